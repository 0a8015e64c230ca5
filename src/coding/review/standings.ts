import type { Assertion } from "../../record/assertion.ts";
import { foldItem } from "./fold.ts";
import type { Item, Standing } from "./shape.ts";
import { judgementsIn } from "./log.ts";

/** How coded texts stand by a log: the code of each item and whose word it is. For figures and pages that rest on codes. */
export function coded(log: Iterable<Assertion>): (item: Item) => Standing {
  const judgements = judgementsIn(log);
  return (item) => foldItem(item, judgements.get(item.key) ?? []).standing;
}
