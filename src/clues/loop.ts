import { z } from "zod";
import { canonical, sha256 } from "../record/assertion.ts";
import { Both, Id } from "../record/support.ts";
import { readClueFile } from "./folder.ts";
import { GroundRule } from "./ground.ts";

/** `article` and `quote`: the words that give the role its part in finding clues; null for the subject. */
const Role = z.strictObject({ id: Id, group: z.enum(["monitor", "lead", "department", "subject"]), article: z.string().min(1).nullable(), quote: z.string().min(1).optional(), label: Both })
  .refine((role) => role.article === null || role.quote !== undefined, { path: ["article"], message: "give the article with its words" });

const StateOf = z.strictObject({
  id: Id,
  label: Both,
  meaning: Both,
  /** Whether what names a natural person is withheld from lists and exports. */
  names: z.enum(["withheld", "shown"]),
  end: z.boolean().default(false),
});

const Act = z.strictObject({
  id: Id,
  from: z.array(Id).min(1),
  /** A state; `back` is the one before the contest. */
  to: Id,
  roles: z.array(Id).min(1),
  /** Roles that may besides, where a department that acts in them has the matter by the text. */
  rolesOfOwner: z.array(Id).default([]),
  persons: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Persons needed where the clue was opened from a screening hit. */
  personsFromHit: z.literal(2).optional(),
  needs: z.array(z.enum(["exhibit", "corroborated", "received", "not-received", "established", "not-established", "region"])).default([]),
  asks: z.array(z.enum(["authority", "finding", "measure", "reply"])).default([]),
  /** Department that has the clue afterwards, where the act itself says so. */
  passesTo: Id.optional(),
  /** What it rests on; the first that fits whoever takes it. */
  grounds: z.array(GroundRule).min(1),
  label: Both,
});
export type Act = z.infer<typeof Act>;

const States = z.strictObject({
  /** Authority that has a clue before it is referred, by the name the routes use. */
  lead: z.string().min(1).max(40),
  roles: z.array(Role).min(1),
  states: z.array(StateOf).min(1),
  acts: z.array(Act).min(1),
  measures: z.array(z.strictObject({ id: Id, article: z.string().min(1), quote: z.string().min(1), label: Both })).min(1),
});

const part = z.number().min(0).max(1);

const Scales = z.strictObject({
  basis: Both,
  threshold: part,
  voices: z.int().min(2),
  kinds: z.int().min(2),
  reliability: z.array(z.strictObject({ id: z.enum(["a", "b", "c", "d", "e", "f"]), value: part, label: Both })).length(6),
  credibility: z.array(z.strictObject({ id: z.int().min(1).max(6), value: part, label: Both })).length(6),
  evidence: z.array(z.strictObject({ id: Id, joins: z.boolean(), counts: z.boolean(), quote: z.string().optional(), label: Both })).min(3),
});

/** How exhibits bear each other out, with the hash of the file's content. */
export type Scales = z.infer<typeof Scales> & { readonly edition: string };

/** What may become of a clue, who may do it, and how exhibits are weighed; each with the hash of the file's content. */
export interface Loop {
  /** Authority that has a clue before it is referred. */
  readonly lead: string;
  readonly roles: ReadonlyMap<string, z.infer<typeof Role>>;
  readonly states: ReadonlyMap<string, z.infer<typeof StateOf>>;
  readonly acts: readonly Act[];
  readonly measures: ReadonlyMap<string, z.infer<typeof States>["measures"][number]>;
  readonly edition: string;
  readonly scales: Scales;
}

/** States that no act leaves and none leads to by name: a clue not yet opened, a kept screening result, the state before a contest. */
const outside = new Set(["new", "kept", "back"]);

/** Reads `states.yaml` and `scales.yaml` of a rule set; throws one sentence a problem, with file and line. */
export async function readLoop(folder: string): Promise<Loop> {
  const states = await readClueFile(folder, "states.yaml", States, (value, complain) => {
    const [known, roles] = [new Set(value.states.map(({ id }) => id)), new Set(value.roles.map(({ id }) => id))];
    value.acts.forEach((act, n) => {
      for (const state of [...act.from, act.to]) if (!known.has(state) && !outside.has(state)) complain(["acts", n], `${act.id}: no state is called ${state}`);
      for (const role of [...act.roles, ...act.rolesOfOwner, ...act.grounds.flatMap(({ roles: of = [] }) => of)]) if (!roles.has(role)) complain(["acts", n, "roles"], `${act.id}: no role is called ${role}`);
    });
  });
  const scales = await readClueFile(folder, "scales.yaml", Scales);
  return Object.freeze({
    lead: states.lead,
    roles: new Map(states.roles.map((role) => [role.id, role])),
    states: new Map(states.states.map((state) => [state.id, state])),
    acts: states.acts,
    measures: new Map(states.measures.map((measure) => [measure.id, measure])),
    edition: sha256(canonical(states)),
    scales: { ...scales, edition: sha256(canonical(scales)) },
  });
}
