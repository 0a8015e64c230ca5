import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/**
 * The rooms, upstream first. A room may import from rooms above it and from
 * itself; doors (site, cli) are imported by nobody above them.
 */
const rooms = ["record", "codebook", "language", "store", "fetching", "evidence", "casebook", "sources", "coding", "analysis", "rules", "clues", "site", "cli"];

/** The dictionary names types of the report it puts into words; types carry no arrow. */
const source = /^\s*(?:import|export)\s+(type\s)?[^;]*?from\s+"(\.[^"]+)"|import\("(\.[^"]+)"\)/gm;

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

test("every folder of src is a room of the house", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((each) => each.isDirectory()).map((each) => each.name);
  expect(folders.filter((each) => !rooms.includes(each))).toEqual([]);
});

test("arrows between rooms run one way", () => {
  const upward: string[] = [];
  for (const name of files) {
    const room = rooms.indexOf(name.split(path.sep)[0] ?? "");
    if (room < 0) continue; // the package's doorway, src/index.ts
    for (const [, type, from, lazily] of readFileSync(path.join("src", name), "utf8").matchAll(source)) {
      if (type) continue;
      const target = path.relative("src", path.resolve("src", path.dirname(name), from ?? lazily ?? ""));
      if (rooms.indexOf(target.split(path.sep)[0] ?? "") > room) upward.push(`${name} imports ${target}`);
    }
  }
  expect(upward).toEqual([]);
});
