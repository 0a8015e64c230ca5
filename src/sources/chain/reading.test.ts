import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf } from "./amount.ts";
import { checksummed } from "./hex.ts";
import { Log, movedIn } from "./log.ts";
import { decimalsIn, symbolIn } from "./token.ts";

test.each<[bigint, number, string]>([
  [1_500_000n, 6, "1.5"], [0n, 18, "0"], [1n, 18, "0.000000000000000001"], [10n ** 18n, 18, "1"], [123n, 0, "123"], [100n, 0, "100"], [-25n, 1, "-2.5"],
])("%d with %i decimals is %s", (raw, decimals, text) => expect(decimalOf(raw, decimals)).toBe(text));

test("an amount is the exact number, whatever it is", () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }), fc.integer({ min: 0, max: 255 }), (raw, decimals) => {
    const [whole = "", rest = ""] = decimalOf(raw, decimals).split(".");
    expect(BigInt(whole + rest.padEnd(decimals, "0"))).toBe(raw);
    expect(rest).not.toMatch(/0$/);
    expect(whole).toMatch(/^(?:0|[1-9]\d*)$/);
  }));
});

// The samples of EIP-55.
test.each(["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"])("%s has the capitals of its checksum", (address) => expect(checksummed(address.toLowerCase())).toBe(address));

test("whatever a contract answers is read or not, and never throws", () => {
  const data = fc.oneof(fc.uint8Array({ maxLength: 200 }).map((bytes) => `0x${Buffer.from(bytes).toString("hex")}`), fc.constant(null));
  fc.assert(fc.property(data, (given) => {
    const [symbol, decimals] = [symbolIn(given), decimalsIn(given)];
    if (symbol !== null) expect(symbol).not.toMatch(/\p{C}/u);
    if (decimals !== null) expect(decimals).toBeLessThanOrEqual(255);
  }));
});

test("whatever stands in a log is a transfer, a reason, or of no known shape", () => {
  const hexes = fc.oneof(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ maxLength: 40 })).map((bytes) => `0x${Buffer.from(bytes).toString("hex")}`);
  fc.assert(fc.property(fc.record({ address: hexes, topics: fc.array(hexes, { maxLength: 5 }), data: hexes, blockNumber: fc.oneof(fc.constant("0x1"), hexes, fc.anything()), blockHash: hexes, transactionHash: hexes, logIndex: fc.constant("0x2"), removed: fc.oneof(fc.boolean(), fc.anything()) }), (given) => {
    const read = Log.safeParse(given);
    if (read.success) expect("ignored" in movedIn(read.data) || "value" in movedIn(read.data)).toBe(true);
  }));
});
