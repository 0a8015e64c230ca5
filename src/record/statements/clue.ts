import { z } from "zod";
import { Day } from "./days.ts";
import { Both, Id } from "../support.ts";

/** An instant in UTC, as ISO 8601 writes it, or a whole day where the hour is not known. */
const When = z.union([z.iso.datetime(), Day]);
const Name = z.string().trim().min(1).max(80);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "write a SHA-256 as 64 lower-case hexadecimal digits");
/** A provision as an answer names it, like 8.1 or 1.2a. */
const Provision = z.string().min(1).max(20);
/** Key of another statement of the loop, like c-7k3m9q2x/4w8d. */
const Key = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9]+)?$/);

/** Words as they were written: in one language or both, never translated by a program. */
export const Said = z
  .strictObject({ en: z.string().min(1).max(4000).optional(), zh: z.string().min(1).max(4000).optional() })
  .refine((said) => said.en !== undefined || said.zh !== undefined, "write it in at least one language");
export type Said = z.infer<typeof Said>;

/** What the rules said of a hypothesis when the clue was opened, and under which edition of them. */
export const Held = z.strictObject({
  rulebook: Id,
  /** SHA-256 over the rulebook as it was read. */
  edition: Sha256,
  asOf: Day,
  verdict: z.string().min(1),
  label: Both,
  says: Both,
  articles: z.array(z.string()),
  authorities: z.array(z.string()),
  /** Facts whose answer could still change it. */
  open: z.array(z.string()),
});
export type Held = z.infer<typeof Held>;

/** Who has the say by the text of the instrument. */
export const Route = z.strictObject({ owner: z.string().min(1), others: z.array(z.string()), article: z.string().min(1), note: Both });
export type Route = z.infer<typeof Route>;

/** That something is suspected under a provision, in a region. Whom it concerns stands apart, so that it can be erased. */
export const Clue = z.strictObject({
  id: Id,
  hypothesis: z.strictObject({
    provision: Provision,
    facts: z.record(z.string(), z.union([z.boolean(), z.string(), z.null()])),
    readings: z.record(z.string(), z.string()).optional(),
    /** The day of the conduct. */
    asOf: Day,
  }),
  /** What is known of the matter besides the hypothesis, and bears on who has the say; left out is unknown. */
  about: z.record(z.string(), z.union([z.boolean(), z.string(), z.null()])),
  held: Held,
  route: Route.nullable(),
  /** GB/T 2260 code of six digits; null while not known, and then it cannot be referred. */
  region: z.string().regex(/^\d{6}$/, "write a region as the six digits of GB/T 2260").nullable(),
  /** Key of the kept screening result it was opened from, with its label. */
  screening: z.strictObject({ key: Id, label: z.enum(["hit", "soft", "none"]) }).optional(),
  /** Feed it was taken from, by the name of its adapter. */
  from: z.string().min(1).optional(),
});
export type Clue = z.infer<typeof Clue>;

/** Whom or what a clue is about. */
export const Subject = z.strictObject({
  /** A person is a natural person: what names one is withheld until the clue is verified. */
  nature: z.enum(["organisation", "person", "unknown"]),
  label: z.string().min(1).max(300),
  /** Unified social credit code, GB 32100. */
  uscc: z.string().optional(),
  domain: z.string().optional(),
  app: z.string().optional(),
  account: z.string().optional(),
  wallet: z.string().optional(),
});
export type Subject = z.infer<typeof Subject>;

/** `screening` and `opinion` (of a model) are kept and shown, and never corroborate. */
const Kind = z.enum(["online", "onsite", "funds", "registry", "report", "chain", "screening", "opinion"]);

const rating = {
  /** Admiralty scale: reliability of the source. */
  reliability: z.enum(["a", "b", "c", "d", "e", "f"]),
  /** Admiralty scale: credibility of what it says. 1 (confirmed by other sources) is never typed. */
  credibility: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
};

