import type { Codebook } from "../../codebook/shape.ts";
import type { Course } from "../../coding/outcomes/docket/index.ts";
import type { Conflict } from "../../coding/outcomes/testimony.ts";
import type { HeldProposal, News } from "../../coding/proposals/index.ts";
import type { Words } from "../../language/index.ts";
import { columns } from "../print/columns.ts";
import { visible } from "../screen/visible.ts";

/** What a docket says, as the command line answers it. */
export interface Told {
  on: string;
  entries: number;
  defendants: readonly (Course & { record?: { disposition: string }; agrees?: boolean })[];
  news: readonly News[];
  conflicts: readonly Conflict[];
}

/** Each defendant with the steps of the docket, what is new to the record, and where sources differ. */
export function docketText(told: Told, codebook: Codebook, words: Words, width: number): string {
  const t = words.docket;
  const label = labeller(codebook, words);
  const name = (id: string): string => told.defendants.find(({ defendant }) => defendant === id)?.name ?? id;
  return [
    t.head(words.number(told.entries), words.day(told.on)),
    ...told.defendants.flatMap((each) => ["", defendantText(each, codebook, words, width)]),
    ...(told.news.length === 0 ? [] : ["", t.news(words.number(told.news.length)), columns(told.news.map(({ event, because, moves }) => [
      event.date ? words.day(event.date) : t.undated,
      words.of(codebook.events.get(event.kind)!.label),
      [t.because(because.entry, ruleLabel(because.rule, codebook, words)), ...moves.map((move) => t.moves(name(move.defendant), label(move.from), label(move.to)))].join("; "),
    ]), width)]),
    ...(told.conflicts.length === 0 ? [] : ["", t.differ, ...told.conflicts.map((each) => conflictText(each, name(each.defendant), codebook, words))]),
    "",
    words.frame.notCause,
  ].join("\n");
}

function defendantText(each: Told["defendants"][number], codebook: Codebook, words: Words, width: number): string {
  const t = words.docket;
  const label = labeller(codebook, words);
  return [
    `${each.name}: ${label(each.disposition)}${each.since ? ` (${t.since(words.day(each.since))})` : ""} · ${ruleLabel(each.rule, codebook, words)}`,
    ...(each.possible.length > 0 ? [`  ${t.possible(words.list(each.possible.map(label)))}`] : []),
    ...(each.record ? [`  ${each.agrees ? t.agrees : t.record(label(each.record.disposition))}`] : []),
    ...(each.steps.length > 0 ? [columns(each.steps.map((step) => [
      `  ${step.date ? words.day(step.date) : t.undated}`, step.entry, ruleLabel(step.rule, codebook, words), t.weight[step.weight], step.span === null ? "" : `“${visible(step.span)}”`,
    ]), Math.max(width, 110))] : []),
  ].join("\n");
}

/** One sentence on two witnesses who differ, with the rule that ranks them. */
export function conflictText({ holds, against }: Conflict, who: string, codebook: Codebook, words: Words): string {
  const label = labeller(codebook, words);
  const witness = (id: string): string => words.of(codebook.witnesses.get(id)!.label);
  const said = ({ disposition, source, witness: by }: Conflict["holds"]): string => `${label(disposition)} [${witness(by)}, ${source}]`;
  return words.docket.differs(who, said(holds), said(against));
}

/** A proposal with what it rests on and what became of it. */
export function proposalText({ key, proposal, standing, ruling }: HeldProposal, codebook: Codebook, words: Words): string {
  const t = words.docket;
  const label = labeller(codebook, words);
  return [
    `${key}  ${t.standing[standing]}${ruling ? ` ${t.ruledBy(ruling.by, words.day(ruling.recorded.slice(0, 10)), ruling.reason ?? "")}` : ""}`,
    `    ${proposal.event.date ? words.day(proposal.event.date) : t.undated}  ${words.of(codebook.events.get(proposal.event.kind)?.label ?? { en: proposal.event.kind, zh: proposal.event.kind })}  ${visible(words.of(proposal.event.what))}`,
    `    ${t.because(proposal.because.entry, ruleLabel(proposal.because.rule, codebook, words))}`,
    ...proposal.moves.map((move) => `    ${t.moves(move.defendant, label(move.from), label(move.to))}`),
    `    ${t.figures(words.list(proposal.figures))}`,
  ].join("\n");
}

function labeller(codebook: Codebook, words: Words): (id: string) => string {
  return (id) => words.of(codebook.dispositions.get(id)?.label ?? { en: id, zh: id });
}

function ruleLabel(rule: string, codebook: Codebook, words: Words): string {
  return words.of(codebook["outcome-rules"].get(rule)?.label ?? { en: rule, zh: rule });
}
