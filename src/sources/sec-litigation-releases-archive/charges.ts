import { partiesAmong } from "./bystanders.ts";
import { alleged, subjects, type Place, type Tell } from "./clauses.ts";
import { LIST_END, OBJECT, PREPOSITION, STAFF } from "./cues.ts";
import type { Entity } from "./entities.ts";
import { isAttribute, namedForRelief } from "./relief.ts";
import { OPENERS, TITLES } from "./words.ts";

/** What the text says that makes an entity a party, added up. */
export interface Evidence {
  entity: Entity;
  /** Sum over the places; 3 is one clear statement such as `charged X`. */
  score: number;
  relief: boolean;
  /** All of it tells of another, earlier action: `the SEC previously charged X`. */
  before: boolean;
}

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
  /** Clear statements that tell of an earlier action. */
  before: number;
}

/** Reads a text sentence by sentence and says which entities it makes parties of, and how clearly. */
export function weigh(text: string, entities: readonly Entity[]): Evidence[] {
  const evidence = new Map<Entity, Tally>(entities.map((entity) => [entity, { entity, clear: 0, alleged: 0, told: 0, relief: false, before: 0 }]));
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
  return [...evidence.values()].map(({ entity, clear, alleged, told, relief, before }) => {
    const cap = entity.kind === "person" ? { alleged: 2, told: 1 } : { alleged: 1, told: 0.5 };
    return { entity, score: clear + 2 * Math.min(alleged, cap.alleged) + Math.min(told, 1) * cap.told, relief, before: before > 0 && before === clear && alleged + told === 0 };
  });
}

/** No sentence of the archive is longer, in characters; a longer run is cut, so that what is read of one costs no more than so much. */
const LONGEST = 8000;

/** Sentences: a full stop, blank and capital, not after an initial or abbreviation; or a line end. */
function sentences(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (; start < end; start = (out.at(-1) as { end: number }).end) out.push({ start, end: Math.min(end, start + LONGEST) });
  };
  for (const m of text.matchAll(/\n|[.!?]["”)]?(?:,?\s+)(?=["“(]?[A-Z])/g)) {
    const before = text.slice(Math.max(0, m.index - 12), m.index + 1);
    if (m[0] !== "\n" && /(?:^|[\s(.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Hon|Jr|Sr|St|Inc|Corp|Co|Ltd|No|Nos|v|vs|L\.?P|U\.S|Messrs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Civ|Ft|Mt|Esq|al)\.$/.test(before) && !/(?:Inc|Corp|Co|Ltd|Jr|Sr)\.,?\s+$/.test(`${before}${m[0].slice(1)}`.replace(/\s+$/, " ")) ) continue;
    if (/(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/.test(before) && !/^(?:The|On|In|According|This|These|It|As|An|A|For|From|To|At|Without|After|Among)\s/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 12))) continue;
    push(m.index + m[0].length);
  }
  push(text.length);
  return out;
}

/** No list of names in a release is longer, in characters. */
const REACH = 4000;

function weighSentence(sentence: string, offset: number, all: readonly Place[], evidence: Map<Entity, Tally>): void {
  if (STAFF.test(sentence)) return;
  const places = partiesAmong(sentence, offset, all);
  const told = new Map<Entity, number>();
  const tell: Tell = (place, score) => {
    told.set(place.entity, Math.max(told.get(place.entity) ?? 0, score));
  };
  let next = 0;
  for (const cue of sentence.matchAll(OBJECT)) {
    // `president of a company named Acme`.
    if (/^named/i.test(cue[0]) && FIRM.test(sentence.slice(Math.max(0, cue.index - 16), cue.index))) continue;
    const from = cue.index + cue[0].length;
    const after = sentence.slice(from, from + REACH);
    const stop = LIST_END.exec(after);
    const limit = offset + from + (stop ? stop.index : after.length);
    const elsewhere = byOthers(sentence.slice(0, cue.index));
    let first = true;
    while (next < places.length && (places[next] as Place).mention.start < offset + from) next += 1;
    for (let k = next; k < places.length; k += 1) {
      const place = places[k] as Place;
      if (place.mention.start >= limit) break;
      const gap = sentence.slice(from, place.mention.start - offset);
      if (first && (gap.length > 90 || (/s$/i.test(cue[0]) && /defendants$/i.test(cue[0]) && !onlyTitles(gap)))) break;
      if (!PREPOSITION.has(place.mention.before) || gap.trim() === "") {
        tell(place, elsewhere ? 1 : /^(?:requir|order|bar|prohibit|assets)/i.test(cue[0]) ? 2 : 3);
        if (/relief/i.test(cue[0]) && !isAttribute(sentence, place, offset)) (evidence.get(place.entity) as Tally).relief = true;
      }
      first = false;
    }
  }
  for (const place of namedForRelief(sentence, offset, places)) {
    tell(place, 3);
    (evidence.get(place.entity) as Tally).relief = true;
  }
  alleged(sentence, offset, places, tell);
  subjects(sentence, offset, places, tell);
  for (const [entity, score] of told) {
    const tally = evidence.get(entity) as Tally;
    if (score >= 3) {
      tally.clear += score;
      if (PREVIOUSLY.test(sentence)) tally.before += score;
    } else if (score === 2) tally.alleged += 1;
    else tally.told += 1;
  }
}

/** The agency charged someone before, in another action. */
const PREVIOUSLY = /\b(?:SEC|Commission)\s+(?:has\s+|had\s+)?(?:previously|earlier)\s+(?:charged|sued|filed|brought|named)\b/i;

const FIRM = /\b(?:company|entity|firm|fund|corporation|partnership|subsidiary|trust|bank)\s+$/i;

/** Prosecutors and other authorities charge people whom the agency does not: who was named last before the charge. */
const CHARGER = /\b(?:(FSA|CFTC|Financial\s+Services\s+Authority|Commodity\s+Futures|(?:U\.?\s?S\.?|United\s+States|District)\s+Attorney|Department\s+of\s+Justice|grand\s+jury|indictment|acquitted|criminal\s+(?:case|charges|trial))|SEC|Commission)\b/gi;

function byOthers(before: string): boolean {
  return [...before.slice(-400).matchAll(CHARGER)].at(-1)?.[1] !== undefined;
}

function onlyTitles(gap: string): boolean {
  return gap.replace(/^\s+(?:in\s+th(?:e|is)\s+(?:case|action|matter)\b|named\s+in\s+[^,:]{0,60}[Cc]omplaint\b)/, "").split(/[\s,:;()–—-]+/).every((w) => w === "" || TITLES.has(w.toLowerCase()) || OPENERS.has(w.toLowerCase()) || /^[A-Z]/.test(w));
}
