import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openRecord, type Record } from "../casebook/open.ts";
import { RecordError } from "../record/problem.ts";
import type { Common, Effects } from "./effects.ts";

/** Opens the record that the options and the surroundings name. */
export async function openFor(effects: Effects, options: Pick<Common, "store">): Promise<Record> {
  const where = options.store ?? standardPlace(effects);
  return openRecord({ where, shelves: shelves(), today: effects.today(), progress: effects.err });
}

/** Where the record lies when nobody says: here if there is one here, else with the user's data. */
export function standardPlace({ env, cwd }: Pick<Effects, "env" | "cwd">): string {
  const here = path.join(cwd, "prosequi.db");
  if (existsSync(here)) return here;
  const home = env.HOME ?? homedir();
  const data =
    env.XDG_DATA_HOME ??
    (process.platform === "darwin"
      ? path.join(home, "Library", "Application Support")
      : process.platform === "win32"
        ? (env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"))
        : path.join(home, ".local", "share"));
  return path.join(data, "prosequi", "prosequi.db");
}

/** Where a file lies that a person named, or one of ours where nobody did: beside the record's standard place. */
export function placeOf(effects: Pick<Effects, "env" | "cwd">, named: string | undefined, ours: string): string {
  return named === undefined ? path.join(path.dirname(standardPlace(effects)), ours) : path.resolve(effects.cwd, named);
}

/** The curated data that comes with the package: two folders beside package.json. */
export function shelves(): { casebook: string; codebook: string } {
  const root = packageRoot();
  return { casebook: path.join(root, "casebook"), codebook: path.join(root, "codebook") };
}

/** The folder of the rule sets that come with the package, beside package.json; a folder in it is a rule set. */
export function rulebooks(): string {
  return path.join(packageRoot(), "rulebook");
}

function packageRoot(): string {
  let root = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(root, "package.json")) || !existsSync(path.join(root, "casebook"))) {
    const parent = path.dirname(root);
    if (parent === root) throw new RecordError("The casebook that comes with Prosequi is missing; install the package again.");
    root = parent;
  }
  return root;
}
