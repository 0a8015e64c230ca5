import type { Broken } from "../../record/chain.ts";
import type { Both } from "../../record/support.ts";

/** Most refused records that are named; the others are counted. */
const NAMED = 100;

/** Running counts of an import. */
export class Count {
  records = 0;
  captured = 0;
  known = 0;
  refused = 0;
  readonly ignored = new Map<string, { reason: Both; count: number }>();
  readonly broken: Broken[] = [];

  ignore(reason: Both): void {
    const counted = this.ignored.get(reason.en);
    if (counted) counted.count += 1;
    else this.ignored.set(reason.en, { reason, count: 1 });
  }

  refuse(where: string, what: string): void {
    this.refused += 1;
    if (this.broken.length < NAMED) this.broken.push({ where, what });
  }
}

