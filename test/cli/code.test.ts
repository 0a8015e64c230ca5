import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";

const place = mkdtempSync(path.join(tmpdir(), "prosequi-code-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): string {
  const file = path.join(place, name);
  writeFileSync(file, content);
  return file;
}

const lines = (out: string): Record<string, unknown>[] => out.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
const docket = readFileSync("examples/docket.jsonl", "utf8");

describe("code entries", () => {
  const file = put("docket.jsonl", docket);

  test("answers a line for a line, in the same order, with the fields of the contract", async () => {
    const { code, out, err } = await run(["code", "entries", file]);
    expect([code, err]).toEqual([0, ""]);
    const answers = lines(out);
    expect(answers.map(({ id, event }) => [id, event])).toEqual([
      ["d1", "complaint"], ["d2", "answer"], ["d3", "consent_judgment"], ["d4", "motion_to_stay"], ["d5", "order_staying_case"],
      ["d6", "scheduling_or_status"], ["d7", "stipulation_of_dismissal"], ["d8", "case_terminated"],
    ]);
    expect(answers[6]).toMatchObject({ prejudice: "with", effective: true, proposed: false });
    for (const [n, answer] of answers.entries()) {
      for (const field of ["id", "event", "prejudice", "scope", "proposed", "effective", "span", "rule", "detail", "confidence"]) expect(answer, field).toHaveProperty(field);
      expect((JSON.parse(docket.split("\n")[n]!) as { text: string }).text).toContain(answer.span);
    }
  });

  test("says the same from a packed file, and names come back as they were", async () => {
    const packed = put("docket.jsonl.gz", gzipSync(docket));
    expect((await run(["code", "entries", packed])).out).toBe((await run(["code", "entries", file])).out);
    const numbered = put("n.jsonl", '{"id":7,"text":"STIPULATION of Dismissal by Ann Harrow"}\n');
    expect(lines((await run(["code", "entries", numbered])).out)[0]!.id).toBe(7);
  });

  test("a list out is a list, a table a table, and the terminal marks the words that decided", async () => {
    expect(JSON.parse((await run(["code", "entries", file, "--format", "json"])).out)).toHaveLength(8);
    const csv = (await run(["code", "entries", file, "--format", "csv"])).out;
    expect(csv.split("\r\n")[0]).toBe("id,event,prejudice,scope,proposed,effective,span,rule,detail,confidence,mover,refs,parties,also,text");
    const text = (await run(["code", "entries", file, "--format", "text", "--lang", "zh"])).out;
    expect(text).toContain(">>");
    expect(text).toContain("已编码8条");
  });

  test("knows who moved from the entry that is cited, wherever it stands in the file", async () => {
    const order = { id: "b", docket: "1", number: "12", date: "2025-03-02", text: "ORDER granting 9 Motion to Dismiss. Signed by Judge Orla Penhallow on 3/2/2025. (mk)" };
    const motion = { id: "a", docket: "1", number: "9", date: "2025-03-01", text: "Joint MOTION to Dismiss by Securities and Exchange Commission, Ann Harrow. (Tarn, Ezra)" };
    const both = put("two.jsonl", `${JSON.stringify(order)}\n${JSON.stringify(motion)}\n`);
    expect(lines((await run(["code", "entries", both])).out)[0]).toMatchObject({ id: "b", event: "order_on_voluntary_dismissal" });
    const alone = put("one.jsonl", `${JSON.stringify(order)}\n`);
    expect(lines((await run(["code", "entries", alone])).out)[0]).toMatchObject({ id: "b", event: "order_granting_dismissal" });
  });
});

test("code releases and press answer in their own fields", async () => {
  const release = { id: "LR-90001", title: "SEC Charges Invented Promoter With Fraud", text: "The Securities and Exchange Commission today charged Ann Harrow of Larkmoor, Ohio, with raising $2 million in a fraudulent offering of notes. The SEC's complaint, filed in the U.S. District Court for the Northern District of Ohio, alleges that Harrow violated Section 17(a) of the Securities Act of 1933." };
  const [answer] = lines((await run(["code", "releases", put("r.jsonl", JSON.stringify(release))])).out);
  expect(answer).toMatchObject({ id: "LR-90001", action: "filed", dismissal_mentioned: "none", industry: "other", court: "N.D. Ohio", defendants: [{ name: "Ann Harrow", kind: "person", role: "defendant" }] });
  const [headline] = lines((await run(["code", "press", put("p.jsonl", '{"id":"2026-1","title":"SEC Charges Invented Platform With Unregistered Offer of Crypto Asset Securities"}')])).out);
  expect(headline).toMatchObject({ id: "2026-1", kind: "action_new", industry: "crypto" });
});

describe("a bad file is one sentence with its place, and nothing is answered for it", () => {
  test.each([
    ["no json", ["code", "entries", put("a.jsonl", '{"id":"1","text":"x"}\n{"id":\n')], "a.jsonl:2: is not JSON"],
    ["no text", ["code", "entries", put("b.jsonl", '{"id":"1"}\n')], "b.jsonl:1: text"],
    ["no such day", ["code", "entries", put("c.jsonl", '{"id":"1","text":"x","date":"2025-02-30"}\n')], "c.jsonl:1: date is no day"],
    ["no such file", ["code", "entries", path.join(place, "none.jsonl")], "there is no such file"],
    ["nothing known", ["code", "dockets", "x"], 'code does not know "dockets"; write code entries, releases, press FILE.'],
    ["no title", ["code", "press", put("d.jsonl", '{"id":"1"}\n')], "d.jsonl:1: title"],
    ["a gold file that is none", ["evaluate", "entries", put("e.json", '[{"id":"1"}]')], "row 1 is not a coded row of docket entries"],
    ["an earlier measurement that is none", ["evaluate", "press", put("f.json", '[{"row":0,"id":"1","headline":"SEC Charges X","kind":"action_new","industry":"other"}]'), "--against", put("g.json", "{}")], "is no earlier measurement"],
  ])("%s", async (_, argv, said) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("evaluate", () => {
  const gold = put("gold.json", JSON.stringify([
    { id: "1", text: "STIPULATION of Dismissal by Ann Harrow (Tarn, Ezra)", event: "stipulation_of_dismissal", prejudice: "unstated", scope: null, proposed: false, effective: true, unsettled: ["scope"] },
    { id: "2", text: "ANSWER to 1 Complaint by Ann Harrow. (Tarn, Ezra)", event: "complaint", prejudice: null, scope: null, proposed: false, effective: false },
  ]));

  test("prints the figures, what was confused, and each error with its words", async () => {
    const { code, out } = await run(["evaluate", "entries", gold]);
    expect(code).toBe(0);
    for (const part of ["decisive", "complaint  answer  1", "Errors: 1", "«ANSWER", "too few rows"]) expect(out).toContain(part);
  });

  test("freezes figures without texts, and tells later what moved", async () => {
    const frozen = path.join(place, "frozen.json");
    await run(["evaluate", "entries", gold, "--freeze", frozen]);
    const kept = readFileSync(frozen, "utf8");
    expect(kept).not.toContain("Ann Harrow");
    writeFileSync(frozen, JSON.stringify({ ...(JSON.parse(kept) as object), wrong: { 1: ["event"], 2: ["event"] } }));
    const answer = JSON.parse((await run(["evaluate", "entries", gold, "--against", frozen, "--format", "json"])).out) as { moved: unknown };
    expect(answer.moved).toEqual({ gained: [{ id: "1", field: "event" }], lost: [] });
  });
});
