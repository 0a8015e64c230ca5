import type { Codebook } from "../../codebook/shape.ts";
import type { Event, Membership } from "../../record/statements/index.ts";
import type { Support } from "../../record/support.ts";
import type { ActionView, Held } from "../../record/view.ts";

/** An invented action for tests: two defendants and the events given. */
export function exampleAction(events: Partial<Event>[], over: { on?: string; filed?: string | null; membership?: Partial<Membership>; key?: string } = {}): ActionView {
  const support: Support = { cites: [{ source: "order" }], certainty: "high", claim: "reported" };
  const held = { standing: "read", recorded: "2026-01-01" } as const;
  const key = over.key ?? "example";
  const all = events.map((event, n) => ({
    id: `e${n}`, key: `${key}/e${n}`, by: "agency", defendants: "all", date: null, what: { en: "", zh: "" }, ...support, ...held, ...event,
  })) as Held<Event>[];
  const on = over.on ?? "2026-06-01";
  const begun = (event: Event): boolean => event.date === null || `${event.date}-01-01`.slice(0, 10) <= on;
  return {
    id: key, key, name: { en: key, zh: key }, caption: `SEC v. ${key}`, agency: "sec", forum: "federal-court", court: null,
    industry: "crypto", pleads: ["registration"], conduct: ["staking"], ...support, ...held,
    filed: { date: over.filed === undefined ? "2023-01-10" : over.filed, key, ...support, ...held },
    docket: undefined,
    pendingAtChange: undefined,
    membership: { answer: "yes", places: ["dismissed"], key, ...support, ...held, ...over.membership } as Held<Membership>,
    defendants: ["ann", "firm"].map((id) => ({ id, key: `${key}/${id}`, name: id, kind: "organisation", role: "defendant", ...support, ...held })),
    events: all.filter(begun),
    later: all.filter((event) => !begun(event)),
    ties: [], searches: [], replies: [], corrections: [],
  };
}

/** A codebook with the few words that examples use. */
export const exampleCodebook = {
  events: new Map(
    Object.entries({
      "stay-for-talks": { becomes: "stayed-for-talks", eases: true },
      "stay-ended": { becomes: "pending" },
      "voluntary-dismissal-with-prejudice": { becomes: "dismissed-by-agency-with-prejudice", eases: true },
      "consent-judgment": { becomes: "judgment-consent" },
      "court-dismissal": { becomes: "dismissed-by-court" },
      "reduced-terms-agreed": { becomes: "reduced-terms-agreed", eases: true },
      "agreement-announced": { eases: true },
      "motion-to-dismiss-denied": {},
      "related-criminal": { outside: true },
    }),
  ),
  dispositions: new Map(
    Object.entries({
      pending: { class: "carried-on", ends: false },
      "stayed-for-talks": { class: "paused", ends: false },
      "dismissed-by-agency-with-prejudice": { class: "dropped", ends: true },
      "dismissed-by-court": { class: "court-dismissed", ends: true },
      "judgment-consent": { class: "carried-on", ends: true },
      "reduced-terms-agreed": { class: "better-terms", ends: false },
      "not-seen": { class: "not-known", ends: false },
    }),
  ),
} as unknown as Codebook;
