import path from "node:path";
import type { Record } from "../../casebook/open.ts";
import type { Codebook } from "../../codebook/shape.ts";
import { entryCoderVersion } from "../../coding/entries/index.ts";
import { coursesOf, type Litigant } from "../../coding/outcomes/docket/index.ts";
import { outcomeOfAction } from "../../coding/outcomes/index.ts";
import { conflictsAmong, docketSays, recordSays } from "../../coding/outcomes/testimony.ts";
import { compare, draftsFor, judgedLines } from "../../coding/proposals/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Source } from "../../record/statements/index.ts";
import type { ActionView, View } from "../../record/view.ts";
import { docketHeld } from "../docket/held.ts";
import { docketIn } from "../docket/read.ts";
import { docketText, type Told } from "../docket/text.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor, shelves } from "../record.ts";
import { figuresOn } from "../resting.ts";

interface Options extends Common {
  action?: string;
  defendants?: string;
  propose?: boolean;
  unattended?: boolean;
}

/**
 * `prosequi docket [FILE]`: what a docket says became of each defendant on a
 * day, by which rule and which words; with `--action` set against the record,
 * and with `--propose` brought before a person. Without a file the docket of
 * the action as it was last synced.
 */
export async function docket(effects: Effects, file: string | undefined, options: Options): Promise<number> {
  if ((options.action === undefined) === (options.defendants === undefined)) throw new RecordError('Name the action of the record with --action ID, or the defendants with --defendants "Ann Harrow; Larkmoor Tokens, Inc.".');
  if (options.action === undefined && (options.propose || options.unattended)) throw new RecordError("Only what is set against an action of the record can be proposed; name it with --action ID.");
  if (file === undefined && options.action === undefined) throw new RecordError("Name the file that holds the docket's entries; only the docket of an action (--action ID) can be in the record.");
  const given = file === undefined ? undefined : await docketIn(path.resolve(effects.cwd, file), file);
  if (options.action === undefined) {
    const lines = given!;
    const { readCodebook } = await import("../../codebook/read.ts");
    const { codebook } = await readCodebook(shelves().codebook);
    const on = options.asOf ?? effects.today();
    const defendants = coursesOf(lines, litigants(options.defendants!), on, codebook);
    return answer(effects, options, { on, entries: lines.length, defendants, news: [], conflicts: [] }, codebook);
  }
  const record = await openFor(effects, options);
  try {
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const action = view.actions.get(options.action);
    if (!action) throw new RecordError(`No action is called "${options.action}" in the record on ${view.on}; prosequi actions lists them.`);
    const held = given ? undefined : await docketHeld(record.store, action.key);
    if (held && held.provisional > 0) effects.err(say(options.lang).docket.provisional(String(held.provisional)));
    const lines = given ?? held!.lines;
    const source = sourceOf(action, held?.named ?? path.basename(file!));
    const { defendants, news } = compare(action, { lines: await judgedLines(lines, record.store), source: source.id }, view.on, record.codebook);
    const told: Told = { on: view.on, entries: lines.length, defendants, news, conflicts: conflictsOf(action, view, defendants, record.codebook) };
    const code = answer(effects, options, told, record.codebook);
    await propose(effects, options, record, action, told, source);
    return code;
  } finally {
    await record.close();
  }
}

function answer(effects: Effects, options: Options, told: Told, codebook: Codebook): number {
  effects.out(options.format === "json" ? JSON.stringify({ action: options.action ?? null, ...told }, null, 2) : docketText(told, codebook, say(options.lang), effects.width));
  return 0;
}

async function propose(effects: Effects, options: Options, record: Record, action: ActionView, { news }: Told, source: Source): Promise<void> {
  const words = say(options.lang).docket;
  if (news.length === 0) return effects.err(words.noNews);
  if (!options.propose && !options.unattended) return effects.err(words.notWritten);
  const { drafts, held, recorded } = draftsFor(action.key, news, source, figuresOn(record, action.key), { version: entryCoderVersion, now: effects.now() }, options.unattended !== true);
  await record.store.append(drafts);
  effects.err(words.wrote(String(held), String(recorded)));
}

function conflictsOf(action: ActionView, view: View, courses: Parameters<typeof docketSays>[0], codebook: Codebook): Told["conflicts"] {
  const outcomes = outcomeOfAction(action, view.on, codebook).defendants;
  return conflictsAmong([...recordSays(action, outcomes, view.sources, codebook), ...docketSays(courses, codebook)], codebook);
}

/** The document that the entries stand for, named by the file they came in. */
function sourceOf(action: ActionView, file: string): Source {
  return {
    id: `docket-${action.key}`,
    title: `Docket of ${action.caption}${action.docket ? `, ${action.docket.number}` : ""}`,
    publisher: action.court ?? "court",
    kind: "court", url: null, published: null, seen: "read", via: file,
  };
}

function litigants(named: string): Litigant[] {
  const names = named.split(";").map((name) => name.trim()).filter((name) => name !== "");
  if (names.length === 0) throw new RecordError('No defendant is named; write them like --defendants "Ann Harrow; Larkmoor Tokens, Inc.".');
  return names.map((name, n) => ({ id: `defendant-${n + 1}`, name, role: "defendant" }));
}
