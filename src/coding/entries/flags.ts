import type { Detail } from "./shape.ts";

/** Marks by which an entry undoes or corrects itself, or another: it then ends nothing, whatever it is called. */
const wrong = /\berroneously (?:docketed|filed|entered)|\b(?:filed|entered|docketed|terminated|issued|made|sent) in error\b(?!\?)|\bfiling error\b|\bentry error\b|\bwrong (?:event|document|case|pdf)\b|\bplease (?:ignore|disregard)\b|\bdocument locked\b|\bquality control\b|\bnot(?:ice|e) to (?:attorney|counsel|filer)[^.;]{0,60}\b(?:re-?file|deficien|error|regarding|resubmit|refile)|\bnotice (?:of|re|regarding) (?:\w+ ){0,3}(?:deficien\w+|correct\w+|docket\w* (?:error|correction)|error|filing (?:error|deficiency)|non-?compliance)|\bletter of deficien\w+|\bcorrection (?:of|to) docket|\bdocket (?:entry )?correction|\b(?:notice|clerk'?s?) (?:of )?correct|\berrata\b|\berratum\b|\bmodification of docket|\bdeficient (?:docket|document|filing|request|pleading)|\bduplicate (?:entry|docket)|\bincorrect(?:ly)? (?:docketed|filed|event|document)|\bdocket(?:ed|ing)? error|\bentry (?:is |was )?(?:voided|void|deleted|expunged)\b/;
const onIts = /^[\s*"'([]*(?:deficient|stricken|error|void|vacated|cancell?ed|disregard|correct(?:ed|ion) (?:entry|to docket))\b/;
/** Behind the head a mark only counts between stars or in square brackets, as clerks set it. */
const starred = /(?:\*{2,} ?|\[)(stricken|vacated|void|withdrawn|wrong event|filed in error|entered in error)/;

/** Without one of these there is no mark to look for. */
const anyMark = /err|wrong|ignore|disregard|locked|quality|deficien|correct|modif|duplic|re-?file|strick|vacat|void|cancel/;

/** What the marks say; null where there are none. */
export interface Marked {
  kind: "error" | "stricken" | "vacated";
  start: number;
  end: number;
  detail: Detail | null;
}

/** Clerk's marks in the head of an entry (the first 160 characters), and between stars or brackets anywhere in the first 600. */
export function markOf(low: string): Marked | null {
  const head = low.length > 160 ? low.slice(0, 160) : low;
  const marked = anyMark.test(head);
  const error = marked ? wrong.exec(head) : null;
  if (error) return { kind: "error", start: error.index, end: error.index + error[0].length, detail: null };
  const star = starred.exec(low.length > 600 ? low.slice(0, 600) : low);
  if (star) {
    const word = star[1]!;
    const kind = word === "vacated" ? "vacated" : word === "stricken" || word === "void" || word === "withdrawn" ? "stricken" : "error";
    const start = star.index + star[0].length - word.length;
    return { kind, start, end: start + word.length, detail: kind === "vacated" ? "vacated" : kind === "stricken" ? "stricken" : null };
  }
  const told = marked && /^\W*disregard\b/.exec(head);
  if (told) return { kind: "error", start: 0, end: told[0].length, detail: null };
  const own = marked ? onIts.exec(head) : null;
  if (own && /stricken|vacated|void/.test(own[0])) {
    const kind = own[0].includes("vacated") ? "vacated" : "stricken";
    return { kind, start: 0, end: own[0].length, detail: kind };
  }
  return null;
}

/** Set aside by the clerk, lodged, or put forward for the judge to sign: then what it would do is not done. */
const put = /\bproposed\b(?! (?:motion|amended|discovery|findings|schedul|confidential|protective|deposition|rule))|\blodged\b|\[prop\]/;
const unused = /\bplaced in file\b|\bnot used\b|(?<!\bas )\bunsigned\b/;

/** True where the head presents the paper as a proposal. `until` is where the naming word ends, plus a little. */
export function asProposal(low: string, until: number): boolean {
  return put.test(low.slice(0, until));
}

/** Where the clerk laid a paper aside unused. */
export function laidAside(low: string): { start: number; end: number } | null {
  const hit = unused.exec(low.slice(0, 80));
  return hit ? { start: 0, end: hit.index + hit[0].length } : null;
}
