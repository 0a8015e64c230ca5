import type { Assertion } from "../record/assertion.ts";
import type { Day } from "../record/day.ts";
import type { Both } from "../record/support.ts";
import { corroborate } from "./corroboration.ts";
import { chinaDay } from "./day.ts";
import { type Fold, fold, type Laid } from "./fold.ts";
import { gather, type Gathered, ownerOf, type Standing } from "./gather.ts";
import type { ClueBook } from "./book.ts";
import { ownRoute } from "./loop.ts";
import { dueFor, eraseAfter } from "./due/index.ts";
import { nextOf } from "./next.ts";
import type { ClueView, Contest, ExhibitView, ScreeningView, State, StepView } from "./shape.ts";
import { maskSubject } from "./subject/index.ts";

/** How to read the clues of a record. */
export interface Reading {
  /** The day in China as of which to read. */
  on: Day;
  book: ClueBook;
  /** Clue whose natural persons are shown: to a named reader with a purpose, whose read is logged. `*`: all, for a program that shows none. */
  whole?: string;
}

/**
 * The clues of a record as of a day, newest first. Pure: everything follows
 * from the log, the rules of the loop and the day. What names a natural person
 * is withheld until the clue is verified, unless the reader was let in.
 */
export function readClues(assertions: Iterable<Assertion>, reading: Reading): ClueView[] {
  const gathered = gather(assertions, reading.on);
  const [exhibits, steps, accesses] = [byOwner(gathered.exhibit), byOwner(gathered.step), byOwner(gathered.access)];
  return [...gathered.clue.values()].flatMap((clue) => viewOf(clue, { gathered, exhibits: exhibits.get(clue.key) ?? [], steps: steps.get(clue.key) ?? [], accesses: accesses.get(clue.key) ?? [], on: (key) => steps.get(key) ?? [] }, reading)).reverse();
}

/** The kept screening results of a record as of a day, newest first, with who released which. */
export function readScreenings(assertions: Iterable<Assertion>, { on, book: { loop } }: Pick<Reading, "on" | "book">): ScreeningView[] {
  const gathered = gather(assertions, on);
  const steps = byOwner(gathered.step);
  return [...gathered.screening.values()].map((each): ScreeningView => {
    const folded = fold(laid(steps.get(each.key) ?? []), loop, "kept", { fromHit: true, own: false });
    const { body, place, erased } = each;
    return {
      id: each.key, screening: body?.id ?? null, state: folded.state === "released" ? "released" : "kept", channel: body?.channel ?? null, text: body?.text ?? null, label: body?.label ?? null,
      hits: body?.hits.map(({ term, provision }) => ({ term, provision })) ?? [], place, erased, waiting: waitingOf(folded),
      steps: trailOf(folded, gathered, false), next: nextOf(folded, loop, { corroboration: corroborate([], loop.scales), region: null, fromHit: true, own: false }),
    };
  }).reverse();
}

interface Parts {
  gathered: Gathered;
  exhibits: Standing<"exhibit">[];
  steps: Standing<"step">[];
  accesses: Standing<"access">[];
  /** Steps on a kept screening result, by its key. */
  on: (screening: string) => Standing<"step">[];
}

