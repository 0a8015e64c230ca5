import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "tsdown";

/** A source is a folder with an index; the program finds it there (src/sources/registry.ts). */
const sources = readdirSync("src/sources").filter((name) => existsSync(`src/sources/${name}/index.ts`));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    analysis: "src/analysis/index.ts",
    coding: "src/coding/index.ts",
    evidence: "src/evidence/index.ts",
    rules: "src/rules/index.ts",
    "cli/main": "src/cli/main.ts",
    "read-thread": "src/sources/read-thread.ts",
    ...Object.fromEntries(sources.map((name) => [`sources/${name}/index`, `src/sources/${name}/index.ts`])),
  },
  format: "esm",
  platform: "node",
  target: "node20.19",
  dts: true,
  fixedExtension: false,
  clean: true,
  // A slow machine is no fault of the program; the build stays silent unless something is wrong.
  inputOptions: { checks: { pluginTimings: false } },
});
