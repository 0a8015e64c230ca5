import type { Both } from "../../record/support.ts";
import { judgesOf, wantsThird } from "./fold.ts";
import { personOf } from "./person.ts";
import type { ItemView, Round } from "./shape.ts";

/** Why it is not a person's turn to judge an item in a part; nothing where it is. */
export function whyNot(view: ItemView, round: Round, name: string): Both | undefined {
  const { key } = view.item;
  const { coders, adjudicators } = judgesOf(view);
  const who = personOf(name);
  if (round === "coder") return adjudicators.has(who) ? { en: `${name} has settled ${key} and so has seen what the others judged; only somebody else can code it.`, zh: `${name}已对${key}作出裁定并看过他人的判断；须由其他人编码。` } : undefined;
  if (coders.has(who)) return { en: `${name} has coded ${key} and cannot settle it; somebody who has not must.`, zh: `${name}已为${key}编码，不得自行裁定；须由未参与编码的人裁定。` };
  if (adjudicators.has(who)) return undefined;
  if (view.standing.state === "adjudicated") return { en: `${key} has been settled by ${view.standing.by.join(", ")}; they alone can change it.`, zh: `${key}已由${view.standing.by.join("、")}裁定；仅其本人可更改。` };
  return wantsThird(view) ? undefined : { en: `Nothing waits to be settled in ${key}; it takes two coders who differ or cannot tell.`, zh: `${key}没有待裁定事项；须有两名编码人意见不一或均无法判断。` };
}
