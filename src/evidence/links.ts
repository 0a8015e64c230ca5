import type { Broken } from "../record/chain.ts";
import type { CustodyHead } from "./custody.ts";

/** Bytes of one line: its link and the link of the line before. */
const LINE = 64;

/** The links of a chain by place, as bytes, and the hashes that its lines tell of. */
export class Links {
  #bytes = Buffer.alloc(LINE * 1024);
  #there = new Uint8Array(1024);
  #last = 0;
  /** First 8 bytes of each hash told of: enough to look one up, and no two captures share them by chance. */
  #told = new BigUint64Array(1024);
  #tellings = 0;
  #sorted = false;
  readonly #limit: number;
  /** Lines added. */
  lines = 0;

  /** `limit` is the last place there can be. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a line; says what is wrong with its place, or nothing. */
  add(seq: number, before: string, link: string): string | undefined {
    this.lines += 1;
    if (!this.#reach(seq)) return "its place is past the end of the chain: it was put in";
    if (this.#there[seq] === 1) return "another line has the same place in the chain: one of them was put in";
    this.#there[seq] = 1;
    this.#bytes.write(link, LINE * seq, "hex");
    this.#bytes.write(before, LINE * seq + 32, "hex");
    return undefined;
  }

  /** Says that the line at a place is there but was named as wrong already. */
  mark(seq: number): void {
    this.lines += 1;
    if (Number.isInteger(seq) && seq > 0 && this.#reach(seq) && this.#there[seq] === 0) this.#there[seq] = 2;
  }

  /** Notes that a line tells of captured bytes. */
  know(hash: string): void {
    if (this.#tellings === this.#told.length) {
      const more = new BigUint64Array(this.#told.length * 2);
      more.set(this.#told);
      this.#told = more;
    }
    this.#told[this.#tellings++] = opening(hash);
    this.#sorted = false;
  }

  /** True when a line tells of these bytes. */
  knows(hash: string): boolean {
    if (!this.#sorted) this.#told = this.#told.subarray(0, this.#tellings).sort();
    this.#sorted = true;
    const wanted = opening(hash);
    let [low, high] = [0, this.#tellings];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#told[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low < this.#tellings && this.#told[low] === wanted;
  }

  /** Walks from the first line to the head; names each stretch that is missing and each line that is not bound to the one before. */
  walk(genesis: string, head: CustodyHead | null): Broken[] {
    const broken: Broken[] = [];
    let before: string | undefined = genesis;
    let lost = 0;
    const missing = (from: number, to: number): void => void broken.push({ where: `custody line ${from}`, what: from === to ? "it is missing" : `it and all up to line ${to} are missing` });
    for (let seq = 1; seq <= this.#last; seq += 1) {
      if (this.#there[seq] === 0) {
        lost ||= seq;
        before = undefined;
        continue;
      }
      if (lost > 0) missing(lost, seq - 1);
      lost = 0;
      if (this.#there[seq] === 2) {
        before = undefined;
        continue;
      }
      const bound = this.#bytes.toString("hex", LINE * seq + 32, LINE * seq + 64);
      if (before !== undefined && bound !== before) broken.push({ where: `custody line ${seq}`, what: "it is not bound to the line before: a line was put in, exchanged or changed" });
      before = this.#bytes.toString("hex", LINE * seq, LINE * seq + 32);
    }
    if (this.#last === 0 && head === null) return broken;
    if (head === null) return [...broken, { where: `custody line ${this.#last}`, what: "the head of the chain is gone" }];
    if (head.seq > this.#last) missing(this.#last + 1, head.seq);
    else if (head.seq < this.#last) broken.push({ where: `custody line ${head.seq + 1}`, what: `the head says that the chain has ${head.seq} lines: lines were added past it or the head was changed` });
    else if (before !== undefined && head.link !== before) broken.push({ where: `custody line ${this.#last}`, what: "it is not the line that the head names: the line or the head was changed" });
    return broken;
  }

  /** Makes room for a place; false for one past the limit. */
  #reach(seq: number): boolean {
    if (seq > this.#limit) return false;
    if (seq >= this.#there.length) {
      const room = 2 ** Math.ceil(Math.log2(seq + 1));
      const there = new Uint8Array(room);
      there.set(this.#there);
      this.#there = there;
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(LINE * room - this.#bytes.length)]);
    }
    this.#last = Math.max(this.#last, seq);
    return true;
  }
}

function opening(hash: string): bigint {
  return /^[0-9a-f]{16}/.test(hash) ? BigInt(`0x${hash.slice(0, 16)}`) : 0n;
}
