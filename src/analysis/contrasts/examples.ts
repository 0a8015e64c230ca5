import type { Codebook } from "../../codebook/shape.ts";
import { exampleAction, exampleCodebook } from "../../coding/outcomes/examples.ts";
import type { Event } from "../../record/statements/index.ts";
import type { ActionView, View } from "../../record/view.ts";
import type { Totals } from "../bounds.ts";
import { membersOf } from "../members.ts";
import type { Contrast } from "../shape.ts";
import { contrastsOf } from "./index.ts";

const on = "2026-06-01";
const defaults = { membership: "certain", given: "members", outcome: "remaining-defendants", eased: "any-easing-act", dropped: "any-prejudice", tied: "any-time", "tie-kind": "any", "tie-amount": "any", inherited: "pending-on-the-day" };
const codebook = { ...exampleCodebook, ties: new Map(["gift", "stake"].map((id) => [id, { id, label: { en: id, zh: id } }])) } as unknown as Codebook;
/** The Times' totals. */
export const totals: Totals = { biden: 21, trump1: 2, dismissed: 7, paused: 4, betterTerms: 3, untouched: 9, ties: { dismissed: 5, softened: 3, untouched: 0 } };
/** Nothing reported. */
export const none: Totals = { biden: 0, trump1: 0, dismissed: 0, paused: 0, betterTerms: 0, untouched: 0, ties: { dismissed: 0, softened: 0, untouched: 0 } };

/** A tie as a view holds it. */
export type Tie = ActionView["ties"][number];
/** A gift before the agency's act, unless said otherwise. */
export const tie = (over: Partial<Tie> = {}): Tie => ({ kind: "gift", date: "2024-12-01", standing: "read", certainty: "high", ...over }) as Tie;
/** An amount in U.S. dollars. */
export const usd = (value: number, basis: NonNullable<Tie["amount"]>["basis"] = "exact") => ({ amount: { value, currency: "USD", basis } });
/** A search for ties. */
export const search = (outcome: "found" | "none-found", standing = "read") => ({ outcome, standing }) as ActionView["searches"][number];
const course: Record<string, Partial<Event>[]> = {
  dropped: [{ kind: "voluntary-dismissal-with-prejudice", date: "2025-02-27" }],
  paused: [{ kind: "stay-for-talks", date: "2025-02-27" }, { kind: "consent-judgment", date: "2025-09-01" }],
  untouched: [{ kind: "consent-judgment", date: "2025-09-01" }],
};
/** An invented action: what became of it, its ties, and the searches, of which one that fits the ties is there unless others are given. */
export const action = (key: string, became: keyof typeof course, ties: Tie[] = [], searches = [search(ties.length > 0 ? "found" : "none-found")]): ActionView => ({ ...exampleAction(course[became]!, { key }), ties, searches });

/** The contrasts of invented actions, by id. */
export function contrasts(actions: ActionView[], { choice = {}, reported = none }: { choice?: Record<string, string>; reported?: Totals } = {}): Map<string, Contrast> {
  const view = { on, actions: new Map(actions.map((each) => [each.key, each])), administrations: [], counts: new Map() } as unknown as View;
  const chosen = { ...defaults, ...choice };
  const members = membersOf(view, codebook, chosen);
  return new Map(contrastsOf({ view, codebook, members, totals: reported, choice: chosen, elsewhere: undefined }).map((each) => [each.id, each]));
}
/** What each group of a contrast has, has not and leaves open. */
export const counts = ({ groups }: Contrast): number[][] => groups!.map(({ having, lacking, open }) => [having, lacking, open]);
