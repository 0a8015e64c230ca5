import type { Entity, Mention } from "./entities.ts";
import { OPENERS, TITLES } from "./words.ts";

/** What the text says that makes an entity a party, added up. */
export interface Evidence {
  entity: Entity;
  /** Sum over the places; 3 is one clear statement such as `charged X`. */
  score: number;
  relief: boolean;
}

/** After these words stand those who are charged: `against X`, `charged X`, `defendants X and Y`. */
const OBJECT = /\b(?:against|also\s+(?:charged|named)\b[^.;]{0,80}?\b(?:is|are|was|were)|(?:also\s+)?(?:charg(?:ed|es|ing)|sued|sues|suing|nam(?:ed|es|ing)|enjoin(?:ed|s|ing)|restrain(?:ed|s|ing)|order(?:ed|s|ing)|bar(?:red|s|ring)|prohibit(?:ed|s|ing)|found|finds|requir(?:ed|es|ing)|freez(?:es|ing))(?!\s+(?:by|in|on|at|that|against|for|to)\b)|co-?defendants?|(?:relief|nominal)\s+defendants?|defendants?|respondents?|as\s+to|includ(?:ed|es|ing)\s+as\s+(?:relief\s+)?defendants?|freezing\s+the\s+assets\s+of|assets\s+of|claims?\s+(?:as\s+)?to|settle[ds]?\s+with|settlements?\s+with|litigation\s+(?:continues|is\s+(?:pending|continuing))\s+(?:as\s+to|against))\b(?!\s*(?:,\s*)?(?:the\s+)?securities\s+of)/gi;
/** Where such a list ends. */
const LIST_END = /\b(?:for\s|alleg|in\s+connection|arising|that\s|based\s+(?:on|upon)|from\s|seeking|stemming|relating|related\s+to|with\s+(?:violat|fraud|insider|mak|conduct|engag|operat|participat|orchestrat|defraud|mislead|steal|secur|fail|illegal|unlawful|aid)|on\s+charges|involv|pursuant|under\s|entered|announced|consented|agreed|in\s+(?:the|a|federal)\s+(?:U\.?S|United|district|civil|complaint|court)|to\s+(?:pay|disgorge|comply|appear|produce|halt)|permanently|because|who\s+(?:was|were|is|are)\s+(?:not|employed)|accus|purport|were\s|was\s|alleges|after\s|when\s|by\s)/i;
/** What a party does in such a release, right after its name. */
const PARTY_VERB = /^(?:consent(?:ed|s|ing)?\b|(?:also\s+|each\s+|both\s+|further\s+|thereby\s+|knowingly\s+|willfully\s+|recklessly\s+|directly\s+|or\s+)*(?:violat(?:ed|es|ing)|aided\s+and\s+abetted|neither\s+admit|without\s+admitting|agree[ds]?\s+to\s+(?:pay|settle|be|the|a|entry|an|plead|disgorge)|settled\b|(?:pleaded|pled|pleads)\s+guilty|failed\s+to\s+(?:answer|respond|appear))|(?:(?:was|were|is|are|has\s+been|have\s+been|had\s+been|will\s+be)\s+(?:also\s+|each\s+|both\s+|further\s+|subsequently\s+|previously\s+|permanently\s+|preliminarily\s+|found\s+(?:liable|to\s+have)|then\s+)*(?:charged|enjoined|restrained|ordered|barred|named|sued|liable|permanently|required|assessed|prohibited|a\s+(?:relief\s+)?defendant|defendants|sentenced|convicted|indicted|arrested))|will\s+pay|must\s+pay|to\s+(?:pay|disgorge)\b|(?:did\s+not|without)\s+(?:admit|contest|oppos))/i;
/** Wrongs told of a subject: less, since third parties act as well. */
const WRONG_VERB = /^(?:(?:had|has|have|also|allegedly|knowingly|fraudulently|falsely|improperly|illegally|secretly|then|further|repeatedly|materially|would|and\s+others|unlawfully|improperly|intentionally|each|both|jointly|deceptively|misleadingly|purportedly|routinely|in\s+turn)\s+)*(?:engaged|engaging|orchestrat|rais(?:ed|ing)|misappropriat|defraud|mis(?:led|lead|represent|stat|us)|conceal|falsif|fabricat|operat(?:ed|ing)|solicit|fail(?:ed|ing)|knew|used|using|made|making|participat|purchased|bought|sold|selling|trad(?:ed|ing)|tipp|induced|lied|stole|divert|manipulat|profit|acted|acting|directed|inflat|conspir|perpetrat|carried|conducted|offered|offering|obtained|caused|devised|schemed|provided|paid|received|promised|claimed|told|touted|promoted|represented|disseminat|issued|overstat|understat|recorded|reported|transferred|spent|commingl|circumvent|bribed|backdat|learned|recommended|recruited|controlled|created|ran\b|drained|siphon|looted|targeted|convinced|persuaded|deceiv|distributed|executed|helped|assisted|enabled|structured|negotiated|realiz|earned|generated|reaped|pocketed|gained)/i;
const ALLEGES = /\b(?:alleg(?:es|ed|ing)|charg(?:es|ed|ing)|contends|claims|found|finds|ruled|determined|concluded|asserts?|states|complaint,?|according\s+to[^,]{0,80},)\s*(?:,[^,]{0,60},\s*)?(?:also\s+)?(?:that\b)?/i;
/** The agency or its complaint alleges; not the indictment. */
const AGENCY_ALLEGES = /\b(?:(?:SEC|Commission|complaint|S\.E\.C\.|it|they)['’]?s?\s*(?:,[^,]{0,80},\s*)?(?:further\s+|also\s+|specifically\s+)?(?:alleg(?:es|ed)|charg(?:es|ed)|contends|claims)|alleging|charging|according\s+to\s+the\s+(?:(?:SEC|Commission)['’]?s?\s+)?(?:amended\s+)?(?:complaint|SEC|Commission)[^,]{0,50},)\s*(?:,?\s*among\s+other\s+things,?\s*)?(?:that\b)?[\s,]*/gi;
/** Words that speak of the staff or other helpers; nothing in such a sentence makes a party. */
const STAFF = /\b(?:investigation\s+(?:was|is|has\s+been|is\s+being)\s+(?:being\s+)?(?:conducted|handled|led|supervised|performed)|conducted\s+by|supervised\s+by|(?:acknowledges|appreciates|thanks|grateful)\b|litigation\s+(?:is|was|will\s+be|team)\b[^.]{0,20}\b(?:led|handled|conducted)|assisted\s+in\s+(?:the|its)\s+investigation|led\s+by|staff\s+(?:members|attorneys)|for\s+(?:further|more|additional)\s+information|see\s+(?:also\s+)?litigation\s+release|contact\s*:|examination\s+(?:team|was|of))/i;
const APPOSITIVE = /^(?:\s*\([^()]*\))?(?:\s*,(?:(?!\b(?:alleg|consent|agreed|charged|filed|announced|entered)\b)[^.;]){0,140},|\s*,?\s*(?:who|which)\b[^,.;]{0,90},)?\s*(?:(?:has|have|had|also|each|both|all|then|of\s+whom|collectively|individually|themselves|himself|herself|itself|allegedly|without\s+admitting\s+or\s+denying[^,.]{0,90},|(?:who|which)\s+(?:is|are|was|were)\s+[^,.]{0,60},)[\s,]*)*$/i;
const PREPOSITION = new Set(["of", "at", "by", "in", "from", "with", "for", "to", "under", "on", "through", "via", "into", "about", "between", "than", "near", "using", "as", "over", "towards", "concerning", "regarding", "including", "like", "owned", "behind"]);

