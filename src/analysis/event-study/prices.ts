import { z } from "zod";
import { isDay, type Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";

/** Closing prices of one asset by day number; `every-day` where the file ever prices it on a Saturday. */
export interface Series {
  readonly asset: string;
  readonly calendar: "every-day" | "exchange-days";
  readonly first: number;
  readonly last: number;
  readonly close: ReadonlyMap<number, number>;
}

/** Every asset of a price file by its symbol as written there. */
export type Prices = ReadonlyMap<string, Series>;

/** One row of a file as it came, and the line on which it stands. */
export interface PriceRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const Row = z.object({
  date: z.string().refine(isDay, "is not a day like 2025-02-27"),
  symbol: z.string().trim().min(1, "names no asset"),
  close_usd: z.string().regex(/^\s*\d{1,15}(\.\d{1,30})?([eE][+-]?\d{1,2})?\s*$/, "is no price; write digits with a point, like 51.61").transform(Number).refine((price) => Number.isFinite(price) && price > 0, "is not above 0"),
});

/** Columns that a price file has: the day of the close, the asset's symbol, its closing price in dollars. */
export const PRICE_COLUMNS: readonly string[] = ["date", "symbol", "close_usd"];

/**
 * Reads rows of daily closes, in any order. A day is the day on which it closes:
 * the UTC day for what trades every day, the New York day for a share. A row is
 * taken as it is or refused with file and line: nothing is filled in, and the
 * same day of an asset twice is an error, never a choice between the two.
 */
export async function pricesFrom(rows: AsyncIterable<PriceRow>, shown: string): Promise<Prices> {
  const found = new Map<string, { close: Map<number, number>; lines: Map<number, number> }>();
  for await (const { line, cells } of rows) {
    const row = Row.safeParse(cells);
    if (!row.success) {
      const [issue] = row.error.issues;
      const column = String(issue?.path[0]);
      throw new RecordError(`${shown}:${line}: ${column} "${cells[column] ?? ""}" ${issue?.message}; mend the line or take it out.`);
    }
    const { date, symbol, close_usd: price } = row.data;
    const series = found.get(symbol) ?? { close: new Map<number, number>(), lines: new Map<number, number>() };
    found.set(symbol, series);
    const day = dayNumber(date);
    const earlier = series.lines.get(day);
    if (earlier !== undefined) throw new RecordError(`${shown}:${line}: ${symbol} has a price of ${date} in line ${earlier} already; keep one of the two.`);
    series.lines.set(day, line);
    series.close.set(day, price);
  }
  if (found.size === 0) throw new RecordError(`${shown} has no prices; write a row a day and asset under ${PRICE_COLUMNS.join(",")}.`);
  return new Map([...found].map(([asset, { close }]) => [asset, seriesOf(asset, close)]));
}

/** A series from its closes by day number. */
export function seriesOf(asset: string, close: ReadonlyMap<number, number>): Series {
  let [first, last, saturday] = [Infinity, -Infinity, false];
  for (const day of close.keys()) {
    first = Math.min(first, day);
    last = Math.max(last, day);
    // 1 January 1970, day 0, was a Thursday.
    saturday ||= ((day % 7) + 7) % 7 === 2;
  }
  return Object.freeze({ asset, calendar: saturday ? "every-day" : "exchange-days", first, last, close });
}

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(day) / 86_400_000);
}

/** The day with that number. */
export function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
