import path from "node:path";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { decide, listRulebooks, readRulebook, type Case, type Decision, type Rulebook } from "../../rules/index.ts";
import { nearest } from "../../language/nearest.ts";
import { casesIn, textOf, type Handed } from "../decide/cases.ts";
import { interview } from "../decide/interview.ts";
import { logPinned } from "../decide/pinned-log.ts";
import type { Common, Effects } from "../effects.ts";
import { decisionText } from "../print/decision.ts";
import { placeOf, rulebooks } from "../record.ts";

interface Options extends Common {
  rulebook: string;
  reading: string[];
  ask?: boolean;
  log?: string;
}

/**
 * `prosequi decide [FILE]`: what a rule set says of one case, or of each of a
 * list in the same order. Opens no record. What is decided under a pinned
 * reading is logged before it is told.
 */
export async function decideCases(effects: Effects, file: string | undefined, options: Options): Promise<number> {
  const book = await bookCalled(options.rulebook);
  const readings = pinsOf(book, options.reading);
  const day = options.asOf ?? effects.today();
  const handed = await handedIn(effects, file, options, book, readings, day);
  const decided = handed.cases.map(({ given, name }) => ({ name, given, decision: decide(book, given, { readings, name }) }));
  if (Object.keys(readings).length > 0) await log(effects, options, decided);
  const answers = decided.map((each) => each.decision);
  if (options.format === "json") effects.out(JSON.stringify(handed.list ? answers : answers[0], null, 2));
  else effects.out(answers.map((answer, n) => (handed.list ? `${say(options.lang).ruling.caseOf(String(n + 1), decided[n]!.name)}\n` : "") + decisionText(answer, book, options.lang, effects.width)).join("\n\n"));
  if (handed.asked) keepCase(effects, options, handed.cases[0]!.given);
  return 0;
}

/** The case of an interview, so that it can be kept: beside the text, and beside json only where it cannot spoil it. */
function keepCase(effects: Effects, options: Options, given: Case): void {
  const text = `\n${say(options.lang).ruling.keep}\n${JSON.stringify(given, null, 2)}`;
  if (options.format === "json") effects.err(text);
  else effects.out(text);
}

/** The cases to decide: of a file, of standard input, or of a person who is asked. */
async function handedIn(effects: Effects, file: string | undefined, options: Options, book: Rulebook, readings: Record<string, string>, day: string): Promise<Handed & { asked: boolean }> {
  if (options.ask && file !== undefined) throw new RecordError("--ask asks for the case, so it takes no file; leave one of the two out.");
  if (!options.ask && file !== undefined && file !== "-") return { ...casesIn(await textOf(path.resolve(effects.cwd, file), file), file, day), asked: false };
  const piped = options.ask ? null : await effects.piped();
  if (piped !== null) return { ...casesIn(piped, "standard input", day), asked: false };
  if (!options.ask && file === "-") throw new RecordError("Nothing is piped to standard input; name a file with a case, or run prosequi decide --ask.");
  return { list: false, cases: [{ given: await interview(effects, book, readings, options.lang, day), name: "The case" }], asked: true };
}

/** A rule set that comes with the package, by name. */
async function bookCalled(id: string): Promise<Rulebook> {
  const names = await listRulebooks(rulebooks());
  if (!names.includes(id)) throw new RecordError(`No rule set is called ${JSON.stringify(id)}; the nearest is ${nearest(id, names)}. There are ${names.join(", ")}.`);
  return readRulebook(path.join(rulebooks(), id));
}

/** Pinned readings as written: `id=option`, where the id may also be the mark of the research notes, like A9. */
function pinsOf(book: Rulebook, written: readonly string[]): Record<string, string> {
  const marks = new Map([...book.readings.values()].flatMap((each) => (each.mark === undefined ? [] : [[each.mark.toLowerCase(), each.id] as const])));
  const pins: Record<string, string> = {};
  for (const pair of written) {
    const [id = "", option, more] = pair.split("=");
    if (id === "" || !option || more !== undefined) throw new RecordError(`--reading ${pair} cannot be read; write it as id=option, like institutions-abroad=bound.`);
    const name = marks.get(id.toLowerCase()) ?? id;
    if (Object.hasOwn(pins, name) && pins[name] !== option) throw new RecordError(`--reading ${name} is given twice, as ${pins[name]} and as ${option}; keep one of the two.`);
    pins[name] = option;
  }
  return pins;
}

async function log(effects: Effects, options: Options, decided: ReadonlyArray<{ given: Case; decision: Decision }>): Promise<void> {
  const file = placeOf(effects, options.log, "decisions.jsonl");
  const { first, last } = await logPinned(file, effects.now(), decided);
  effects.err(say(options.lang).ruling.logged(decided.length, first, last, file));
}
