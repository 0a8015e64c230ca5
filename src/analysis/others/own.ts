import type { Definition } from "../../codebook/shape.ts";
import type { Counted } from "../../record/statements/index.ts";

/** Which days are counted, where the sources of a claim do not agree on them. */
const SPAN = "span";
/** Whether proceedings against the same parties that were dropped on one day are one or several. */
export const JOINED = "joined";

const joined: Definition = {
  id: JOINED,
  label: { en: "Proceedings dropped together", zh: "一并撤销的程序" },
  meaning: {
    en: "Whether actions against the same defendants that were dropped on the same day are counted each, or as one.",
    zh: "针对同一批被告、同日撤销的案件，各计一起，或合计一起。",
  },
  includes: [],
  excludes: [],
  options: [
    { id: "each", label: { en: "Each", zh: "各计" }, meaning: { en: "Each action is one.", zh: "一案计一。" } },
    { id: "as-one", label: { en: "As one", zh: "合计" }, meaning: { en: "Actions against the same defendants, dropped on the same day, are one.", zh: "针对同一批被告、同日撤销的案件合计为一。" } },
  ],
  default: "each",
  example: "In re American CryptoFed DAO was two proceedings against one respondent, dismissed by one order.",
  since: "0.3",
};

/** The definitions of the codebook and the two that only the counts of others turn on. */
export function withOwn(definitions: ReadonlyMap<string, Definition>, { spans }: Counted): ReadonlyMap<string, Definition> {
  const options = spans.map(({ from, to }) => ({ id: `${from}-${to}`, label: { en: `${from} to ${to}`, zh: `${from}至${to}` }, meaning: { en: `From ${from} to ${to}, both included.`, zh: `${from}至${to}，含首尾。` } }));
  const span: Definition = { ...joined, id: SPAN, label: { en: "Days counted", zh: "所计日期" }, meaning: { en: "The sources do not agree on the days.", zh: "各来源所计日期不一。" }, options, default: options[0]!.id };
  return new Map([...definitions, [JOINED, joined], [SPAN, span]]);
}

/** The days chosen. Reads the choice only where there is one. */
export function spanOf({ spans }: Counted, choice: Readonly<Record<string, string>>): Counted["spans"][number] {
  if (spans.length === 1) return spans[0]!;
  const chosen = choice[SPAN];
  return spans.find(({ from, to }) => `${from}-${to}` === chosen) ?? spans[0]!;
}