function viewOf(clue: Standing<"clue">, { gathered, exhibits, steps, accesses, on }: Parts, { book, whole }: Reading): ClueView[] {
  if (!clue.body) return [];
  const { loop } = book;
  const { hypothesis, about, held, route, region, screening, from } = clue.body;
  const folded = fold(laid(steps), loop, "new", { fromHit: screening?.label === "hit", own: ownRoute(route, loop) });
  const state = loop.states.get(folded.state);
  if (!state) return []; // opened past the commands: no step says that it was
  const subject = gathered.subject.get(clue.key);
  const withheld = !(state.names === "shown" && folded.verified) && whole !== clue.key && whole !== "*";
  const masked = withheld && subject?.body?.nature === "person";
  const trail = trailOf(folded, gathered, masked);
  const weighed = exhibits.flatMap(({ key, body }) => (body ? [{ key, body }] : []));
  const base = {
    state: folded.state as State,
    since: chinaDay(folded.since ?? clue.place.recorded),
    owner: folded.authority ?? route?.owner ?? loop.lead,
  };
  const opened = chinaDay(clue.place.recorded);
  // A check runs from the day the clue was found; after a referral, from its receipt.
  const begun = ["observed", "corroborating"].includes(base.state) ? opened : base.state === "referred" && folded.receipt !== null ? chinaDay(folded.receipt) : base.since;
  const reporter = folded.trail[0]?.body.role;
  const corroboration = corroborate(weighed, loop.scales);
  const gone = exhibits.filter((each) => each.erased).length;
  const shown = exhibits.map((each) => exhibitView(each, whole !== clue.key && whole !== "*" && (masked || each.body?.personal === "identified")));
  const hidden = new Set(shown.filter((each) => each.withheld).map(({ key }) => key));
  // An origin can be a person: an informant, a witness.
  for (const voice of corroboration.voices) if (voice.exhibits.some((key) => hidden.has(key))) voice.root = "withheld";
  if (gone > 0) Object.assign(corroboration, { met: false, confirmed: [], lacks: [erasedNote(gone)] });
  return [{
    ...base,
    id: clue.key,
    label: state.label,
    opened,
    hypothesis, about,
    place: clue.place,
    subject: subject?.body ? (masked ? maskSubject(subject.body, subject.salt) : subject.body) : null,
    masked,
    erased: subject?.erased ?? null,
    held, region, route,
    due: state.end && base.state !== "criminal" ? null : dueFor(book.deadlines, book.calendar, { state: base.state, since: begun, owner: base.owner, provision: hypothesis.provision, facts: about, ...(reporter === undefined ? {} : { reporter }) }),
    exhibits: shown,
    corroboration,
    waiting: waitingOf(folded),
    next: nextOf(folded, loop, { corroboration, region, fromHit: screening?.label === "hit", own: ownRoute(route, loop) }),
    steps: trail,
    contests: contestsOf(trail),
    feedback: trail.filter(({ body, void: wrong }) => !wrong && body.phase !== "proposed" && ["receive", "determine", "dispose", "hand-over"].includes(body.act)).map(({ body, place, remark }) => ({
      act: body.act, on: body.on ?? chinaDay(place.recorded), authority: body.authority ?? null, finding: body.finding ?? null, measure: body.measure ?? null, words: remark?.feedback ?? null,
    })),
    reads: accesses.flatMap(({ body, place }) => (body ? [{ ...body, recorded: place.recorded }] : [])),
    eraseAfter: !subject?.body && weighed.length === 0 && trail.every(({ remark, withheld }) => remark === null && !withheld) ? null : eraseAfter(book.erasure, base.state, base.since),
    screening: screening ? { ...screening, released: fold(laid(on(screening.key)), loop, "kept", { fromHit: true, own: false }).state === "released" } : null,
    from: from ?? null,
  }];
}

function exhibitView({ key, place, body, erased }: Standing<"exhibit">, withheld: boolean): ExhibitView {
  return { key, place, body: withheld ? null : body, withheld: withheld && body !== null, erased };
}

function trailOf(folded: Fold, { remark }: Gathered, withheld: boolean): StepView[] {
  return folded.trail.map((laid) => {
    const words = remark.get(laid.key);
    return { ...laid, remark: withheld ? null : (words?.body ?? null), withheld: withheld && words?.body != null, erased: words?.erased ?? null };
  });
}

/** Each contest with what became of it: the next release or confirmation that had effect. */
function contestsOf(trail: readonly StepView[]): Contest[] {
  const contests: Contest[] = [];
  for (const { key, place, body, remark, erased, void: wrong } of trail) {
    if (wrong || body.phase === "proposed") continue;
    const open = contests.at(-1);
    if (body.act === "contest") contests.push({ step: key, recorded: place.recorded, reply: remark?.reply ?? null, erased, outcome: "open" });
    else if (open?.outcome === "open" && body.act === "release") open.outcome = "released";
    else if (open?.outcome === "open" && body.act === "uphold") open.outcome = "confirmed";
  }
  return contests;
}

function waitingOf({ waiting }: Fold): ClueView["waiting"] {
  return waiting && { step: waiting.key, act: waiting.act.id, to: waiting.body.to, by: waiting.body.by };
}

function laid(steps: readonly Standing<"step">[]): Laid[] {
  return steps.flatMap(({ key, place, body }) => (body ? [{ key, place, body }] : []));
}

function byOwner<T extends { key: string }>(items: ReadonlyMap<string, T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items.values()) {
    const group = groups.get(ownerOf(item.key));
    if (group) group.push(item);
    else groups.set(ownerOf(item.key), [item]);
  }
  return groups;
}

function erasedNote(gone: number): Both {
  return { en: `Exhibits erased: ${gone}; what was found with them stands in the steps and is not computed again.`, zh: `已有${gone}件证据被删除；此前的验证结果见步骤记录，不再重新计算。` };
}
