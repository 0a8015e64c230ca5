/** One step of a spelling: the symbol that leads from one state to the next, and what it stands for. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Position in the term, from 0, whose character this is (a part of). */
  readonly slot: number;
  /** How the position is written, where not as itself: pinyin, homophone... */
  readonly how: string;
}

/** The end of a spelling: which one it is. */
export interface Final {
  readonly pattern: number;
}

/**
 * All spellings as one net of states. Spellings of a term branch and meet
 * again at each character, so mixed spellings cost no more than pure ones.
 * State 0 is the beginning.
 */
export class Net {
  readonly out: Map<string, Edge[]>[] = [new Map()];
  readonly into: Edge[][] = [[]];
  readonly finals = new Map<number, Final>();

  /** A new state. */
  state(): number {
    this.out.push(new Map());
    this.into.push([]);
    return this.out.length - 1;
  }

  /** Joins two states by one symbol. */
  join(from: number, to: number, key: string, slot: number, how = ""): void {
    const edge = { from, to, key, slot, how };
    const edges = this.out[from]!.get(key);
    if (edges) edges.push(edge);
    else this.out[from]!.set(key, [edge]);
    this.into[to]!.push(edge);
  }

  /** Joins two states by several symbols in a row, all of one position of the term. */
  chain(from: number, to: number, keys: readonly string[], slot: number, how = ""): void {
    let at = from;
    keys.forEach((key, n) => {
      const next = n === keys.length - 1 ? to : this.state();
      this.join(at, next, key, slot, how);
      at = next;
    });
  }

  /** Marks a state as the end of a spelling. */
  finish(state: number, final: Final): void {
    this.finals.set(state, final);
  }
}
