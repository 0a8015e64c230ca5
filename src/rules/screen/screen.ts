import { canonical, sha256 } from "../../record/assertion.ts";
import type { Day } from "../../record/day.ts";
import { Automaton } from "./automaton.ts";
import { makeFold, type FoldPoint } from "./fold.ts";
import { foldText, type Folded } from "./folded.ts";
import { judge, type Bench, type Judged, type Judgement } from "./judge.ts";
import type { ScreeningLists } from "./read.ts";
import type { Channel, Hit, ListStamp, Screened } from "./shape.ts";
import { spell, type Spellings } from "./spell.ts";
import { trace, type Placing } from "./trace.ts";

const nothing: readonly Hit[] = Object.freeze([]);

/** What a screening is asked with: the day it is asked for, and the text's own name. */
export interface Asked {
  readonly on: Day;
  readonly id?: string;
}

/** Lists made ready: screens one text after another, in one pass each. */
export class Screen {
  readonly lists: ScreeningLists;
  private readonly fold: FoldPoint;
  private readonly spellings: Spellings;
  private readonly automaton: Automaton;
  private readonly bench: Bench;
  private stamp: ListStamp | undefined;

  constructor(lists: ScreeningLists) {
    this.lists = lists;
    this.fold = makeFold(lists.folds.values());
    const words = foldWords(lists, this.fold);
    this.spellings = spell(words.terms, lists.sounds.values(), lists.splits.values(), this.fold);
    this.automaton = new Automaton(this.spellings.net, this.fold, this.spellings.keyOf);
    this.bench = { cues: words.cues, softFolds: new Set(["accent", ...[...lists.folds.values()].filter((fold) => fold.soft).map((fold) => fold.technique)]) };
  }

  /** Which lists answer, for a day. */
  list(on: Day): ListStamp {
    if (this.stamp?.on !== on) this.stamp = Object.freeze({ id: this.lists.head.id, version: this.lists.head.version, sha256: this.lists.sha256, on });
    return this.stamp;
  }

  /** How large the automaton has grown: rows worked out so far, and bytes. */
  size(): { states: number; rows: number; bytes: number } {
    return { states: this.spellings.net.out.length, ...this.automaton.size() };
  }

  /** Screens one text. The same text, channel, day and lists give the same answer. */
  screen(channel: Channel, text: string, { on, id = "" }: Asked): Screened {
    const ends = this.automaton.scan(text);
    const list = this.list(on);
    if (ends.count === 0) return { id, label: "none", hits: nothing, list };
    const hits = this.judgeAll(channel, text, ends.ends.slice(0, ends.count), ends.states.slice(0, ends.count), on);
    if (hits.length === 0) return { id, label: "none", hits: nothing, list };
    return { id, label: hits[0]!.label, hits, list, screening: `scr-${sha256(canonical([channel, text, list.sha256, on])).slice(0, 20)}` };
  }

  private judgeAll(channel: Channel, text: string, ends: readonly number[], states: readonly number[], on: Day): Hit[] {
    const folded = foldText(text, this.fold);
    const judged: Judged = { folded, elsewhere: new Map() };
    const hits: Hit[] = [];
    ends.forEach((end, n) => {
      const last = lastAt(folded, end);
      const { net, patterns, keyOf } = this.spellings;
      const pattern = patterns[net.finals.get(states[n]!)!.pattern]!;
      const placed = trace(net, folded, states[n]!, last, keyOf, this.lists.head.gap);
      const judgement = placed && judge(pattern, placed, judged, channel, this.bench);
      if (judgement) hits.push(this.tell(pattern.term.id, placed, folded, channel, judgement, on));
    });
    return strongest(hits);
  }

  private tell(id: string, placed: readonly Placing[], folded: Folded, channel: Channel, judged: Judgement, on: Day): Hit {
    const { head, techniques } = this.lists;
    const term = this.lists.terms.get(id)!;
    const early = on < term.since || on < head.since;
    const names = [...techniques.keys()].filter((each) => judged.techniques.has(each));
    if (names.length === 0) names.push("plain");
    const told = names.filter((each) => each !== term.technique || term.parts !== undefined).map((each) => techniques.get(each)!.says);
    const homonym = judged.homonym === undefined ? [] : [term.homonyms[judged.homonym]!.reason];
    const says = [term.reason, ...told, ...homonym, ...(early ? [head.early] : [])];
    return {
      term: term.term,
      provision: head.provisions[channel],
      kind: term.kind,
      start: folded.start[placed[0]!.at]!,
      end: folded.end[placed.at(-1)!.at]!,
      label: early ? "soft" : judged.label,
      technique: early && judged.label === "hit" ? "not-in-force" : names[0]!,
      techniques: early ? ["not-in-force", ...names] : names,
      why: { en: says.map((each) => each.en).join(" "), zh: says.map((each) => each.zh).join("") },
    };
  }
}

/** The folded place whose character ends where the automaton said; marks on it may reach further. */
function lastAt(folded: Folded, end: number): number {
  let low = 0;
  let high = folded.start.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (folded.start[middle]! < end) low = middle;
    else high = middle - 1;
  }
  return low;
}

const weight = (hit: Hit): number => (hit.label === "hit" ? 1 : 0);

/** Hits before softs, then by place; what lies inside another of at least its weight is left out. One sweep over the text. */
function strongest(hits: readonly Hit[]): Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end || weight(b) - weight(a) || rank(a) - rank(b));
  const kept: Hit[] = [];
  // Those whose end is still ahead: no spelling is long, so they are few.
  let open: Hit[] = [];
  for (const hit of sorted) {
    open = open.filter((other) => other.end > hit.start);
    if (open.some((other) => encloses(other, hit))) continue;
    open.push(hit);
    kept.push(hit);
  }
  return kept.sort((a, b) => weight(b) - weight(a) || a.start - b.start || rank(a) - rank(b));
}

const rank = (hit: Hit): number => (hit.kind === "listed" ? 0 : 1);

/** True when one lies wholly within another that says at least as much. */
function encloses(outer: Hit, inner: Hit): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  // A listed term that is merely heard still takes in the shorter words inside it.
  return weight(outer) >= weight(inner) || (outer.kind === "listed" && inner.kind !== "listed" && outer.end - outer.start > inner.end - inner.start);
}

/** The words of the lists, folded as the texts are. */
function foldWords(lists: ScreeningLists, fold: FoldPoint): { terms: ScreeningTerm[]; cues: ScreeningCue[] } {
  const each = (words: readonly string[]): string[] => words.map((word) => foldText(word, fold).chars);
  const terms = [...lists.terms.values()].map((term) => ({
    ...term,
    apart: { before: each(term.apart.before), after: each(term.apart.after), "after-gap": each(term.apart["after-gap"]), unless: each(term.apart.unless) },
    allow: each(term.allow),
    "none-with": each(term["none-with"]),
    "soft-with": each(term["soft-with"]),
    homonyms: term.homonyms.map((context) => ({ ...context, words: each(context.words), unless: each(context.unless) })),
    ...(term.swaps ? { swaps: { ...term.swaps, allow: each(term.swaps.allow) } } : {}),
  }));
  return { terms, cues: [...lists.cues.values()].map((cue) => ({ ...cue, words: each(cue.words), unless: each(cue.unless) })) };
}

type ScreeningTerm = ScreeningLists["terms"] extends ReadonlyMap<string, infer T> ? T : never;
type ScreeningCue = ScreeningLists["cues"] extends ReadonlyMap<string, infer C> ? C : never;
