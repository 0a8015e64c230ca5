import type { Codebook } from "../codebook/shape.ts";
import type { Choice } from "./definition.ts";

/** A choice that notes what is read of it. */
export interface Noted {
  choice: Choice;
  /** Ids of the definitions read so far, in the order of the codebook. */
  read(): string[];
}

/** Lends a choice so that a figure can say which definitions it turned on. */
export function noting(choice: Choice, codebook: Codebook): Noted {
  const seen = new Set<string>();
  const lent = new Proxy(choice, {
    get: (own, id) => {
      if (typeof id !== "string") return undefined;
      seen.add(id);
      return own[id];
    },
  });
  return { choice: lent, read: () => [...codebook.definitions.keys()].filter((id) => seen.has(id)) };
}
