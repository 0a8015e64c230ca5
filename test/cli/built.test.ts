import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const built = existsSync("dist/cli/main.js");
const rows = path.resolve("src/sources/sec-litigation-releases-archive/examples/releases.csv");
const load = ["ingest", rows, "--source", "sec-litigation-releases-archive", "--format", "json"];

describe.skipIf(!built)("the built program", () => {
  test("reads rows in threads as this process reads them", async () => {
    const place = mkdtempSync(path.join(tmpdir(), "prosequi-built-"));
    try {
      const out = execFileSync(process.execPath, ["dist/cli/main.js", ...load, "--store", path.join(place, "record.db")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      const { seconds: _, ...counts } = JSON.parse(out);
      const { seconds: __, ...expected } = JSON.parse((await run([...load, "--store", ":memory:"])).out);
      expect(counts).toEqual(expected);
      expect(counts.seen).toBeGreaterThan(0);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });

  test("prints its help and its version", () => {
    expect(execFileSync(process.execPath, ["dist/cli/main.js", "--version"], { encoding: "utf8" }).trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
