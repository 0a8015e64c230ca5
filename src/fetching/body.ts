import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { RecordError } from "../record/problem.ts";
import { explained, Fleeting, shown } from "./faults.ts";
import type { After } from "./policy.ts";

/** How a body is read. */
export interface Reading {
  url: URL;
  headers: Readonly<Record<string, string>>;
  /** Most bytes, unpacked. */
  atMost: number;
  /** Most milliseconds between two pieces. */
  idle: number;
  after: After;
  /** Ends everything that belongs to the answer; called once, whatever happens. */
  close(): void;
  /** Why it was ended from outside, where it was. */
  ended(): unknown;
}

/** Text packs ten times, tables of zeros a hundred: what packs more is a bomb. Told from here on only. */
const TELLING = 8 << 20;
const RATIO = 250;

/**
 * The body of an answer, unpacked on the way. Ends with a RecordError where it
 * is cut short, broken, larger than allowed or silent for too long; what was
 * given before that is only the beginning of an answer.
 */
export function bodyOf(raw: Readable, reading: Reading): AsyncIterable<Uint8Array> {
  raw.on("error", () => undefined); // whoever reads is told by the read; nobody else needs to be
  return droppable(read(raw, reading), () => {
    raw.destroy();
    reading.close();
  });
}

/** A stream that can be let go at any time, also before its first piece: a generator that was never begun would do nothing then. */
export function droppable(parts: AsyncGenerator<Uint8Array, undefined>, drop: () => void): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => parts.next(),
      return: async () => {
        drop();
        return parts.return(undefined);
      },
    }),
  };
}

async function* read(raw: Readable, reading: Reading): AsyncGenerator<Uint8Array, undefined> {
  const { url, headers, atMost } = reading;
  const tooLarge = (): RecordError => new RecordError(`${shown(url)} answered with more than the ${atMost.toLocaleString("en")} bytes allowed for it; open the address to see what is there now.`);
  const packed = { bytes: 0 };
  let unpacked = 0;
  try {
    const encoding = encodingOf(headers, url);
    if (encoding === null && Number(headers["content-length"]) > atMost) throw tooLarge();
    const pieces = arriving(raw, reading, packed);
    for await (const part of encoding === null ? pieces : unpack(pieces, encoding)) {
      unpacked += part.length;
      if (unpacked > atMost) throw tooLarge();
      if (encoding !== null && unpacked > TELLING && unpacked > packed.bytes * RATIO) throw new RecordError(`${shown(url)} answered with something that unpacks to more than ${RATIO} times its size, which no document does; it was not read further.`);
      yield part;
    }
    if (encoding !== null && packed.bytes === 0) throw new Fleeting(`${shown(url)} sent a packed answer that was cut short; try again in a few minutes.`);
  } catch (error) {
    throw reading.ended() ?? explained(error, url);
  } finally {
    raw.destroy();
    reading.close();
  }
}

/** The pieces as they come; the clock runs only while one is awaited. */
async function* arriving(raw: Readable, { url, idle, after }: Reading, packed: { bytes: number }): AsyncGenerator<Uint8Array> {
  const pieces = raw[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  for (;;) {
    const callOff = after(idle, () => raw.destroy(new Fleeting(`${shown(url)} fell silent for ${idle / 1000} seconds in the middle of its answer; try again in a few minutes.`)));
    const step = await pieces.next().finally(callOff);
    if (step.done) return;
    packed.bytes += step.value.length;
    yield step.value;
  }
}

type Encoding = "gzip" | "deflate" | "br";

function encodingOf(headers: Readonly<Record<string, string>>, url: URL): Encoding | null {
  const named = (headers["content-encoding"] ?? "").toLowerCase().split(",").map((each) => each.trim()).filter((each) => each !== "" && each !== "identity");
  const [one = null] = named;
  if (one === null) return null;
  if (named.length > 1) throw new RecordError(`${shown(url)} packed its answer ${named.length} times over, which no honest site does; it was not read.`);
  if (one === "gzip" || one === "x-gzip") return "gzip";
  if (one === "deflate" || one === "br") return one;
  throw new RecordError(`${shown(url)} packed its answer in a way that was not asked for (${one.slice(0, 40)}); it was not read.`);
}

async function* unpack(pieces: AsyncGenerator<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const first = await pieces.next();
  if (first.done) return;
  const whole = (async function* () {
    yield first.value;
    yield* pieces;
  })();
  // Both forms of deflate are sent under that name: with a zlib head and without.
  const decoder: Transform = encoding === "gzip" ? createGunzip() : encoding === "br" ? createBrotliDecompress() : (first.value[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
  pipeline(Readable.from(whole, { objectMode: false }), decoder, () => undefined);
  yield* decoder as AsyncIterable<Uint8Array>;
}
