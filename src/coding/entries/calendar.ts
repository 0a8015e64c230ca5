/** Words of an order or a line that only sets days, or tells of a hearing. */
const title = /\b(?:schedul\w*|setting (?!conditions|bail|bond|terms)|re-?setting|case management|pre-?trial (?:order|conference)|briefing (?:schedule|order)|hearing order|(?:notice|order) (?:of|re|for|to) (?:\w+ )?(?:hearing|conference)|continu(?:e|es|ed|ing|ance)\b|extend\w*|extension|enlarg\w+|adjourn\w*|reschedul\w*|re-?set\b|postpon\w*|docket control|discovery order setting|trial order|set(?:ting)?\/re-?set|time excluded|status (?:conference|report|hearing)|facilitation|mediation order)/;
const sets = /\b(?:hearing|conference|trial|argument|sentencing|arraignment|deadlines?|briefs?|call|response|responses|reply|replies|opposition|answer|motions?|discovery|objections|date|plea|proceedings?|selection|appearance|report|letter|statement)\b[^.;]{0,160}?\b(?:(?:is|are|be|now|remains?) )*(?:re-?set|set|scheduled|rescheduled|adjourned|continued|extended|due|vacated|moved|postponed|stricken|cancell?ed|taken under (?:advisement|submission)|reserved|on the briefs)\b|\bwill be held\b|\bto be held\b|\bthere shall be an?\b[^.;]{0,40}\bconference/;
const shall = /\b(?:shall|must|are to|is to|directed to|ordered to|will) (?:\w+ ){0,4}(?:file|submit|respond|answer|appear|confer|meet|provide|serve|report|hold|contact)\b[^.;]{0,120}\b(?:status|joint|by|on or before|no later than|within|response|letter|brief|conference|hearing|call)\b|\bwill hold an?\b[^.;]{0,60}\b(?:conference|hearing|call|argument|teleconference)|\b(?:due|on or) (?:by|before) |\bup to and including\b|\bbriefing schedule\b|\btake\w* under (?:advisement|submission)\b|\bunder submission\b/;

const held = /\b(?:hearing|conference|trial|argument|sentencing|arraignment|appearance|plea|call)\b[^.;]{0,160}?\bheld\b/;

/** A place in the text. */
export interface Place {
  start: number;
  end: number;
}

/** Where an order (small letters) says that it sets days: in its title, or by its first sentences; minutes also where they tell that a hearing was held. */
export function setsDays(low: string, from: number, minutes: boolean): Place | null {
  const head = low.slice(0, from + 70);
  const named = title.exec(head);
  if (named) return { start: named.index, end: named.index + named[0].length };
  const words = low.slice(from, from + 700);
  const hit = sets.exec(words) ?? shall.exec(words) ?? (minutes ? held.exec(words) : null);
  return hit ? { start: from + hit.index, end: from + hit.index + hit[0].length } : null;
}
