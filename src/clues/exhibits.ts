import { z } from "zod";
import { canonical, type Draft } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
import { Exhibit } from "../record/statements/clue.ts";
import type { Both } from "../record/support.ts";
import { isOwn, weightOf } from "./corroboration.ts";
import { draftOf, type Hand, newName } from "./draft.ts";
import type { Loop } from "./loop.ts";
import { sameName } from "./origins.ts";
import { settle, type Standing } from "./settle.ts";
import type { Exhibit as Body } from "./shape.ts";

export type { Standing } from "./settle.ts";

const Hash = Exhibit.shape.sha256;

/** An exhibit as a person brings it. Credibility 1 is refused: independent voices give it, nobody types it. */
export const Brought = Exhibit.omit({ clue: true, root: true, under: true, sha256: true, capturedBy: true }).extend({
  kind: z.enum(["online", "onsite", "funds", "registry", "report", "chain", "opinion"], "write one of online, onsite, funds, registry, report, chain, opinion; a screening result is brought by opening a clue from it"),
  credibility: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)], "write 2 to 6; 1 (confirmed by other sources) follows from independent exhibits and cannot be typed"),
  shows: z.union([z.string().min(1), Exhibit.shape.shows]),
  capturedBy: Exhibit.shape.capturedBy.optional(),
  sha256: Hash.optional(),
  /** File to hash, beside the description; the file itself is not kept. */
  file: z.string().min(1).optional(),
})
  .refine((each) => each.sha256 !== undefined || each.file !== undefined, { path: ["sha256"], message: "give the SHA-256 of the bytes, or file: the path of the saved document" })
  .refine((each) => each.personal === "none" || each.legalBasis !== undefined, { path: ["legalBasis"], message: "say on what legal basis personal data is kept" });
export type Brought = z.infer<typeof Brought>;

/** What was brought, ready to be written, and what somebody who brings it should know. */
export interface Drafted {
  /** New exhibits, and new versions of standing ones: that X repeats Y concerns all of X. */
  drafts: Draft[];
  /** Keys of the new exhibits, as they were brought. */
  keys: string[];
  notes: Both[];
}

/**
 * Drafts for new exhibits of a clue, and new versions of standing ones of which
 * something follows from what is told now. A repeat rated above what it repeats
 * is taken, whichever of the two comes first, and said to count for no more.
 */
export function exhibitDrafts(clue: string, brought: readonly Body[], standing: readonly Standing[], loop: Loop, hand: Hand): Drafted {
  const fresh = brought.map((body): Standing => ({ key: `${clue}/${newName(hand.random)}`, body }));
  const before = new Map([...standing].map(({ key, body }) => [key, canonical(body)]));
  const settled = settle([...standing, ...fresh]);
  const notes = settled.flatMap(({ key, body }): Both[] => {
    const originals = settled.filter((each) => isOwn(each.body) && sameName(each.body.root) === sameName(body.root));
    const most = Math.max(...originals.map((each) => weightOf(each.body, loop.scales)));
    const touched = !before.has(key) || originals.some((each) => !before.has(each.key));
    if (isOwn(body) || originals.length === 0 || !touched || weightOf(body, loop.scales) <= most) return [];
    return [{
      en: `The exhibit from "${body.origin}" repeats "${body.root}" and is rated above it; a repeat counts for no more than what it repeats.`,
      zh: `来自“${body.origin}”的证据是对“${body.root}”的转载，评级却更高；转载计分不高于原始来源。`,
    }];
  });
  const changed = settled.filter(({ key, body }) => before.get(key) !== canonical(body));
  return { drafts: changed.map(({ key, body }) => draftOf("exhibit", key, body, hand)), keys: fresh.map(({ key }) => key), notes };
}

/** The body of an exhibit from what was brought, with the hash of its bytes. */
export function bodyOf(clue: string, each: Brought, sha256: string, hand: Hand, said: (text: string) => Body["shows"]): Body {
  const { file: _, shows, ...rest } = each;
  if (each.sha256 !== undefined && each.sha256 !== sha256) throw new RecordError(`The file ${each.file} has the SHA-256 ${sha256}, not the one given; it is another file, or it was changed.`);
  return { ...rest, clue, sha256, shows: typeof shows === "string" ? said(shows) : shows, capturedBy: each.capturedBy ?? hand.by, root: each.origin } as Body;
}
