import type { Account } from "./account.ts";
import { type Clock, Spent } from "./shape.ts";

/** A clock this far from where it should be was set, or the machine slept. Milliseconds. */
const ASTRAY = 1000;
/** Longest sleep at a stretch: a pause that somebody else was told of shall be heard. Milliseconds. */
const STRETCH = 3_600_000;

/**
 * Waits for a turn of the account. Throws Spent where it would come later than
 * `atMost` (milliseconds since 1970). A turn that could not be used at its
 * instant, because the machine slept, the clock was set or the site asked for a
 * pause meanwhile, is given back for another.
 */
export async function takeTurn({ account, name, clock, signal }: { account: Account; name: string; clock: Clock; signal: AbortSignal }, atMost: number): Promise<void> {
  for (let instead: number | undefined; ; ) {
    signal.throwIfAborted();
    const turn = await account.take(clock.now(), atMost, instead);
    if ("until" in turn) {
      const until = new Date(turn.until).toISOString();
      throw new Spent(`${name} allows no further request before ${until}; what was fetched so far is kept, so run the same command again then.`, until);
    }
    const { at } = turn;
    if (at <= clock.now()) return;
    try {
      if (await sleepUntil(at, clock, signal) && (await account.pausedUntil(clock.now())) <= clock.now()) return;
    } catch (error) {
      await account.giveBack(at, clock.now());
      throw error;
    }
    instead = at;
  }
}

/** Sleeps until the clock shows `at`; false where it does not then, give or take a second. */
async function sleepUntil(at: number, clock: Clock, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const now = clock.now();
    if (now >= at) return now - at <= ASTRAY;
    const nap = Math.min(at - now, STRETCH);
    await clock.sleep(nap, signal);
    if (Math.abs(clock.now() - now - nap) > ASTRAY) return false;
  }
}
