import { chinaDay } from "../../clues/day.ts";
import { draftOf, newName, Refused } from "../../clues/draft.ts";
import { findScreening } from "../../clues/screening.ts";
import type { ClueView, ScreeningView } from "../../clues/shape.ts";
import { say } from "../../language/index.ts";
import { clueHead, clueRow } from "../print/clue.ts";
import { clueRest } from "../print/clue-trail.ts";
import { columns } from "../print/columns.ts";
import type { Sitting } from "./sitting.ts";

/** Prints a clue after something was done to it: where it stands and what may come next. */
export function printed({ effects, options, book }: Sitting, clue: ClueView): number {
  effects.out(options.format === "json" ? JSON.stringify(answerOf(clue), null, 2) : clueHead(clue, book, say(options.lang), effects.width));
  return 0;
}

/**
 * Prints a kept screening result and who released it. The text of an
 * advertisement or an account may name a person: it is shown to a named reader.
 */
export async function printedScreening(sitting: Sitting, id: string): Promise<number> {
  const { effects, options } = sitting;
  const words = say(options.lang);
  const kept = findScreening(await sitting.screenings(), id);
  const withheld = mayName(kept) && options.by === undefined;
  const found = withheld ? { ...kept, text: words.loop.withheldText } : kept;
  if (options.format === "json") effects.out(JSON.stringify(found, null, 2));
  else {
    effects.out(words.loop.screeningIs(found.id, found.label === null ? "" : words.screen.label[found.label], found.text ?? "", words.loop.screeningStates[found.state]));
    if (found.eraseAfter?.day != null) effects.out(words.loop.eraseScreening(words.day(found.eraseAfter.day), words.of(found.eraseAfter.basis)));
    if (found.waiting) effects.out(words.loop.waiting(words.of(found.next.find(({ act }) => act === found.waiting!.act)!.label), found.waiting.by));
    for (const { body, place, remark } of found.steps) effects.out(`#${place.seq} ${words.day(chinaDay(place.recorded))}  ${body.by}${words.loop.phase(body.phase)}: ${remark?.reason[options.lang] ?? remark?.reason.en ?? remark?.reason.zh ?? ""}  ${place.hash}`);
    effects.out(words.loop.unauthenticated);
  }
  return 0;
}

/** `clue show s-...`: as of a clue, what may name a person is shown to a named reader with a purpose, and the read is written down first. */
async function showScreening(sitting: Sitting, id: string): Promise<number> {
  const { effects, options } = sitting;
  const whole = isNamed(sitting);
  const found = findScreening(await sitting.screenings(), id);
  if (whole && mayName(found)) await sitting.write([draftOf("access", `${found.id}/${newName(effects.random)}`, { clue: found.id, by: options.by!, purpose: options.purpose!, what: "show", whole }, sitting.hand())]);
  return printedScreening(sitting, id);
}

function mayName({ channel }: ScreeningView): boolean {
  return channel === "ad" || channel === "account";
}

/** Whether a reader is named with a purpose. Throws where only one of the two is given. */
function isNamed({ options: { by, purpose } }: Sitting): boolean {
  if ((by === undefined) !== (purpose === undefined)) throw new Refused({ en: "Give both --by and --purpose to see what names a person, or neither.", zh: "查阅可识别个人的信息须同时给出--by和--purpose；否则两者都不要填。" });
  return by !== undefined && purpose !== undefined;
}

/** `clue list`: every clue in a line; no natural person is named before its clue is verified. */
export async function list(sitting: Sitting): Promise<number> {
  const { effects, options, book } = sitting;
  const words = say(options.lang);
  const clues = await sitting.clues();
  if (options.format === "json") effects.out(JSON.stringify(clues.map(summaryOf), null, 2));
  else if (clues.length === 0) effects.out(words.loop.no);
  else effects.out(columns([words.loop.heads, ...clues.map((clue) => clueRow(clue, book, words))], Math.max(effects.width, 120)));
  return 0;
}

/**
 * `clue show ID`: everything on record of a clue. Natural persons are shown to
 * a named reader with a purpose only. The read is written down before anything
 * is shown, so that nobody reads and leaves no trace.
 */
export async function show(sitting: Sitting, id: string | undefined): Promise<number> {
  const { effects, options, book } = sitting;
  if (id?.startsWith("s")) return showScreening(sitting, id);
  const { by, purpose } = options;
  const whole = isNamed(sitting);
  const { id: name, masked } = await sitting.clue(id);
  const hand = { by: by ?? "not named", now: effects.now(), random: effects.random };
  await sitting.write([draftOf("access", `${name}/${newName(effects.random)}`, { clue: name, by: by ?? null, purpose: purpose ?? null, what: "show", whole: whole || !masked }, hand)]);
  const clue = await sitting.clue(name, whole ? name : undefined);
  const words = say(options.lang);
  effects.out(options.format === "json" ? JSON.stringify(answerOf(clue), null, 2) : `${clueHead(clue, book, words, effects.width)}\n\n${clueRest(clue, book, words, effects.width)}`);
  return 0;
}

/** A clue as json: the view, with its score by that name and the note that names are not authenticated. */
function answerOf(clue: ClueView): object {
  const { value, groups, kinds, met, scales } = clue.corroboration;
  return { ...clue, score: { value, groups, kinds, met, scales }, authenticated: false };
}

function summaryOf({ id, state, label, since, opened, owner, region, due, subject, masked, hypothesis, held, corroboration, waiting, screening }: ClueView): object {
  const { value, groups, kinds, met } = corroboration;
  return { id, state, label, since, opened, owner, region, due, subject, masked, provision: hypothesis.provision, verdict: held.verdict, score: { value, groups, kinds, met }, waiting, screening };
}
