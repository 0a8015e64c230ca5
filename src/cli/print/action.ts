import type { Codebook } from "../../codebook/shape.ts";
import { timingOf, type ActionOutcome } from "../../coding/outcomes/index.ts";
import type { Conflict } from "../../coding/outcomes/testimony.ts";
import type { Words } from "../../language/index.ts";
import type { Support } from "../../record/support.ts";
import type { ActionView, Held, View } from "../../record/view.ts";
import { conflictText } from "../docket/text.ts";
import { columns, wrap } from "./columns.ts";

/** One action for a terminal: who, what became of each, what happened, ties in their order, replies. */
export function actionText(action: ActionView, outcome: ActionOutcome, conflicts: readonly Conflict[], view: View, codebook: Codebook, words: Words, width: number): string {
  const t = words.terminal;
  const label = (id: string): string => words.of(codebook.dispositions.get(id)?.label ?? { en: id, zh: id });
  const sources = (statement: Held<Support>): string =>
    `[${statement.cites.map((cite) => cite.source).join(", ")}; ${words.report.standingShort[statement.standing]}; ${words.of(codebook.certainty.get(statement.certainty)?.label ?? { en: statement.certainty, zh: statement.certainty }).toLowerCase()}]`;
  const section = (title: string, rows: string[][]): string[] => (rows.length === 0 ? [] : ["", title, columns(rows, width)]);
  const filedRow = [action.filed.date ? words.day(action.filed.date) : t.undated, t.actor.agency, `${t.filed} ${sources(action.filed)}`];
  const ties = action.ties.map((tie) => [
    tie.date ? words.day(tie.date, tie.approximate) : t.undated,
    words.outcomes.timing[timingOf(tie, outcome)],
    `${words.of(tie.what)}${tie.amount ? ` (${words.amount(tie.amount)})` : ""} ${sources(tie)}`,
  ]);
  const searched = action.searches.length > 0 ? action.searches.map((search) => t.searched(search.by, search.outcome === "none-found")).join("; ") : t.noSearch;
  return [
    `${action.caption}  ${[action.court, action.docket?.number].filter(Boolean).join(" ")}`,
    `${words.of(action.name)} · ${words.frame.asOf(words.day(view.on))}`,
    ...(action.membership?.note ? wrap(words.of(action.membership.note), width) : []),
    ...section(t.defendants, outcome.defendants.map((each) => [each.name, label(each.disposition), each.since ?? "", each.rule === "not-seen-since" && each.seenUntil ? `(${words.day(each.seenUntil)})` : ""])),
    ...section(t.events, [filedRow, ...action.events.map((event) => [
      event.date ? words.day(event.date, event.approximate) : t.undated,
      t.actor[event.by],
      `${words.of(event.what)} ${sources(event)}`,
    ])]),
    "",
    `${t.ties} (${searched})`,
    ...(ties.length > 0 ? [columns(ties, width)] : []),
    ...section(t.replies, action.replies.map((reply) => [reply.date ? words.day(reply.date) : t.undated, reply.by, `${words.of(reply.what)} ${sources(reply)}`])),
    ...(conflicts.length === 0 ? [] : ["", words.docket.differ, ...conflicts.flatMap((each) => wrap(conflictText(each, action.defendants.find(({ id }) => id === each.defendant)?.name ?? each.defendant, codebook, words), width))]),
    ...section(t.corrections, action.corrections.map((each) => [words.day(each.date), each.by, words.of(each.what)])),
    "",
    words.frame.notCause,
  ].join("\n");
}
