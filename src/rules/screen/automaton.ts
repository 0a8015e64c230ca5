import type { FoldPoint } from "./fold.ts";
import type { Net } from "./net.ts";

/** Every letter that no spelling uses, and everything that may stand between two characters. */
const OTHER = 0;
const GAP = 1;
/** In the table of symbols: not yet met; the first half of a pair. */
const UNMET = 0xffff;
const PAIR = 0xfffe;
/** In the table of steps: not yet worked out. */
const UNBUILT = -1;

/** Where spellings end in a text: `ends[i]` (exclusive) and the state each ended in. */
export interface Ends {
  count: number;
  readonly ends: number[];
  readonly states: number[];
}

/**
 * One pass over a text, one table look-up a character (subset construction,
 * Rabin and Scott 1959; rows are worked out when they are first reached, as
 * RE2 does, so nothing is built that no text needs). Gaps and invisible
 * characters leave the state as it is: what stands between the characters is
 * judged afterwards, only where something was found.
 */
export class Automaton {
  private readonly symbols = new Uint16Array(0x10000).fill(UNMET);
  private readonly far = new Map<number, number>();
  private readonly keys = new Map<string, number>();
  private readonly names: string[] = ["", ""];
  private readonly either: boolean[] = [false, true];
  private readonly width: number;
  private table: Int32Array;
  private readonly rows: (readonly number[])[] = [];
  private readonly rowOf = new Map<string, number>();
  /** Steps that end a spelling: the row they lead to, and the states that ended. */
  private readonly arrivals: { next: number; states: number[] }[] = [];
  private readonly found: Ends = { count: 0, ends: [], states: [] };

  private readonly net: Net;
  private readonly fold: FoldPoint;
  private readonly keyOf: (char: string) => string;

  constructor(net: Net, fold: FoldPoint, keyOf: (char: string) => string) {
    this.net = net;
    this.fold = fold;
    this.keyOf = keyOf;
    for (const out of net.out) {
      for (const key of out.keys()) {
        if (this.keys.has(key)) continue;
        this.keys.set(key, this.names.length);
        this.names.push(key);
        // A digit or a sign of a spelling may as well stand in a gap.
        this.either.push(key.length === 2 && key[1] === "?" || /^\d$/.test(key));
      }
    }
    this.symbols.fill(PAIR, 0xd800, 0xdc00);
    this.width = this.names.length;
    this.table = new Int32Array(this.width * 64).fill(UNBUILT);
    this.row([0]);
  }

  /** Rows worked out so far, and bytes of their table. */
  size(): { rows: number; bytes: number } {
    return { rows: this.rows.length, bytes: this.table.byteLength + this.symbols.byteLength };
  }

  /** Finds where spellings end. The answer is valid until the next call. */
  scan(text: string): Ends {
    const { symbols, found } = this;
    let { table } = this;
    const length = text.length;
    found.count = 0;
    let row = 0;
    for (let at = 0; at < length; at += 1) {
      let symbol = symbols[text.charCodeAt(at)]!;
      if (symbol >= PAIR) {
        const point = text.codePointAt(at)!;
        if (point > 0xffff) at += 1;
        symbol = this.meet(point);
      }
      let next = table[row + symbol]!;
      if (next < 0) {
        next = this.step(row, symbol);
        table = this.table;
        if (next < 0) {
          const arrival = this.arrivals[-2 - next]!;
          for (const state of arrival.states) {
            found.ends[found.count] = at + 1;
            found.states[found.count] = state;
            found.count += 1;
          }
          next = arrival.next;
        }
      }
      row = next;
    }
    return found;
  }

  private meet(point: number): number {
    const known = point > 0xffff ? this.far.get(point) : undefined;
    if (known !== undefined) return known;
    const glyph = this.fold(point);
    let symbol = glyph.sort === "letter" ? OTHER : GAP;
    if (glyph.either) symbol = this.keys.get(`${glyph.char}?`) ?? GAP;
    else if (glyph.sort !== "hidden") symbol = this.keys.get(this.keyOf(glyph.char)) ?? symbol;
    if (point > 0xffff) this.far.set(point, symbol);
    else this.symbols[point] = symbol;
    return symbol;
  }

  /** The step from a row by a symbol: the row's place, or below UNBUILT an arrival. */
  private step(row: number, symbol: number): number {
    const done = this.table[row + symbol]!;
    if (done !== UNBUILT) return done;
    const key = this.names[symbol]!;
    const reached = new Set<number>([0]);
    const ended: number[] = [];
    for (const state of this.rows[row / this.width]!) {
      for (const edge of this.net.out[state]!.get(key) ?? []) {
        if (this.net.finals.has(edge.to)) ended.push(edge.to);
        if (this.net.out[edge.to]!.size > 0) reached.add(edge.to);
      }
      if (this.either[symbol]) reached.add(state);
    }
    let next = this.row([...reached].sort((a, b) => a - b));
    if (ended.length > 0) {
      this.arrivals.push({ next, states: [...new Set(ended)] });
      next = -1 - this.arrivals.length;
    }
    this.table[row + symbol] = next;
    return next;
  }

  /** The place of the row for a set of states; a new one begins unbuilt. */
  private row(states: readonly number[]): number {
    const name = states.join(" ");
    const known = this.rowOf.get(name);
    if (known !== undefined) return known;
    const place = this.rows.length * this.width;
    this.rows.push(states);
    this.rowOf.set(name, place);
    if (place + this.width > this.table.length) {
      const wider = new Int32Array(this.table.length * 2).fill(UNBUILT);
      wider.set(this.table);
      this.table = wider;
    }
    this.table[place + OTHER] = 0;
    this.table[place + GAP] = place;
    return place;
  }
}
