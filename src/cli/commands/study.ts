import path from "node:path";
import { z } from "zod";
import { eventsOf, matchesOf, PRICE_COLUMNS, pricesFrom, standardKinds, whole as studyWhole, WINDOWS, words as of, type EventResult, type Match, type Prices, type Whole } from "../../analysis/event-study/index.ts";
import { seeded } from "../../coding/agreement/index.ts";
import type { Codebook } from "../../codebook/shape.ts";
import { say, type Words } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { Id, type Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import type { Common, Effects } from "../effects.ts";
import { wrap } from "../print/columns.ts";
import { openFor } from "../record.ts";
import { rowsIn } from "../review/rows.ts";

interface Options extends Common {
  prices: string;
  match?: string;
  asset?: string;
  action?: string;
  market?: string;
  kinds?: string;
  before?: number;
  after?: number;
  estimation?: number;
  gap?: number;
  volatility?: number;
  seed: number;
  resamples: number;
}

/** Fewer days than this fit no line worth the name, and fewer on a side no volatility. */
const least = { before: 0, after: 0, estimation: 30, gap: 0, volatility: 5 } as const;
const most = 1_000;

/**
 * `prosequi study --prices FILE`: prices before and after dated events of the
 * record. Which asset an action is set against comes from `--match`, from
 * `--asset` with `--action`, or from the record's own words; it is never guessed.
 */
export async function study(effects: Effects, options: Options): Promise<number> {
  const windows = { ...WINDOWS };
  for (const [name, fewest] of Object.entries(least) as Array<[keyof typeof least, number]>) {
    const given = options[name] ?? WINDOWS[name];
    if (!Number.isInteger(given) || given < fewest || given > most) throw new RecordError(`--${name} ${given} is not a number of days from ${fewest} to ${most}; write one, like --${name} ${WINDOWS[name]}.`);
    windows[name] = given;
  }
  if (!Number.isInteger(options.resamples) || options.resamples < 100) throw new RecordError(`--resamples ${options.resamples} is too few to say anything; write 100 or more.`);
  if (options.asset === undefined && options.market !== undefined) throw new RecordError("--market goes with --asset; in a file of matches write it in the column market.");
  if ((options.asset === undefined) !== (options.action === undefined)) throw new RecordError("--asset and --action go together: the first names the price series, the second the action that is set against it.");
  const record = await openFor(effects, options);
  try {
    const { codebook } = record;
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const prices = await pricesFrom(rowsIn(path.resolve(effects.cwd, options.prices), options.prices, PRICE_COLUMNS), options.prices);
    const matches = [...(options.match === undefined ? [] : await matchesIn(effects, options.match, view)), ...named(options, view)].map((match) => inFile(match, prices, options.prices));
    if (matches.length === 0) matches.push(...matchesOf(view, prices.keys()));
    if (matches.length === 0) throw new RecordError(`The record sets no action against an asset of ${options.prices}; say which with --match FILE (a csv file with the columns action,asset) or with --asset and --action.`);
    const kinds = chosen(options.kinds, codebook);
    for (const { action, event, by } of matches) if (event !== undefined && !known(view, codebook, action, event)) throw new RecordError(`${by}: the action ${action} has no event "${event}"; prosequi action ${action} shows those it has.`);
    const found = studyWhole(view, codebook, prices, matches, kinds, { windows, resamples: options.resamples, fresh: () => seeded(options.seed) });
    const footing = of.footing(options.prices, view.on, view.knownAt);
    if (options.format === "json") effects.out(JSON.stringify({ asOf: view.on, knownAt: view.knownAt, prices: options.prices, windows, seed: options.seed, resamples: options.resamples, kinds: [...kinds], footing, ...found, saysNot: of.saysNot }, null, 2));
    else effects.out(text(found, [footing, of.windows(windows), of.kinds([...kinds].map((kind) => codebook.events.get(kind)!.label))], say(options.lang), effects.width));
    return 0;
  } finally {
    await record.close();
  }
}

const MatchRow = z.object({ action: Id, asset: z.string().trim().min(1, "names no asset"), event: z.union([z.literal(""), Id]).default(""), market: z.string().trim().default("") });

async function matchesIn(effects: Effects, shown: string, view: View): Promise<Match[]> {
  const matches: Match[] = [];
  for await (const { line, cells } of rowsIn(path.resolve(effects.cwd, shown), shown, ["action", "asset"])) {
    const row = MatchRow.safeParse(cells);
    if (!row.success) {
      const [issue] = row.error.issues;
      throw new RecordError(`${shown}:${line}: ${String(issue?.path[0])} "${cells[String(issue?.path[0])] ?? ""}": ${issue?.message}.`);
    }
    const { action, asset, event, market } = row.data;
    if (!view.actions.has(action)) throw new RecordError(`${shown}:${line}: there is no action "${action}"; prosequi actions lists them.`);
    matches.push({ action, asset, event: event || undefined, market: market || undefined, by: `${shown}:${line}` });
  }
  if (matches.length === 0) throw new RecordError(`${shown} matches nothing; write a row for each action and the asset it is set against.`);
  return matches;
}

function named({ asset, action, market }: Options, view: View): Match[] {
  return asset === undefined ? [] : (action ?? "").split(",").map((each) => each.trim()).map((each) => {
    if (!view.actions.has(each)) throw new RecordError(`There is no action "${each}"; prosequi actions lists them.`);
    return { action: each, asset, market, by: "--asset" };
  });
}

/** A match with its assets as the price file writes them: `xrp` is XRP where nothing else is. */
function inFile(match: Match, prices: Prices, file: string): Match {
  const written = (asset: string): string => {
    const alike = prices.has(asset) ? [asset] : [...prices.keys()].filter((each) => each.toLowerCase() === asset.toLowerCase());
    if (alike.length !== 1) throw new RecordError(`${match.by}: ${file} has no asset "${asset}"; its assets are ${[...prices.keys()].join(", ")}.`);
    return alike[0]!;
  };
  return { ...match, asset: written(match.asset), market: match.market === undefined ? undefined : written(match.market) };
}

function chosen(kinds: string | undefined, codebook: Codebook): Set<string> {
  const wanted = kinds?.split(",").map((each) => each.trim()) ?? standardKinds(codebook);
  const unknown = wanted.find((each) => !codebook.events.has(each));
  if (unknown !== undefined) throw new RecordError(`--kinds: the codebook has no kind of event "${unknown}"; CODEBOOK.md lists them, like filed,voluntary-dismissal.`);
  return new Set(wanted);
}

function known(view: View, codebook: Codebook, action: string, event: string): boolean {
  const { dated, undated } = eventsOf(view.actions.get(action)!, codebook, new Set(codebook.events.keys()));
  return [...dated, ...undated].some((each) => each.event === event);
}

function text({ results, averages, mixed, undated }: Whole, footing: readonly Both[], words: Words, width: number): string {
  const line = (both: Both, indent = 0): string => wrap(words.of(both), width - indent).map((each) => " ".repeat(indent) + each).join("\n");
  const each = ({ asset, date, events, says, flags, pAdjusted, matchedBy }: EventResult): string => [
    ...wrap(`${asset} · ${date === null ? "?" : words.day(date)} · ${[...new Set(events.map(({ label }) => words.of(label)))].join(" / ")}`, width),
    line(says, 2),
    ...(pAdjusted === null ? [] : [line(of.adjusted(pAdjusted), 2)]),
    ...flags.map((flag) => line(flag.says, 4)),
    line(of.matchedBy(matchedBy), 2),
  ].join("\n");
  return [
    footing.map((both) => line(both)).join("\n"),
    ...results.map(each),
    ...averages.map(({ says }) => line(says)),
    ...(mixed.length === 0 ? [] : [line(of.mixed(mixed.length))]),
    ...undated.map(({ asset, label, why }) => `${wrap(`${asset} · ${words.of(label)}`, width).join("\n")}\n${line(of.notComputable(why), 2)}`),
    of.saysNot.map((both) => line(both)).join("\n"),
  ].join("\n\n");
}
