import { describe, expect, test } from "vitest";
import { account, type Chain, hash, type Logged, type Mood, provider } from "../../../test/servers/chain.ts";
import type { BulkRow } from "../../store/store.ts";
import { place, type Told } from "../examples/place.ts";
import { sync } from "../index.ts";
import type { World } from "../tour.ts";
import source from "./index.ts";
import type { TransferRow } from "./row.ts";

const [WALLET, OTHER, TOKEN, NOBODY] = [account("1"), account("3"), account("2"), account("0")];
const USDC = "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48";
const word = (n: number) => `0x${n.toString(16).padStart(64, "0")}`;
const text = (symbol: string) => `0x${(32).toString(16).padStart(64, "0")}${symbol.length.toString(16).padStart(64, "0")}${Buffer.from(symbol).toString("hex").padEnd(64, "0")}`;

const logged = (n: number, over: Partial<Logged> = {}): Logged => ({ block: 100 * n, tx: n, log: n, token: TOKEN, from: OTHER, to: WALLET, value: 1_500_000n, ...over });
const chainOf = (logs: Logged[], over: Partial<Chain> = {}): Chain => ({ final: 5000, logs, tokens: { [TOKEN]: { decimals: word(6), symbol: text("EXT") } }, ...over });

async function desk(first: (body: { body: string }) => Told, { second, settings = {}, over = {} }: { second?: (body: { body: string }) => Told; settings?: Record<string, string>; over?: Partial<World> } = {}) {
  const told: string[] = [];
  const there = await place(({ url, body = "" }) => (url.includes("api.example.org") ? second! : first)({ body }) as Told, {
    settings: { "chain-rpc": "https://rpc.example.org/v1", "chain-wallets": WALLET, ...(second && { "chain-rpc-2": "https://api.example.org/" }), ...settings },
    tell: ({ en }) => void told.push(en), ...over,
  });
  return Object.assign(there, { told });
}
const serve = (chain: Chain, mood?: Mood) => provider(chain, mood) as (body: { body: string }) => Told;

async function rowsOf(there: World): Promise<BulkRow<TransferRow>[]> {
  const rows: BulkRow<TransferRow>[] = [];
  for await (const row of there.store.rows<TransferRow>("transfers")) rows.push(row);
  return rows.sort((a, b) => Number(a.data.block) - Number(b.data.block));
}

