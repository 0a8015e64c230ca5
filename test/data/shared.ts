import { existsSync } from "node:fs";
import { describe, test } from "vitest";

/** Where the documents and data that are not part of the repository lie, when they are there. */
export const shared = "../shared";

/**
 * A suite that needs a file outside the repository. It runs where the file is;
 * elsewhere, as in a user's clone, it is skipped and says why.
 */
export function withData(file: string, name: string, suite: () => void): void {
  const there = existsSync(`${shared}/${file}`);
  // Vitest walks through the body of a skipped suite too, and a body may read its file.
  describe.skipIf(!there)(there ? name : `${name} (skipped: ${shared}/${file} is not here)`, there ? suite : () => test("is not read", () => {}));
}
