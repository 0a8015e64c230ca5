import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openRecord } from "../../src/casebook/open.ts";
import type { Draft } from "../../src/record/assertion.ts";
import { scratch } from "../store/scratch.ts";
import { run } from "./run.ts";

interface Compared {
  figures: Array<{ id: string; from: { value: number | null; low: number | null }; to: { value: number | null; low: number | null }; movers: string[] }>;
  moved: Array<{ event?: string; kind: string; key?: string; change?: string; recorded?: string; says?: { en: string } | null; was?: { en: string } | null; figures: string[] }>;
}

const store = path.join(scratch(), "record.db");
const by = { type: "person", name: "A. Harrow" } as const;

/** A record to which somebody added a probe, corrected one event and withdrew another, on three days after the casebook's. */
beforeAll(async () => {
  const record = await openRecord({ where: store, shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-22" });
  const standing = (key: string): Draft => {
    const { kind, body, on, evidence, salt } = record.assertions.find((each) => each.kind === "event" && each.key === key)!;
    return { kind, key, body: body!, on, by, evidence, recorded: "", salt };
  };
  const cites = [{ source: "larkmoor-notice" }];
  const source = { kind: "source", key: "larkmoor-notice", body: { id: "larkmoor-notice", title: "Notice of Larkmoor Tokens", publisher: "Larkmoor Tokens", kind: "company", url: "https://larkmoor.example/notice", published: "2026-11-25", seen: "read", via: "the page" } };
  const probe = { kind: "probe", key: "larkmoor", body: { id: "larkmoor", company: { en: "Larkmoor Tokens", zh: "Larkmoor Tokens" }, told: null, announced: "2026-11-10", wells: null, outcome: "closed-without-charges", cites, certainty: "high", claim: "announced" } };
  const added = [source, probe].map((each) => ({ ...each, on: null, by, evidence: [], recorded: "2026-11-25", salt: "" }) as unknown as Draft);
  const corrected = standing("alnaji-bitclout/dismissal");
  const what = { en: "Corrected for the test.", zh: "为测试更正。" };
  await record.store.append([...added, { ...corrected, body: { ...corrected.body, what } as Draft["body"], recorded: "2026-11-26" }, { ...standing("gemini/dismissal"), recorded: "2026-11-27", withdrawn: true }]);
  await record.close();
});

const ask = (...argv: string[]) => run(["compare", "--store", store, ...argv]);
const read = async (...argv: string[]): Promise<Compared> => JSON.parse((await ask(...argv, "--format", "json")).out) as Compared;
const figure = (answer: Compared, id: string) => answer.figures.find((each) => each.id === id)!;

describe("two days of the world", () => {
  const since = ["--from", "2025-12-14", "--to", "2026-11-22", "--known-at", "2026-11-22"];

  test("each figure names what moved it", async () => {
    const answer = await read(...since);
    expect(figure(answer, "tied-dismissed").movers).toEqual(["gemini/dismissal"]);
    expect(figure(answer, "dismissed").movers).toEqual(["gemini/dismissal", "cryptofed-2021/dismissed", "cryptofed-2022/dismissed", "alnaji-bitclout/dismissal"]);
    expect(figure(answer, "filings-trump2").movers).toEqual(["vbit", "morocoin", "latinum-basile", "ryvyl", "cryptoaiml"]);
    expect(figure(answer, "probes-closed").movers).toEqual(["aave", "zcash-foundation"]);
    expect(answer.moved.find(({ event }) => event === "gemini/dismissal")!.figures).toContain("dismissed-share-biden");
    expect(answer.moved.filter(({ figures }) => figures.length === 0).map(({ event }) => event)).toContain("nanobit/default-judgment");
  });

  test("a tie moves figures of ties and amounts that rest on it, and no other", async () => {
    const answer = await read("--from", "2025-01-20", "--to", "2025-12-14", "--known-at", "2026-11-22");
    expect(answer.moved.find(({ event }) => event === "binance-usd1")).toMatchObject({ kind: "tie", figures: ["tied-dismissed", "tied-eased", "mgx-2b"] });
    expect(figure(answer, "mgx-2b").movers).toEqual(["binance-usd1"]);
    for (const { kind, figures } of answer.moved) if (kind === "tie") expect(figures.filter((id) => !/^tied-|\d+[mb]$/.test(id))).toEqual([]);
  });

  test("a table that comes to its end moves the rates that are counted from it", async () => {
    const answer = await read("--from", "2024-01-28", "--to", "2024-01-29", "--known-at", "2026-11-22");
    expect(figure(answer, "filings-per-month-biden")).toMatchObject({ from: { value: null }, movers: ["thecod3x-filings"] });
  });

  test("a figure that nothing on record moved says so", async () => {
    const { out } = await ask("--from", "2025-12-13", "--to", "2025-12-14", "--known-at", "2026-11-22");
    expect(out.replace(/\s+/g, " ")).toMatch(/^The world of 13 Dec 2025 and that of 14 Dec 2025, as the record stood on 22 Nov 2026\..* nothing on record of the days between moved it.* On 14 Dec 2025, the article’s day, its totals say what each place was\./);
  });

  test("a definition chosen holds for both days", async () => {
    const wide = await read(...since);
    const narrow = await read(...since, "--definition", "crypto-scope=registration");
    expect([figure(wide, "filings-trump2").from.value, figure(wide, "filings-trump2").to.value]).toEqual([5, 10]);
    expect(narrow.figures.some(({ id }) => id === "filings-trump2")).toBe(false);
    expect(narrow.moved.some(({ kind }) => kind === "filing")).toBe(false);
  });

  test.each([
    ["en", /moved by vbit, morocoin, latinum-basile, ryvyl, cryptoaiml .*17 Dec 2025 filing vbit The S\.E\.C\. filed SEC v\. Vo\. /],
    ["zh", /变动来自 vbit、morocoin、.*2025年12月17日 立案 vbit SEC 提起 SEC v\. Vo。/],
  ])("and says it in %s", async (lang, sentence) => {
    const { code, out } = await ask(...since, "--lang", lang);
    expect([code, sentence.test(out.replace(/\s+/g, " "))]).toEqual([0, true]);
    expect(out).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

describe("two days of the record", () => {
  const days = ["--of", "record", "--from", "2026-11-22", "--to", "2026-11-27", "--as-of", "2026-11-22"];

  test("what was recorded, corrected or withdrawn in between is named, with what it says", async () => {
    const { moved } = await read(...days);
    expect(moved.map(({ kind, key, change, recorded }) => [kind, key, change, recorded]).sort()).toEqual([
      ["event", "alnaji-bitclout/dismissal", "corrected", "2026-11-26"], ["event", "gemini/dismissal", "withdrawn", "2026-11-27"],
      ["probe", "larkmoor", "recorded", "2026-11-25"], ["source", "larkmoor-notice", "recorded", "2026-11-25"],
    ]);
    const corrected = moved.find(({ change }) => change === "corrected")!;
    expect([corrected.says!.en, corrected.was!.en]).toEqual(["2026-03-12: Corrected for the test.", expect.stringContaining("A joint stipulation dismissed the action")]);
    expect(moved.find(({ change }) => change === "withdrawn")).toMatchObject({ says: null, was: { en: expect.stringContaining("dismissed the claims against Gemini") as string } });
  });

  test("and with the figures that it bears on; no event of the world is", async () => {
    const answer = await read(...days);
    expect([figure(answer, "dismissed").from.low, figure(answer, "dismissed").to.low]).toEqual([8, 7]);
    expect(figure(answer, "dismissed").movers).toEqual(["event:gemini/dismissal"]);
    expect([figure(answer, "probes-closed").from.value, figure(answer, "probes-closed").to.value, figure(answer, "probes-closed").movers]).toEqual([12, 13, ["source:larkmoor-notice", "probe:larkmoor"]]);
    expect(answer.figures.some(({ id }) => id === "filings-trump2")).toBe(false);
  });

  test("what was not known yet on the later day is not told", async () => {
    const { moved } = await read("--of", "record", "--from", "2026-11-22", "--to", "2026-11-25");
    expect(moved.map(({ key }) => key).sort()).toEqual(["larkmoor", "larkmoor-notice"]);
    expect((await ask("--of", "record", "--from", "2026-11-27", "--to", "2026-12-31")).out).toMatch(/What the record held on 27 Nov 2026 and on 31 Dec 2026, of the world of 27 Nov 2026\.\n\nNothing moved\./);
  });

  test.each([
    ["en", /27 Nov 2026 withdrawn event:gemini\/dismissal had said: 2026-01-23: A joint stipulation .*Of the other statements 1 changed and bear on no figure that moved: event 1/],
    ["zh", /2026年11月27日 撤回 event:gemini\/dismissal 原文：2026-01-23：.*另有 1 条陈述有变/],
  ])("and says it in %s", async (lang, sentence) => {
    const { code, out } = await ask(...days, "--lang", lang);
    expect([code, out.replace(/\s+/g, " ")]).toEqual([0, expect.stringMatching(sentence)]);
  });
});

test.each([
  [["--from", "2026-02-01", "--to", "2026-02-01"], /give the earlier day first/],
  [["--from", "2026-01-01", "--to", "2026-02-01", "--as-of", "2026-01-15"], /add --of record to compare what the record held/],
  [["--of", "record", "--from", "2026-11-22", "--to", "2026-11-23", "--known-at", "2026-11-23"], /names a day of the record, and so do --from and --to/],
  [["--of", "record", "--from", "2026-01-01", "--to", "2026-11-23"], /held nothing on 2026-01-01: its first statement is of 2026-11-22/],
  [["--of", "moon", "--from", "2026-01-01", "--to", "2026-11-23"], /Allowed choices are world, record/],
  [["--from", "2026-01-01", "--to", "2026-11-23", "--definition", "colour=red"], /no definition "colour"/],
])("%j is refused in a sentence", async (argv, sentence) => {
  const { code, out, err } = await ask(...argv);
  expect([code, out, sentence.test(err)]).toEqual([2, "", true]);
});
