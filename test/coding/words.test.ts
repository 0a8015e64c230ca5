import { expect, test } from "vitest";
import { readCodebook } from "../../src/codebook/read.ts";
import { details, entryEvents } from "../../src/coding/entries/shape.ts";
import { pressKinds } from "../../src/coding/press/shape.ts";
import { releaseActions, releaseConducts, releaseDispositions } from "../../src/coding/releases/shape.ts";

const { codebook } = await readCodebook("codebook");

test.each([
  ["entries", entryEvents], ["details", details], ["release-actions", releaseActions],
  ["release-conduct", releaseConducts], ["release-outcomes", releaseDispositions], ["press-kinds", pressKinds],
] as const)("what the coders may answer is what codebook/%s explains, in its order", (vocabulary, ids) => {
  expect([...codebook[vocabulary].keys()]).toEqual([...ids]);
});
