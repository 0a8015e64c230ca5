import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { run } from "./run.ts";

const place = mkdtempSync(path.join(tmpdir(), "prosequi-docket-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const example = path.resolve("examples/docket.jsonl");
const names = "Larkmoor Tokens, Inc.; Ann Harrow; Tobias Quillon";
let store = "";
let stores = 0;
beforeEach(() => {
  stores += 1;
  store = path.join(place, `${stores}.db`);
});

interface Told {
  defendants: { name: string; disposition: string; rule: string; record?: { disposition: string } }[];
  news: { event: { id: string; kind: string }; moves: unknown[] }[];
  conflicts: { holds: { witness: string }; against: { witness: string } }[];
}
const told = async (argv: string[]): Promise<Told> => JSON.parse((await run(["docket", ...argv, "--format", "json"])).out) as Told;

describe("what a docket says became of each defendant", () => {
  test.each([
    ["2023-12-01", ["pending", "pending", "pending"]],
    ["2025-03-01", ["stayed-for-talks", "stayed-for-talks", "judgment-consent"]],
    ["2026-01-01", ["dismissed-by-agency-with-prejudice", "dismissed-by-agency-with-prejudice", "judgment-consent"]],
  ])("on %s", async (day, expected) => {
    expect((await told([example, "--defendants", names, "--as-of", day])).defendants.map(({ disposition }) => disposition)).toEqual(expected);
  });

  test("prints every step with its rule, in both languages", async () => {
    const argv = ["docket", example, "--defendants", names, "--as-of", "2026-01-01"];
    const { out } = await run(argv);
    for (const part of ["Ann Harrow: Dropped by the agency, with prejudice (since 20 May 2025) · A stipulation of all", "Stayed for the reason of the motion", "What came after something did not happen because of it"]) expect(out).toContain(part);
    expect((await run([...argv, "--lang", "zh"])).out).toContain("全体约定");
  });
});

/** A docket of an action of the casebook, made up, by which a case that the record has not seen since is dropped. */
async function pendingAction(): Promise<{ id: string; file: string }> {
  const actions = JSON.parse((await run(["actions", "--format", "json", "--as-of", "2025-12-14", "--store", store])).out) as { actions?: unknown } | { id: string; class: string; membership?: string }[];
  const list = (Array.isArray(actions) ? actions : (actions as { actions: { id: string; class: string }[] }).actions) as { id: string; class: string; membership?: string }[];
  const id = list.find((each) => each.class === "not-known" && each.membership === "candidate")!.id;
  const file = path.join(place, `${id}.jsonl`);
  const entries = [
    { id: "x1", docket: "d", number: "1", date: "2024-01-05", text: "COMPLAINT against All Defendants filed by Securities and Exchange Commission." },
    { id: "x2", docket: "d", number: "50", date: "2025-06-02", text: "JOINT STIPULATION of Dismissal with Prejudice of the entire action as to all defendants by Securities and Exchange Commission (Tarn, Ezra)" },
    { id: "x3", docket: "d", date: "2025-06-03", text: "Civil Case Terminated. (mk)" },
  ];
  writeFileSync(file, entries.map((each) => JSON.stringify(each)).join("\n"));
  return { id, file };
}

describe("a docket set against the record", () => {
  test("waits for a person where a published figure counts the action, and a ruling writes the event", async () => {
    const { id, file } = await pendingAction();
    const at = ["--store", store, "--as-of", "2025-12-14"];
    const before = await told([file, "--action", id, ...at]);
    expect(before.news.map(({ event }) => event.kind)).toEqual(["voluntary-dismissal-with-prejudice"]);

    const { err } = await run(["docket", file, "--action", id, "--propose", ...at]);
    expect(err).toContain("1 held until a person decides");
    const held = JSON.parse((await run(["proposals", "--format", "json", "--store", store])).out) as { key: string; standing: string; proposal: { figures: string[]; moves: { to: string }[] } }[];
    expect(held).toHaveLength(1);
    expect(held[0]!.proposal.figures.length).toBeGreaterThan(0);
    expect(held[0]!.proposal.moves.map(({ to }) => to)).toContain("dismissed-by-agency-with-prejudice");

    const outcome = async (): Promise<string> => (JSON.parse((await run(["action", id, "--format", "json", ...at])).out) as { outcome: { class: string } }).outcome.class;
    expect(await outcome()).toBe("not-known");
    expect((await run(["proposals", "accept", held[0]!.key, "--by", "A. Editor", "--store", store])).code).toBe(0);
    const known = [...at, "--known-at", "2026-11-23"];
    expect((JSON.parse((await run(["action", id, "--format", "json", ...known])).out) as { outcome: { class: string } }).outcome.class).toBe("dropped");
    expect((await told([file, "--action", id, ...known])).news).toEqual([]);
    expect((await run(["verify", "--store", store])).code).toBe(0);
    expect((await run(["proposals", "accept", held[0]!.key, "--by", "B. Editor", "--store", store])).err).toContain("was accepted by A. Editor");
  });

  test("a refusal needs a reason, stays on record, and writes no event", async () => {
    const { id, file } = await pendingAction();
    await run(["docket", file, "--action", id, "--propose", "--store", store, "--as-of", "2025-12-14"]);
    const [held] = JSON.parse((await run(["proposals", "--format", "json", "--store", store])).out) as { key: string }[];
    expect((await run(["proposals", "refuse", held!.key, "--by", "A. Editor", "--store", store])).err).toContain("Say why");
    expect((await run(["proposals", "refuse", held!.key, "--by", "A. Editor", "--reason", "Another case.", "--store", store])).code).toBe(0);
    expect((await run(["proposals", "show", held!.key, "--store", store])).out).toContain("refused by A. Editor");
    expect((await told([file, "--action", id, "--store", store, "--as-of", "2025-12-14"])).news).toHaveLength(1);
  });

  test("is recorded at once where the user has switched waiting off", async () => {
    const { id, file } = await pendingAction();
    const { err } = await run(["docket", file, "--action", id, "--unattended", "--store", store, "--as-of", "2025-12-14"]);
    expect(err).toContain("0 held until a person decides (prosequi proposals), 1 recorded");
  });

  test("shows where the docket and the record cannot both be right", async () => {
    const file = path.join(place, "default.jsonl");
    writeFileSync(file, [
      { id: "x1", docket: "d", number: "1", date: "2023-06-06", text: "COMPLAINT against All Defendants filed by Securities and Exchange Commission." },
      { id: "x2", docket: "d", number: "9", date: "2025-02-20", text: "DEFAULT JUDGMENT against all defendants. Signed by Judge Orla Penhallow on 2/20/2025. (mk)" },
    ].map((each) => JSON.stringify(each)).join("\n"));
    const { conflicts } = await told([file, "--action", "coinbase", "--store", store, "--as-of", "2025-12-14"]);
    expect(conflicts.map(({ holds, against }) => [holds.witness, against.witness])).toEqual([["docket", "agency"], ["docket", "agency"]]);
  });
});

describe("wrong use is one sentence", () => {
  test.each([
    ["neither action nor defendants", ["docket", example], "Name the action of the record"],
    ["no such action", ["docket", example, "--action", "nobody", "--store", ":memory:"], 'No action is called "nobody"'],
    ["two dockets in a file", ["docket", writeTwo(), "--defendants", names], "two.jsonl:2: is of docket"],
    ["an empty file", ["docket", write("empty.jsonl", ""), "--defendants", names], "holds no docket entries"],
    ["proposing without a record", ["docket", example, "--defendants", names, "--propose"], "Only what is set against an action"],
    ["an unknown proposal", ["proposals", "show", "a/b", "--store", ":memory:"], 'No proposal is called "a/b"'],
    ["an unknown verb", ["proposals", "drop", "a/b", "--store", ":memory:"], 'proposals does not know "drop"'],
  ])("%s", async (_, argv, said) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

function write(name: string, text: string): string {
  const file = path.join(place, name);
  writeFileSync(file, text);
  return file;
}

function writeTwo(): string {
  return write("two.jsonl", readFileSync(example, "utf8").split("\n").slice(0, 2).join("\n").replace(/90210(?=[^]*90210)/, "90211"));
}
