import { type Assertion, canonical, type Asserter, type Draft, GENESIS } from "./assertion.ts";
import { type Head, link } from "./chain.ts";
import type { Kind } from "./statements/index.ts";

/** Who erases and why; the reason is public and repeats nothing of what is erased. */
export interface ErasureOrder {
  reason: string;
  by: Asserter;
  /** The record's day: an ISO day or instant in UTC. */
  recorded: string;
}

/**
 * What has to be known of a log to write on: its end, what stands for each
 * statement, every version's commitment, and what was erased. Both stores keep
 * one and write only what `extend` and `strike` give; that is the one write path.
 */
export class LogEnd {
  head: Head = { seq: 0, hash: GENESIS };
  readonly #current = new Map<string, { hash: string; commit: string; content: string }>();
  readonly #commits = new Map<string, Set<string>>();
  readonly #erased = new Set<string>();

  /** Takes in an assertion that the log now holds. */
  take(a: Assertion): void {
    const id = idOf(a.kind, a.key);
    this.#current.set(id, { hash: a.hash, commit: a.commit, content: contentOf(a) });
    for (const commit of a.erases?.commits ?? []) this.#erased.add(commit);
    if (!a.erases) this.#commits.set(id, (this.#commits.get(id) ?? new Set()).add(a.commit));
    this.head = { seq: a.seq, hash: a.hash };
  }

  /**
   * Links drafts to the log. A draft that says what already stands is skipped,
   * and so is one whose body was erased: loading a file again never brings
   * back what was struck out. Everything else supersedes what stood.
   */
  extend(drafts: Iterable<Draft>): Assertion[] {
    const written: Assertion[] = [];
    // All contents first: a draft that cannot be written leaves no trace of the others.
    for (const [draft, content] of Array.from(drafts, (d): [Draft, string] => [d, contentOf(d)])) {
      const standing = this.#current.get(idOf(draft.kind, draft.key));
      if (standing?.content === content) continue;
      const assertion = link(draft, this.#place(standing));
      if (this.#erased.has(assertion.commit)) continue;
      this.take(assertion);
      written.push(assertion);
    }
    return written;
  }

  /** The line that erases every version of a statement; nothing when there is none left to erase. */
  strike<K extends Kind>(kind: K, key: string, order: ErasureOrder): Assertion<K> | undefined {
    const commits = [...(this.#commits.get(idOf(kind, key)) ?? [])].filter((commit) => !this.#erased.has(commit)).sort();
    if (commits.length === 0) return undefined;
    const draft = {
      kind, key, body: null, on: null, by: order.by, evidence: [], recorded: order.recorded,
      salt: "", withdrawn: true, erases: { commits, reason: order.reason },
    };
    const assertion = link<K>(draft, this.#place(this.#current.get(idOf(kind, key))));
    this.take(assertion);
    return assertion;
  }

  #place(standing: { hash: string } | undefined): { seq: number; prev: string; supersedes: string | null } {
    return { seq: this.head.seq + 1, prev: this.head.hash, supersedes: standing?.hash ?? null };
  }
}

/** What an assertion says, without who recorded it when: equal content is not written twice. */
function contentOf(a: Draft | Assertion): string {
  return canonical({ body: a.body, on: a.on, evidence: a.evidence, withdrawn: a.withdrawn === true });
}

function idOf(kind: string, key: string): string {
  return `${kind} ${key}`;
}
