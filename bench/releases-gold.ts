import { readFileSync, writeFileSync } from "node:fs";
import { GoldRelease, measureReleases } from "../src/coding/measure/releases.ts";

/**
 * Measures the reader of releases against hand-coded ones and freezes the
 * figures (no gold text): `npx tsx bench/releases-gold.ts ../shared/gold/releases.dev.json bench/frozen/releases.dev.json`.
 * Without a second path it prints figures and errors.
 */
const [from = "../shared/gold/releases.dev.json", to] = process.argv.slice(2);
const { errors, ...figures } = measureReleases(GoldRelease.array().parse(JSON.parse(readFileSync(from, "utf8"))));
if (to === undefined) console.log(JSON.stringify({ ...figures, errors }, null, 2));
else writeFileSync(to, `${JSON.stringify({ command: `npx tsx bench/releases-gold.ts ${from} ${to}`, ...figures }, null, 2)}\n`);
