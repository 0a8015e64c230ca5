import type { Aim } from "./aims.ts";
import { clean } from "./clean.ts";
import { code, type Read } from "./code.ts";
import type { Moved } from "./court.ts";
import { nameOf, type Family } from "./family.ts";
import { moverIn } from "./mover.ts";
import { read } from "./read.ts";
import type { CodedEntry, Entry, EntryEvent, Mover } from "./shape.ts";
import { filers, sideOf, sued, type Sides } from "./sides.ts";

/** What is kept of a docket between the passes: who filed which number and what it asks, and whose names stand on which side. */
interface Docket extends Sides {
  movers: Map<string, Mover>;
  /** Null where two entries of one number ask different things. */
  aims: Map<string, Aim | null>;
}

/** How much of a text the first pass reads: what is no longer than this is read once for both. */
const HEAD = 4000;
/** What parties file, and what tells who the parties are. */
const parties: ReadonlySet<Family> = new Set<Family>(["motion", "stipulation", "notice", "letter", "request", "complaint"]);

/** What motions ask that an order may grant without naming it: "the motion (Dkt. 33) is denied". */
const aimsOf: Partial<Record<EntryEvent | "unknown", Aim>> = { motion_to_dismiss: "dismiss", motion_for_voluntary_dismissal: "voluntary", motion_to_stay: "stay", motion_for_summary_judgment: "summary_judgment" };

/** Beginnings of what asks for nothing: most entries are told by them at once. */
const neverMoves = /^\W{0,9}(?:(?:text|electronic|paperless|endorsed|memorandum|minute|final|scheduling|clerk'?s?) )?(?:orders?|entry|minutes?|judgment|opinion|transcripts?|summons|exhibits?|answer|response|reply|memorandum|declaration|affidavit|certificate|set|reset)\b/i;
/** What tells who the parties are, and what of a notice is worth remembering. */
const opensCase = /complaint|petition/i;
const endsSomething = /dismiss|discontinu|suit|drop|withdraw|motion/i;

/** The memory of dockets: see every entry first, then code each; so the order of either pass does not matter. */
export interface Dockets {
  /** First pass: remembers the entry's number, its mover and the parties' names. Keeps no text. */
  see(entry: Entry): void;
  /** Second pass: codes the entry with what its docket knows. */
  code(entry: Entry): CodedEntry;
}

/** Opens an empty memory. An entry without `docket` stands alone; one without `number` is never cited. */
export function openDockets(): Dockets {
  const dockets = new Map<string, Docket>();
  const unnamed: { docket: string; number: string; by: string; dismisses: boolean }[] = [];
  let settled = true;
  // A party's short paper reads the same whatever its docket knows: so it is read once, for as long as the caller holds the entry.
  const kept = new WeakMap<Entry, Read>();

  const see = (entry: Entry): void => {
    const { number } = entry;
    if (entry.docket === undefined || neverMoves.test(entry.text) || ((number === undefined || number === "") && !opensCase.test(entry.text.slice(0, 200)))) return;
    // Who filed what stands in the head of a filing; most entries are none that anybody cites.
    const kind = nameOf(entry.text.slice(0, 200).toLowerCase());
    if (kind === null || !parties.has(kind.family)) return;
    // Letters and notices are cited too; but only a notice that ends something tells an order's meaning.
    if ((kind.family === "letter" || kind.family === "notice") && !endsSomething.test(entry.text.slice(0, 200))) return;
    const page = clean(entry.text.length > HEAD ? entry.text.slice(0, HEAD) : entry.text);
    const { low } = page;
    const reading = read(page, () => null);
    const { name } = reading;
    if (name === null || !parties.has(name.family)) return;
    if (!reading.byCourt && page.source === entry.text) kept.set(entry, { page, reading });
    const known = dockets.get(entry.docket) ?? { movers: new Map(), aims: new Map(), plaintiffs: new Set(), defendants: new Set() };
    dockets.set(entry.docket, known);
    if (name.family === "complaint") {
      for (const filer of filers(low)) known.plaintiffs.add(filer);
      for (const party of sued(low)) known.defendants.add(party);
      return;
    }
    if (number === undefined || number === "") return;
    const { event } = reading.main;
    const aim = aimsOf[event] ?? null;
    known.aims.set(number, known.aims.has(number) && known.aims.get(number) !== aim ? null : aim);
    const said = moverIn(low) ?? (event === "motion_for_voluntary_dismissal" || event === "notice_of_voluntary_dismissal" ? "plaintiff" : event === "stipulation_of_dismissal" ? "joint" : null);
    // Where two entries bear one number, the graver claim (both sides' agreement) stands, whichever comes first.
    if (said !== null) known.movers.set(number, weightier(known.movers.get(number), said));
    else {
      const by = /\b(?:filed by|by) ([^.;([]{3,80})/.exec(low)?.[1] ?? "";
      if (by !== "" || event === "motion_to_dismiss") {
        unnamed.push({ docket: entry.docket, number, by, dismisses: event === "motion_to_dismiss" });
        settled = false;
      }
    }
  };

  // Names can only be told apart once every complaint was seen.
  const settle = (): void => {
    for (const { docket, number, by, dismisses } of unnamed) {
      const known = dockets.get(docket)!;
      // A motion to dismiss that no plaintiff is known to have made is a defendant's.
      const side = sideOf(known, by) ?? (dismisses ? "defendant" : null);
      if (side !== null) known.movers.set(number, weightier(known.movers.get(number), side));
    }
    settled = true;
  };

  return {
    see,
    code: (entry) => {
      if (!settled) settle();
      const known = entry.docket === undefined ? undefined : dockets.get(entry.docket);
      const before = kept.get(entry);
      return code(entry, (numbers) => movedIn(known, numbers), (low) => filerOf(known, low), before?.page.source === entry.text ? before : undefined);
    },
  };
}

/** The first mover, and the first thing asked, known among cited entries. */
function movedIn(known: Docket | undefined, numbers: readonly string[]): Moved | null {
  if (known === undefined) return null;
  let [mover, aim]: [Mover | null, Aim | null] = [null, null];
  for (const number of numbers) {
    mover ??= known.movers.get(base(number)) ?? null;
    aim ??= known.aims.get(base(number)) ?? null;
  }
  return { mover, aim };
}

/** The side of the one who filed, by the names the docket knows. */
function filerOf(known: Docket | undefined, low: string): Mover | null {
  const by = known && /\b(?:filed by|by) ([^.;([]{3,80})/.exec(low)?.[1];
  return known && by ? sideOf(known, by) : null;
}

/** `[20-1]` cites entry 20. */
function base(number: string): string {
  return number.split("-")[0]!;
}

const weights: Record<Mover, number> = { joint: 2, plaintiff: 1, defendant: 0 };
function weightier(a: Mover | undefined, b: Mover): Mover {
  return a !== undefined && weights[a] >= weights[b] ? a : b;
}
