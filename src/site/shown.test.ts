import { beforeAll, describe, expect, it } from "vitest";
import { exampleView } from "../clues/examples/view.ts";
import { readLoop, type Loop } from "../clues/loop.ts";
import { shownClue } from "./shown.ts";

let loop: Loop;
beforeAll(async () => {
  loop = await readLoop("rulebook/yinfa-2026-42");
});

describe("a clue on the site", () => {
  const shown = (...view: Parameters<typeof exampleView>) => shownClue(exampleView(...view), { loop, province: (code) => ({ en: `province ${code.slice(0, 2)}`, zh: `省${code.slice(0, 2)}` }), authority: (code) => ({ en: code, zh: code }) });

  it.each([["organisation"], ["person"], ["unknown"]] as const)("of an %s holds no name, no words, no address and no region below the province", (nature) => {
    for (const masked of [false, true]) {
      const text = JSON.stringify(shown(nature, masked));
      expect(text).not.toMatch(/甲乙|91350100|alder\.example|huawei|weibo|T9yD|取证员|举报人|经办人|查阅人|庚某|系同名公司|warc|440300|bank"/);
      expect(text).toContain(nature);
    }
  });

  it("repeats nothing that somebody wrote where a code of the list belongs", () => {
    const view = exampleView();
    const [step] = view.steps;
    const forged = { ...view, owner: "某丙", steps: step ? [{ ...step, body: { ...step.body, act: "zhang-san", role: "li-si", measure: "wang-wu" } }] : [] };
    expect(JSON.stringify(shownClue(forged, { loop, province: () => ({ en: "x", zh: "x" }), authority: () => null }))).not.toMatch(/某丙|zhang-san|li-si|wang-wu/);
  });

  it("says where it stands, by what part each step was taken, and on which line of the log", () => {
    const clue = shown();
    expect(clue).toMatchObject({ state: "verified", provision: "1.2a", province: { en: "province 44" }, reads: 1, replies: [{ outcome: "open", erased: false }] });
    expect(clue.trail).toMatchObject([{ seq: 7, hash: "7a".repeat(32), act: { en: "open" }, role: loop.roles.get("bank")?.label, to: { en: "observed" } }]);
  });
});
