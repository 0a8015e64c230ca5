/**
 * `[9]`, `[20-1]`, `(Doc. # 28 )`, `R. Doc. 24`, `Dkt. No. 40`, `ECF No. 44`, `DE 12`,
 * and the bare number that stands before a title: `granting 9 Motion`, `re 56 Notice`.
 */
const forms = /\[(?:(?:ecf|dkt|doc|de)\.? ?(?:no\.?|#)? ?)?(\d{1,4}(?:-\d{1,3})?)\]|\b(?:ecf|dkt|docket entry|docket|doc|document|de|d\.e|filing|rec)\b\.?:? ?(?:doc\b\.? ?)?(?:entry |nos?\b\.? ?|# ?)*\[?(\d{1,4}(?:-\d{1,3})?)\b|(?:\b(?:grant(?:ing|s)|den(?:ying|ies)|approving|adopting|entering|sustaining|refusing|rescinding|vacating|terminating|moot|re|re:|as to|on|of|part|to|and|striking|withdrawing|per|reopening|regarding)|,|'s) (\d{1,4})(?=,? (?:\d{1,4},? )*(?:[a-z][a-z'-]*[ -]){0,4}?(?:motion|stipulation|notice|order|letter|complaint|report|application|request|petition|judgment|memorandum|answer|answers|response|reply|declaration|amended|sealed|indictment|summons))/g;

/** The numbers of entries that a text cites, as written (`9`, `20-1`), each once, in their order; of the first 600 characters. */
export function referencesOf(low: string): string[] {
  const all: string[] = [];
  const text = low.length > 600 ? low.slice(0, 600) : low;
  forms.lastIndex = 0;
  for (let hit = forms.exec(text); hit !== null; hit = forms.exec(text)) {
    const number = (hit[1] ?? hit[2] ?? hit[3])!;
    if (!all.includes(number)) all.push(number);
    if (all.length === 40) break;
  }
  return all;
}
