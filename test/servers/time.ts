import type { Clock } from "../../src/fetching/shape.ts";

/** A clock of one of those who share the time; it must be left when its owner is done. */
export interface OwnClock extends Clock {
  leave(): void;
}

/**
 * Time that stands still while anybody is awake, and jumps to the next waking
 * when all are asleep: what each does happens at the instant it believes in,
 * and days pass in a moment.
 */
export function sharedTime(start = Date.UTC(2026, 10, 22, 12)): { now(): number; join(): OwnClock } {
  let now = start;
  let awake = 0;
  const asleep = new Set<{ until: number; wake: () => void }>();
  const passOn = (): void => {
    if (awake > 0 || asleep.size === 0) return;
    now = Math.max(now, Math.min(...[...asleep].map(({ until }) => until)));
    for (const each of [...asleep].filter(({ until }) => until <= now)) {
      asleep.delete(each);
      awake += 1;
      each.wake();
    }
  };
  return {
    now: () => now,
    join: () => {
      awake += 1;
      return {
        now: () => now,
        sleep: (milliseconds, signal) =>
          new Promise((wake, reject) => {
            const one = { until: now + milliseconds, wake };
            asleep.add(one);
            awake -= 1;
            signal.addEventListener("abort", () => {
              if (asleep.delete(one)) awake += 1;
              reject(signal.reason as Error);
            }, { once: true });
            passOn();
          }),
        leave: () => {
          awake -= 1;
          passOn();
        },
      };
    },
  };
}
