import type { Record } from "../casebook/open.ts";
import type { Item } from "../coding/review/index.ts";
import { reportFor } from "./commands/report.ts";

/** The published figures that count an action, or may. */
export function figuresOn(record: Record, action: string): string[] {
  return reportFor(record, {}).figures.filter(({ actions, unknown }) => actions.includes(action) || unknown.includes(action)).map(({ id }) => id);
}

/**
 * Whether a text may bear on a published figure: an entry by the number of its
 * docket, a release where a statement of the action cites it. It only sorts
 * the queue, so a chance likeness of two courts' numbers does no harm. The
 * record is read when first asked.
 */
export function restingOn(record: Record): (item: Item) => boolean {
  let known: { dockets: ReadonlySet<string>; releases: ReadonlySet<string> } | undefined;
  return ({ kind, id, docket }) => {
    known ??= countedIn(record);
    return kind === "releases" ? known.releases.has(`sec-${id.toLowerCase()}`) : known.dockets.has(numberOf(docket) ?? "");
  };
}

function countedIn(record: Record): { dockets: Set<string>; releases: Set<string> } {
  const view = record.asOf();
  const actions = [...new Set(reportFor(record, {}).figures.flatMap(({ actions, unknown }) => [...actions, ...unknown]))].flatMap((id) => view.actions.get(id) ?? []);
  return {
    dockets: new Set(actions.flatMap(({ docket }) => numberOf(docket?.number ?? null) ?? [])),
    releases: new Set(actions.flatMap((action) => [action, action.filed, ...action.events]).flatMap(({ cites }) => cites.map(({ source }) => source))),
  };
}

/** Year, kind and serial of a docket number, without office, court and judge: `23-cv-4738`. */
function numberOf(docket: string | null): string | null {
  const found = /(\d{2})-?(cv|cr|mc|md)-?0{0,5}(\d{1,6})/i.exec(docket ?? "");
  return found && `${found[1]}-${found[2]!.toLowerCase()}-${found[3]}`;
}
