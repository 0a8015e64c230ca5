import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import { RecordError } from "../record/problem.ts";

/** Where stored bytes lie, by name. What `put` has returned from is durable. */
export interface Shelf {
  put(name: string, bytes: Uint8Array): void;
  get(name: string): Uint8Array | undefined;
  has(name: string): boolean;
}

/** A shelf in memory, for a record in memory. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, Uint8Array>();
  return { put: (name, bytes) => void kept.set(name, bytes), get: (name) => kept.get(name), has: (name) => kept.has(name) };
}

/**
 * A shelf of files under a directory. A file is written under another name,
 * flushed, renamed, and its directories flushed too, so that after a crash a
 * name either holds all its bytes or is not there.
 */
export function fileShelf(root: string): Shelf {
  const at = (name: string): string => path.join(root, name);
  return {
    has: (name) => existsSync(at(name)),
    get: (name) => {
      try {
        return readFileSync(at(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw new RecordError(`The capture ${at(name)} cannot be read (${(error as Error).message}); check the permissions of ${root}.`, { cause: error });
      }
    },
    put: (name, bytes) => {
      const file = at(name);
      const directory = path.dirname(file);
      try {
        const made = mkdirSync(directory, { recursive: true });
        const temporary = `${file}.${process.pid}.part`;
        const handle = openSync(temporary, "w");
        for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
        fsyncSync(handle);
        closeSync(handle);
        renameSync(temporary, file);
        flush(directory);
        if (made !== undefined) for (let parent = path.dirname(directory); parent.length >= path.dirname(made).length; parent = path.dirname(parent)) flush(parent);
      } catch (error) {
        throw new RecordError(`A capture could not be written to ${directory} (${(error as Error).message}); make room or make it writable, then run this again.`, { cause: error });
      }
    },
  };
}

/** Flushes a directory, so that a rename in it outlives a power cut; Windows cannot and need not. */
function flush(directory: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(directory, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
