import { z } from "zod";
import type { Draft } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
import { Exhibit } from "../record/statements/clue.ts";
import { weightOf } from "./corroboration.ts";
import { draftOf, type Hand, newName, Refused } from "./draft.ts";
import type { Loop } from "./loop.ts";
import { rootsOf, sameName } from "./origins.ts";
import type { Exhibit as Body } from "./shape.ts";

const Hash = Exhibit.shape.sha256;

/** An exhibit as a person brings it. Credibility 1 is refused: independent voices give it, nobody types it. */
export const Brought = Exhibit.omit({ clue: true, root: true, sha256: true, capturedBy: true }).extend({
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

/** An exhibit that stands already. */
export interface Standing {
  key: string;
  body: Body;
}

/**
 * Drafts for new exhibits of a clue, and new versions of standing ones whose
 * root follows from what is told now: that X repeats Y concerns all of X.
 * A repeat may not be rated above what it repeats, so that it adds nothing.
 */
export function exhibitDrafts(clue: string, brought: readonly Body[], standing: readonly Standing[], loop: Loop, hand: Hand): Draft[] {
  const fresh = brought.map((body): Standing => ({ key: `${clue}/${newName(hand.random)}`, body }));
  const all = [...standing, ...fresh];
  const rootOf = rootsOf(all.flatMap(({ body }) => [body, { origin: body.origin, repeats: body.root }]));
  const settled = all.map(({ key, body }): Standing => ({ key, body: { ...body, root: rootOf(body.origin) } }));
  for (const { key, body } of settled.filter((each) => fresh.some(({ key }) => key === each.key))) {
    const heard = settled.filter((each) => each.key !== key && sameName(each.body.root) === sameName(body.root));
    const repeat = body.repeats !== undefined || heard.some((each) => each.body.sha256 === body.sha256) || (heard.length > 0 && sameName(body.origin) !== sameName(body.root));
    const best = Math.max(0, ...heard.map((each) => weightOf(each.body, loop.scales)));
    if (repeat && heard.length > 0 && weightOf(body, loop.scales) > best) {
      throw new Refused({
        en: `The exhibit from "${body.origin}" repeats "${body.root}" and is rated above it; a repeat is worth at most what it repeats. Rate it no higher, or say why it is a voice of its own by giving it another origin.`,
        zh: `来自“${body.origin}”的证据是对“${body.root}”的转载，评级却更高；转载的评级不得高于原始来源。请降低评级，或填写其独立来源。`,
      });
    }
  }
  const changed = settled.filter(({ key, body }) => all.find((each) => each.key === key)!.body.root !== body.root || fresh.some((each) => each.key === key));
  return changed.map(({ key, body }) => draftOf("exhibit", key, body, hand));
}

/** The body of an exhibit from what was brought, with the hash of its bytes. */
export function bodyOf(clue: string, each: Brought, sha256: string, hand: Hand, said: (text: string) => Body["shows"]): Body {
  const { file: _, shows, ...rest } = each;
  if (each.sha256 !== undefined && each.sha256 !== sha256) throw new RecordError(`The file ${each.file} has the SHA-256 ${sha256}, not the one given; it is another file, or it was changed.`);
  return { ...rest, clue, sha256, shows: typeof shows === "string" ? said(shows) : shows, capturedBy: each.capturedBy ?? hand.by, root: each.origin } as Body;
}