/** What speaks for an entity, by how clearly. */
interface Tally {
  entity: Entity;
  /** Sum of clear statements, 3 (or 2 where they stand alone) each. */
  clear: number;
  /** Sentences in which the complaint tells a wrong of it. */
  alleged: number;
  /** Sentences that tell a wrong without saying who alleges it. */
  told: number;
  relief: boolean;
}

type Tell = (place: Place, score: number) => void;

interface Place {
  mention: Mention;
  entity: Entity;
}

/** Reads a text sentence by sentence and says which entities it makes parties of, and how clearly. */
export function weigh(text: string, entities: readonly Entity[]): Evidence[] {
  const evidence = new Map<Entity, Tally>(entities.map((entity) => [entity, { entity, clear: 0, alleged: 0, told: 0, relief: false }]));
  const places: Place[] = entities.flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity }))).sort((a, b) => a.mention.start - b.mention.start);
  let at = 0;
  for (const sentence of sentences(text)) {
    const inside: Place[] = [];
    while (at < places.length && (places[at] as Place).mention.start < sentence.end) {
      const place = places[at] as Place;
      if (place.mention.start >= sentence.start) inside.push(place);
      at += 1;
    }
    if (inside.length > 0) weighSentence(text.slice(sentence.start, sentence.end), sentence.start, inside, evidence);
  }
  return [...evidence.values()].map(({ entity, clear, alleged, told, relief }) => {
    const cap = entity.kind === "person" ? { alleged: 2, told: 1 } : { alleged: 1, told: 0.5 };
    return { entity, score: clear + 2 * Math.min(alleged, cap.alleged) + Math.min(told, 1) * cap.told, relief };
  });
}