describe("transfers", () => {
  test("are kept exactly, with block, time and what the contract says of itself", async () => {
    const there = await desk(serve(chainOf([logged(1), logged(2, { from: WALLET, to: OTHER }), logged(3, { from: NOBODY }), logged(4, { from: WALLET, to: NOBODY, value: 2n ** 255n })])));
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 4, why: null });
    const rows = await rowsOf(there);
    expect(rows[0]).toMatchObject({ id: `chain/1/${hash(1)}/1`, date: "2024-12-24", data: { chainId: "1", log: 1, block: "100", time: "2024-12-24T00:46:40.000Z", finalized: true, token: TOKEN, symbol: "EXT", decimals: 6, pinned: false, raw: "1500000", amount: "1.5", from: OTHER, to: WALLET, wallet: WALLET, direction: "in", providers: 1 } });
    expect(rows.map(({ data }) => data.label)).toEqual(["received", "sent", "minted", "burned"]);
    expect(rows[3]!.data.raw).toBe(String(2n ** 255n));
    expect(JSON.stringify(rows)).not.toMatch(/bought|purchase/i);
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 0, changed: 0 });
  });

  test("that are none, or prove nothing, are ignored with a reason each", async () => {
    const there = await desk(serve(chainOf([
      logged(1, { single: true }), logged(2, { removed: true }), logged(3, { value: 0n }), logged(4, { from: WALLET, to: WALLET }), logged(5),
      logged(6, { topics: ["0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef", `0x${"f".repeat(64)}`, word(0).replace(/0{40}$/, "1".repeat(40))] }),
    ], { transactions: { 5: { from: OTHER, failed: true } } })));
    const done = await sync(source, there);
    expect(done).toMatchObject({ end: "done", added: 0, seen: 6 });
    expect(done.ignored.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    for (const why of ["address to itself", "amount zero", "ERC-721", "no transfer that can be read", "reorganisation", "transaction failed"]) expect(done.ignored.some(({ reason }) => reason.en.includes(why)), why).toBe(true);
  });

  test.each<[string, { decimals?: string; symbol?: string }, Partial<TransferRow>]>([
    ["32 bytes, as old tokens have it", { decimals: word(0), symbol: `0x${Buffer.from("OLD").toString("hex").padEnd(64, "0")}` }, { symbol: "OLD", decimals: 0, amount: "1500000" }],
    ["nothing", {}, { symbol: null, decimals: null, amount: null, raw: "1500000" }],
    ["empty words", { decimals: "0x", symbol: "0x" }, { symbol: null, decimals: null, amount: null }],
    ["too many decimals", { decimals: word(256), symbol: text("EXT") }, { symbol: "EXT", decimals: null, amount: null }],
    ["a symbol with a direction mark", { decimals: word(6), symbol: `0x${Buffer.from("\u202eTXE").toString("hex").padEnd(64, "0")}` }, { symbol: null, amount: "1.5" }],
    ["no hex", { decimals: "six", symbol: "EXT" }, { symbol: null, decimals: null }],
  ])("of a contract that says %s are not guessed at", async (_, token, data) => {
    const there = await desk(serve(chainOf([logged(1)], { tokens: { [TOKEN]: token } })));
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 1 });
    expect((await rowsOf(there))[0]!.data).toMatchObject(data);
  });

  test.each<[string, Logged[], Chain["transactions"], Partial<TransferRow["payment"]>]>([
    ["money went the other way", [logged(1), logged(1, { log: 9, token: USDC, from: WALLET, to: OTHER })], {}, { withPayment: true, money: [9] }],
    ["another token went the other way, which anybody can write", [logged(1), logged(1, { log: 9, token: account("7"), from: WALLET, to: OTHER })], { 1: { from: WALLET } }, { withPayment: null, otherTokens: [9] }],
    ["ether went along", [logged(1)], { 1: { from: WALLET, value: 5n } }, { withPayment: true, wei: "5" }],
    ["the wallet asked and gave nothing", [logged(1)], { 1: { from: WALLET } }, { withPayment: false, wei: "0" }],
    ["somebody else made the transaction", [logged(1)], { 1: { from: OTHER, value: 5n } }, { withPayment: null, wei: null }],
    ["a swap of the wallet's own", [logged(1), logged(1, { log: 8, topics: ["0xd78ad95fa46c994b6551d0da85fc275fe613ce37657fb8d5e3d130840159d822"] })], { 1: { from: WALLET } }, { withPayment: true, swaps: [8] }],
    ["a swap of somebody else", [logged(1), logged(1, { log: 8, topics: ["0xd78ad95fa46c994b6551d0da85fc275fe613ce37657fb8d5e3d130840159d822"] })], {}, { withPayment: null, swaps: [] }],
    ["the wallet sent it and what came is not seen", [logged(1, { from: WALLET, to: OTHER })], { 1: { from: WALLET } }, { withPayment: null }],
  ])("where %s", async (_, logs, transactions, payment) => {
    const there = await desk(serve(chainOf(logs, { transactions: transactions! })));
    expect(await sync(source, there)).toMatchObject({ end: "done" });
    expect((await rowsOf(there)).find(({ data }) => data.token === TOKEN)!.data.payment).toMatchObject(payment);
  });

  test("between two watched addresses are seen from the one that got it, and of named tokens only", async () => {
    const there = await desk(serve(chainOf([logged(1), logged(2, { token: account("7") })])), { settings: { "chain-wallets": `${WALLET},${OTHER}`, "chain-tokens": TOKEN } });
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 1, unchanged: 1 });
    expect((await rowsOf(there))[0]!.data).toMatchObject({ wallet: WALLET, direction: "in", pinned: true });
  });
});

