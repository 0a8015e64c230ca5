import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readLists, type Lists } from "../../codebook/lists.ts";
import { parsePage, type Problem } from "../../codebook/page.ts";
import { canonical, sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import { checkRulebook } from "./check.ts";
import { Instrument } from "./instrument.ts";
import { lists } from "./shape.ts";

/** A rule set as it stands in its folder: what it is of, its provisions, facts, definitions, rules, readings and cases. */
export interface Rulebook extends Lists<typeof lists> {
  readonly instrument: Instrument;
  /** The instrument's own words, a paragraph a line; null where they are not at hand. */
  readonly text: string | null;
  /** SHA-256 over all that decides: equal edition, equal answers. */
  readonly edition: string;
}

/** What a rulebook may do without: a rule set whose text is missing has no vectors of its own, a small one no readings. */
const mayLack = ["documents", "readings", "vectors", "definitions"] as const;

/**
 * Reads and checks one rule set. Throws one sentence a problem, with file and
 * line. The folder is the whole of it, but for the facts where `factsOf` names
 * the rule set beside it that holds them: one case file then fits both.
 */
export async function readRulebook(folder: string): Promise<Rulebook> {
  const problems: Problem[] = [];
  const instrument = await readInstrument(folder, problems);
  const { factsOf } = instrument ?? {};
  const read = await readLists(folder, lists, problems, factsOf === undefined ? mayLack : [...mayLack, "facts"]);
  if (factsOf !== undefined) read.lists = { ...read.lists, facts: await factsBeside(folder, factsOf, read.lists.facts, problems) };
  if (!instrument || problems.length > 0) throw new RecordError(tell(folder, problems));
  const text = "file" in instrument.text ? await readFile(path.join(folder, instrument.text.file), "utf8").catch(() => null) : null;
  if (text === null && "file" in instrument.text) problems.push({ where: `${instrument.id}/instrument.yaml`, what: `names the text ${instrument.text.file}, which is not there; put it beside this file or say why it is missing` });
  const content = canonical([instrument, ...Object.keys(lists).map((list) => [...read.lists[list as keyof typeof lists].values()]), text]);
  const rulebook: Rulebook = { ...read.lists, instrument, text, edition: sha256(content) };
  problems.push(...checkRulebook(rulebook, read.placed));
  if (problems.length > 0) throw new RecordError(tell(folder, problems));
  return Object.freeze(rulebook);
}

/** The ids of the rule sets in a directory, in order of their names. */
export async function listRulebooks(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  return entries.filter((each) => each.isDirectory()).map((each) => each.name).sort();
}

/** The facts of the rule set beside this one. Facts of its own beside them would be two places for one question. */
async function factsBeside(folder: string, id: string, own: Rulebook["facts"], problems: Problem[]): Promise<Rulebook["facts"]> {
  const where = `${path.basename(folder)}/instrument.yaml`;
  if (own.size > 0) problems.push({ where, what: `takes its facts from ${id} and has a folder facts as well; keep one of the two` });
  const { facts } = (await readLists(path.join(path.dirname(path.resolve(folder)), id), { facts: lists.facts }, problems)).lists;
  return facts;
}

async function readInstrument(folder: string, problems: Problem[]): Promise<Instrument | undefined> {
  const shown = `${path.basename(folder)}/instrument.yaml`;
  const text = await readFile(path.join(folder, "instrument.yaml"), "utf8").catch(() => undefined);
  if (text === undefined) {
    problems.push({ where: shown, what: "is not there; begin a rule set with the instrument it is of" });
    return undefined;
  }
  const page = parsePage(shown, text, problems);
  if (!page) return undefined;
  const parsed = Instrument.safeParse(page.value);
  for (const issue of parsed.error?.issues ?? []) problems.push({ where: `${shown}:${page.lineOf(issue.path)}`, what: `${issue.path.join(".")}: ${issue.message}` });
  return parsed.data;
}

function tell(folder: string, problems: Problem[]): string {
  const name = path.basename(folder);
  return [`The rule set ${name} has ${problems.length} problem${problems.length === 1 ? "" : "s"}; mend the lines named and try again.`, ...problems.slice(0, 20).map(({ where, what }) => `${where}: ${what}`)].join("\n");
}
