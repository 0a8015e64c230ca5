import { mkdir } from "node:fs/promises";
import path from "node:path";
import { codebookFrom, toJson } from "../codebook/packed.ts";
import type { Codebook } from "../codebook/shape.ts";
import { asOf } from "../record/as-of.ts";
import type { Assertion } from "../record/assertion.ts";
import type { Day } from "../record/day.ts";
import { standsApart } from "../record/kinds.ts";
import type { Cite } from "../record/support.ts";
import type { View } from "../record/view.ts";
import { isAddress, openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { fingerprint, type Shelves } from "./shelves.ts";

/** An open record: the one way to read it is as of a day. */
export interface Record {
  store: Store;
  codebook: Codebook;
  readonly assertions: ReadonlyArray<Assertion>;
  /** First and last day that the record covers. */
  readonly covers: { first: Day; last: Day };
  /** How many assertions opening it wrote, when the casebook was new or had changed. */
  loaded: number;
  asOf(moment?: { on?: Day | undefined; knownAt?: Day | undefined }): View;
  /** Reads the log again, so that what was written since the opening is seen. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** How to open a record. `today` is the clock: it dates withdrawals only. */
export interface OpenOptions {
  where: string;
  shelves: Shelves;
  today: Day;
  /** Told in plain words what takes time. */
  progress?: (line: string) => void;
}

/**
 * Opens the record at a path, making it when it is new, and loads the casebook
 * into it when that is new or has changed. An unchanged casebook costs nothing.
 */
export async function openRecord({ where, shelves, today, progress }: OpenOptions): Promise<Record> {
  if (where !== ":memory:" && !isAddress(where)) await mkdir(path.dirname(path.resolve(where)), { recursive: true });
  const store = await openStore(where);
  try {
    const mark = await fingerprint(shelves);
    let packed = await store.meta<{ mark: string; codebook: unknown }>("books");
    let loaded = 0;
    if (packed?.mark !== mark) {
      progress?.("Reading the casebook.");
      const { readShelves, withdrawals } = await import("./load.ts");
      const { codebook, drafts } = await readShelves(shelves);
      const gone = withdrawals(await store.read(), drafts, today);
      loaded = (await store.append([...drafts, ...gone])).length;
      packed = { mark, codebook: toJson(codebook) };
      await store.setMeta("books", packed);
      progress?.(`${loaded} statements written to the record.`);
    }
    let assertions = await store.read();
    let covers = coverage(assertions);
    const captured = await whichPinned(store);
    return {
      store,
      codebook: codebookFrom(packed.codebook),
      get assertions() { return assertions; },
      get covers() { return covers; },
      loaded,
      async reload() {
        assertions = await store.read();
        covers = coverage(assertions);
      },
      asOf: ({ on, knownAt } = {}) => asOf(assertions, { on: on ?? covers.last, knownAt: knownAt ?? covers.last, captured }),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Whether a cite's words are pinned to stored bytes, from the pins of the record. */
async function whichPinned(store: Store): Promise<(cite: Cite) => boolean> {
  if ((await store.count("pins")) === 0) return () => false;
  const { pinId, pinned } = await import("../evidence/pins.ts");
  const found = await pinned(store);
  return (cite) => cite.quote !== undefined && found.has(pinId(cite.source, cite.quote));
}

/** The record covers the world up to the last day on which somebody added to it; a clue or a judgement of a text says nothing of that world. */
function coverage(assertions: ReadonlyArray<Assertion>): { first: Day; last: Day } {
  let last = "";
  let first = "9999-12-31";
  for (const assertion of assertions) {
    if (standsApart(assertion.kind)) continue;
    const day = assertion.recorded.slice(0, 10);
    if (day > last) last = day;
    if (assertion.kind === "administration" && assertion.on !== null && assertion.on < first) first = assertion.on;
  }
  return { first: first === "9999-12-31" ? last : first, last };
}
