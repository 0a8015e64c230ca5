import type { Assertion } from "../../record/assertion.ts";
import type { Body, Kind } from "../../record/statements/index.ts";

/** One invented statement as an assertion; the chain is left out, since views do not read it. */
export function stated<K extends Kind>(kind: K, key: string, body: Body<K>): Assertion {
  return { kind, key, body, recorded: "2026-11-22", withdrawn: false, evidence: [], on: null } as unknown as Assertion;
}

/** What an invented statement rests on, unless it says otherwise. */
export const resting = { cites: [{ source: "daily-example" }], certainty: "high" as const, claim: "reported" as const };

/** English and Chinese; invented names are the same in both. */
export const both = (en: string, zh: string = en): { en: string; zh: string } => ({ en, zh });
