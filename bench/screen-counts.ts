import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { openScreen, type Channel, type Screen } from "../src/rules/screen/index.ts";
import { plant, type Planted } from "./planting.ts";

/** Where the real names and scopes lie, when they are there. */
const folder = "../shared/data/cn_company_names";

/** How many of a list of real texts came out how, and as what. */
export interface Counted {
  texts: number;
  hit: number;
  soft: number;
  classes: Record<string, number>;
}

/** What the screen says of the real names and scopes, and of terms planted among them. */
export interface Counts {
  names: Counted;
  scopes: Counted;
  scopesWithWatchedTerms: Counted;
  namesWithWatchedTerms: Counted;
  shortNames: Counted;
  planted: Planted;
}

/** Screens every real text, and plants each listed term in `per` names a way of writing. Real names are read, never kept. */
export async function countAll(per: number): Promise<Counts> {
  const screen = await openScreen("rulebook/yinfa-2026-42/screening");
  const names = lines("cn_registered_company_names_1978_2004.txt.gz");
  const watched = rows("cn_registration_scope_term_hits.csv.gz");
  return {
    names: count(screen, "name", names),
    scopes: count(screen, "scope", rows("cn_registration_sample_100k.csv.gz").map((row) => row["business_scope"]!)),
    scopesWithWatchedTerms: count(screen, "scope", watched.map((row) => row["business_scope"]!)),
    namesWithWatchedTerms: count(screen, "name", watched.map((row) => row["name"]!)),
    shortNames: count(screen, "name", lines("company_shorter_form_267k.txt.gz").slice(2)),
    planted: plant(screen, names, per, 42),
  };
}

function count(screen: Screen, channel: Channel, texts: readonly string[]): Counted {
  const counted: Counted = { texts: texts.length, hit: 0, soft: 0, classes: {} };
  for (const text of texts) {
    const { label, hits } = screen.screen(channel, text, { on: "2026-11-22" });
    if (label === "none") continue;
    counted[label] += 1;
    const name = `${label} ${hits[0]!.term} ${hits[0]!.technique}`;
    counted.classes[name] = (counted.classes[name] ?? 0) + 1;
  }
  return counted;
}

function lines(name: string): string[] {
  return gunzipSync(readFileSync(`${folder}/${name}`)).toString("utf8").split("\n").filter((line) => line !== "");
}

function rows(name: string): Record<string, string>[] {
  return parse(gunzipSync(readFileSync(`${folder}/${name}`)), { columns: true });
}

// `npx tsx bench/screen-counts.ts [names a way of writing] [frozen file]`
if (process.argv[1]?.endsWith("screen-counts.ts")) {
  const counts = await countAll(Number(process.argv[2] ?? 1000));
  console.log(JSON.stringify(counts, null, 2));
  if (process.argv[3]) writeFileSync(process.argv[3], `${JSON.stringify(counts, null, 2)}\n`);
}
