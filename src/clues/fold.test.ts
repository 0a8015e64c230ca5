import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { isClueKind } from "../record/kinds.ts";
import { clueStatements } from "../record/statements/clue.ts";
import { statements } from "../record/statements/index.ts";
import { type Bearing, fold, type Laid } from "./fold.ts";
import { type Loop, readLoop } from "./loop.ts";
import type { Step } from "./shape.ts";

let loop: Loop;
beforeAll(async () => {
  loop = await readLoop("rulebook/yinfa-2026-42");
});

const met = { value: 0.87, groups: 2, kinds: ["online", "onsite"], met: true, scales: "0".repeat(64) };
type Short = [act: string, from: string, to: string, more?: Partial<Step>];

const known = ["police", "criminal-justice"];
const lfa = "local-financial-administration";
const steps = {
  open: ["open", "new", "observed", { role: "bank" }],
  corroborate: ["corroborate", "observed", "corroborating"],
  verify: ["verify", "corroborating", "verified", { strength: met }],
  propose: ["refer", "verified", "referred", { phase: "proposed", authority: "police" }],
  confirm: ["refer", "verified", "referred", { phase: "confirmed", proposal: "c-x/3", by: "B" }],
  receive: ["receive", "referred", "referred", { role: "police" }],
  determine: ["determine", "referred", "determined", { finding: "established" }],
  dispose: ["dispose", "determined", "disposed", { measure: "site-closed", role: "police" }],
} satisfies Record<string, Short>;
const { open, corroborate, verify, propose, confirm, receive, determine, dispose } = steps;
const handOver = (from: string, at: number): Short[] => [["hand-over", from, "criminal", { phase: "proposed" }], ["hand-over", from, "criminal", { phase: "confirmed", proposal: `c-x/${at}`, by: "B" }]];
const referred: Short[] = [open, corroborate, verify, propose, confirm];

function folded(all: Short[], bearing: Partial<Bearing> = {}, start: "new" | "kept" = "new") {
  const laid = all.map(([act, from, to, more], n): Laid => ({
    key: `c-x/${n}`,
    place: { seq: n + 1, hash: String(n), recorded: `2026-03-${String(n + 1).padStart(2, "0")}T00:00:00.000Z` },
    body: { of: "c-x", act, from, to, phase: "done", by: "A", role: lfa, refs: [], loop: loop.edition, ...more },
  }));
  const result = fold(laid, loop, start, { fromHit: false, own: null, barred: (_, to) => (known.includes(to) ? null : { en: "nobody knows it", zh: "未知部门" }), ...bearing });
  return { ...result, voids: result.trail.flatMap((each, n) => (each.void ? [n] : [])) };
}

