import { say, type Locale, type Words } from "../language/index.ts";
import type { Rulebook } from "./book/read.ts";
import type { Provision } from "./book/shape.ts";

/** A part of a sheet: a heading and its paragraphs. */
interface Part {
  id: "says" | "binds" | "harm" | "example" | "report" | "liability" | "source";
  title: string;
  /** `quote`: the instrument's own words, in their own language. `mark`: says whose words follow. */
  lines: { kind: "plain" | "quote" | "mark"; words: string }[];
}

/** What is handed to people who are told of a provision, in one language. */
export interface Sheet {
  rulebook: string;
  provision: string;
  title: string;
  lead: string;
  parts: Part[];
  caution: string;
}

type Line = Part["lines"][number];
const plain = (words: string): Line => ({ kind: "plain", words });
const quote = (words: string): Line => ({ kind: "quote", words });
const mark = (words: string): Line => ({ kind: "mark", words });

/**
 * The education sheet of a provision, as articles 12 and 17 of notice 42 ask
 * for (illegality, harm, forms in which it shows itself): written wholly from
 * the rule set, so that it never says more than the data do. Parts for which
 * the data have nothing to say are left out, but for where to report and what
 * follows a breach: there the sheet says that the instrument says nothing.
 */
export function sheetOf(book: Rulebook, provision: Provision, locale: Locale): Sheet {
  const words = say(locale);
  const { of, sheet: t } = words;
  const { instrument } = book;
  const parts: Part[] = [
    { id: "says", title: t.says, lines: [...saying(book, provision, words), ...(provision.note ? [plain(of(provision.note))] : [])] },
    { id: "binds", title: t.binds, lines: binding(provision, words) },
  ];
  if (provision.sheet) {
    parts.push({ id: "harm", title: t.harm, lines: [mark(t.explained), plain(of(provision.sheet.harm))] });
    parts.push({ id: "example", title: t.example, lines: [mark(t.explained), plain(of(provision.sheet.example))] });
  }
  const { reporting } = instrument;
  parts.push({ id: "report", title: t.report, lines: [plain(reporting ? `${of(reporting.says)}${locale === "en" ? " " : ""}${t.articles(reporting.cite)}` : t.reportNone)] });
  const consequences = provision.liability.map((id) => book.provisions.get(id)).filter((each) => each !== undefined);
  // A provision on consequences says them itself, at the head.
  if (provision.code !== "liability") {
    const known = book.text !== null && provision.from === undefined;
    const stands = (each: Provision): Line => mark([each.id, placeOf(each.eId ?? "", words)].filter(Boolean).join(" · "));
    parts.push({ id: "liability", title: t.liability, lines: consequences.length === 0 ? [plain(known ? t.liabilityNone : t.liabilityUnknown)] : consequences.flatMap((each) => [stands(each), ...saying(book, each, words)]) });
  }
  parts.push({ id: "source", title: t.source, lines: sourceOf(book, provision, words) });
  return { rulebook: instrument.id, provision: provision.id, title: titleOf(book, provision, words), lead: t.lead, parts, caution: of(instrument.caution) };
}

/** The words of a provision and what they mean in the reader's language: English by our rendering, Chinese by the summary of the act. */
function saying(book: Rulebook, provision: Provision, words: Words): Line[] {
  const { of, sheet: t, locale } = words;
  const document = provision.from === undefined ? undefined : book.documents.get(provision.from);
  return [
    ...(provision.quotes.length > 0 ? [mark(t.inChinese), ...provision.quotes.map(quote)] : [plain(t.noWords(document ? of(document.what) : t.noDocument))]),
    ...(provision.unverified ? [mark(t.unverified)] : []),
    mark(t.ours),
    // The act alone would not say whether it is forbidden or required.
    plain(locale === "en" ? provision.rendering : `${words.rules.code[provision.code]}：${of(provision.act)}`),
  ];
}

/** A provision's name with the text that it is of, which may be another document than the rule set's own. */
export function titleOf(book: Rulebook, { id, eId, from }: Provision, words: Words): string {
  const document = from === undefined ? undefined : book.documents.get(from);
  return words.sheet.title(words.of(document?.what ?? book.instrument.number), document ? "" : placeOf(eId ?? "", words), id);
}

function binding({ bound, condition, territory }: Provision, { of, sheet: t, locale }: Words): Line[] {
  const colon = locale === "en" ? ": " : "：";
  return [
    plain(of(bound)),
    ...(condition ? [plain(`${t.condition}${colon}${of(condition)}`)] : []),
    ...(territory ? [plain(`${t.territory}${colon}${of(territory)}`)] : []),
  ];
}

function sourceOf(book: Rulebook, provision: Provision, words: Words): Line[] {
  const { of, sheet: t } = words;
  const { instrument } = book;
  const document = provision.from === undefined ? undefined : book.documents.get(provision.from);
  if (document) return [plain(`${of(document.what)}${words.locale === "en" ? ": " : "："}${document.where}`)];
  return [
    plain(t.place(of(instrument.title), of(instrument.number), placeOf(provision.eId ?? "", words))),
    ...("file" in instrument.text ? [plain(of(instrument.text.copy))] : [plain(of(instrument.text.missing))]),
  ];
}

/** An element's name as a reader says it: article 14, paragraph 1, sentence 3; 第十四条第一款第三句. Empty where it has no such name. */
export function placeOf(eId: string, { sheet: t }: Words): string {
  const say: Record<string, (number: number) => string> = { art: t.article, para: t.paragraph, sent: t.sentence, preamble: () => t.preamble, final: () => t.final };
  const steps = eId.split("__").map((step) => {
    const [name = "", number = ""] = step.split("_");
    return say[name]?.(Number(number));
  });
  return steps.every((each) => each !== undefined) ? t.steps(steps) : "";
}

/** A sheet as Markdown, which a page, a leaflet and a terminal can all show. */
export function sheetMarkdown({ title, lead, parts, caution }: Sheet): string {
  const line = ({ kind, words }: Line): string => (kind === "quote" ? `> ${words}` : kind === "mark" ? `*${words}*` : words);
  return [`# ${title}`, lead, ...parts.flatMap(({ title: heading, lines }) => [`## ${heading}`, ...lines.map(line)]), "---", caution].join("\n\n");
}
