import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { FieldAgreement } from "../../src/coding/agreement/index.ts";
import { krippendorff2011 } from "../../src/coding/agreement/examples.ts";
import { by, entries, reviewDesk } from "./review-desk.ts";
import { run } from "./run.ts";

const { file, lines, json, agreement } = reviewDesk();
const fields = async (...argv: string[]): Promise<(FieldAgreement & { items: string | null })[]> => {
  const { code, out, err } = await agreement(...argv, "--format", "json");
  expect(code, err).toBe(0);
  return (JSON.parse(out) as { fields: (FieldAgreement & { items: string | null })[] }).fields;
};

const krippendorff = (): string => file("k.csv", `unit,coder,value\n${krippendorff2011.flatMap((row, coder) => row.split(" ").map((value, unit) => `${unit},c${coder},${value === "." ? "" : value}`)).join("\n")}\n`);

describe("agreement from a file", () => {
  it("prints the published values, and opens no record", async () => {
    const { code, out, err } = await run(["agreement", "--from", krippendorff(), "--store", "/nowhere/none.db"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/value: 11 units judged by two or more, 1 by one\n/);
    expect(out).toMatch(/alpha, nominal +0\.743 \[0\.\d{3}, \d\.\d{3}\]/);
    expect(out).toMatch(/alpha, ordinal +0\.815 \[[^]+alpha, interval +0\.849 \[/);
    expect((await run(["agreement", "--from", krippendorff(), "--lang", "zh"])).out).toMatch(/克里彭多夫α（名义） +0\.743/);
  });

  it("gives the same for the same seed, and fewer coders where they are named", async () => {
    const [one, two, other] = await Promise.all([["1"], ["1"], ["2"]].map(([seed]) => fields("--from", krippendorff(), "--seed", seed!)));
    expect(one).toEqual(two);
    expect(other![0]!.alpha).not.toEqual(one![0]!.alpha);
    expect((await fields("--from", krippendorff(), "--coders", "c1,C2"))[0]!.coders.map(({ name }) => name)).toEqual(["c1", "c2"]);
  });

  it("is a table for other programs", async () => {
    const rows = parse((await agreement("--from", krippendorff(), "--format", "csv")).out, { columns: true }) as Record<string, string>[];
    expect(rows.find(({ measure }) => measure === "alpha-nominal")).toMatchObject({ field: "value", n: "11", reason: "" });
    expect(rows.filter(({ measure, coders }) => measure === "confusion" && coders === "c0 / c1").reduce((sum, { value }) => sum + Number(value), 0)).toBe(9);
    expect(rows.find(({ measure }) => measure === "label-kappa")).toMatchObject({ value: "", reason: "more-coders" });
  });

  it.each<[string, string, string[], RegExp]>([
    ["no such column", "unit,coder\n1,a\n", [], /x\.csv:1: has no column value; its columns are unit, coder/],
    ["a value twice", "unit,coder,value\n1,a,x\n1,A,y\n", [], /x\.csv:3: A gave 1 a value in line 2 already/],
    ["nobody's value", "unit,coder,value\n1,,x\n", [], /x\.csv:2: has a value without a coder/],
    ["an uneven line", "unit,coder,value\n1,a\n", [], /x\.csv:2: has 2 cells where the first line names 3/],
    ["an empty file", "", [], /x\.csv is empty/],
    ["another coder", "unit,coder,value\n1,a,x\n", ["--coders", "b"], /"b" judged nothing of value; those who did are a/],
    ["another field", "unit,coder,value\n1,a,x\n", ["--field", "event"], /There is no field "event"; write one of value/],
  ])("refuses %s", async (_, text, argv, sentence) => {
    const { code, err } = await agreement("--from", file("x.csv", text), ...argv);
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it("says why there is no number, for one category, one unit, no overlap", async () => {
    const of = async (text: string): Promise<string> => (await agreement("--from", file("y.csv", `unit,coder,value\n${text}`))).out;
    expect(await of("1,a,x\n1,b,x\n2,a,x\n2,b,x\n")).toMatch(/nominal +- \(everything has one value\)[^]+kappa, a and b +- \(everything has one value\)/);
    expect(await of("1,a,x\n1,b,y\n")).toMatch(/nominal +0\.000 \(no interval: one unit alone\)/);
    expect(await of("1,a,x\n2,b,y\n")).toMatch(/kappa, a and b +- \(nobody else judged the same units\)/);
  });
});

describe("agreement from the record", () => {
  beforeAll(async () => {
    await json("load", "entries", lines("entries.jsonl", entries));
    for (const { id } of entries) await json("judge", `entries/${id}`, ...by("A"), "--accept");
  });

  it("is told of a coder alone against the machine", async () => {
    const [event] = await fields("--field", "event");
    expect(event).toMatchObject({ items: "entries", units: 0, alone: 3, machine: [{ coders: ["A", "machine"], units: 3, agreed: 3, seen: 3 }] });
  });

  it("keeps back what one of several has judged alone", async () => {
    await json("judge", "entries/E2", ...by("B"), "--set", "event=other_filing", "--set", "proposed=false", "--set", "effective=false", "--blind");
    const event = (await fields("--items", "entries")).find(({ field }) => field === "event")!;
    expect(event).toMatchObject({ units: 1, alone: 0, machine: [{ coders: ["A", "machine"], units: 1, seen: 1 }, { coders: ["B", "machine"], units: 1, agreed: 0, seen: 0 }] });
    for (const id of ["E1", "E3"]) await json("judge", `entries/${id}`, ...by("B"), "--accept");
    const out = (await agreement("--field", "event")).out;
    expect(out).toMatch(/entries: Event: 3 units judged by two or more, 0 by one/);
    expect(out).toMatch(/Percent agreement \(2 of 3 pairs\) +66\.7%/);
    expect(out).toMatch(/Stipulation of dismissal \(stipulation_of_dismissal\) +1 \/ 1/);
    expect(out).toMatch(/B and the machine: 3 units, 66\.7% alike/);
  });

  it("leaves out, where asked, what the machine may have led", async () => {
    const event = (await fields("--field", "event", "--blind"))[0]!;
    expect(event).toMatchObject({ units: 0, alone: 1, coders: [{ name: "B", units: 1 }] });
  });

  it("says so where nobody has judged", async () => {
    expect((await run(["agreement", "--store", ":memory:"])).out).toMatch(/Nobody has judged anything yet/);
  });
});
