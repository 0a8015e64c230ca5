import type { ReadRelease } from "./read.ts";
import type { Told } from "./subjects-text.ts";

/** What kind of news a release brings, as far as outcomes hang on it. */
export interface News {
  /** It announces a complaint or an order that only holds until trial: whoever has no outcome is sued. */
  fresh: boolean;
  /** The complaint was filed once before. */
  again: boolean;
  /** Its main news is that claims are dropped. */
  dropped: boolean;
  /** Its main news is of a prosecutor's case. */
  criminal: boolean;
  /** Summary judgment or a verdict went to the agency, of whom is not said. */
  ruling: boolean;
  /** Its judgments came by consent, all of them. */
  byConsent: boolean;
  /** It brings a judgment, settlement or dismissal. */
  ended: boolean;
}

const FILED = /\b(?:announce[sd]?\s+(?:today\s+)?(?:the\s+filing|(?:\w+\s+)?(?:fraud\s+)?charges|that\s+it\s+(?:has\s+|had\s+)?(?:re-?)?(?:filed|charged|sued|instituted|brought))|(?:re-?)?fil(?:ed|ing\s+of)\s+(?:a\s+|an\s+|its\s+)?(?:\w+\s+){0,5}(?:complaint|action|charges|lawsuit|suit)|today\s+(?:charged|sued|filed)|(?:commission|SEC)\s+(?:has\s+)?(?:charged|sued)|amended\s+(?:its\s+)?complaint|charges)\b/i;
const ENDED = /\b(?:final\s+judgments?|(?:final|consent|default|summary|partial)\s+judgments?|judgments?\s+(?:was|were|against|of\s+permanent)|enter(?:ed|s)\s+(?:\w+\s+){0,3}judgments?|permanent\s+injunctions?|dismiss\w*|sentenced|convicted|pleaded|pled|verdict|found\s+liable)\b/i;
export const INTERIM = /\b(?:temporary\s+restraining\s+orders?|preliminary\s+injunctions?|asset\s+freezes?|freez(?:e|es|ing)|emergency\s+(?:court\s+)?(?:order|relief|action)|receivership|appoint(?:ed|ing|ment\s+of)\s+(?:\S+\s+){0,6}?receivers?)\b/i;

/** `The judgments, entered by consent, enjoin`, `judgments on consent against both men`. */
const BY_CONSENT = /\bjudgments?,\s+(?:(?:which|both|all)\s+)?(?:(?:was|were)\s+)?entered\s+(?:by|on|upon)\s+consent,|\bjudgments?\s+(?:by|on|upon)\s+consent\s+against\s+(?:all|both|each|these|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** Reads the news off the action where it is decided, else off the heading and the first sentences. */
export function newsOf({ action }: ReadRelease, told: readonly Told[]): News {
  const heading = told.filter(({ sentence }) => sentence.kind === "heading").map(({ sentence }) => sentence.plain).join(" ");
  const body = told.filter(({ sentence }) => sentence.where === "text" && sentence.kind === "body").map(({ sentence }) => sentence.plain);
  const lead = `${heading} ${body[0] ?? ""}`;
  const ended = ENDED.test(lead);
  return {
    fresh: action === undefined ? INTERIM.test(lead) || (!ended && FILED.test(`${lead} ${body[1] ?? ""}`)) || /\bfiled\s+(?:a\s+)?(?:settled|simultaneously)/i.test(lead) : action === "filed" || action === "order_interim",
    again: /\bre-?fil(?:ed|es|ing)\b/i.test(lead),
    dropped: action === undefined ? /\bdismiss/i.test(lead) && !/\b(?:revers|appeal|circuit|motion\s+to\s+dismiss)/i.test(lead) : action === "dismissed",
    criminal: action === undefined ? /\b(?:indict|criminal|sentenc|convict|guilty|arrest)/i.test(lead) : action === "criminal_parallel",
    ruling: body.some((plain) => !/\b(?:previously|earlier)\b/i.test(plain) && /\b(?:summary[\s-]+judgment|verdict)\b[^;]{0,80}\b(?:favor|grant\w*)\b|\bgrant\w*\b[^;]{0,80}\bsummary[\s-]+judgment\b/i.test(plain)),
    byConsent: body.some((plain) => BY_CONSENT.test(plain)),
    ended: action === undefined ? ended : !["filed", "order_interim", "criminal_parallel", "other"].includes(action),
  };
}
