import fc from "fast-check";
import { expect, test } from "vitest";
import type { TransferRow } from "../../src/sources/chain/row.ts";
import source from "../../src/sources/chain/index.ts";
import { place } from "../../src/sources/examples/place.ts";
import { sync } from "../../src/sources/index.ts";
import { account, type Chain, hash, provider } from "../servers/chain.ts";

const [WALLET, OTHER, TOKEN] = [account("1"), account("3"), account("2")];
const word = (n: number): string => `0x${n.toString(16).padStart(64, "0")}`;
const chain: Chain = {
  final: 900, tokens: { [TOKEN]: { decimals: word(6), symbol: `0x${Buffer.from("EXT").toString("hex").padEnd(64, "0")}` } },
  logs: [1, 2].map((n) => ({ block: 100 * n, tx: n, log: n, token: TOKEN, from: OTHER, to: WALLET, value: 1_500_000n })),
};
const settings = { "chain-rpc": "https://rpc.example.org/", "chain-wallets": WALLET };
type Body = { body: string };

/** A change to an answer: written over at a place, or cut off there. */
const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), over: fc.constantFrom("", "null", "[]", '"', "0x", "f", "]", "}", "0", "-1", "\u0000", "true", "<html>", ","), cut: fc.boolean(), nth: fc.nat(14) });

test("one damaged answer ends a run with a sentence or changes nothing of which log was whose", async () => {
  const ids = new Set([1, 2].map((n) => `chain/1/${hash(n)}/${n}`));
  const sound = provider(chain) as (body: Body) => Body;
  await fc.assert(fc.asyncProperty(damage, async ({ at, over, cut, nth }) => {
    let n = -1;
    const there = await place(({ body = "" }) => {
      const told = sound({ body });
      if ((n += 1) !== nth) return told;
      const place = Math.floor(at * told.body.length);
      return { ...told, body: told.body.slice(0, place) + over + (cut ? "" : told.body.slice(place + over.length)) };
    }, { settings });
    const done = await sync(source, there);
    expect(["done", "unreadable", "spent", "failed"]).toContain(done.end);
    for await (const { id, data } of there.store.rows<TransferRow>("transfers")) {
      expect(ids.has(id)).toBe(true);
      expect(data).toMatchObject({ from: OTHER, to: WALLET, token: TOKEN, label: "received", raw: "1500000" });
    }
    await there.store.close();
  }), { numRuns: 100 });
});

test("a provider alone cannot slip a transfer past a second one", async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom<Partial<Chain["logs"][number]>>({ value: 9n }, { from: account("5") }, { token: account("6") }, { block: 300 }, { log: 7 }, { tx: 8 }), fc.boolean(), async (forged, first) => {
    const honest = provider(chain) as (body: Body) => Body;
    const lying = provider({ ...chain, logs: [chain.logs[0]!, { ...chain.logs[1]!, ...forged }] }) as (body: Body) => Body;
    const there = await place(({ url, body = "" }) => (url.includes("rpc.example.org") === first ? lying : honest)({ body }), { settings: { ...settings, "chain-rpc-2": "https://api.example.org/" } });
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 1 });
    expect(await there.store.row("transfers", `chain/1/${hash(1)}/1`)).toBeDefined();
    await there.store.close();
  }), { numRuns: 24 });
});

test("a token that takes the name of another is told apart by its contract, and never by its name", async () => {
  const spoof = account("6");
  const two = provider({ ...chain, tokens: { ...chain.tokens, [spoof]: chain.tokens![TOKEN]! }, logs: [chain.logs[0]!, { ...chain.logs[1]!, token: spoof }] }) as (body: Body) => Body;
  const open = await place(({ body = "" }) => two({ body }), { settings });
  await sync(source, open);
  for await (const { data } of open.store.rows<TransferRow>("transfers")) expect(data).toMatchObject({ symbol: "EXT", pinned: false });
  const named = await place(({ body = "" }) => two({ body }), { settings: { ...settings, "chain-tokens": TOKEN } });
  expect(await sync(source, named)).toMatchObject({ added: 1 });
  for await (const { data } of named.store.rows<TransferRow>("transfers")) expect(data).toMatchObject({ token: TOKEN, pinned: true });
});
