import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assertion, canonical, type Draft, GENESIS, sha256 } from "./assertion.ts";
import { digest, type Head, lineOf, link, openSalt, readLine, type Row, type StoredBody, walk } from "./chain.ts";
import { LogEnd } from "./log.ts";

type Log = { rows: Row[]; bodies: Map<string, StoredBody>; head: Head };

const source = (key: string, title: string, more: Partial<Draft<"source">> = {}): Draft<"source"> => ({
  kind: "source", key, on: null, by: { type: "casebook", name: "test" }, evidence: [], recorded: "2026-11-22", salt: openSalt("source", key),
  body: { id: key, title, publisher: "S.E.C.", kind: "agency", url: null, published: null, seen: "none" },
  ...more,
});

function logOf(drafts: Draft[]): Log & { assertions: Assertion[] } {
  const end = new LogEnd();
  const assertions = end.extend(drafts);
  return {
    assertions,
    rows: assertions.map((a) => ({ seq: a.seq, line: lineOf(a), hash: a.hash })),
    bodies: new Map(assertions.map((a) => [a.commit, { commit: a.commit, salt: a.salt, body: canonical(a.body) }])),
    head: end.head,
  };
}

const small = logOf([source("a", "一"), source("b", "two"), source("a", "new"), source("b", "two", { withdrawn: true })]);

/** Every string that the log rests on, each with a way to put another in its place. */
function places(log: Log): Array<{ text: string; put: (text: string) => Log }> {
  const commits = [...log.bodies.values()];
  return [
    ...log.rows.flatMap((row, index) =>
      (["line", "hash"] as const).map((part) => ({ text: row[part], put: (text: string) => ({ ...log, rows: log.rows.with(index, { ...row, [part]: text }) }) })),
    ),
    ...commits.flatMap((stored) =>
      (["salt", "body"] as const).map((part) => ({ text: stored[part] ?? "", put: (text: string) => ({ ...log, bodies: new Map(log.bodies).set(stored.commit, { ...stored, [part]: text }) }) })),
    ),
    { text: log.head.hash, put: (hash: string) => ({ ...log, head: { ...log.head, hash } }) },
  ];
}

/** A string with one bit of one of its UTF-8 bytes turned over, read back as a database would. */
function flip(text: string, byte: number, bit: number): string {
  const bytes = Buffer.from(text);
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit);
  return bytes.toString();
}

const broken = (log: Log): string | undefined => {
  const found = walk(log.rows, log.bodies, log.head);
  return found && `${found.where}: ${found.what}`;
};

describe("canonical json", () => {
  it("is stable: reading it and writing it again gives the same bytes, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        const turned = JSON.parse(JSON.stringify(value), (_, v: unknown) => (v !== null && typeof v === "object" && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).reverse()) : v)) as unknown;
        expect(canonical(turned)).toBe(text);
      }),
    );
  });
});