/** An evidence item: where it lies and what its bytes are, never the bytes. */
export const Exhibit = z.strictObject({
  clue: Id,
  kind: Kind,
  /** What it shows, in plain words. */
  shows: Said,
  capturedAt: When,
  capturedBy: Name,
  sha256: Sha256,
  media: z.string().min(1).max(100).optional(),
  /** Address, file, row or WARC record. */
  locator: z.string().min(1).max(1000),
  /** Whose voice it is: same origin, one voice. */
  origin: z.string().min(1).max(300),
  /** Origin that this one repeats. */
  repeats: z.string().min(1).max(300).optional(),
  /** Origin at the end of that chain, as known from all exhibits of the clue. */
  root: z.string().min(1).max(300),
  /** Of a repeat, the originals in the file beside it: it is worth no more than they, also once they are erased. */
  under: z.array(z.strictObject({ exhibit: Key, kind: Kind, ...rating })).optional(),
  ...rating,
  personal: z.enum(["none", "pseudonymised", "identified"]),
  legalBasis: z.string().min(1).max(300).optional(),
  eraseAfter: Day.optional(),
});
export type Exhibit = z.infer<typeof Exhibit>;

/** How far a clue was corroborated when a step was taken. */
export const Strength = z.strictObject({
  value: z.number().min(0).max(1),
  groups: z.number().int().nonnegative(),
  kinds: z.array(z.string()),
  met: z.boolean(),
  /** Edition of the scales. */
  scales: Sha256,
});
export type Strength = z.infer<typeof Strength>;

/**
 * What somebody did to a clue, or to a kept screening result. It holds no free
 * words: those stand in a remark, so that erasing them leaves the loop whole.
 */
export const Step = z.strictObject({
  /** Clue or screening. */
  of: Id,
  act: Id,
  from: Id,
  /** The state it leads to; of a proposal, once another confirms it. */
  to: Id,
  phase: z.enum(["done", "proposed", "confirmed"]),
  /** The proposal that it confirms. */
  proposal: Key.optional(),
  by: Name,
  role: Id,
  /** Exhibits it rests on. */
  refs: z.array(Key),
  /** Day it happened, where that is not the day of recording. */
  on: Day.optional(),
  strength: Strength.optional(),
  /** Authority it was referred to, or that acted. */
  authority: z.string().min(1).max(40).optional(),
  finding: z.enum(["established", "not-established"]).optional(),
  measure: Id.optional(),
  /** Edition of the rules of the loop. */
  loop: Sha256,
});
export type Step = z.infer<typeof Step>;

/** The words that go with a step. */
export const Remark = z.strictObject({
  of: Id,
  step: Key,
  reason: Said,
  /** What the subject replied. */
  reply: Said.optional(),
  /** What was reported back: number of a receipt, the finding, the measure, as far as it is words. */
  feedback: Said.optional(),
});
export type Remark = z.infer<typeof Remark>;

/** That a clue was read: by whom, what for. */
export const Access = z.strictObject({
  clue: Id,
  /** Null: nobody was named, and what names a person was withheld. */
  by: Name.nullable(),
  purpose: z.string().min(1).max(1000).nullable(),
  what: z.enum(["show", "export"]),
  /** Whether names of persons were shown. */
  whole: z.boolean(),
});
export type Access = z.infer<typeof Access>;

/**
 * A screening result that somebody kept. Its key is a random name: the answer's
 * own name follows from the text, and would tell it again after an erasure.
 */
export const Screening = z.strictObject({
  /** The answer's own name, like scr-0f3a... */
  id: Id,
  channel: z.enum(["name", "scope", "ad", "account"]),
  text: z.string().max(20_000),
  label: z.enum(["hit", "soft", "none"]),
  hits: z.array(z.looseObject({ term: z.string(), provision: z.string() })),
  /** The list it was screened with, as the answer named it. */
  list: z.json(),
});
export type Screening = z.infer<typeof Screening>;

/** The kinds of statement of the clue loop, with the shapes of their bodies; `../kinds.ts` names them. */
export const clueStatements = {
  clue: Clue,
  subject: Subject,
  exhibit: Exhibit,
  step: Step,
  remark: Remark,
  access: Access,
  screening: Screening,
} as const;