describe("the state of a clue", () => {
  it.each<[string, Short[], string, Partial<Bearing>?]>([
    ["observed", [open], "observed"],
    ["corroborating", [open, corroborate], "corroborating"],
    ["verified", [open, corroborate, verify], "verified"],
    ["still verified while a referral waits for a second person", [open, corroborate, verify, propose], "verified"],
    ["referred", referred, "referred"],
    ["determined", [...referred, receive, determine], "determined"],
    ["disposed", [...referred, receive, determine, dispose], "disposed"],
    ["criminal after a disposal", [...referred, receive, determine, dispose, ...handOver("disposed", 8)], "criminal"],
    ["criminal on a suspicion, with no finding", [open, corroborate, verify, ...handOver("verified", 3)], "criminal"],
    ["criminal where nothing else was established", [...referred, receive, ["determine", "referred", "determined", { finding: "not-established" }], ...handOver("determined", 7)], "criminal"],
    ["criminal while it is with a department", [...referred, ...handOver("referred", 5)], "criminal"],
    ["dismissed early", [open, ["dismiss", "observed", "dismissed"]], "dismissed"],
    ["dismissed where nothing was found", [...referred, receive, ["determine", "referred", "determined", { finding: "not-established" }], ["close", "determined", "dismissed"]], "dismissed"],
    ["contested", [...referred, ["contest", "referred", "contested", { role: "subject" }]], "contested"],
    ["released by two", [...referred, ["contest", "referred", "contested", { role: "subject" }], ["release", "contested", "released", { phase: "proposed" }], ["release", "contested", "released", { phase: "confirmed", proposal: "c-x/6", by: "B" }]], "released"],
    ["what it was before, where two turn the contest down", [...referred, receive, ["contest", "referred", "contested", { role: "subject" }], ["uphold", "contested", "referred", { phase: "proposed" }], ["uphold", "contested", "referred", { phase: "confirmed", proposal: "c-x/7", by: "B" }], determine], "determined"],
    ["verified by market supervision where the text gives it the matter", [open, corroborate, ["verify", "corroborating", "verified", { strength: met, role: "receiving-department" }]], "verified", { own: "receiving-department" }],
  ])("is %s", (_, all, state, bearing) => {
    const result = folded(all, bearing);
    expect(result.trail.map((each) => each.void?.en ?? null)).toEqual(all.map(() => null));
    expect(result.state).toBe(state);
  });

  it.each<[string, Short[], RegExp, Partial<Bearing>?]>([
    ["by who may not", [open, corroborate, ["verify", "corroborating", "verified", { strength: met, role: "bank" }]], /role bank/],
    ["by market supervision where the matter is not its own", [open, corroborate, ["verify", "corroborating", "verified", { strength: met, role: "receiving-department" }]], /role receiving-department/],
    ["from a state that no longer stood", [open, corroborate, ["corroborate", "observed", "corroborating"]], /the state was corroborating/],
    ["over a state", [open, ["verify", "observed", "verified", { strength: met }]], /the state was observed/],
    ["on exhibits that do not bear each other out", [open, corroborate, ["verify", "corroborating", "verified", { strength: { ...met, met: false } }]], /did not bear each other out/],
    ["on no word of the exhibits", [open, corroborate, ["verify", "corroborating", "verified"]], /did not bear each other out/],
    ["of referral by one alone", [open, corroborate, verify, ["refer", "verified", "referred", { authority: "police" }]], /Two persons are needed/],
    ["of referral to nobody", [open, corroborate, verify, ["refer", "verified", "referred", { phase: "proposed" }]], /its authority/],
    ["of referral to a department that nobody knows", [open, corroborate, verify, ["refer", "verified", "referred", { phase: "proposed", authority: "the moon" }]], /nobody knows it/],
    ["of confirmation of another department than was proposed", [open, corroborate, verify, propose, ["refer", "verified", "referred", { phase: "confirmed", proposal: "c-x/3", by: "B", authority: "criminal-justice" }]], /something else than was proposed/],
    ["of handing a crime over by one alone", [open, corroborate, verify, ["hand-over", "verified", "criminal"]], /Two persons/],
    ["of handing a crime over before anything was verified", [open, corroborate, ["hand-over", "corroborating", "criminal", { phase: "proposed" }]], /the state was corroborating/],
    ["of confirmation by who proposed it", [open, corroborate, verify, propose, ["refer", "verified", "referred", { phase: "confirmed", proposal: "c-x/3", by: " ａ" }]], /cannot confirm it/],
    ["of confirmation of nothing", [open, corroborate, verify, ["refer", "verified", "referred", { phase: "confirmed", proposal: "c-x/3", by: "B" }]], /was not waiting/],
    ["of confirmation of another proposal", [open, corroborate, verify, propose, ["refer", "verified", "referred", { phase: "confirmed", proposal: "c-x/1", by: "B" }]], /was not waiting/],
    ["of determination without receipt", [...referred, determine], /No receipt/],
    ["of receipt twice", [...referred, receive, receive], /already/],
    ["of disposal where nothing was established", [...referred, receive, ["determine", "referred", "determined", { finding: "not-established" }], dispose], /Nothing had been established/],
    ["of dismissal where something was established", [...referred, receive, determine, ["close", "determined", "dismissed"]], /no finding that nothing/],
    ["of determination without a finding", [...referred, receive, ["determine", "referred", "determined"]], /its finding/],
    ["of release by one alone", [...referred, ["contest", "referred", "contested", { role: "subject" }], ["release", "contested", "released"]], /Two persons/],
    ["of dismissal by one alone, of a clue opened from a hit", [open, ["dismiss", "observed", "dismissed"]], /Two persons/, { fromHit: true }],
    ["of an act that nobody knows", [open, ["forget", "observed", "released"]], /the state was observed/],
    ["after the end", [open, ["dismiss", "observed", "dismissed"], corroborate], /the state was dismissed/],
  ])("is not moved by a step %s", (_, all, why, bearing) => {
    const before = folded(all.slice(0, -1), bearing);
    const after = folded(all, bearing);
    expect(after.state).toBe(before.state);
    expect(after.trail.at(-1)?.void?.en).toMatch(why);
    expect(after.trail.at(-1)?.void?.zh).toMatch(/\p{Script=Han}/u);
    expect(after.voids).toEqual([all.length - 1]);
  });

  it("of a kept screening hit takes two persons to be released", () => {
    const proposal: Short = ["release-hit", "kept", "released", { phase: "proposed", role: "receiving-department" }];
    expect(folded([["release-hit", "kept", "released"]], {}, "kept").state).toBe("kept");
    expect(folded([proposal], {}, "kept").state).toBe("kept");
    expect(folded([proposal, ["release-hit", "kept", "released", { phase: "confirmed", proposal: "c-x/0", by: "B" }]], {}, "kept").state).toBe("released");
  });
});

describe("the rules of the loop", () => {
  const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

  it("quote the notice as it stands", () => {
    const notice = plain(readFileSync("rulebook/yinfa-2026-42/notice.txt", "utf8"));
    const quotes = [...loop.acts.flatMap(({ grounds }) => grounds.flatMap(({ quote }) => quote ?? [])), ...[...loop.roles.values(), ...loop.measures.values()].flatMap(({ quote }) => quote ?? []), ...loop.scales.evidence.flatMap(({ quote }) => quote ?? [])];
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((quote) => !notice.includes(plain(quote)))).toEqual([]);
  });

  it("lead to every state, and out of every one that is no end", () => {
    const reached = new Set(loop.acts.map(({ to }) => to));
    const left = new Set(loop.acts.flatMap(({ from }) => from));
    for (const { id, end } of loop.states.values()) {
      expect(reached, id).toContain(id);
      if (!end) expect(left, id).toContain(id);
    }
  });

  it("ask two persons for a referral and for each release", () => {
    expect(loop.acts.filter(({ persons }) => persons === 2).map(({ id }) => id)).toEqual(["refer", "hand-over", "release", "uphold", "release-hit"]);
  });

  it("let no bank, platform or association send a clue on", () => {
    const monitors = [...loop.roles.values()].filter(({ group }) => group === "monitor").map(({ id }) => id);
    expect(loop.acts.filter(({ roles, rolesOfOwner }) => [...roles, ...rolesOfOwner].some((role) => monitors.includes(role))).map(({ id }) => id)).toEqual(["open", "corroborate"]);
  });
});

describe("the kinds of statement of the loop", () => {
  it("are named apart from their shapes, and nothing else is", () => {
    expect(Object.keys(statements).filter(isClueKind)).toEqual(Object.keys(clueStatements));
  });
});
