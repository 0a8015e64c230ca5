import type { CleanText } from "./clean.ts";

/** Where the names of those concerned begin. */
const opens = /\b(?:as to|against|only as to|between|as between|with respect to|claims of) (?:the )?(?:relief |defaulting |remaining |individual |corporate )?(?:(?:defendants?|plaintiffs?|respondents?|parties|party)(?: and (?:defendants?|plaintiffs?))?,? )?|\bdismiss(?:ing|al of|es)? (?:with(?:out)? prejudice:? ?)?(?:defendants?|party|plaintiffs?) |\bdismiss\w* with(?:out)? prejudice: |\bdefendants? (?=[^.;]{0,60}(?:is|are|be) )/gi;
/** Where they end. */
const closes = /\.(?= |$)(?<!\b(?:inc|llc|ltd|corp|co|jr|sr|l\.p|n\.a|[a-z])\.)|;|:| with(?:out)? prejudice| (?:is|are|was|were|be|shall|only|pursuant|by|in|on|from|who|which|that|for|of|to|until|with|dated|signed|and this|and the)\b| count| held| - |\(\d\d?:|\(signed|\[|"|\band (?:dismissed|closing)/i;
const suffix = /^(?:inc|llc|l\.l\.c|ltd|corp|co|lp|l\.p|llp|jr|sr|n\.a|s\.a|plc|iii?|et al)\.?$/i;
const common = /^(?:motion|order|dismissed|judgment|amended|party|plaintiffs?'|all|the|each|any|this|that|count|counts|claims?|plaintiffs?|defendants?|certain|remaining|its|their|his|her|only|some|both|other)\b/i;

/** Names behind "as to", "against", "between" within a stretch of the clean text, as written in the source. */
export function partiesIn(page: CleanText, start: number, end: number): string[] {
  const words = page.text.slice(start, Math.min(end, start + 900));
  const names: string[] = [];
  opens.lastIndex = 0;
  for (let hit = opens.exec(words); hit !== null && names.length < 60; hit = opens.exec(words)) {
    const from = hit.index + hit[0].length;
    if (!/^[A-Z]/.test(words.slice(from)) || common.test(words.slice(from, from + 12))) continue;
    const rest = words.slice(from, from + 500);
    const stop = rest.search(closes);
    const list = stop < 0 ? rest : rest.slice(0, stop);
    for (const name of named(list)) if (!names.includes(name)) names.push(name);
    opens.lastIndex = from + Math.max(1, list.length);
  }
  return names;
}

/** Parts a list of names; `Inc.` and the like belong to the name before. */
function named(list: string): string[] {
  const names: string[] = [];
  for (const part of list.split(/,? and (?=[A-Z])|, ?(?:and )?|,? & (?=[A-Z][a-z]+ [A-Z])/)) {
    const name = part.replace(/\(\d+\)|\([^)]*$/g, "").replace(/^(?:and|defendants?|plaintiffs?) /i, "").replace(/(?<!\b(?:inc|corp|ltd|co|jr|sr|[a-z]))\.$/i, "").trim();
    if (name === "") continue;
    if (suffix.test(name) && names.length > 0) names[names.length - 1] += `, ${name}`;
    else if (/^[A-Z]/.test(name) && !common.test(name) && name.length > 1) names.push(name);
  }
  return names.filter((name) => name.length < 90);
}
