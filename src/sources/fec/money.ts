import { kindOf } from "./kinds.ts";
import type { Contribution } from "./shape.ts";

/** What rows come to, in cents of a dollar. */
export interface Money {
  /** Given, before anything was given back. */
  given: number;
  /** Given back: refunds, and what a report takes back of a gift. */
  refunded: number;
  /** `given` less `refunded`. */
  net: number;
  /** What memo rows tell, as written; in no other figure. */
  memoShown: number;
  /** What conduits report of gifts that their receivers report too; in no other figure. */
  passedOn: number;
  /** Rows that `net` was made of. */
  rows: number;
  /** Rows of other kinds (spending for or against somebody, loans, transfers, unknown types, the other side's books): in no figure. */
  apart: number;
}

/** A row that is added up, with its day. */
export interface Dated {
  date: string | null;
  data: Contribution;
}

/**
 * Adds up rows: each gift once, in the books of one side (`receiver` unless
 * told otherwise, since a gift of a committee stands in both). Left out are
 * rows that are gone, memo rows, conduits' copies of earmarked gifts, the same
 * row from two files, and lines of a report that a later filing amended.
 */
export function sum(rows: Iterable<Dated>, books: "receiver" | "giver" = "receiver"): Money {
  const money: Money = { given: 0, refunded: 0, net: 0, memoShown: 0, passedOn: 0, rows: 0, apart: 0 };
  const [gift, back] = books === "receiver" ? (["gift", "refund"] as const) : (["paid", "returned"] as const);
  for (const { data } of standing(rows)) {
    const kind = kindOf(data);
    if (kind === "memo") money.memoShown += data.cents;
    else if (kind === "passed-on") money.passedOn += data.cents;
    else if (kind !== gift && kind !== back) money.apart += 1;
    else {
      money.rows += 1;
      // Of a gift below zero the report takes back; a refund below zero is one that was never cashed.
      if (kind === back) money.refunded += data.cents;
      else if (data.cents < 0) money.refunded -= data.cents;
      else money.given += data.cents;
    }
  }
  return { ...money, net: money.given - money.refunded };
}

/**
 * The rows that stand: each of the Commission's rows once, none that is gone,
 * and of a line that several filings report (an amendment repeats the number
 * of the line) those of the latest filing. The number of a line is the
 * committee's own and unique within a report and its amendments only, so the
 * type of report and the year belong to the key; without number or filing
 * nothing is taken for the same.
 */
export function standing<R extends Dated>(rows: Iterable<R>): R[] {
  const once = new Map<string | R, R>();
  const latest = new Map<string, number>();
  for (const row of rows) {
    if (row.data.gone) continue;
    once.set(row.data.sub ?? row, row);
    const key = lineOf(row);
    if (key !== null) latest.set(key, Math.max(latest.get(key) ?? 0, row.data.filing!));
  }
  return [...once.values()].filter((row) => {
    const key = lineOf(row);
    return key === null || latest.get(key) === row.data.filing;
  });
}

function lineOf({ date, data }: Dated): string | null {
  const { committee, report, transaction, filing } = data;
  return transaction === null || filing === null ? null : JSON.stringify([committee, report, date?.slice(0, 4) ?? null, transaction]);
}
