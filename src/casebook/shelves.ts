import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Where the curated data lies: the folders `casebook/` and `codebook/`. */
export interface Shelves {
  casebook: string;
  codebook: string;
}

/**
 * A quick mark of the files' names, sizes and times. Equal marks mean that
 * nothing need be read; unequal ones only that it should be.
 */
export async function fingerprint(shelves: Shelves): Promise<string> {
  const hash = createHash("sha256");
  for (const root of [shelves.casebook, shelves.codebook]) {
    const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(".yaml")).sort();
    const stats = await Promise.all(names.map((name) => stat(path.join(root, name))));
    names.forEach((name, n) => hash.update(`${name} ${stats[n]!.size} ${stats[n]!.mtimeMs}\n`));
  }
  return hash.digest("hex");
}
