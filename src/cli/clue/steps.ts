import { draftOf, Refused, saidOf } from "../../clues/draft.ts";
import { knownOf, readKnown } from "../../clues/known.ts";
import { regionNotes, regionOf } from "../../clues/region/index.ts";
import { asRoute, routeOf } from "../../clues/routing/index.ts";
import type { Clue } from "../../clues/shape.ts";
import { confirmDrafts, type On, onClue, onScreening, stepDrafts, type Wish } from "../../clues/step.ts";
import type { Draft } from "../../record/assertion.ts";
import { keptScreening } from "./screenings.ts";
import { printed, printedScreening } from "./showing.ts";
import { reasonOf, roleOf, type Sitting } from "./sitting.ts";

/** What each verb leads to; `decide` takes any state with `--to`. */
export const leads: Readonly<Record<string, string>> = {
  corroborate: "corroborating", verify: "verified", dismiss: "dismissed", refer: "referred", receive: "receive", determine: "determined", dispose: "disposed", contest: "contested", release: "released",
};

/** `clue VERB ID`: a step on a clue, or the release of a kept screening result. */
export async function step(sitting: Sitting, verb: string, id: string | undefined): Promise<number> {
  const { options, book } = sitting;
  const to = leads[verb] ?? options.to;
  if (to === undefined) throw new Refused({ en: `Say with --to which state it leads to: ${[...book.loop.states.keys()].join(", ")}, or confirmed where a contest is turned down.`, zh: `请以--to写明转入的状态：${[...book.loop.states.keys()].join("、")}；驳回异议用confirmed。` });
  const wish: Wish = { to: to === "confirmed" ? "uphold" : to, ...wished(sitting) };
  return taken(sitting, id, (on) => stepDrafts(on, wish, book.loop, sitting.hand()));
}

/** `clue confirm ID`: the second person. */
export async function confirm(sitting: Sitting, id: string | undefined): Promise<number> {
  return taken(sitting, id, (on) => confirmDrafts(on, wished(sitting), sitting.book.loop, sitting.hand()));
}

async function taken(sitting: Sitting, id: string | undefined, drafts: (on: On) => Draft[]): Promise<number> {
  if (id?.startsWith("s")) {
    const screening = await keptScreening(sitting, id, sitting.hand());
    await sitting.write(drafts(onScreening(screening, sitting.book.loop)));
    return printedScreening(sitting, screening.id);
  }
  const before = await placed(sitting, id);
  const written = await sitting.write(drafts(onClue(before, sitting.book)));
  const after = await sitting.clue(before.id);
  // Somebody else may have moved the clue between reading and writing; the log then holds a step without effect.
  const wasted = after.steps.find(({ place, void: why }) => why !== null && written.some(({ seq }) => seq === place.seq));
  if (wasted?.void) throw new Refused({ en: `Somebody else moved ${after.id} meanwhile; your step is on record without effect. ${wasted.void.en} It is now "${after.label.en}".`, zh: `${after.id}已由他人变动，您的步骤已留痕但不生效。${wasted.void.zh}现状态为“${after.label.zh}”。` });
  return printed(sitting, after);
}

/** The clue, with what came to be known with this step: its region, and what bears on who has the say. */
async function placed(sitting: Sitting, id: string | undefined): ReturnType<Sitting["clue"]> {
  const clue = await sitting.clue(id);
  const { options, book, effects } = sitting;
  if (options.region === undefined && options.known === undefined) return clue;
  const region = options.region === undefined ? clue.region : regionOf(book.regions, options.region).code;
  const known = knownOf(book, readKnown(options.known ?? []));
  const about = { ...clue.about, ...known };
  const { hypothesis, held, screening, from } = clue;
  const route = options.known === undefined ? clue.route : asRoute(routeOf(book.routing, [hypothesis.provision], clue.steps[0]?.body.role ?? "", about));
  const body: Clue = { id: clue.id, hypothesis, about, held, route, region, ...(screening === null ? {} : { screening: { key: screening.key, label: screening.label } }), ...(from === null ? {} : { from }) };
  await sitting.write([draftOf("clue", clue.id, body, sitting.hand())]);
  if (region !== clue.region) for (const note of regionNotes(book.regions, region)) effects.err(note[options.lang]);
  return sitting.clue(clue.id);
}

function wished({ options, book }: Sitting): Omit<Wish, "to"> {
  const { exhibit, on, authority, finding, measure } = options;
  const [reply, feedback] = [saidOf(options.reply ?? []), saidOf(options.feedback ?? [])];
  return {
    role: roleOf(options, book),
    reason: reasonOf(options),
    ...given({ refs: exhibit, on, authority, finding, measure, reply, feedback }),
  };
}

function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

