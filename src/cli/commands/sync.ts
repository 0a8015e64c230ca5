import { followed } from "../../analysis/index.ts";
import type { Record } from "../../casebook/open.ts";
import { openCaptures } from "../../evidence/index.ts";
import { sourcesByAddress } from "../../evidence/packs/addresses.ts";
import { say, type Words } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { allSources, gatherAnew, sourceCalled, sync as run, type Source, type Synced, variable, type World } from "../../sources/index.ts";
import type { Common, Effects } from "../effects.ts";
import { progressOn } from "../progress.ts";
import { openFor } from "../record.ts";
import { settingsFor, settingsOf } from "../settings.ts";

interface Options extends Common {
  plan?: boolean;
}

/**
 * `prosequi sync [SOURCE…]`: asks the live sources for what is new, politely;
 * without a name all that have what they need. Exit code 1 when one gave
 * something else than it should or could not be asked.
 */
export async function sync(effects: Effects, ids: readonly string[], options: Options): Promise<number> {
  const all = [...(await allSources()).values()];
  const settings = await settingsFor(effects, settingsOf(all));
  const chosen = ids.length > 0 ? await Promise.all(ids.map(sourceCalled)) : ready(all, settings, effects, say(options.lang));
  const mute = chosen.find(({ live }) => !live);
  if (mute) throw new RecordError(`${mute.manifest.id} cannot be asked over the network; load its files with prosequi ingest FILE --source ${mute.manifest.id}.`);
  const record = await openFor(effects, options);
  try {
    return options.plan ? await plan(effects, chosen, record, options) : await ask(effects, chosen, record, settings, ids.length !== 1, options);
  } finally {
    await record.close();
  }
}

/** The sources that can be asked with these settings; says of the others what they need. */
function ready(all: readonly Source[], settings: Readonly<{ [name: string]: string }>, effects: Effects, words: Words): Source[] {
  const live = all.filter((source) => source.live && !source.live.large);
  const large = all.filter((source) => source.live?.large).map(({ manifest }) => manifest.id);
  if (large.length > 0) effects.err(words.sync.large(large.join(", ")));
  const able = live.filter(({ manifest, live }) => {
    const missing = live!.settings.find((each) => each.required && !settings[each.name]);
    if (missing) effects.err(words.sync.leftOut(manifest.id, missing.name, words.of(missing.what), variable(missing.name)));
    return missing === undefined;
  });
  if (able.length === 0) throw new RecordError(words.sync.nothing);
  return able;
}

async function ask(effects: Effects, chosen: readonly Source[], record: Record, settings: Readonly<{ [name: string]: string }>, several: boolean, options: Options): Promise<number> {
  const words = say(options.lang);
  const stop = new AbortController();
  void effects.stopped.then(() => stop.abort(new RecordError("stopped")));
  const net = await effects.net();
  const told: Array<Synced & { source: string; seconds: number }> = [];
  const documents = await sourcesByAddress(record.store);
  try {
    for (const source of chosen) {
      if (stop.signal.aborted) break;
      const began = effects.tick();
      const draw = progressOn(effects);
      const world: World = {
        store: record.store, captures: openCaptures(record.store), wire: net.wire, clock: net.clock, settings, documents, by: effects.by, owner: effects.owner,
        follow: followed(record.asOf({ on: options.asOf, knownAt: options.knownAt }), record.codebook),
        signal: stop.signal, progress: ({ rows, of, requests }) => draw(() => words.sync.asking(source.manifest.id, words.number(rows), of === null ? null : words.number(of), words.number(requests))), tell: (both) => effects.err(`${source.manifest.id}: ${words.of(both)}`),
      };
      const done = await run(source, world);
      const gathered = done.end === "done" ? await gatherAnew(source, record.store) : undefined;
      const seconds = Math.round(effects.tick() - began) / 1000;
      told.push({ source: source.manifest.id, ...done, seconds });
      if (options.format === "text") inWords(effects, source.manifest.id, done, seconds, words);
      if (options.format === "text" && gathered) effects.out(words.of(gathered));
    }
  } finally {
    await net.close();
  }
  const answers = told.map(({ ignored, ...each }) => ({ ...each, ignored: ignored.map(({ reason, count }) => ({ reason: reason.en, count })) }));
  if (options.format === "json") effects.out(JSON.stringify(several ? answers : answers[0], null, 2));
  return told.some(({ end, why, quotes }) => end === "unreadable" || end === "failed" || (end === "done" && why !== null) || quotes.broken.length > 0) ? 1 : 0;
}

function inWords(effects: Effects, id: string, done: Synced, seconds: number, { sync, terminal, number, of }: Words): void {
  const ignored = done.ignored.reduce((sum, each) => sum + each.count, 0);
  effects.out(sync.done(id, number(done.seen), number(done.added), number(done.changed), number(done.unchanged), number(ignored), number(done.requests), seconds));
  for (const { reason, count } of done.ignored) effects.out(terminal.ignoredFor(number(count), of(reason)));
  for (const { where, what } of done.quotes.broken) effects.out(terminal.broken(where, what));
  if (done.end === "stopped") effects.err(sync.stopped(id));
  if (done.why !== null) effects.err(done.why);
  if (done.end !== "done") effects.err(sync.goesOn(id));
}

async function plan(effects: Effects, chosen: readonly Source[], record: Record, options: Options): Promise<number> {
  const words = say(options.lang);
  const follow = followed(record.asOf({ on: options.asOf, knownAt: options.knownAt }), record.codebook);
  const planned = [];
  for (const { manifest, live } of chosen) {
    if (!live?.plan) {
      effects.err(words.sync.noPlan(manifest.id));
      continue;
    }
    if (follow.length === 0) effects.err(words.sync.noneFollowed);
    planned.push(...(await live.plan(record.store, follow, effects.now())).map((each) => ({ source: manifest.id, ...each })));
  }
  if (options.format === "json") effects.out(JSON.stringify(planned, null, 2));
  else if (planned.length > 0) effects.out(planned.map(({ at, what, action, why }) => words.sync.plan(at.slice(0, 16).replace("T", " "), action ?? what, words.of(why))).join("\n"));
  return 0;
}
