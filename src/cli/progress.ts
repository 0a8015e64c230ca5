import { say, type Locale } from "../language/index.ts";
import type { Tell } from "./at-work.ts";
import type { Effects } from "./effects.ts";

/** Milliseconds between two lines of progress: where a person watches, and where nobody does. */
const PACE = { watched: 250, unwatched: 5_000 };

/** Tells progress on standard error: on one line that is drawn anew where a person watches, else seldom. */
export function progressOn(effects: Pick<Effects, "err" | "tick" | "interactive">): (line: () => string) => void {
  let last: number | undefined;
  return (line) => {
    const at = effects.tick();
    if (last !== undefined && at - last < (effects.interactive ? PACE.watched : PACE.unwatched)) return;
    const again = effects.interactive && last !== undefined ? "\u001B[1A\u001B[2K" : "";
    last = at;
    effects.err(again + line());
  };
}

/** Tells how many releases the coder has read, of how many, and about how long the rest takes. */
export function tellReading(effects: Pick<Effects, "err" | "tick" | "interactive">, lang: Locale): Tell {
  const told = progressOn(effects);
  const start = effects.tick();
  const words = say(lang);
  return (done, of) => told(() => words.terminal.reading(words.number(done), words.number(of ?? done), Math.ceil(((effects.tick() - start) / 1000 / done) * ((of ?? done) - done))));
}
