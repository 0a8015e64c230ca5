import type { Era, Member } from "./members.ts";
import type { Truth } from "./truth.ts";
import type { GivenBounds } from "./shape.ts";

/** What the article's totals fix when they are taken as given. */
export interface Totals {
  biden: number;
  trump1: number;
  dismissed: number;
  paused: number;
  betterTerms: number;
  untouched: number;
  /** How many of each had a known tie. */
  ties: { dismissed: number; softened: number; untouched: number };
}

/** A count over the inventory: which era, what counts, and what it is divided by. */
export interface Counted {
  /** Only actions of this era, or all. */
  era?: "biden" | "trump-1";
  holds(member: Member): Truth;
  /** What a place nobody can name may hold, given its outcome on the article's day. */
  openPlace(place: Place): Truth;
  /** Counts the places themselves, so that the inventory, once given, fixes it. */
  places?: true;
  /** What the article's own totals say of the count on its day, where they say it. */
  total?: number;
  /** Divides by the number of places (of the era) when true. */
  share?: boolean;
}

/** An outcome on the article's day that the totals count. */
export type Place = "dismissed" | "paused" | "better-terms" | "untouched";

/** How many actions the record must take as members (codebook/definitions, `membership`). */
export type MembershipRule = "certain" | "likely" | "candidates";

/**
 * Sharp bounds over every membership consistent with what is taken as given
 * (partial identification: Manski, Partial Identification of Probability
 * Distributions, 2003). Eras do not interact, so that filling the open places
 * of each with the least or the most gives the exact ends. `withOutcomes` adds
 * the bounds that also take the article's outcome totals as given: they speak
 * of its day and later ones.
 */
export function boundsOver(members: ReadonlyArray<Member>, counted: Counted, totals: Totals, rule: MembershipRule, withOutcomes: boolean): GivenBounds[] {
  const bounds = [givenNothing(members, counted, rule), givenInventory(members, counted, totals, rule)];
  return withOutcomes ? [...bounds, givenOutcomes(members, counted, totals, rule)] : bounds;
}

/**
 * The bounds under one assumption alone. `own` gives the members as they are
 * counted from the record; either list is asked for only where it is counted.
 */
export function boundsGiven(name: Exclude<GivenBounds["given"], "members">, from: { readonly members: ReadonlyArray<Member>; own(): ReadonlyArray<Member>; readonly totals: Totals }, counted: Counted, rule: MembershipRule): GivenBounds {
  if (name === "inventory") return givenInventory(from.members, counted, from.totals, rule);
  if (name === "outcomes") return givenOutcomes(from.members, counted, from.totals, rule);
  return givenNothing(from.own(), counted, rule);
}

/** The members that a rule takes, of the era that is counted; those whose era is not known are none. */
export function taken(members: ReadonlyArray<Member>, { era }: Pick<Counted, "era">, rule: MembershipRule): Member[] {
  return members.filter((member) => (rule === "candidates" || isFixed(member, rule)) && (era === undefined || member.era === era));
}

/** Only those that are taken as members, each asked once: what is not known of them is all that is open. */
export function countMembers(members: ReadonlyArray<Member>, counted: Counted, rule: MembershipRule): { own: Member[]; hits: Member[]; bounds: GivenBounds } {
  const own = taken(members, counted, rule);
  const hits: Member[] = [];
  let high = 0;
  for (const member of own) {
    const holds = counted.holds(member);
    if (holds.low === 1) hits.push(member);
    high += holds.high;
  }
  const low = hits.length;
  if (!counted.share) return { own, hits, bounds: given("members", low, high, own.length) };
  return { own, hits, bounds: own.length === 0 ? { given: "members", low: null, high: null, informative: false } : given("members", low / own.length, high / own.length, 1) };
}

