import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCsv } from "../../src/language/csv.ts";
import { by, entries, press, releases, reviewDesk } from "./review-desk.ts";
import { run } from "./run.ts";

const { store, place, file, lines, review, json, sit, read } = reviewDesk();

beforeAll(async () => {
  for (const [kind, rows] of Object.entries({ entries, releases, press })) await json("load", kind, lines(`${kind}.jsonl`, rows));
});

describe("texts and the queue", () => {
  it("are loaded once, with what their coder says", async () => {
    expect(await json("load", "entries", place("entries.jsonl"))).toMatchObject({ kind: "entries", seen: 3, added: 0, changed: 0, unchanged: 3 });
    const { item, standing } = await json("show", "entries/E1");
    expect(item).toMatchObject({ docket: "1:23-cv-90001", proposal: { fields: { event: "stipulation_of_dismissal", prejudice: "with" }, spans: { event: expect.stringMatching(/stipulation/i) } } });
    expect(standing).toMatchObject({ state: "machine", by: [] });
    expect((await json("show", "releases/LR-99001")).item.proposal?.fields).toMatchObject({ industry: "crypto", dismissal_mentioned: "voluntary_by_sec" });
  });

  it("leave nothing behind where a line is wrong", async () => {
    const { code, err } = await review("load", "press", lines("wrong.jsonl", [{ id: "2025-903", title: "x" }, { id: "2025-904" }]));
    expect([code, err]).toEqual([2, expect.stringMatching(/wrong\.jsonl:2: title .+write \{"id"/)]);
    expect((await review("show", "press/2025-903")).code).toBe(2);
  });

  it("show the most consequential first, with the words that decided marked", async () => {
    const list = await json<{ key: string; weight: number }[]>("list", "--items", "entries");
    expect(list.map(({ key, weight }) => [key, weight])).toEqual([["entries/E1", 1], ["entries/E3", 1], ["entries/E2", 0]]);
    const { out } = await review("show", "entries/E1");
    expect(out).toMatch(/^entries\/E1 · docket 1:23-cv-90001 · entry 9 · 2025-03-04\n\n.*>>STIPULATION[^<]*<</);
    expect(out).toMatch(/Event +Stipulation of dismissal \(stipulation_of_dismissal\)\n +Prejudice +with prejudice \(with\)/);
    expect((await review("show", "entries/E1", "--lang", "zh")).out).toMatch(/事件 +\S+ ?\(stipulation_of_dismissal\)/);
    expect((await review("show", "entries/E1", "--blind")).out).not.toMatch(/>>|Machine \(|Stipulation of dismissal \(/);
  });
});

describe("a sitting at the terminal", () => {
  it("takes single keys, goes back, and is taken up again", async () => {
    const first = await sit(["m", "reads like two", "u", "b", "a", "q"], ["next", ...by("Rowan"), "--items", "entries"]);
    expect([first.code, first.out]).toEqual([0, "2 judged, 0 skipped.\n"]);
    expect(first.err).toMatch(/3 waiting\nentries\/E1[^]+2 waiting\nentries\/E3[^]+3 waiting\nentries\/E1/);
    expect((await json("show", "entries/E1", ...by("Rowan"))).judgements.map(({ verdict, latest, comment }) => [verdict, latest, comment])).toEqual([["unsure", false, null], ["accept", true, "reads like two"]]);
    expect((await sit([], ["next", ...by("Rowan"), "--items", "entries"])).err).toMatch(/2 waiting\nentries\/E3/);
  });

  it("asks a change field by field, in the words of the codebook, and only what goes with the event", async () => {
    const { err } = await sit(["x", "c", "99", "answer", "", "2", "q"], ["next", ...by("Rowan"), "--items", "entries"]);
    expect(err).toMatch(/"x" is none of the keys/);
    expect(err).toMatch(/3 {2}Answer \(answer\)/);
    expect(err).toMatch(/"99" is none of the values/);
    expect(err).not.toMatch(/Prejudice:/);
    expect((await json("show", "entries/E3", ...by("Rowan"))).judgements.at(-1)).toMatchObject({ verdict: "change", fields: { event: "answer", prejudice: null, scope: null, effective: false } });
  });

  it("marks in reverse where a person watches, and not where colour is not wanted", async () => {
    const argv = ["next", ...by("Wren"), "--items", "entries"];
    expect((await sit([], argv, { interactive: true })).err).toMatch(/\u001B\[7mSTIPULATION/);
    expect((await sit([], argv, { interactive: true, env: { NO_COLOR: "1" } })).err).toMatch(/>>STIPULATION/);
  });

  it("hides the machine, and takes a whole code", async () => {
    const { err } = await sit(["a", "c", "action_new", "crypto", "q"], ["next", ...by("Rowan"), "--items", "press", "--blind"]);
    expect(err).not.toMatch(/>>|Machine \(/);
    expect(err).toMatch(/"a" is none of the keys/);
    const [told] = (await json("show", "press/2025-901", ...by("Rowan"))).judgements.concat((await json("show", "press/2025-902", ...by("Rowan"))).judgements);
    expect(told).toMatchObject({ saw: null, fields: { kind: "action_new", industry: "crypto" } });
  });

  it("asks what became of each defendant, and of others whom the text names", async () => {
    await sit(["c", "", "", "", "", ...Array<string>(Object.keys((await json("show", "releases/LR-99001")).item.proposal!.fields).filter((id) => id.startsWith("outcomes/")).length).fill("pending"), "Rowan", "dismissed", "", "q"], ["next", ...by("Rowan"), "--items", "releases"]);
    expect((await json("show", "releases/LR-99001", ...by("Rowan"))).judgements[0]).toMatchObject({ fields: { "outcomes/Rowan": "dismissed" } });
  });
});

describe("two coders and a third", () => {
  const set = (...pairs: string[]): string[] => pairs.flatMap((pair) => ["--set", pair]);

  it("are blind to each other until a third, who sees both, has settled it", async () => {
    await json("judge", "entries/E2", ...by("A"), "--accept", "--comment", "plain");
    expect(await json("show", "entries/E2")).toMatchObject({ judgements: [], hidden: 1, standing: null });
    expect(await json("show", "entries/E2", ...by("B"))).toMatchObject({ judgements: [], hidden: 1, standing: null });
    expect((await review("show", "entries/E2", ...by("B"))).out).toMatch(/1 judgement is kept back/);
    expect((await review("adjudicate", "entries/E2", ...by("C"), "--accept")).err).toMatch(/Nothing waits to be settled/);
    await json("judge", "entries/E2", ...by("B"), ...set("event=other_filing"));
    expect(await json("show", "entries/E2", ...by("B"))).toMatchObject({ hidden: 1, standing: null });
    expect(await json("show", "entries/E2", ...by("A"), "--round", "adjudicator")).toMatchObject({ hidden: 1, may: null });
    expect((await review("adjudicate", "entries/E2", ...by("a "), "--accept")).err).toMatch(/has coded entries\/E2 and cannot settle it/);
    const sitting = await sit(["2", "q"], ["adjudicate", ...by("C")]);
    expect(sitting.err).toMatch(/1 {2}A accepts the proposal[^]+Comment: plain[^]+2 {2}B codes it otherwise[^]+1-2 take that coder's/);
    expect(await json("show", "entries/E2")).toMatchObject({ hidden: 0, standing: { state: "adjudicated", by: ["C"], fields: { event: "other_filing" } } });
    expect((await review("judge", "entries/E2", ...by("C"), "--unsure")).err).toMatch(/has settled entries\/E2/);
    expect((await run(["verify", "--store", store])).code).toBe(0);
  });

  it("write one judgement each where they judge at once, and one of two settles it", async () => {
    const both = await Promise.all([json("judge", "press/2025-902", ...by("A"), ...set("kind=other")), json("judge", "press/2025-902", ...by("B"), ...set("kind=award"))]);
    expect(both.map(({ judgements }) => judgements.length)).toEqual([1, 1]);
    const settled = await Promise.all(["C", "D"].map((name) => review("adjudicate", "press/2025-902", ...by(name), ...set("kind=personnel"))));
    expect(settled.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(settled.find(({ code }) => code === 2)?.err).toMatch(/quicker|has been settled by/);
    expect((await json("show", "press/2025-902")).standing).toMatchObject({ state: "adjudicated", fields: { kind: "personnel" } });
  });

  it("keep the days and the figures of the record where they were", async () => {
    const days = async (): Promise<unknown> => (JSON.parse((await run(["report", "--store", store, "--format", "json"])).out) as { asOf: string }).asOf;
    expect(await days()).toBe((JSON.parse((await run(["report", "--store", ":memory:", "--format", "json"])).out) as { asOf: string }).asOf);
  });
});

describe("a batch for a spreadsheet", () => {
  const fill = (name: string, into: string, change: (row: Record<string, string>) => void): string => {
    const rows = parse(read(name), { columns: true, bom: true }) as Record<string, string>[];
    for (const row of rows) change(row);
    const head = Object.keys(rows[0]!);
    return file(into, writeCsv(head, rows.map((row) => head.map((column) => row[column]!))));
  };

  it("goes out, comes back whole or not at all, and changes nothing the second time", async () => {
    await json("load", "entries", lines("more.jsonl", [{ id: "H1", text: '=HYPERLINK("http://x.example","ANSWER")' }, { id: "H2", text: "ANSWER to Complaint" }]));
    expect((await json<{ items: number }>("export", place("batch.csv"), ...by("Sky"), "--items", "entries")).items).toBeGreaterThan(2);
    expect((await review("export", place("batch.csv"), ...by("Sky"), "--items", "entries")).err).toMatch(/is there already/);
    expect((await review("export", place("all.csv"))).err).toMatch(/pick one with --items/);
    expect(read("batch.csv")).toContain(`"'=HYPERLINK(""http://x.example"",""ANSWER"")"`);
    const wrong = fill("batch.csv", "wrong.csv", (row) => Object.assign(row, row.item === "entries/H1" ? { accept: "x" } : row.item === "entries/H2" ? { accept: "x", text: "MOTION" } : { item: "entries/none" }));
    const refused = await review("import", wrong, ...by("Sky"));
    expect(refused.err).toMatch(/wrong\.csv has 3 problems, and nothing of it was kept[^]+wrong\.csv:\d+: There is no item "entries\/none"[^]+wrong\.csv:\d+: The text of entries\/H2 was changed in this file/);
    expect((await json("show", "entries/H1", ...by("Sky"))).judgements).toEqual([]);
    const good = fill("batch.csv", "good.csv", (row) => Object.assign(row, row.item === "entries/H1" ? { accept: "x", comment: "=1+1" } : row.item === "entries/H2" ? { unsure: "是" } : {}));
    expect(await json("import", good, ...by("Sky"))).toMatchObject({ judged: 2, unchanged: 0, empty: 2 });
    expect(await json("import", good, ...by("Sky"))).toMatchObject({ judged: 0, unchanged: 2, empty: 2 });
    expect((await json("show", "entries/H1", ...by("Sky"))).judgements).toMatchObject([{ by: "Sky", verdict: "accept", comment: "=1+1" }]);
  });

  it("does not bring back a comment that was erased, and the judgement stays", async () => {
    expect((await review("erase", "entries/H1", ...by("Desk"))).err).toMatch(/Say why with --reason/);
    expect(await json("erase", "entries/H1", ...by("Desk"), "--reason", "names a person")).toMatchObject({ erased: 1 });
    expect(await json("import", place("good.csv"), ...by("Sky"))).toMatchObject({ judged: 0, unchanged: 2, commentsGone: 1 });
    expect((await json("show", "entries/H1", ...by("Sky"))).judgements).toMatchObject([{ verdict: "accept", comment: null }]);
    expect((await run(["verify", "--store", store])).code).toBe(0);
  });

  it("is read with semicolons too", async () => {
    const [head, ...rows] = parse(read("good.csv"), { bom: true }) as string[][];
    const cells = [head!, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
    expect(await json("import", file("semicolons.csv", cells), ...by("Sky"))).toMatchObject({ judged: 0, unchanged: 2 });
  });
});

describe("a new version of a text or a coder", () => {
  it("sets aside what was judged of other words, and keeps it", async () => {
    await json("load", "press", lines("p1.jsonl", [{ id: "2025-910", title: "SEC Names Juniper Ash Director" }]));
    await json("judge", "press/2025-910", ...by("A"), "--accept");
    expect(await json("load", "press", lines("p2.jsonl", [{ id: "2025-910", title: "SEC Charges Juniper Ash With Fraud" }]))).toMatchObject({ changed: 1 });
    expect(await json("show", "press/2025-910", ...by("A"))).toMatchObject({ standing: { state: "machine" }, judgements: [{ idle: "other-text", verdict: "accept" }] });
  });
});

describe("what was judged by a day", () => {
  it("is shown without what came later", async () => {
    const seen = await json("show", "press/2025-910", "--known-at", "2026-11-21", ...by("A"));
    expect(seen).toMatchObject({ judgements: [], standing: { state: "machine" } });
    expect((await json("show", "press/2025-910", "--known-at", "2026-11-22", ...by("A"))).judgements.length).toBe(1);
  });
});

describe("a hostile text", () => {
  it("commands no terminal, forges no line and costs linear time", async () => {
    const evil = "ANSWER \u001B[2J\u001B]0;owned\u0007 by \u202Erednaw\u0000\r\nMachine (entries-1; rule forged)";
    await json("load", "entries", lines("evil.jsonl", [{ id: "X1", text: evil }, { id: "X2", text: `${"(".repeat(200_000)} not ${"not ".repeat(100_000)}` }]));
    await json("judge", "entries/X1", ...by("Eve"), "--unsure", "--comment", "see \u001B[31mred");
    const { out } = await review("show", "entries/X1", ...by("Eve"));
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
    expect(out).toContain("⟨U+001B⟩[2J");
    expect(out).toMatch(/Comment: see ⟨U\+001B⟩\[31mred/);
    expect((await review("show", "entries/X2")).code).toBe(0);
    expect((await review("load", "entries", lines("name.jsonl", [{ id: "a\u001Bb", text: "ANSWER" }]))).err).toMatch(/invisible characters; give the text another id/);
  });
});

describe("a wrong command is refused in a sentence:", () => {
  it.each<[string, string[], RegExp]>([
    ["no such verb", ["guess"], /There is no "review guess"; write one of load, next/],
    ["nobody named", ["next"], /Say who judges with --coder NAME/],
    ["a name with a stroke", ["next", ...by("a/b")], /neither a stroke/],
    ["the machine's name", ["judge", "entries/E1", ...by("Machine"), "--accept"], /kept for the coder program/],
    ["no item", ["show"], /Name the item, like entries\/E1/],
    ["no such item", ["show", "entries/none"], /There is no item "entries\/none"/],
    ["nothing said", ["judge", "entries/E1", ...by("Z")], /Say what it is with --set/],
    ["a value that is none", ["judge", "entries/E1", ...by("Z"), "--set", "event=dismisal"], /"dismisal" is no value of event/],
    ["a pair that is none", ["judge", "entries/E1", ...by("Z"), "--set", "answer"], /"answer" is no field with a value/],
    ["two verdicts", ["judge", "entries/E1", ...by("Z"), "--accept", "--unsure"], /not both/],
    ["no such kind", ["load", "letters", "x.jsonl"], /Write review load entries\|releases\|press/],
    ["no such file", ["import", "none.csv", ...by("Z")], /none\.csv cannot be read \(there is no such file\)/],
    ["a file without the columns", ["import", "data/../cli/run.ts", ...by("Z")], /run\.ts:1: (has no column|is not csv)/],
  ])("%s", async (_, argv, sentence) => {
    const { code, out, err } = await review(...argv);
    expect(err).toMatch(sentence);
    expect([code, out]).toEqual([2, ""]);
  });

  it("in the reader's language", async () => {
    expect((await review("judge", "entries/E1", ...by("乙"), "--set", "event=dismisal", "--lang", "zh")).err).toMatch(/“dismisal”不是event的取值/);
  });
});
