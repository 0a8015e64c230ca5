import type { Place } from "./clauses.ts";
import { TITLES } from "./words.ts";

/** The places of a sentence that may speak of a party: not those where a firm or a person only describes another. */
export function partiesAmong(sentence: string, offset: number, all: readonly Place[]): Place[] {
  const aside = new Set<Place>();
  return all.filter((p, i) => {
    const left = all[i - 1];
    // `chief of two funds, Acme and Larkmoor`: the second as the first.
    const listed = left !== undefined && aside.has(left) && /^\s*(?:\([^()]*\)\s*)?,?\s*(?:and|,)\s*$/.test(sentence.slice(left.mention.end - offset, p.mention.start - offset));
    const described = p.entity.kind === "organisation" && (listed || DESCRIBED.test(sentence.slice(Math.max(0, p.mention.start - offset - 160), p.mention.start - offset)));
    if (described) aside.add(p);
    return !described && !isBystander(sentence, p, offset);
  });
}

/** Spoken of beside the parties: `Acme stock`, `former Acme economist John`, `appointed X as receiver`. */
function isBystander(sentence: string, place: Place, offset: number): boolean {
  const before = sentence.slice(Math.max(0, place.mention.start - offset - 60), place.mention.start - offset);
  const after = sentence.slice(place.mention.end - offset, place.mention.end - offset + 70);
  if (/\b(?:appoint\w*|naming|receiver|trustee|monitor)\s+(?:\w+\s+){0,2}$/i.test(before) || /^[^.;]{0,30}\bas\s+(?:the\s+|a\s+)?(?:permanent\s+|temporary\s+|court-appointed\s+)*(?:receiver|trustee|monitor)/i.test(after)) return true;
  if (place.entity.kind === "person") return false;
  return /^\s+(?:stock|shares?|securities|common|bonds?|notes?|options?|warrants?|investors?|clients?|customers?|employees?|account|transactions?|acquisition|merger|deal|offering|trading|press|tender|IPO|units?|tokens?|interests?|calls?|puts?|entities|family|website|web\s+site|matter)\b/i.test(after) || TITLES.has((/^\s+(?:former\s+)?(?!and\b|or\b|also\b|both\b|defendants?\b|individuals?\b|relief\b|entit)([a-z-]+|C[EFOT]O)\b/.exec(after)?.[1] ?? "").toLowerCase());
}

/** `the chief of two companies, Acme`: a firm named for what another did there. */
const DESCRIBED = /\b(?:officers?|presidents?|chair(?:man|woman)|executives?|employees?|directors?|managers?|members?|heads?|counsel|traders?|secretary|treasurer|controller|brokers?|analysts?|subsidiar(?:y|ies)|\w+'?s\s+(?:wholly[\s-]owned\s+)?subsidiary)(?:\s+(?:of|at|for|with)\s+[^,;.]{0,60}\b(?:funds?|compan(?:y|ies)|firms?|subsidiar(?:y|ies)|issuers?|entities|banks?|corporations?|partnerships?|dealers?|advisers?|advisors?)(?:\s+(?:based|located)\s+in\s+[^,;.]{0,30})?)?,\s*(?:the\s+)?$|\b(?:at|of|for|with|from)\s+(?:[\w'’-]+\s+){0,4}(?:company|firm|bank|issuer|corporation|subsidiary|maker|manufacturer|dealer|adviser|retailer|giant)\s+(?:(?:named|called)\s+)?$/i;
