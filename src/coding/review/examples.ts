import type { CodeWords } from "./fields.ts";
import type { Laid } from "./fold.ts";
import { itemOf } from "./items.ts";
import type { Fields, Item } from "./shape.ts";

const word = (id: string, more: object = {}) => ({ id, label: { en: id, zh: id }, meaning: { en: id, zh: id }, includes: [], excludes: [], example: id, since: "0.1", ...more });
const list = (...words: ReturnType<typeof word>[]) => new Map(words.map((each) => [each.id, each])) as never;

/** A small codebook, for tests that need no more. */
export const words: CodeWords = {
  entries: list(
    word("stipulation_of_dismissal", { by: "party", decisive: true, dismisses: true }), word("order_staying_case", { by: "court", decisive: true, dismisses: false }),
    word("answer", { by: "party", decisive: false, dismisses: false }), word("other_filing", { by: "any", decisive: false, dismisses: false }),
  ),
  "release-actions": list(word("filed"), word("dismissed"), word("other")),
  "release-conduct": list(word("offering_fraud"), word("other")),
  "release-outcomes": list(word("pending"), word("dismissed")),
  "press-kinds": list(word("action_new"), word("other")),
};

/** What the machine says of the entry below. */
export const stipulation: Fields = { event: "stipulation_of_dismissal", prejudice: "with", scope: "all", proposed: false, effective: true };

/** A judgement of the entry as an answer. */
export const answer: Fields = { event: "answer", prejudice: null, scope: null, proposed: false, effective: false };

/** An entry of an invented docket with a proposal. */
export function entry(id = "E1", proposed: Fields = stipulation, confidence = 0.9): Item {
  return itemOf("entries", { id, text: "STIPULATION of Dismissal with prejudice by Alder Token, Inc.", docket: "1:23-cv-00001", date: "2025-03-04", number: "9" }, { fields: proposed, spans: { event: "STIPULATION of Dismissal" }, rule: "stipulation/head", confidence }, "entries-1");
}

/** A release of invented people with a proposal. */
export function release(): Item {
  const text = "The Commission dismissed its action against Rowan Birch. Alder Token, Inc. remains in the case.";
  return itemOf("releases", { id: "LR-90001", title: "SEC v. Rowan Birch", text }, {
    fields: { action: "dismissed", dismissal_mentioned: "voluntary_by_sec", industry: "crypto", conduct: "other", "outcomes/Rowan Birch": "dismissed" },
    spans: { action: "dismissed its action" }, rule: "dismissed/verb", confidence: 0.8,
  }, "releases-1");
}

/** Judgements of an item laid down one after another: `who: code`, `who!: code` settles, `null` is unsure. */
export function laid(item: Item, steps: readonly (readonly [who: string, code: Fields | null, text?: string])[]): Laid[] {
  return steps.map(([who, code, text], n) => {
    const round = who.endsWith("!") ? "adjudicator" : "coder";
    const by = who.replace("!", "");
    return { key: `${round}/${by.toLowerCase()}/${item.key}`, seq: n + 1, hash: String(n), recorded: "2026-11-22T12:00:00.000Z", by, round, verdict: code === null ? "unsure" : "change", fields: code ?? {}, saw: item.coder, comment: null, text: text ?? item.hash };
  });
}
