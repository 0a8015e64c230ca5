import type { Codebook, OutcomeClass } from "../../codebook/shape.ts";
import { earliest, latest, type Day, type PartialDay } from "../../record/day.ts";
import type { Defendant, Event } from "../../record/statements/index.ts";
import type { ActionView, Held } from "../../record/view.ts";

/** What became of one defendant by a day, and by which rule we say so. */
export interface DefendantOutcome {
  defendant: string;
  name: string;
  role: Defendant["role"];
  disposition: string;
  class: OutcomeClass;
  ended: boolean;
  /** Day of the event that gave the disposition (the filing, at first). */
  since: string | null;
  /** Key of that event. */
  event: string | null;
  rule: "filed" | "event" | "not-seen-since";
  /** Last day, as far as it is known, on which the record sees this defendant's case; null when never. */
  seenUntil: PartialDay | null;
  /** Dispositions that a doubtful or imprecisely dated event may have given instead. */
  possible: string[];
}

/**
 * Reads a defendant's outcome off the sequence of events. A pending case that
 * no later event shows to be open still is "not seen since", never pending.
 * Unsourced events decide nothing; doubtful ones only open possibilities.
 */
export function outcomeOf(action: ActionView, defendant: Held<Defendant>, on: Day, codebook: Codebook): DefendantOutcome {
  const filedOn = action.filed.date;
  let disposition = "pending";
  let since: string | null = filedOn;
  let deciding: string | null = null;
  let ended = false;
  let seenUntil: PartialDay | null = filedOn;
  const possible = new Set<string>();

  for (const event of action.events) {
    if (event.standing === "unsourced" || !concerns(event, defendant, ended)) continue;
    const word = codebook.events.get(event.kind);
    if (event.date !== null && !word?.outside) seenUntil = later(seenUntil, event.date);
    const becomes = event.disposition ?? word?.becomes;
    if (!becomes) continue;
    if (isDoubtful(event, on)) {
      possible.add(becomes);
      continue;
    }
    disposition = becomes;
    since = event.date;
    deciding = event.key;
    ended = codebook.dispositions.get(disposition)?.ends ?? false;
    possible.clear();
  }

  const openLater = action.later.some(
    (event) => event.standing !== "unsourced" && !codebook.events.get(event.kind)?.outside && concerns(event, defendant, ended),
  );
  const seen = ended || openLater || seenUntil === on;
  const word = codebook.dispositions.get(seen ? disposition : "not-seen");
  return {
    defendant: defendant.id,
    name: defendant.name,
    role: defendant.role,
    disposition: seen ? disposition : "not-seen",
    class: word?.class ?? "not-known",
    ended,
    since,
    event: deciding,
    rule: seen ? (deciding ? "event" : "filed") : "not-seen-since",
    seenUntil: seen && !ended ? on : seenUntil,
    possible: seen ? [...possible] : [...new Set([...possible, disposition])],
  };
}

/** An event that says "all" concerns those still in the action; relief defendants only when named. */
function concerns(event: Event, defendant: Defendant, ended: boolean): boolean {
  if (event.defendants === "all") return !ended && defendant.role !== "relief-defendant";
  return event.defendants.includes(defendant.id);
}

/** Too weak to decide: low certainty, no date, or a date that may lie after the day asked for. */
function isDoubtful(event: Event, on: Day): boolean {
  return event.certainty === "low" || event.date === null || latest(event.date) > on;
}

/** The later of two days by their first possible day, as written: a year stays a year. */
function later(a: PartialDay | null, b: PartialDay): PartialDay {
  return a === null || earliest(b) > earliest(a) ? b : a;
}
