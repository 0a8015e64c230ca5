import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** A directory for one test file, removed after it. */
export function scratch(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "prosequi-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
