import { argv } from "node:process";
import { polite, type Clock, type Limits } from "../../src/fetching/index.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { siteWire } from "../servers/site.ts";

/**
 * Asks the invented site so many times within the limits of an account, with
 * a record on disk that it shares with others. Its clock is that of the process that started it.
 */
const [, , order = ""] = argv;
const { file, port, times, limits, name } = JSON.parse(order) as { file: string; port: number; times: number; limits: Limits; name: string };

let now = 0;
let wake: () => void = () => undefined;
process.on("message", (told: number) => {
  now = told;
  wake();
});
const heard = (): Promise<void> => new Promise((resolve) => (wake = resolve));
const clock: Clock = {
  now: () => now,
  sleep: async (milliseconds) => {
    const woken = heard();
    process.send?.(milliseconds);
    await woken;
  },
};

const store = await openSqlite(file);
const wire = siteWire({ port });
const asking = polite({ wire, clock, limits, store, signal: new AbortController().signal });
const begun = heard();
process.send?.("ready");
await begun;
for (let n = 0; n < times; n += 1) {
  const { status } = await asking.ask({ url: `https://www.courtlistener.com/${name}/${n}` });
  if (status !== 200) throw new Error(`status ${status}`);
}
process.send?.({ made: asking.made });
await wire.close();
await store.close();
process.disconnect();
