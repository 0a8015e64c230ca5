import { argv, stdout } from "node:process";
import { writeSync } from "node:fs";
import { openCaptures } from "../../src/evidence/captures.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { draft } from "../store/drafts.ts";

/**
 * Writes to a record until it is killed, or until `rounds` are done, and says
 * on stdout what is durable: one line for each acknowledged append, with the
 * place of its last assertion. Run by the crash test as a process of its own.
 */
const [, , file = "", name = "w", rounds = "Infinity", size = "3"] = argv;
const say = (line: string): void => void writeSync(stdout.fd, `${line}\n`);
say("start");
const store = await openSqlite(file);
const captures = openCaptures(store);
for (let round = 0; round < Number(rounds); round += 1) {
  const written = await store.append(Array.from({ length: Number(size) }, (_, n) => draft(`${name}-${round}-${n}`, "x".repeat(1 + ((round * 37 + n * 501) % 3000)))));
  say(`assertion ${written.at(-1)?.seq} ${written.at(-1)?.hash}`);
  if (round % 5 === 0) {
    const { hashes } = await captures.putMany([{ bytes: Buffer.from(`text ${name} ${round}`), media: "text/plain", url: null, at: "2026-11-22T00:00:00Z", how: "test", source: "test" }]);
    say(`capture ${hashes[0]}`);
  }
}
await store.close();
say("closed");
