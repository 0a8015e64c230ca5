import { INTERIM, type News } from "./outcomes-news.ts";
import type { Said } from "./outcomes-said.ts";
import type { ReadRelease } from "./read.ts";
import type { Told } from "./subjects-text.ts";

/** Words by which a release says that the action is open, the clearest first. */
const OPEN: readonly { rule: string; words: RegExp; freshOnly: boolean }[] = [
  { rule: "seeks", freshOnly: true, words: /\b(?:complaint|complaints|commission|SEC|it|action|lawsuit|suit|and|also)\s+(?:(?:also|further|is|are|now|therefore|additionally|currently)\s+){0,3}(?:seeks?|seeking|requests?|requesting|asks?|asking)\b/i },
  { rule: "goes-on", freshOnly: false, words: /\b(?:litigation|case|action|matter|lawsuit)\s+(?:is|remains)\s+(?:still\s+)?(?:ongoing|continuing|pending)(?!\s+(?:as\s+to|against|with\s+respect))|litigation\s+continues(?!\s+(?:as\s+to|against|with\s+respect))|(?:case|action|litigation|matter)\s+(?:has\s+been|is|was)\s+stayed|\b(?:those|these|the|its|civil)\s+(?:\w+\s+)?(?:charges|claims|cases|proceedings)\s+(?:are|remain)\s+(?:still\s+|currently\s+)?(?:pending|ongoing|continuing|unresolved)(?!\s+(?:as\s+to|against|with\s+respect))|\b(?:hearing|conference|trial)\b[^;]{0,80}\b(?:scheduled|set)\b|\bremand(?:ed|ing)\b/i },
  { rule: "interim-order", freshOnly: true, words: INTERIM },
  { rule: "complaint-filed", freshOnly: true, words: /\b(?:filed|filing|charg(?:ed|es|ing)|sued|alleg(?:es|ed))\b[^;]*/i },
];

/** Who is still sued, where the release says nothing of an end: it announces the complaint, says what the agency seeks, or that an order holds until trial. */
export function pendingBy(release: ReadRelease, told: readonly Told[], said: readonly Said[], news: News): Map<number, Said> {
  const open = new Map<number, Said>();
  const found = wordsThatOpen(told, news);
  if (!found) return open;
  const named = new Set(told.flatMap((t) => (asked(t) ? t.mentions.flatMap((m) => m.who) : [])));
  for (const [who, { role }] of release.defendants.entries()) {
    if (role === "other_charged") continue;
    // Relief defendants are sued for the money only; they are pending where the order or the prayer names them.
    if (role === "relief_defendant" && !named.has(who)) continue;
    open.set(who, { who, fact: "pending", ...found, earlier: false, named: false, unadmitted: false, rest: false });
  }
  return open;
}

/** A prosecutor's case, or one before the agency's own judges. */
const PROSECUTED = /\b(?:criminal|indict\w*|sentenc\w*|plead\w*|pled|guilty|detention|bail|arraign\w*|prosecut\w*|if\s+convicted|administrative)\b/i;

const SOUGHT = OPEN[0]?.words as RegExp;

function asked({ sentence: { plain } }: Told): boolean {
  return SOUGHT.test(plain) || INTERIM.test(plain);
}

function wordsThatOpen(told: readonly Told[], news: News): Pick<Said, "rule" | "span" | "sentence"> | null {
  for (const { rule, words, freshOnly } of OPEN) {
    if (freshOnly && !news.fresh) continue;
    for (const [number, { sentence }] of told.entries()) {
      if (sentence.where !== "text" || sentence.kind !== "body") continue;
      const m = words.exec(sentence.plain);
      // `His trial is set for May`, after a sentence on the indictment.
      const prosecuted = m && /^(?:hearing|conference|trial|remand)/i.test(m[0]) && PROSECUTED.test(`${told[number - 1]?.sentence.plain ?? ""} ${sentence.plain}`);
      if (m && !prosecuted) return { rule, span: sentence.spanOf(m.index, sentence.plain.length), sentence: number };
    }
  }
  return null;
}