describe("a provider", () => {
  test.each([
    [-32005, "query returned more than 10000 results"],
    [-32602, "range 5001 exceeds limit of 1500"],
    [-32000, "block range is larger than max block range"],
    [-32600, "You can make eth_getLogs requests with up to a 500 block range"],
  ])("that refuses so many blocks (%i, %s) is asked for fewer", async (code, message) => {
    const there = await desk(serve(chainOf([1, 2, 3, 30, 49].map((n) => logged(n))), { most: 400, refusal: { code, message } }));
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 5, seen: 5 });
  });

  test.each<[string, Mood, string, RegExp]>([
    ["whose budget is used up", { spent: true }, "spent", /budget is used up/],
    ["that keeps no old logs", { most: 0, refusal: { code: -32000, message: "history has been pruned" } }, "unreadable", /refused the logs of block 0/],
    ["that knows no logs", { most: 0, refusal: { code: -32601, message: "no such method" } }, "unreadable", /refused the logs/],
    ["that does not obey", { heedless: true }, "unreadable", /not asked for/],
    ["that talks of something else", { garbage: "<html>Welcome" }, "unreadable", /no JSON-RPC answer/],
    ["that answers another question", { absent: true }, "unreadable", /another question/],
    ["that contradicts itself", { forgetful: true }, "unreadable", /contradicts itself/],
  ])("%s ends the run with a sentence", async (_, mood, end, why) => {
    const there = await desk(serve(chainOf([logged(1), logged(2, { from: account("4"), to: account("5") })]), mood));
    expect(await sync(source, there)).toMatchObject({ end, added: 0, why: expect.stringMatching(why) });
  });

  test("is compared with a second, and what they tell differently is told, not kept, and read again", async () => {
    const own = chainOf([logged(1), logged(2)]);
    const others = chainOf([logged(1), logged(2, { value: 7n }), logged(3)]);
    const there = await desk(serve(own), { second: serve(others) });
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 1, ignored: [{ count: 2 }] });
    expect(there.told).toHaveLength(2);
    expect((await rowsOf(there))[0]!.data.providers).toBe(2);
    others.logs = own.logs;
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 1, ignored: [] });
  });

  test("of another chain than the first is not compared with it", async () => {
    const there = await desk(serve(chainOf([])), { second: serve(chainOf([], { chainId: 56 })) });
    expect(await sync(source, there)).toMatchObject({ end: "failed", why: expect.stringContaining("different chains (1 and 56)") });
  });
});

describe("a run", () => {
  const many = () => Array.from({ length: 120 }, (_, n) => logged(n + 1, { block: 40 * (n + 1) }));

  test("goes on where it was stopped, and counts each row once", async () => {
    const stop = new AbortController();
    const there = await desk(serve(chainOf(many())), { over: { signal: stop.signal, progress: ({ rows }) => { if (rows >= 40) stop.abort(); } } });
    expect(await sync(source, there)).toMatchObject({ end: "stopped" });
    const { progress: _, ...rest } = there;
    expect(await sync(source, { ...rest, signal: new AbortController().signal })).toMatchObject({ end: "done", seen: 120, added: 120 });
  });

  test("reads the last blocks again, goes on from there, and tells of what is gone", async () => {
    const chain = chainOf([logged(48)]);
    const there = await desk(serve(chain));
    expect(await sync(source, there)).toMatchObject({ added: 1 });
    chain.final = 6000;
    chain.logs.push(logged(55));
    expect(await sync(source, there)).toMatchObject({ added: 1, unchanged: 1 });
    expect(there.told).toEqual([]);
    chain.logs = [];
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 0 });
    expect(there.told).toEqual([]);
    chain.final = 6001;
    const again = await desk(serve(chainOf([logged(49)])));
    await sync(source, again);
    await sync(source, { ...again, wire: (await desk(serve(chainOf([])))).wire });
    expect(again.told).toEqual([expect.stringContaining("no longer gives it")]);
    expect(await again.store.count("transfers")).toBe(1);
  });

  test.each([
    [{ "chain-rpc": "https://name:word@rpc.example.org/" }, /has a name or password in it.*chain-key/],
    [{ "chain-rpc": "http://rpc.example.org" }, /no https address/],
    [{ "chain-wallets": "0x12" }, /which is no address/],
    [{ "chain-wallets": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD".replace("5aA", "5AA") }, /do not fit its checksum/],
    [{ "chain-rpc-2": "https://rpc.example.org/other" }, /same host/],
    [{ "chain-from": "-1" }, /number of a block/],
  ])("of settings that are wrong is not begun: %j", async (settings, why) => {
    const there = await desk(serve(chainOf([])), { settings: settings as Record<string, string> });
    const done = await sync(source, there);
    expect(done).toMatchObject({ end: "failed", why: expect.stringMatching(why) });
    expect(done.why).not.toContain("0123456789abcdef");
    expect(there.asked).toEqual([]);
  });

  test("writes no key down", async () => {
    const there = await desk(serve(chainOf([logged(1)])), { settings: { "chain-key": "invented-key" } });
    await sync(source, there);
    expect(there.asked[0]!.secret).toEqual({ authorization: "Bearer invented-key" });
    for await (const line of there.captures.custody("chain")) expect(JSON.stringify(line)).not.toContain("invented-key");
  });
});
