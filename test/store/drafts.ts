import type { Draft } from "../../src/record/assertion.ts";
import { openSalt } from "../../src/record/chain.ts";

/** A statement for tests: a source with the given title. */
export function draft(key: string, title = key, more: Partial<Draft<"source">> = {}): Draft<"source"> {
  return {
    kind: "source",
    key,
    body: { id: key, title, publisher: "S.E.C.", kind: "agency", url: null, published: null, seen: "none" },
    on: "2025-02-27",
    by: { type: "casebook", name: "test" },
    evidence: [{ source: key, quote: { exact: `“${title}” 撤案` } }],
    recorded: "2026-11-22",
    salt: openSalt("source", key),
    ...more,
  };
}