function givenNothing(members: ReadonlyArray<Member>, counted: Counted, rule: MembershipRule): GivenBounds {
  const own = members.filter((member) => inEra(member, counted.era));
  const isSure = (member: Member): boolean => isFixed(member, rule) && member.era !== "unknown";
  const [fixed, free] = [own.filter(isSure), own.filter((member) => !isSure(member))];
  const low = sum(fixed, counted, "low");
  const high = sum(fixed, counted, "high");
  if (!counted.share) return given("nothing", low, high + sum(free, counted, "high"), null);
  // Least share: let in every doubtful action that may be a "no"; most: every one that may be a "yes".
  const noes = free.filter((member) => counted.holds(member).low === 0).length;
  const yeses = free.filter((member) => counted.holds(member).high === 1).length;
  return given("nothing", low / Math.max(1, fixed.length + noes), (high + yeses) / Math.max(1, fixed.length + yeses), 1);
}

function givenInventory(members: ReadonlyArray<Member>, counted: Counted, totals: Totals, rule: MembershipRule): GivenBounds {
  let low = 0;
  let high = 0;
  let places = 0;
  for (const era of ["biden", "trump-1"] as const) {
    if (counted.era && counted.era !== era) continue;
    const quota = era === "biden" ? totals.biden : totals.trump1;
    places += quota;
    const own = members.filter((member) => member.era === era);
    const fixed = own.filter((member) => isFixed(member, rule));
    const free = members.filter((member) => !isFixed(member, rule) && inEra(member, era));
    const open = Math.max(0, quota - fixed.length);
    low += sum(fixed, counted, "low");
    high += sum(fixed, counted, "high");
    if (rule === "candidates") {
      const lows = free.map((member) => counted.holds(member).low).sort();
      const highs = free.map((member) => counted.holds(member).high).sort().reverse();
      low += add(lows.slice(0, open));
      high += add(highs.slice(0, open));
    } else {
      low += counted.places ? open : 0;
      high += open;
    }
  }
  return counted.share ? given("inventory", low / places, high / places, 1) : given("inventory", low, high, places);
}

function givenOutcomes(members: ReadonlyArray<Member>, counted: Counted, totals: Totals, rule: MembershipRule): GivenBounds {
  if (counted.total !== undefined) return given("outcomes", counted.total, counted.total, totals.biden + totals.trump1);
  const inventory = givenInventory(members, counted, totals, rule);
  if (counted.places) return { ...inventory, given: "outcomes" };
  const scale = counted.share ? (counted.era === "biden" ? totals.biden : counted.era === "trump-1" ? totals.trump1 : totals.biden + totals.trump1) : 1;
  const quota: Record<Place, number> = {
    dismissed: totals.dismissed, paused: totals.paused, "better-terms": totals.betterTerms, untouched: totals.untouched,
  };
  let low = 0;
  let high = 0;
  for (const place of Object.keys(quota) as Place[]) {
    const fixed = members.filter((member) => isFixed(member, rule) && member.places.length === 1 && member.places[0] === place);
    const counts = fixed.filter((member) => inEra(member, counted.era));
    const open = Math.max(0, quota[place] - fixed.length);
    const each = counted.openPlace(place);
    low += sum(counts, counted, "low") + (counted.era ? 0 : open * each.low);
    high += sum(counts, counted, "high") + open * each.high;
  }
  // The totals together are at least as sharp as the inventory alone.
  const sharp = { low: Math.max(low / scale, inventory.low ?? 0), high: Math.min(high / scale, inventory.high ?? Infinity) };
  return given("outcomes", sharp.low, sharp.high, counted.share ? 1 : totals.biden + totals.trump1);
}

function isFixed(member: Member, rule: MembershipRule): boolean {
  return member.answer === "yes" || (rule !== "certain" && member.answer === "likely");
}

function inEra(member: Member, era: Era | undefined): boolean {
  return era === undefined || member.era === era || member.era === "unknown";
}

function sum(members: ReadonlyArray<Member>, counted: Counted, end: "low" | "high"): number {
  return add(members.map((member) => counted.holds(member)[end]));
}

function add(values: ReadonlyArray<number>): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A count has no scale of its own when nothing is given; then its own high end is the scale. */
function given(name: GivenBounds["given"], low: number, high: number, scale: number | null): GivenBounds {
  const width = scale ?? (high || 1);
  return { given: name, low, high, informative: (high - low) / width <= 0.5 };
}
