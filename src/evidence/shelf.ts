import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { RecordError } from "../record/problem.ts";
import { passingDirectory } from "./places.ts";

/** Where stored bytes lie, by name. What `put` and `take` have returned from is durable. */
export interface Shelf {
  put(name: string, bytes: Uint8Array): void;
  get(name: string): Uint8Array | undefined;
  has(name: string): boolean;
  /** Path of a file to write a stream to before it is known what it will be called. */
  part(): string;
  /** Flushes such a file and gives it its name. */
  take(part: string, name: string): void;
  /** Removes such a file. */
  drop(part: string): void;
  /** Path of the file of that name; nothing where there is none, or where it is kept in memory. */
  path(name: string): string | undefined;
  /** Takes the bytes of that name off the disk; nothing happens where there are none. */
  remove(name: string): void;
  /** Names in a folder of the shelf. */
  names(folder: string): string[];
}

let count = 0;

/** A shelf in memory, for a record in memory; only streams lie in a directory that goes when the process ends. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, Uint8Array>();
  let opened: Shelf | undefined;
  const disk = (): Shelf => (opened ??= fileShelf(passingDirectory()));
  return {
    put: (name, bytes) => void kept.set(name, bytes),
    get: (name) => kept.get(name) ?? opened?.get(name),
    has: (name) => kept.has(name) || opened?.has(name) === true,
    part: () => disk().part(),
    take: (part, name) => disk().take(part, name),
    drop: (part) => disk().drop(part),
    path: (name) => (kept.has(name) ? undefined : opened?.path(name)),
    remove: (name) => {
      kept.delete(name);
      opened?.remove(name);
    },
    names: (folder) => [...kept.keys()].filter((name) => path.posix.dirname(name) === folder).map((name) => path.posix.basename(name)),
  };
}

/**
 * A shelf of files under a directory. A file is written under another name,
 * flushed, renamed, and its directories flushed too, so that after a crash a
 * name either holds all its bytes or is not there. What a crash left half
 * written is removed when the next stream comes.
 */
export function fileShelf(root: string): Shelf {
  const at = (name: string): string => path.join(root, name);
  const parts = at("parts");
  let swept = false;
  const laid = <T>(work: () => T, directory: string): T => {
    try {
      return work();
    } catch (error) {
      throw unwritten(error, directory);
    }
  };
  const settle = (part: string, file: string, made: string | undefined): void => {
    const directory = path.dirname(file);
    renameSync(part, file);
    flush(directory);
    if (made !== undefined) for (let parent = path.dirname(directory); parent.length >= path.dirname(made).length; parent = path.dirname(parent)) flush(parent);
  };
  return {
    has: (name) => existsSync(at(name)),
    path: (name) => (existsSync(at(name)) ? at(name) : undefined),
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
      laid(() => {
        const made = mkdirSync(path.dirname(file), { recursive: true });
        const part = `${file}.${process.pid}.part`;
        const handle = openSync(part, "w");
        for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
        fsyncSync(handle);
        closeSync(handle);
        settle(part, file, made);
      }, path.dirname(file));
    },
    part: () =>
      laid(() => {
        mkdirSync(parts, { recursive: true });
        if (!swept) for (const name of readdirSync(parts)) if (!running(Number(name.split(".")[0]))) rmSync(path.join(parts, name), { force: true });
        swept = true;
        return path.join(parts, `${process.pid}.${(count += 1)}.${Math.trunc(performance.timeOrigin)}`);
      }, parts),
    take: (part, name) =>
      laid(() => {
        flush(part, "r+");
        settle(part, at(name), mkdirSync(path.dirname(at(name)), { recursive: true }));
      }, path.dirname(at(name))),
    drop: (part) => rmSync(part, { force: true }),
    remove: (name) =>
      laid(() => {
        rmSync(at(name), { force: true });
        if (existsSync(path.dirname(at(name)))) flush(path.dirname(at(name)));
      }, path.dirname(at(name))),
    names: (folder) => (existsSync(at(folder)) ? readdirSync(at(folder)).filter((name) => !name.endsWith(".part")) : []),
  };
}

/** Says that a capture could not be written. */
export function unwritten(error: unknown, directory: string): RecordError {
  return new RecordError(`A capture could not be written to ${directory} (${(error as Error).message}); make room or make it writable, then run this again.`, { cause: error });
}

/** Flushes a file or directory, so that a rename in it outlives a power cut; Windows cannot flush a directory and need not. */
function flush(place: string, how: "r" | "r+" = "r"): void {
  if (process.platform === "win32" && how === "r") return;
  const handle = openSync(place, how);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function running(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
