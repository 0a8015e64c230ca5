import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { examples as questions } from "../analysis/answers/examples.ts";
import { isDay } from "../record/day.ts";
import { ofClue } from "./clue/options.ts";
import { examples } from "./code/examples.ts";
import type { Effects } from "./effects.ts";
import { ofReview, whole } from "./review/options.ts";

/** Version of the program: that of package.json, which a test compares. */
export const VERSION = "0.1.0";

/** Runs a command line and gives its exit code: 0 done, 1 bad news, 2 wrong use. */
export async function program(argv: readonly string[], effects: Effects): Promise<number> {
  let code = 0;
  const run = <A extends unknown[]>(load: () => Promise<(effects: Effects, ...args: A) => Promise<number>>) =>
    async (...args: unknown[]): Promise<void> => {
      // Commander hands over the arguments, the options and the command itself.
      code = await (await load())(effects, ...(args.slice(0, -1) as A));
    };

  const root = commands(run, effects);
  try {
    await root.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

type Run = <A extends unknown[]>(load: () => Promise<(effects: Effects, ...args: A) => Promise<number>>) => (...args: unknown[]) => Promise<void>;

/** Every command with its options and an example. The documentation test reads this. */
export function commands(run: Run, effects: Pick<Effects, "out" | "err" | "env">): Command {
  const root = new Command("prosequi")
    .description("Shows what a regulator pursues and what it drops, with the evidence behind every number.")
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("Run it with --help to see how it is used.")
    .configureOutput({ writeOut: effects.out, writeErr: (text) => effects.err(text.replace(/^error: /, "")) });
  const lang = (effects.env.PROSEQUI_LANG ?? effects.env.LANG ?? "").startsWith("zh") ? "zh" : "en";

  const add = (usage: string, description: string, example: string, formats: string[] = ["text", "json"]): Command =>
    root
      .command(usage)
      .description(description)
      .option("--store <path>", "the record to use (default: $PROSEQUI_STORE, ./prosequi.db where it exists, else the user's data directory)", effects.env.PROSEQUI_STORE || undefined)
      .addOption(new Option("--format <format>", "how to answer").choices(formats).default(formats[0]))
      .addOption(new Option("--lang <language>", "language of the answer").choices(["en", "zh"]).default(lang))
      .addHelpText("after", `\nExample:\n  ${example}`);
  const dated = (command: Command): Command =>
    command
      .option("--as-of <date>", "the world on that day, like 2025-12-14", day)
      .option("--known-at <date>", "what the record held on that day", day);

  dated(add("report", "every figure, and each reported figure set against it", "prosequi report --as-of 2025-12-14 --format json", ["text", "json", "md", "html"]))
    .option("--definition <choices>", "definitions other than the default, like tied=before-end,outcome=any-defendant")
    .action(run(async () => (await import("./commands/report.ts")).report));
  dated(add("actions", "the actions of the record and what became of each", "prosequi actions --where class=dropped", ["text", "json", "jsonl", "csv"]))
    .option("--where <filter>", "class, industry, membership, court, tie or text, like class=dropped,tie=yes")
    .action(run(async () => (await import("./commands/actions.ts")).actions));
  dated(add("action <id>", "one action: defendants, events with evidence, ties with timing, replies", "prosequi action coinbase"))
    .action(run(async () => (await import("./commands/action.ts")).action));
  dated(add("compare", "what moved between two days of the world, or of the record, and which events or statements moved it", "prosequi compare --from 2025-12-14 --to 2026-11-22"))
    .requiredOption("--from <date>", "the earlier day", day)
    .requiredOption("--to <date>", "the later day", day)
    .addOption(new Option("--of <what>", "whose days they are: the world's, or the record's (what it held on them, of the world of --as-of)").choices(["world", "record"]).default("world"))
    .option("--definition <choices>", "definitions other than the default, like tied=before-end")
    .addHelpText("after", "  prosequi compare --of record --from 2026-11-22 --to 2026-12-31 --as-of 2025-12-14")
    .action(run(async () => (await import("./commands/compare.ts")).compare));
  dated(add("multiverse <figure>", "a figure under every sensible combination of definitions, and which of them move it", "prosequi multiverse eased-share --as-of 2025-12-14 --claim \">60%\"", ["text", "json", "csv"]))
    .option("--definition <choices>", "definitions that are kept as they are, like membership=certain,unit=action")
    .option("--claim <claim>", "a claim to test in each combination: a sign and a number, like \">60%\" or \"<=4\"")
    .action(run(async () => (await import("./commands/multiverse.ts")).multiverse));
  dated(add("course", "actions through time: time to ending, filings a month, money, inventories at each change of government, what was dropped elsewhere", "prosequi course endings", ["text", "json", "csv"]))
    .addArgument(new Argument("<what>").choices(["endings", "filings", "money", "inventories", "elsewhere"]))
    .option("--definition <choices>", "definitions other than the default, like filing=complaint")
    .option("--months <n>", "months for which inventories are followed after a change of government; else the longest of 6, 12, 18 and 24 that has passed since the last one", months)
    .option("--sample <file>", "a hand-coded sample of cases under disposition 14 (csv with id and code), for elsewhere")
    .action(run(async () => (await import("./commands/course.ts")).course));
  dated(add("scan", "groups (region, conduct, forum, industry) whose filings, drops or time to ending changed at a change of government, corrected for many comparisons", "prosequi scan --months 24", ["text", "json", "csv"]))
    .addOption(new Option("--look <for>", "which changes are looked for").choices(["retreats", "both"]).default("retreats"))
    .option("--months <n>", "months before and after each change", months, 24)
    .option("--rate <share>", "false discovery rate that is held, from 0 to 1", share, 0.1)
    .option("--held <share>", "least share of a window that the source must cover, from 0 to 1", share, 1)
    .option("--at <day...>", "other days than the changes of government: what is found there is found where nothing changed", days)
    .action(run(async () => (await import("./commands/scan.ts")).scan));
  dated(add("study", "prices before and after dated events of the record, beside placebo days; before and after, never because", "prosequi study --prices daily.csv --asset xrp --action ripple"))
    .requiredOption("--prices <file>", "daily closing prices (csv)")
    .option("--match <file>", "which asset each action is set against (csv with action and asset)")
    .option("--asset <id>", "the price series that --action is set against")
    .option("--action <id>", "the action that --asset is set against; several parted by commas")
    .option("--market <id>", "the market beside --asset; without it, the other assets")
    .option("--kinds <kinds>", "kinds of events, like filed,partial-summary-judgment (default: those that change how an action stands, or by which the agency pursues less)")
    .option("--before <days>", "days of the event window before the event", fromZero)
    .option("--after <days>", "days of the event window after the event", fromZero)
    .option("--estimation <days>", "days on which the market model is fitted", whole)
    .option("--gap <days>", "days between them and the event window", fromZero)
    .option("--volatility <days>", "days on each side for the volatility", whole)
    .option("--seed <n>", "seed of the resampling", whole, 1)
    .option("--resamples <n>", "draws of the block bootstrap", whole, 2000)
    .action(run(async () => (await import("./commands/study.ts")).study));
  add("stats", "answers a question of exact statistics a line of standard input (jsonl), from its inputs alone: tests, intervals, times to an ending, many p-values, agreement", "prosequi stats < questions.jsonl", ["jsonl", "json", "text"])
    .addHelpText("after", `\nA line of each kind (level: of the interval, 0.95 where it is not given):\n${Object.values(questions).map((line) => `  ${line}`).join("\n")}`)
    .action(run(async () => (await import("./commands/stats.ts")).stats));
  add("ingest <paths...>", "loads files that are already on disk", "prosequi ingest releases.csv.gz --source sec-litigation-releases-archive")
    .requiredOption("--source <id>", "which source the files are from; prosequi sources lists them")
    .action(run(async () => (await import("./commands/ingest.ts")).ingest));
  dated(add("sync [sources...]", "asks the live sources for what is new, politely, and goes on where an earlier run ended; all that have what they need when none is named", "prosequi sync sec-litigation-releases courtlistener"))
    .option("--plan", "ask nothing: say what would be looked at when, within the budget")
    .action(run(async () => (await import("./commands/sync.ts")).sync));
  add("sources", "the sources of bulk rows, what they cover, and what has been loaded", "prosequi sources")
    .action(run(async () => (await import("./commands/sources.ts")).sources));
  dated(add("capture [file]", "makes a saved document, or all of a web archive (.warc, .wacz), evidence; or lists the documents most worth fetching", "prosequi capture --wanted"))
    .option("--url <url>", "where the document was saved from")
    .option("--as <source>", "id of the casebook source it is, when the url does not tell")
    .option("--wanted", "list the documents to fetch, most consequential first")
    .option("--by <name>", "who saved it (default: the user's name at this machine)")
    .option("--charset <name>", "charset of a text that names none or a wrong one, like gb18030")
    .action(run(async () => (await import("./commands/capture.ts")).capture));
  dated(add("pack <action> [file]", "an action with the documents it rests on as a web archive (WACZ) that anybody can open and check", "prosequi pack coinbase coinbase.wacz"))
    .option("--whole", "with the documents as they came, personal contact data included: for a lawyer or a court, not for the public")
    .option("--check", "check a pack instead: prosequi pack FILE.wacz --check")
    .action(run(async () => (await import("./commands/pack.ts")).pack));
  add("erase <hash>", "takes captured bytes off the disk for good and leaves a tombstone with the reason", 'prosequi erase 3f0a… --by "A. Editor" --reason "Asked for by the person."')
    .option("--by <name>", "who erases")
    .option("--reason <text>", "why; shown in public")
    .option("--lift", "lift an erasure: the same bytes may be captured again")
    .action(run(async () => (await import("./commands/erase.ts")).erase));
  add("redact <what> [text]", "words that are never shown nor exported, beside contact data that is found by its form: list, add TEXT, remove TEXT, try TEXT", 'prosequi redact add "12 Example Lane" --by "A. Editor" --reason "A home address."')
    .option("--by <name>", "who decides")
    .option("--reason <text>", "why; shown in the list")
    .option("--allow", "let the words stay although they look like contact data: the address of an office")
    .action(run(async () => (await import("./commands/redact.ts")).redact));
  add("verify", "checks every hash, quote and link of the record", "prosequi verify --format json")
    .action(run(async () => (await import("./commands/verify.ts")).verifyRecord));
  add("code <what> <file>", "codes docket entries, releases or press headlines of a jsonl file, a text a line: what each is, with the words that decided (- reads standard input)", "prosequi code entries docket.jsonl", ["jsonl", "json", "csv", "text"])
    .addHelpText("after", `\nA line of each kind (only id and text, or title, must be there):\n${Object.entries(examples).map(([what, line]) => `  ${what}: ${line}`).join("\n")}`)
    .action(run(async () => (await import("./commands/code.ts")).code));
  dated(add("docket [file]", "what a docket (jsonl, an entry a line; none: as it was last synced) says became of each defendant on a day, by which rule and words; set against the record", "prosequi docket docket.jsonl --action coinbase"))
    .option("--action <id>", "the action of the record that it is the docket of")
    .option("--defendants <names>", "without a record: the defendants, parted by semicolons")
    .option("--propose", "bring what is new before a person; what no published figure rests on is recorded at once")
    .option("--unattended", "record what is new at once, also where a published figure rests on it")
    .action(run(async () => (await import("./commands/docket.ts")).docket));
  add("proposals [what] [id]", "changes of an outcome that wait for a person: list, show ID, accept ID, refuse ID", 'prosequi proposals accept coinbase/docket-31-voluntary-dismissal-with-prejudice --by "A. Editor"')
    .option("--by <name>", "who decides: a local name, not authenticated in this version")
    .option("--reason <text>", "why; needed to refuse")
    .action(run(async () => (await import("./commands/proposals.ts")).proposals));
  add("evaluate <what> <file>", "measures a coder (entries, releases, press) against a gold file: precision, recall, F1, confusion, confidence, errors", "prosequi evaluate entries entries.dev.json --against bench/frozen/entries.dev.json")
    .option("--against <file>", "an earlier measurement of the same rows: print which answers were gained and lost since")
    .option("--freeze <file>", "write the figures, without texts, for later comparison")
    .action(run(async () => (await import("./commands/evaluate.ts")).evaluate));
  add("rulebook [set] [provision]", "the rule sets; one of them; a provision in its own words; its education sheet", "prosequi rulebook yinfa-2026-42 14.3", ["text", "json", "md"])
    .option("--sheet", "print the education sheet: what it says, whom it binds, why it harms, how it shows itself")
    .action(run(async () => (await import("./commands/rulebook.ts")).rulebook));
  ofReview(add("review <what> [item] [file]", "people in charge of coding: a queue of texts with the machine's proposals, coders blind to each other, a third who settles, batches for a spreadsheet", 'prosequi review next --coder "A. Editor"'), day)
    .action(run(async () => (await import("./commands/review.ts")).review));
  add("agreement", "how far coders agree: percent, Cohen's kappa, Krippendorff's alpha with intervals, by field and label; confusion; each with the machine", "prosequi agreement --items entries --field event", ["text", "json", "csv"])
    .option("--known-at <date>", "what had been judged by that day", day)
    .addOption(new Option("--items <kind>", "only items of this kind").choices(["entries", "releases", "press"]))
    .option("--field <field>", "only this field, like event")
    .option("--coders <names>", "only these coders, like A,B")
    .option("--blind", "only judgements made with the machine's proposal hidden, which it cannot have led")
    .option("--from <file>", "a csv file with the columns unit, coder, value (and field, where it has several); opens no record")
    .option("--order <values>", "the values from lowest to highest, for the ordinal alpha, like low,middle,high")
    .option("--seed <n>", "seed of the resamples: the same seed, the same intervals", whole, 1)
    .option("--resamples <n>", "how often alpha is resampled", whole, 1_000)
    .action(run(async () => (await import("./commands/agreement.ts")).agreement));
  ofClue(add("clue <what> [id] [file]", "the clue loop: opens a clue, weighs its exhibits, takes each step with who, in which role and why", 'prosequi clue open clue.yaml --by 李敏 --role receiving-department --reason "名称筛查命中"', ["text", "json", "csv"]), day)
    .action(run(async () => (await import("./commands/clue.ts")).clue));
  add("screen <what> <file>", "screens names, scopes, ads or accounts for the terms of article 8, a text a line or a row", "prosequi screen names firms.csv --column name --format csv", ["text", "json", "jsonl", "csv", "md", "html"])
    .option("--rulebook <id>", "the rule set whose lists are used", "yinfa-2026-42")
    .option("--as-of <date>", "the lists as they held on that day, like 2026-03-01", day)
    .option("--column <name>", "column or field that holds the text (default: by what is screened, like name, business_scope, 经营范围 or text)")
    .addOption(new Option("--encoding <name>", "encoding of the file").choices(["utf-8", "gb18030", "utf-16le"]).default("utf-8"))
    .addOption(new Option("--only <label>", "answer only these").choices(["hit", "soft"]))
    .option("--keep [file]", "keep what was found, so that clue open --from-screen ID finds it: in this file (jsonl; then name it with --in), or in screenings.jsonl in the data directory")
    .option("--fail-on-hit", "end with 1 where there is a hit")
    .action(run(async () => (await import("./commands/screen.ts")).screen));
  add("decide [file]", "what a rule set says of a case: verdict, articles, proof, open questions, readings; asks for the case where no file is named", "prosequi decide case.json --reading institutions-abroad=bound")
    .option("--rulebook <id>", "the rule set to decide under", "yinfa-2026-42")
    .option("--as-of <date>", "the day of a case that has none (default: today)", day)
    .option("--reading <id=option>", "pin counsel's view of a doubtful phrase; may be repeated; what is decided under it is logged", (pair: string, before: string[]) => [...before, pair], [])
    .option("--ask", "ask for the case question by question, only what still matters")
    .option("--log <file>", "where decisions under pinned readings are logged (default: decisions.jsonl in the data directory)")
    .action(run(async () => (await import("./commands/decide.ts")).decideCases));
  add("serve", "serves the site", "prosequi serve --port 4042")
    .option("--port <number>", "port to listen on; the next free one when it is taken", port, 4042)
    .option("--review", "let people at this machine code in the browser")
    .action(run(async () => (await import("./commands/serve.ts")).serve));
  add("start", "the main job: loads the casebook, prints the report in ten lines and serves the site", "prosequi start")
    .option("--port <number>", "port to listen on; the next free one when it is taken", port, 4042)
    .option("--review", "let people at this machine code in the browser")
    .action(run(async () => (await import("./commands/start.ts")).start));
  for (const command of root.commands) command.exitOverride().configureOutput({ writeOut: effects.out, writeErr: (text) => effects.err(text.replace(/^error: /, "")) });
  return root;
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError(`"${text}" is not a day; write it like 2025-12-14.`);
  return text;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new InvalidArgumentError(`"${text}" is not a port; write a number from 1 to 65535.`);
  return number;
}

function months(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 240) throw new InvalidArgumentError(`"${text}" is no number of months; write one from 1 to 240.`);
  return number;
}

function share(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError(`"${text}" is no share; write a number above 0 and up to 1.`);
  return number;
}

function days(text: string, before: string[] = []): string[] {
  return [...before, day(text)];
}

function fromZero(text: string): number {
  return text === "0" ? 0 : whole(text);
}
