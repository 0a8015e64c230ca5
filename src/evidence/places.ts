import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const made = new Set<string>();

/** A new directory among the system's temporary ones, removed when the process ends. */
export function passingDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "prosequi-"));
  if (made.size === 0) process.once("exit", () => made.forEach(removeDirectory));
  made.add(directory);
  return directory;
}

function removeDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}
