import { describe, expect, it } from "vitest";
import { say } from "../../language/index.ts";
import { aroundStatements } from "../examples/around.ts";
import type { Administration, Count } from "../../record/statements/index.ts";
import type { EndingGroup } from "../../analysis/course/ending.ts";
import { keeping } from "./cache.ts";
import { drawCurve } from "./curve.ts";
import { drawEndings } from "./endings.ts";
import { drawFilings, type FilingsPicture } from "./filings.ts";
import { TieLine, type Dated } from "./ties.tsx";

const bodies = (kind: string): unknown[] => aroundStatements().filter((one) => one.kind === kind).map((one) => one.body);
const picture: FilingsPicture = {
  count: bodies("count")[0] as Count,
  administrations: bodies("administration") as Administration[],
  rates: [
    { administration: "trump-1", reported: "about 1", at: 1, computed: 1.17 },
    { administration: "biden", reported: "more than 2", at: 2, computed: 1.85 },
    { administration: "trump-2", reported: "0", at: 0, computed: null },
  ],
  until: "2025-12-14",
  label: "1.85 <new> actions a month",
};
const dated: Dated[] = [
  { date: "2023-01-12", label: "filed", side: "act" },
  { date: "2024-06-20", label: "donation, $844,600", side: "tie" },
  { date: "2024-07", label: "donation of a very long name that goes on and on beyond what a phone can show in a line", side: "tie" },
  { date: "2024-12", approximate: true, label: "donation, about $1 million", side: "tie" },
  { date: "2025", label: "donation (not counted)", side: "tie", doubtful: true },
  { date: "2025-04-01", label: "stayed for talks", side: "act", eases: true, became: "paused" },
  { date: "2026-01-23", label: "dismissed <b>with prejudice</b>", side: "act", eases: true, became: "dropped" },
];

describe("charts, accepted by eye", () => {
  it.each([
    ["en", "wide"],
    ["en", "narrow"],
    ["zh", "wide"],
    ["zh", "narrow"],
  ] as const)("filings by month in %s, %s", async (locale, size) => {
    const svg = drawFilings(picture, say(locale), size);
    expect(svg).toBe(drawFilings(picture, say(locale), size));
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="1.85 &lt;new&gt; actions a month"');
    expect(svg.match(/aria-label/g)).toHaveLength(1);
    expect(svg).not.toContain("<style");
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../../../test/output/filings-${locale}-${size}.svg`);
  });

  it.each(["wide", "narrow"] as const)("a curve of specifications, %s", async (size) => {
    const ends = [[0.1, 0.9], [0.1, 0.9], [0.2, 0.2], [0.3, 1], [0.35, 0.35], [null, null]] as const;
    const svg = drawCurve({ specifications: ends.map(([low, high]) => ({ low, high })), unit: "share", reported: { value: 0.6, as: "reported: <more> than 60%" }, label: "10% to 100%" }, say("en"), size);
    expect(svg).toContain("&lt;more&gt;");
    expect(svg).not.toContain("NaN");
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../../../test/output/curve-${size}.svg`);
  });

  it("a curve of counts without an upper end, and of one combination", () => {
    for (const high of [null, 3]) expect(drawCurve({ specifications: [{ low: 3, high }], unit: "actions", reported: undefined, label: "3" }, say("zh"), "wide")).not.toMatch(/NaN|undefined/);
  });

  it.each([["en", "wide"], ["zh", "narrow"]] as const)("endings that compete, %s, %s", async (locale, size) => {
    const step = (day: number, share: number, lo: number, hi: number) => ({ day, share, interval: { of: { en: "", zh: "" }, method: "", lo, hi } });
    const group: EndingGroup = {
      group: { by: "all", id: "all" }, actions: ["a", "b", "c"], open: 1, followedDays: 900, ended: { dropped: 1, "settled-or-judgment": 1, "dismissed-by-court": 0, otherwise: 0, "manner-not-known": 0 },
      curves: [{ ending: "dropped", at: [], steps: [step(200, 0.2, 0.05, 0.4), step(500, 0.4, 0.1, 0.7)] }, { ending: "settled-or-judgment", at: [], steps: [step(300, 0.3, 0.1, 0.6)] }],
    };
    const svg = drawEndings(group, say(locale), "dropped 40%", size);
    expect(svg).not.toContain("NaN");
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../../../test/output/endings-${locale}-${size}.svg`);
  });

  it.each(["en", "zh"] as const)("ties on a line of time in %s", async (locale) => {
    const html = (<TieLine dated={dated} label="Heron: 1 tie before" words={say(locale)} />).toString();
    expect(html).not.toContain("<b>");
    await expect(html.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../../../test/output/ties-${locale}.svg`);
  });

  it("draws nothing of nothing, and one thing in the middle", () => {
    expect((<TieLine dated={[]} label="" words={say("en")} />).toString()).toBe("");
    expect((<TieLine dated={[{ date: "2025", label: "x", side: "tie" }]} label="" words={say("en")} />).toString()).not.toContain("NaN");
  });
});

it("keeps what was drawn, and forgets the oldest", () => {
  let made = 0;
  const keep = keeping(2);
  const draw = (key: string): string => keep(key, () => `${key}${(made += 1)}`);
  expect([draw("a"), draw("a"), draw("b"), draw("c"), draw("a")]).toEqual(["a1", "a1", "b2", "c3", "a4"]);
});
