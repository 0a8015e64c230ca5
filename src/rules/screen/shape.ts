import { z } from "zod";
import type { Day as DayText } from "../../record/day.ts";
import { Day } from "../../record/statements/days.ts";
import { Both, Id } from "../../record/support.ts";
import { ProvisionId } from "../book/shape.ts";

/** What is screened: a registered name, a business scope, advertising copy, the title of an account, app or page. */
export const channels = ["name", "scope", "ad", "account"] as const;
export type Channel = (typeof channels)[number];

/** `hit`: a reader sees it. `soft`: it must be heard or inferred, a person decides. `none`: nothing found. */
export const labels = ["hit", "soft", "none"] as const;
export type Label = (typeof labels)[number];

const words = z.array(z.string().min(1));
const perChannel = z.strictObject({ name: z.enum(labels).optional(), scope: z.enum(labels).optional(), ad: z.enum(labels).optional(), account: z.enum(labels).optional() });

/** `screening.yaml`: what the lists are, since when, and which provision speaks for which channel. */
export const Head = z.strictObject({
  id: z.string().min(1),
  version: Day,
  title: Both,
  /** First day the listed terms bind; before it a listed term is at most soft. */
  since: Day,
  early: Both,
  provisions: z.strictObject({ name: ProvisionId, scope: ProvisionId, ad: ProvisionId, account: ProvisionId }),
  /** Longest gap between two characters of a term, in visible characters. */
  gap: z.int().min(1).max(20),
  /** Said in every report. */
  rule: Both,
  caution: Both,
});
export type Head = z.infer<typeof Head>;

/** A way in which a term stands in a text. The order of the list is the order of telling. */
export const Technique = z.strictObject({ id: Id, label: Both, says: Both });
export type Technique = z.infer<typeof Technique>;

/** What sort of term it is. */
export const Kind = z.strictObject({ id: Id, label: Both });
export type Kind = z.infer<typeof Kind>;

/** Neighbours with which a term's characters belong to other words: 稳定|币值, 古代|币章. */
const Apart = z.strictObject({
  before: words.default([]),
  after: words.default([]),
  /** Only where a comma or the like stands in the term: 加密,资产管理. */
  "after-gap": words.default([]),
  /** Longer words that undo it: 币种 binds 种 to 币, 币种类 does not. */
  unless: words.default([]),
});

/** Words around a term that change what it is taken for. */
const Context = z.strictObject({ words: words.min(1), unless: words.default([]), technique: Id, near: z.int().min(0).optional(), reason: Both, added: Day });

/** A term to look for. */
export const Term = z.strictObject({
  id: Id,
  /** As it is reported. */
  term: z.string().min(1),
  kind: Id,
  technique: Id,
  /** Spellings that match; a space marks where a Latin phrase may be divided. */
  words: words.min(1),
  since: Day,
  added: Day,
  reason: Both,
  /** Listed terms: the parts a reader divides it into. */
  parts: words.optional(),
  /** Sound-alikes and look-alikes that may stand for characters: in all, and in one part. */
  swaps: z.strictObject({ all: z.int().min(0).max(3), part: z.int().min(0).max(2), allow: words.default([]), except: words.default([]) }).optional(),
  /** Parts that may stand as their initials: 虚拟HB. */
  initials: words.default([]),
  /** The label where no context speaks; `soft` unless written. */
  label: perChannel.default({}),
  /** In advertising and account titles: unmistakable together with a solicitation, and with a word of soft-with where there are any. */
  strong: z.boolean().default(false),
  apart: Apart.prefault({}),
  /** Phrases that take the term in, as other words: they suppress what overlaps them at that place. */
  allow: words.default([]),
  /** Contexts that make a match `none` (none-with), `soft` (soft-with beats none-with), or take a hit down to soft (homonyms). */
  "none-with": words.default([]),
  "soft-with": words.default([]),
  homonyms: z.array(Context).default([]),
});
export type Term = z.infer<typeof Term>;

/**
 * Characters that are read as another one: `from` as `to`, or pair by pair, the
 * written character before the one it is read as. `soft`: they resemble it and no more.
 */
export const Fold = z
  .strictObject({ id: Id, to: z.string().min(1).max(2).optional(), from: z.string().min(1).optional(), pairs: z.string().optional(), technique: Id, soft: z.boolean().default(false), added: Day, reason: Both })
  .refine((fold) => (fold.pairs === undefined) === (fold.to !== undefined && fold.from !== undefined), "write from and to, or pairs")
  .refine((fold) => [...(fold.pairs ?? "")].length % 2 === 0, "write pairs as the written character and the one it is read as, in turn");
export type Fold = z.infer<typeof Fold>;

/** A syllable of the listed terms: its characters, its spelling, and the characters that sound like it, tones apart. */
export const Sound = z.strictObject({ id: Id, pinyin: z.string().regex(/^[A-Z]+$/), bopomofo: z.string().min(1), of: z.string().min(1), alike: z.string().default(""), added: Day });
export type Sound = z.infer<typeof Sound>;

/** A character, the parts it is written as when it is taken apart, and characters that look like it. */
export const Split = z.strictObject({ id: Id, of: z.string().length(1), parts: words.default([]), similar: z.string().default(""), added: Day });
export type Split = z.infer<typeof Split>;

/** Words that tell what a text wants: to win customers, to warn, to report, to exclude. */
export const Cue = z.strictObject({
  id: Id,
  role: z.enum(["solicits", "protects", "reports", "excludes"]),
  label: Both,
  words: words.min(1),
  /** Phrases in which they say something else. */
  unless: words.default([]),
  /** Where it must stand: anywhere near, before the term, or right beside it. */
  where: z.enum(["near", "before", "beside"]).default("near"),
  added: Day,
  reason: Both,
});
export type Cue = z.infer<typeof Cue>;

/** The lists of a screening: a folder each. */
export const lists = { techniques: Technique, kinds: Kind, terms: Term, folds: Fold, sounds: Sound, splits: Split, cues: Cue } as const;

/** Which lists gave an answer, and for which day. Equal hash, equal answers. */
export interface ListStamp {
  readonly id: string;
  readonly version: DayText;
  readonly sha256: string;
  readonly on: DayText;
}

/** A term found. `start` and `end` are UTF-16 positions in the text as given, `end` exclusive. */
export interface Hit {
  term: string;
  provision: string;
  kind: string;
  start: number;
  end: number;
  label: "hit" | "soft";
  /** The most telling way in which it stands there; all of them in `techniques`. */
  technique: string;
  techniques: string[];
  why: Both;
}

/** The answer for one text. `screening` names this answer for good; a text with nothing found has none. */
export interface Screened {
  id: string;
  label: Label;
  hits: readonly Hit[];
  list: ListStamp;
  screening?: string;
}