/** Sentences: a full stop, blank and capital, not after an initial or abbreviation; or a line end. */
function sentences(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  for (const m of text.matchAll(/\n|[.!?]["”)]?(?:,?\s+)(?=["“(]?[A-Z])/g)) {
    const before = text.slice(Math.max(0, m.index - 12), m.index + 1);
    if (m[0] !== "\n" && /(?:^|[\s(.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Hon|Jr|Sr|St|Inc|Corp|Co|Ltd|No|Nos|v|vs|L\.?P|U\.S|Messrs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Civ|Ft|Mt|Esq|al)\.$/.test(before) && !/(?:Inc|Corp|Co|Ltd|Jr|Sr)\.,?\s+$/.test(`${before}${m[0].slice(1)}`.replace(/\s+$/, " ")) ) continue;
    if (/(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/.test(before) && !/^(?:The|On|In|According|This|These|It|As|An|A|For|From|To|At|Without|After|Among)\s/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 12))) continue;
    const end = m.index + m[0].length;
    out.push({ start, end });
    start = end;
  }
  out.push({ start, end: text.length });
  return out;
}

function weighSentence(sentence: string, offset: number, all: readonly Place[], evidence: Map<Entity, Tally>): void {
  if (STAFF.test(sentence)) return;
  const places = all.filter((p) => !isBystander(sentence, p, offset));
  const told = new Map<Entity, number>();
  const tell: Tell = (place, score) => {
    told.set(place.entity, Math.max(told.get(place.entity) ?? 0, score));
  };
  for (const cue of sentence.matchAll(OBJECT)) {
    const from = cue.index + cue[0].length;
    const after = sentence.slice(from);
    const stop = LIST_END.exec(after);
    const limit = offset + from + (stop ? stop.index : after.length);
    let first = true;
    for (const place of places) {
      if (place.mention.start < offset + from || place.mention.start >= limit) continue;
      const gap = sentence.slice(from, place.mention.start - offset);
      if (first && (gap.length > 90 || (/s$/i.test(cue[0]) && /defendants$/i.test(cue[0]) && !onlyTitles(gap)))) break;
      if (!PREPOSITION.has(place.mention.before) || gap.trim() === "") {
        tell(place, /^(?:requir|order|bar|prohibit|assets)/i.test(cue[0]) ? 2 : 3);
        if (/relief/i.test(cue[0])) (evidence.get(place.entity) as Tally).relief = true;
      }
      first = false;
    }
  }
  alleged(sentence, offset, places, tell);
  subjects(sentence, offset, places, tell);
  for (const [entity, score] of told) {
    const tally = evidence.get(entity) as Tally;
    if (score >= 3) tally.clear += score;
    else if (score === 2) tally.alleged += 1;
    else tally.told += 1;
  }
}

/** Subjects of what parties do: `X, Y and Z consented`, `X (Short), a broker, violated`. */
function subjects(sentence: string, offset: number, places: readonly Place[], tell: Tell): void {
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as Place;
    if (PREPOSITION.has(place.mention.before)) continue;
    const verb = verbAfter(sentence.slice(place.mention.end - offset));
    if (!verb) continue;
    const strong = PARTY_VERB.test(verb);
    if (!strong && !WRONG_VERB.test(verb)) continue;
    const claimed = ALLEGES.test(sentence.slice(0, place.mention.start - offset));
    const score = strong ? 3 : claimed ? 2 : 1;
    tell(place, score);
    for (let k = i - 1; k >= 0; k -= 1) {
      const left = places[k] as Place;
      const right = places[k + 1] as Place;
      if (!joins(sentence.slice(left.mention.end - offset, right.mention.start - offset))) break;
      if (!PREPOSITION.has(left.mention.before)) tell(left, score);
    }
  }
}

