import type { Assertion } from "../record/assertion.ts";
import type { Day } from "../record/day.ts";
import type { Both } from "../record/support.ts";
import type { ClueBook } from "./book.ts";
import { corroborate } from "./corroboration.ts";
import { chinaDay } from "./day.ts";
import { dueFor, eraseAfter } from "./due/index.ts";
import { type Bearing, fold } from "./fold.ts";
import { byOwner, gather, type Gathered, type Standing } from "./gather.ts";
import { nextOf } from "./next.ts";
import { ofScreening } from "./read-screenings.ts";
import { routeOf } from "./routing/index.ts";
import type { ClueView, ExhibitView, State } from "./shape.ts";
import { mayBePerson, maskSubject } from "./subject/index.ts";
import { barredBy, contestsOf, feedbackOf, laid, trailOf, waitingOf } from "./trail.ts";

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
  const laidDown = laid(steps);
  const reporter = laidDown[0]?.body.role;
  const routed = routeOf(book.routing, [hypothesis.provision], reporter ?? "", about);
  const bearing: Bearing = { fromHit: screening?.label === "hit", own: roleOfOwner(route, book), barred: barredBy(book.routing, hypothesis.provision, about) };
  const folded = fold(laidDown, loop, "new", bearing);
  const state = loop.states.get(folded.state);
  if (!state) return []; // opened past the commands: no step says that it was
  const subject = gathered.subject.get(clue.key);
  const withheld = !(state.names === "shown" && folded.verified) && whole !== clue.key && whole !== "*";
  const masked = withheld && subject?.body != null && mayBePerson(subject.body);
  const weighed = exhibits.flatMap(({ key, body }) => (body ? [{ key, body }] : []));
  const base = {
    state: folded.state as State,
    since: chinaDay(folded.since ?? clue.place.recorded),
    owner: folded.authority ?? route?.owner ?? loop.lead,
  };
  const trail = trailOf(folded, gathered, masked, { loop, routed, owner: base.owner });
  const opened = chinaDay(clue.place.recorded);
  // A check runs from the day the clue was found; after a referral, from its receipt.
  const begun = ["observed", "corroborating"].includes(base.state) ? opened : base.state === "referred" && folded.receipt !== null ? chinaDay(folded.receipt) : base.since;
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
    unsettled: state.end ? [] : routed.open,
    due: state.end && base.state !== "criminal" ? null : dueFor(book.deadlines, book.calendar, { state: base.state, since: begun, owner: base.owner, provision: hypothesis.provision, facts: about, ...(reporter === undefined ? {} : { reporter }) }),
    exhibits: shown,
    corroboration,
    waiting: waitingOf(folded),
    next: nextOf(folded, loop, { ...bearing, corroboration, region, routed, owner: base.owner }),
    steps: trail,
    contests: contestsOf(trail),
    feedback: feedbackOf(trail),
    reads: accesses.flatMap(({ body, place }) => (body ? [{ ...body, recorded: place.recorded }] : [])),
    eraseAfter: !subject?.body && weighed.length === 0 && trail.every(({ remark, withheld }) => remark === null && !withheld) ? null : eraseAfter(book.erasure, base.state, base.since),
    screening: screening ? { ...screening, released: fold(laid(on(screening.key)), loop, "kept", ofScreening).state === "released" } : null,
    from: from ?? null,
  }];
}

function exhibitView({ key, place, body, erased }: Standing<"exhibit">, withheld: boolean): ExhibitView {
  return { key, place, body: withheld ? null : body, withheld: withheld && body !== null, erased };
}

/** The role of the department that the text gives the matter to, where that is another than the one that leads. */
function roleOfOwner(route: ClueView["route"], { loop, routing }: ClueBook): string | null {
  if (route === null || route.owner === loop.lead) return null;
  return routing.departments.find(({ id }) => id === route.owner)?.financial === true ? "branch" : "receiving-department";
}

function erasedNote(gone: number): Both {
  return { en: `Exhibits erased: ${gone}; what was found with them stands in the steps and is not computed again.`, zh: `已有${gone}件证据被删除；此前的验证结果见步骤记录，不再重新计算。` };
}