describe("the chain", () => {
  it("holds as it was written, and reads back", () => {
    expect(broken(small)).toBeUndefined();
    expect(broken({ rows: [], bodies: new Map(), head: { seq: 0, hash: GENESIS } })).toBeUndefined();
    expect(small.rows.map((row) => readLine(row, (commit) => small.bodies.get(commit)))).toEqual(small.assertions);
  });

  it("shows every single bit that is flipped in a small log", () => {
    for (const { text, put } of places(small)) {
      for (let byte = 0; byte < Buffer.byteLength(text); byte += 1) {
        for (let bit = 0; bit < 8; bit += 1) expect(broken(put(flip(text, byte, bit))), `${text} byte ${byte} bit ${bit}`).toBeDefined();
      }
    }
  });

  it("shows a flipped bit anywhere in a big log, and names the place", () => {
    const big = logOf(Array.from({ length: 400 }, (_, n) => source(`s-${n % 150}`, `title ${n} 标题`)));
    const all = places(big);
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(), fc.nat(7), (which, at, bit) => {
        const { text, put } = all[which] as (typeof all)[number];
        expect(broken(put(flip(text, at % Buffer.byteLength(text), bit)))).toMatch(/^(assertion \d+|body \w+)/);
      }),
      { numRuns: 300 },
    );
  });

  const [one, two, three, four] = small.rows as [Row, Row, Row, Row];
  const forged = (row: Row, change: Partial<Assertion>): Row => {
    const line = canonical({ ...(JSON.parse(row.line) as Assertion), ...change });
    return { seq: row.seq, line, hash: sha256(line) };
  };
  it.each<[string, Partial<Log>, string]>([
    ["a line cut off at the end", { rows: [one, two, three] }, "assertion 3: the log ends here, but its head says that it has 4: lines were cut off or the head was changed"],
    ["a line cut out of the middle", { rows: [one, two, four] }, "assertion 3: the log goes on with assertion 4: lines are missing"],
    ["a cut that is renumbered", { rows: [one, { ...three, seq: 2 }, { ...four, seq: 3 }] }, "assertion 2 (source a): the line was written for place 3"],
    ["all lines gone", { rows: [], bodies: new Map() }, "assertion 0: the log ends here, but its head says that it has 4: lines were cut off or the head was changed"],
    ["a line rewritten with its own hash", { rows: [one, forged(two, { recorded: "2020-01-01" }), three, four] }, "assertion 3 (source a): the line does not follow the one before it: a line was put in, taken out or changed"],
    ["the last line rewritten with its own hash", { rows: [one, two, three, forged(four, { recorded: "2020-01-01" })] }, "assertion 4: the last line is not the one that the head names"],
    ["a line that supersedes nothing", { rows: [one, two, forged(three, { supersedes: null }), four] }, "assertion 3 (source a): the line does not supersede the one that stood for this statement"],
    ["a line that is not JSON", { rows: [{ seq: 1, line: "{", hash: sha256("{") }] }, "assertion 1: the line is not JSON"],
    ["a body gone in silence", { bodies: new Map([...small.bodies].slice(1)) }, "assertion 1 (source a): the body is missing and no line of the log says that it was erased"],
    ["a body too many", { bodies: new Map(small.bodies).set("ff", { commit: "ff", salt: "", body: "{}" }) }, "body ff: no line of the log has this body"],
  ])("says what is wrong: %s", (_, change, sentence) => {
    expect(broken({ ...small, ...change })).toBe(sentence);
  });
});

describe("the content digest", () => {
  const statement = fc.record({ key: fc.constantFrom("a", "b", "c"), title: fc.constantFrom("x", "y", "z") });
  it("depends on what is said, not on the order of other statements nor on the day of recording", () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), fc.date({ noInvalidDate: true }), fc.infiniteStream(fc.nat()), (said, day, order) => {
        const drafts = said.map(({ key, title }) => source(key, title));
        // Any order that keeps each statement's own versions in theirs.
        const shuffled = [...new Set(said.map((s) => s.key))].sort(() => ((order.next().value ?? 0) % 2) - 0.5).flatMap((key) => drafts.filter((d) => d.key === key));
        const later = shuffled.map((d) => ({ ...d, recorded: day.toISOString() }));
        expect(digest(logOf(later).assertions)).toBe(digest(logOf(drafts).assertions));
      }),
    );
  });

  it("differs when a statement differs", () => {
    const base = digest(small.assertions);
    for (const other of [[source("a", "一")], [source("a", "一"), source("b", "two"), source("a", "new")], [source("a", "一", { on: "2025" }), source("b", "two"), source("a", "new"), source("b", "two", { withdrawn: true })]]) {
      expect(digest(logOf(other).assertions)).not.toBe(base);
    }
  });
});

describe("linking", () => {
  it("hides a body behind its salt and gives the casebook the same salt everywhere", () => {
    const place = { seq: 1, prev: GENESIS, supersedes: null };
    expect(link(source("a", "t", { salt: "1" }), place).commit).not.toBe(link(source("a", "t", { salt: "2" }), place).commit);
    expect(openSalt("source", "a")).toBe("2327224e86b833459242e43fb7357813");
    expect(openSalt("source", "a")).not.toBe(openSalt("party", "a"));
  });
});