/** Spoken of beside the parties: `Acme stock`, `former Acme economist John`, `appointed X as receiver`. */
function isBystander(sentence: string, place: Place, offset: number): boolean {
  const before = sentence.slice(Math.max(0, place.mention.start - offset - 60), place.mention.start - offset);
  const after = sentence.slice(place.mention.end - offset, place.mention.end - offset + 70);
  if (/\b(?:appoint\w*|naming|receiver|trustee|monitor)\s+(?:\w+\s+){0,2}$/i.test(before) || /^[^.;]{0,30}\bas\s+(?:the\s+|a\s+)?(?:permanent\s+|temporary\s+|court-appointed\s+)*(?:receiver|trustee|monitor)/i.test(after)) return true;
  if (place.entity.kind === "person") return false;
  return /^\s+(?:stock|shares?|securities|common|bonds?|notes?|options?|warrants?|investors?|clients?|customers?|employees?|account|transactions?|acquisition|merger|deal|offering|trading|press|tender|IPO|units?|tokens?|interests?)\b/i.test(after) || (/^\s+(?!and\b|or\b|also\b|both\b)[a-z-]+(?:\s[a-z-]+){0,3}\s+[A-Z]/.test(after) && TITLES.has((/^\s+([a-z-]+)/.exec(after)?.[1] ?? "")));
}

function onlyTitles(gap: string): boolean {
  return gap.split(/[\s,:;()]+/).every((w) => w === "" || TITLES.has(w.toLowerCase()) || OPENERS.has(w.toLowerCase()) || /^[A-Z]/.test(w));
}

/** Whom the complaint speaks of first: `the S.E.C. alleges that X, a broker, and Y ...`. */
function alleged(sentence: string, offset: number, places: readonly Place[], tell: Tell): void {
  for (const cue of sentence.matchAll(AGENCY_ALLEGES)) {
    const from = cue.index + cue[0].length;
    const at = places.findIndex((p) => p.mention.start >= offset + from);
    const first = places[at];
    if (!first || PREPOSITION.has(first.mention.before)) continue;
    const gap = sentence.slice(from, first.mention.start - offset);
    if (gap.length > 70 || /\b(?:that|which|who|by|of|was|were|is|are|had|to)\s/.test(gap.replace(/^\s*that\s/, "").replace(/^\s*(?:from|between|beginning|in|since|during|on|at|through|for|over|starting)\s[^,]{0,60},\s*/i, ""))) continue;
    const verb = verbAfter(sentence.slice(first.mention.end - offset));
    const next = places[at + 1];
    const listed = next !== undefined && joins(sentence.slice(first.mention.end - offset, next.mention.start - offset));
    if (first.entity.kind === "organisation" && !listed && !(verb && (PARTY_VERB.test(verb) || WRONG_VERB.test(verb)))) continue;
    tell(first, 3);
    for (let k = at + 1; k < places.length; k += 1) {
      const place = places[k] as Place;
      if (!joins(sentence.slice((places[k - 1] as Place).mention.end - offset, place.mention.start - offset))) break;
      if (!PREPOSITION.has(place.mention.before)) tell(place, 3);
    }
  }
}

/** What stands between two names of one list: a comma or `and`, an appositive, no verb. */
function joins(between: string): boolean {
  return /^\s*(?:\([^()]*\)?\s*)?(?:,|;|\band\b|&|\([^()]{0,60}$)[^.]{0,90}$/i.test(between) && !/\b(?:alleg\w*|who|which|that|against|consented|filed|charged|when|while|to|engaged|violated|made|sold|raised|used|was|were|had|from|with)\b/i.test(between);
}

/** The verb that the name is subject of, past an alias, an appositive and adverbs. */
function verbAfter(follows: string): string | undefined {
  const start = /^(?:['’]s?\b)/.exec(follows);
  if (start) return undefined;
  const window = follows.slice(0, 300);
  const direct = window.replace(/^\s*(?:\([^()]*\)\s*)?,?\s*/, "");
  if (PARTY_VERB.test(direct) || WRONG_VERB.test(direct)) return direct;
  for (const m of window.matchAll(/[,)]\s*(?=[a-z])/g)) {
    const rest = window.slice(m.index + m[0].length);
    if ((PARTY_VERB.test(rest) || WRONG_VERB.test(rest)) && APPOSITIVE.test(window.slice(0, m.index + 1))) return rest;
    if (m.index > 180) break;
  }
  const auxiliary = /^\s*(?:\([^()]*\)\s*)?(?:,\s*)?(?:has|have|had|also|each|both|allegedly|all)\s+/i.exec(window);
  return auxiliary ? window.slice(auxiliary[0].length) : undefined;
}
