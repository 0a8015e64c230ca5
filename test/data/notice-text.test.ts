import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shared, withData } from "./shared.ts";

const seed = "seeds/000_5328e12e160fdcf3.txt";

withData(seed, "notice 42 as kept", () => {
  it("has the very words of the copy it was taken from, from the addressees to the repeal", () => {
    const from = readFileSync(`${shared}/${seed}`, "utf8").normalize("NFKC");
    const kept = readFileSync("rulebook/yinfa-2026-42/notice.txt", "utf8").normalize("NFKC").trimEnd();
    expect(kept.startsWith("各省、自治区、直辖市人民政府,")).toBe(true);
    expect(kept.endsWith("同时废止。")).toBe(true);
    // Once, as whole lines: nothing is left out between, and nothing is added.
    expect(from.split(`\n${kept}\n`)).toHaveLength(2);
  });
});
