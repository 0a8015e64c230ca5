import { RecordError } from "../record/problem.ts";
import type { Codebook, Vocabulary } from "./shape.ts";

/** Every vocabulary, named without loading the shapes: the type keeps the two alike. */
const vocabularies: Record<Vocabulary, true> = {
  events: true,
  dispositions: true,
  industries: true,
  conduct: true,
  forums: true,
  ties: true,
  claims: true,
  certainty: true,
  seen: true,
  definitions: true,
  entries: true,
  details: true,
  "release-actions": true,
  "release-conduct": true,
  "release-outcomes": true,
  "press-kinds": true,
  crosswalks: true,
  "outcome-rules": true,
  witnesses: true,
};

/**
 * The codebook as plain json, in the order of the files: the same words give
 * the same bytes. A store keeps it, so that a warm start parses no yaml.
 */
export function toJson(codebook: Codebook): Record<string, unknown[]> {
  return Object.fromEntries(Object.keys(vocabularies).map((id) => [id, [...codebook[id as Vocabulary].values()]]));
}

/**
 * The codebook from what `toJson` gave. Words were checked when they were read
 * from yaml and are not checked again; json that is no codebook is refused.
 */
export function codebookFrom(json: unknown): Codebook {
  const packed = (json ?? {}) as Record<string, unknown>;
  const entries = Object.keys(vocabularies).map((vocabulary) => {
    const words = packed[vocabulary];
    if (!Array.isArray(words)) {
      throw new RecordError(`The stored codebook has no list of ${vocabulary}; load the casebook again to store a whole one.`);
    }
    return [vocabulary, new Map(words.map((word: { id: string }) => [word.id, word]))];
  });
  return Object.fromEntries(entries) as Codebook;
}
