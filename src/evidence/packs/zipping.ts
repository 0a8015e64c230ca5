import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** Hash and length of a member as it went in. */
export interface Laid {
  path: string;
  /** `sha256:` and the digest in hex. */
  hash: string;
  bytes: number;
}

/** The start of the calendar of zip files, so that no clock and no time zone is seen in a pack. */
const NO_TIME = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644, compress: false };

/**
 * Writes a zip file member by member, nothing of it packed and no time in it:
 * the same members, the same bytes. `to` takes the bytes as they come.
 */
export class Zipping {
  readonly #zip = new ZipFile();
  readonly #done: Promise<void>;
  readonly laid: Laid[] = [];

  constructor(to: (bytes: AsyncIterable<Uint8Array>) => Promise<void>) {
    this.#done = to(this.#zip.outputStream as Readable);
    this.#done.catch((error: Error) => (this.#zip.outputStream as Readable).destroy(error)); // thrown by `end`
  }

  /** Adds a member; resolves when the last of its bytes was taken. */
  async add(path: string, content: AsyncIterable<Uint8Array> | Uint8Array): Promise<Laid> {
    const hash = createHash("sha256");
    let bytes = 0;
    let failed: (error: Error) => void = () => undefined;
    const stopped = new Promise<never>((_, reject) => (failed = reject));
    const taken = new Promise<void>((resolve) => {
      const counted = async function* (): AsyncGenerator<Uint8Array> {
        for await (const part of content instanceof Uint8Array ? [content] : content) {
          hash.update(part);
          bytes += part.length;
          yield part;
        }
        resolve();
      };
      const stream = Readable.from(counted(), { objectMode: false });
      stream.once("error", (error) => {
        (this.#zip.outputStream as Readable).destroy(error);
        failed(error);
      });
      this.#zip.addReadStream(stream, path, NO_TIME);
    });
    await Promise.race([taken, stopped, this.#done]);
    const laid = { path, hash: `sha256:${hash.digest("hex")}`, bytes };
    this.laid.push(laid);
    return laid;
  }

  /** Writes the list of members; resolves when `to` has taken everything. */
  async end(): Promise<void> {
    this.#zip.end();
    await this.#done;
  }
}
