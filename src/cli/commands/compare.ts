import { articleDay, chooseDefinitions } from "../../analysis/index.ts";
import { figuresMoved, type MovedFigure, type Moving, type Turning } from "../../analysis/moved.ts";
import { moversSince } from "../../analysis/movers.ts";
import { restatedBetween, type Restated } from "../../analysis/restated/index.ts";
import type { Mover } from "../../analysis/shape.ts";
import { turningIn } from "../../analysis/toggled.ts";
import type { Record } from "../../casebook/open.ts";
import { say } from "../../language/index.ts";
import type { Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { compareText } from "../print/compare.ts";
import { openFor } from "../record.ts";
import { reportFor } from "./report.ts";

interface Options extends Common {
  from: Day;
  to: Day;
  of: "world" | "record";
  definition?: string;
}

/** What moved between two days of the world, as the record stood on one day. */
export interface WorldCompared {
  of: "world";
  from: Day;
  to: Day;
  knownAt: Day;
  /** The day of the article: on it alone its totals say what each place of the inventory was. */
  article: Day;
  definition: { [id: string]: string };
  figures: MovedFigure[];
  /** What happened in between that can move a figure, with those it did. */
  moved: Array<Mover & { figures: string[] }>;
}

/** What moved between two days of the record, in the world of one day. */
export interface RecordCompared {
  of: "record";
  from: Day;
  to: Day;
  asOf: Day;
  definition: { [id: string]: string };
  figures: MovedFigure[];
  /** What the record took in, corrected or withdrew in between, with the figures that it bears on. */
  moved: Array<Restated & { figures: string[] }>;
}

/** `prosequi compare`: the figures of two days of the world, or of the record, side by side, and what moved each. */
export async function compare(effects: Effects, options: Options): Promise<number> {
  if (options.from >= options.to) throw new RecordError(`--from ${options.from} is not before --to ${options.to}; give the earlier day first.`);
  if (options.of === "world" && options.asOf !== undefined) throw new RecordError(`--as-of ${options.asOf} names a day of the world, and so do --from and --to; leave it out, or add --of record to compare what the record held on them.`);
  if (options.of === "record" && options.knownAt !== undefined) throw new RecordError(`--known-at ${options.knownAt} names a day of the record, and so do --from and --to with --of record; leave one of them out.`);
  const record = await openFor(effects, options);
  try {
    const answer = options.of === "record" ? recordCompared(record, options) : worldCompared(record, options);
    effects.out(options.format === "json" ? JSON.stringify(answer, null, 2) : compareText(answer, say(options.lang), effects.width));
    return 0;
  } finally {
    await record.close();
  }
}

function worldCompared(record: Record, { from, to, knownAt, definition }: Options): WorldCompared {
  const [before, after] = [from, to].map((on) => record.asOf({ on, knownAt })) as [View, View];
  const choice = chooseDefinitions(record.codebook, definition);
  const movers = moversSince(before, after, record.codebook, choice);
  const moving = movers.map(({ event, kind, action }): Moving => ({ id: event, kind, about: [action] }));
  const turning = turningIn(before, after, record.codebook, choice);
  const figures = movedIn(record, { on: from, knownAt }, { on: to, knownAt }, definition, moving, (figure, ids) => turning(figure, movers.filter(({ event }) => ids.includes(event))).map(({ event }) => event));
  return { of: "world", from, to, knownAt: after.knownAt, article: articleDay(after), definition: { ...choice }, figures, moved: movers.map((each) => ({ ...each, figures: movedBy(figures, each.event) })) };
}

function recordCompared(record: Record, { from, to, asOf: on, definition }: Options): RecordCompared {
  const first = record.assertions[0]?.recorded.slice(0, 10);
  if (first === undefined || from < first) throw new RecordError(`The record held nothing on ${from}: its first statement is of ${first ?? "no day"}; give a --from that is not before it.`);
  const restated = restatedBetween(record.assertions, from, to);
  const moving = restated.map(({ kind, key, about, claim }): Moving => ({ id: `${kind}:${key}`, kind, about, claim }));
  const figures = movedIn(record, { on, knownAt: from }, { on, knownAt: to }, definition, moving);
  return { of: "record", from, to, asOf: record.asOf({ on }).on, definition: { ...chooseDefinitions(record.codebook, definition) }, figures, moved: restated.map((each) => ({ ...each, figures: movedBy(figures, `${each.kind}:${each.key}`) })) };
}

type View = ReturnType<Record["asOf"]>;
type Moment = NonNullable<Parameters<Record["asOf"]>[0]>;

function movedIn(record: Record, before: Moment, after: Moment, definition: string | undefined, moving: readonly Moving[], turning?: Turning): MovedFigure[] {
  const [then, now] = [before, after].map(({ on, knownAt }) => reportFor(record, { ...(on !== undefined && { asOf: on }), ...(knownAt !== undefined && { knownAt }), ...(definition !== undefined && { definition }) }));
  return figuresMoved(then!, now!, moving, [...record.asOf(after).claims.values()], turning);
}

function movedBy(figures: readonly MovedFigure[], id: string): string[] {
  return figures.filter(({ movers }) => movers.includes(id)).map((figure) => figure.id);
}
