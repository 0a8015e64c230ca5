import { type Assertion, canonical, commitTo, type Draft, type Erasure, GENESIS, sha256 } from "./assertion.ts";
import type { Kind } from "./statements/index.ts";

/** A line of the log as it lies in a store: text, so that each of its bytes can be checked. */
export interface Row {
  /** From 1, without gaps. */
  seq: number;
  /** The canonical line; SHA-256 of it is `hash`. */
  line: string;
  hash: string;
}

/** The body behind a commitment: SHA-256 of salt, a line feed and body is `commit`. */
export interface StoredBody {
  commit: string;
  /** Null when erased. */
  salt: string | null;
  /** Canonical JSON; null when erased. */
  body: string | null;
}

/** The end of the log. `seq` 0 and the genesis hash stand for an empty log. */
export interface Head {
  seq: number;
  hash: string;
}

/** Something that does not hold: what, and where it was seen. */
export interface Broken {
  what: string;
  where: string;
}

/**
 * Salt of a statement that is no secret. It follows from kind and key, so that
 * the casebook gives the same chain on every machine. It hides nothing.
 */
export function openSalt(kind: string, key: string): string {
  return sha256(`prosequi open salt\n${kind}\n${key}`).slice(0, 32);
}

/** Gives a draft its place in the log: commitment, line and hash. */
export function link<K extends Kind>(
  draft: Omit<Draft<K>, "body"> & { body: Draft<K>["body"] | null; erases?: Erasure },
  place: { seq: number; prev: string; supersedes: string | null },
): Assertion<K> {
  const assertion: Assertion<K> = { ...draft, ...place, commit: commitTo(draft.salt, draft.body), hash: "" };
  assertion.hash = sha256(lineOf(assertion));
  return assertion;
}

/** The canonical line of an assertion: everything but salt, body and hash. */
export function lineOf(a: Omit<Assertion, "body" | "salt" | "hash">): string {
  const { seq, kind, key, on, by, evidence, recorded, commit, supersedes, prev } = a;
  return canonical({
    seq, kind, key, on, by, evidence, recorded, commit, supersedes, prev,
    withdrawn: a.withdrawn === true ? true : undefined,
    erases: a.erases,
  });
}

/** Reads a line back; `find` gives the body of a commitment. Trusts the line: check it first. */
export function readLine(row: Row, find: (commit: string) => StoredBody | undefined): Assertion {
  const assertion = JSON.parse(row.line) as Assertion;
  const stored = find(assertion.commit);
  assertion.body = stored?.body == null ? null : (JSON.parse(stored.body) as Assertion["body"]);
  assertion.salt = stored?.salt ?? "";
  assertion.hash = row.hash;
  return assertion;
}

/** What is wrong with a line taken by itself, or nothing. */
export function checkLine(row: Row): string | undefined {
  return sha256(row.line) === row.hash ? undefined : "the line does not match its hash: one of them was changed after it was written";
}

/** What is wrong with a stored body taken by itself, or nothing. */
export function checkBody(stored: StoredBody): string | undefined {
  if (stored.body === null || stored.salt === null) return undefined;
  return sha256(`${stored.salt}\n${stored.body}`) === stored.commit ? undefined : "the body does not match its commitment: body or salt was changed after it was written";
}

/**
 * Walks the log from its first line and gives the first link that does not
 * hold, or nothing. Checked: every byte of line, hash, salt and body; places;
 * the link to the line before; what is superseded; that a missing body was
 * erased by a line of the log and an erased one is gone; the head.
 */
export function walk(rows: ReadonlyArray<Row>, bodies: ReadonlyMap<string, StoredBody>, head: Head): Broken | undefined {
  const erased = new Set(rows.flatMap((row) => erasuresOf(row)));
  const current = new Map<string, string>();
  const seen = new Set<string>();
  let last: Head = { seq: 0, hash: GENESIS };
  for (const row of rows) {
    const broken = (what: string, name = ""): Broken => ({ where: `assertion ${last.seq + 1}${name}`, what });
    if (row.seq !== last.seq + 1) return broken(`the log goes on with assertion ${row.seq}: lines are missing`);
    const wrong = checkLine(row);
    if (wrong) return broken(wrong);
    const line = tryLine(row);
    if (!line) return broken("the line is not JSON");
    const name = ` (${line.kind} ${line.key})`;
    if (line.seq !== row.seq) return broken(`the line was written for place ${line.seq}`, name);
    if (line.prev !== last.hash) return broken("the line does not follow the one before it: a line was put in, taken out or changed", name);
    const id = `${line.kind} ${line.key}`;
    if (line.supersedes !== (current.get(id) ?? null)) return broken("the line does not supersede the one that stood for this statement", name);
    const stored = bodies.get(line.commit);
    const kept = stored?.body != null && stored.salt !== null;
    if (!line.erases && !kept && !erased.has(line.commit)) return broken("the body is missing and no line of the log says that it was erased", name);
    if (kept && erased.has(line.commit)) return broken("the body was erased by a line of the log and is there again", name);
    const wrongBody = stored && checkBody(stored);
    if (wrongBody) return broken(wrongBody, name);
    current.set(id, row.hash);
    seen.add(line.commit);
    last = { seq: row.seq, hash: row.hash };
  }
  if (head.seq !== last.seq) return { where: `assertion ${last.seq}`, what: `the log ends here, but its head says that it has ${head.seq}: lines were cut off or the head was changed` };
  if (head.hash !== last.hash) return { where: `assertion ${last.seq}`, what: "the last line is not the one that the head names" };
  for (const commit of bodies.keys()) if (!seen.has(commit)) return { where: `body ${commit}`, what: "no line of the log has this body" };
  return undefined;
}

function erasuresOf(row: Row): string[] {
  return row.line.includes('"erases":') ? (tryLine(row)?.erases?.commits ?? []) : [];
}

function tryLine(row: Row): Assertion | undefined {
  try {
    return JSON.parse(row.line) as Assertion;
  } catch {
    return undefined;
  }
}

/**
 * Content digest of a record: over all its assertions, sorted, without place,
 * links and day of recording. Equal digest, equal record - also when two
 * machines wrote it in another order or on another day.
 */
export function digest(assertions: ReadonlyArray<Assertion>): string {
  const commits = new Map(assertions.map((a) => [a.hash, a.commit]));
  const lines = assertions.map((a) =>
    canonical({
      kind: a.kind, key: a.key, on: a.on, by: a.by, evidence: a.evidence, commit: a.commit, erases: a.erases,
      withdrawn: a.withdrawn === true ? true : undefined,
      supersedes: a.supersedes === null ? null : (commits.get(a.supersedes) ?? a.supersedes),
    }),
  );
  return sha256(lines.sort().join("\n"));
}
