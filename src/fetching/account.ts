import type { Store } from "../store/store.ts";
import { giveBack, paused, reserve, type Spending, spentUp, standing, unspent } from "./budget.ts";
import type { Limits } from "./shape.ts";

/** The account of a publisher, kept beside the log so that all processes on the record spend from one. Instants in milliseconds since 1970. */
export interface Account {
  /** Takes the first free turn not later than `atMost`, in the place of `instead` where that one was not used. */
  take(now: number, atMost: number, instead?: number): Promise<{ at: number } | { until: number }>;
  giveBack(at: number, now: number): Promise<void>;
  pause(until: number, now: number): Promise<void>;
  /** Until when the site asked for a pause; 0 where it did not. */
  pausedUntil(now: number): Promise<number>;
}

/** Opens the account that these limits belong to. */
export function account(store: Store, { account, windows }: Limits): Account {
  const key = keyOf(account);
  const change = async <T extends object>(now: number, decide: (spending: Spending) => { state?: Spending } & T): Promise<T> => {
    const read = await reader();
    let result: T | undefined;
    await store.change({ meta: [key] }, (there) => {
      const { state, ...rest } = decide(read(there.meta(key), windows, now));
      result = rest as unknown as T;
      return state ? { meta: { [key]: state } } : {};
    });
    return result!;
  };
  return {
    take: (now, atMost, instead) => change<{ at: number } | { until: number }>(now, (spending) => {
      const before = instead === undefined ? spending : giveBack(spending, instead);
      const turn = reserve(before, windows, now, atMost);
      return "until" in turn && instead !== undefined ? { ...turn, state: before } : turn;
    }),
    giveBack: async (at, now) => void (await change(now, (spending) => ({ state: giveBack(spending, at) }))),
    pause: async (until, now) => void (await change(now, (spending) => ({ state: paused(spending, until, now) }))),
    pausedUntil: async (now) => (await reader())(await store.meta(key), windows, now).pause,
  };
}

/** What of an account is used and allowed in each window, and when the next request may be made (ISO, UTC). `now` in milliseconds since 1970. */
export async function allowance(store: Store, limits: Limits, now: number): Promise<{ windows: Array<{ seconds: number; allowed: number; used: number }>; next: string }> {
  const spending = (await reader())(await store.meta(keyOf(limits.account)), limits.windows, now);
  const { windows, next } = standing(spending, limits.windows, now);
  return { windows, next: new Date(next).toISOString() };
}

function keyOf(account: string): string {
  return `budget ${account}`;
}

/** Reads what lies on disk; what cannot be read counts as spent up. */
async function reader(): Promise<(value: unknown, windows: Limits["windows"], now: number) => Spending> {
  const { z } = await import("zod");
  // The last instant that a Date can hold.
  const instant = z.number().min(-8.64e15).max(8.64e15);
  const shape = z.object({ turns: z.array(instant).max(1_000_000), pause: instant, seen: instant, memory: instant.min(0) });
  return (value, windows, now) => {
    if (value === undefined) return unspent;
    const read = shape.safeParse(value);
    return read.success ? { ...read.data, turns: read.data.turns.sort((a, b) => a - b) } : spentUp(windows, now);
  };
}
