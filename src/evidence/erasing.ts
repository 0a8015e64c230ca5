import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { sha256 } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
import type { BulkRow, Store } from "../store/store.ts";
import { chained, CUSTODY, type CustodyHead, type CustodyLine } from "./custody.ts";
import { barred, type Capture, type CaptureData, type Erased, ownNames, packName } from "./held.ts";
import type { Reading } from "./reading.ts";
import type { Shelf } from "./shelf.ts";
import { packsWith } from "./strays.ts";

const [inflate, deflate] = [promisify(gunzip), promisify(gzip)];

/** Key of the small value that names the files which hold erased bytes and have still to leave the shelf. */
export const LEAVING = "captures leaving";

/** Who erases bytes or lifts an erasure, why and when; shown in public, so it repeats nothing of what is erased. */
export type ErasingOrder = Omit<Erased, "lifted">;

/**
 * The erasing of captured bytes, so that a crash at any step loses nothing and
 * forgets nothing: first, in one transaction, the tombstone, its line of
 * custody and the names of the files to go; then for each pack a new one
 * without the bytes is laid, the rows of the others are moved to it, and the
 * old one is removed; then its name is crossed out.
 */
export class Erasing {
  readonly #store: Store;
  readonly #shelf: Shelf;
  readonly #reading: Reading;

  constructor(store: Store, shelf: Shelf, reading: Reading) {
    this.#store = store;
    this.#shelf = shelf;
    this.#reading = reading;
  }

  async erase(hash: string, order: ErasingOrder): Promise<Erased> {
    const before = await this.#known(hash, order);
    const erased: Erased = { by: order.by, reason: order.reason, at: order.at };
    if (!barred(before)) {
      const files = [...ownNames(this.#shelf, hash), ...(await packsWith(this.#store, this.#shelf, before, await this.#reading.load(before)))];
      await this.#decide(hash, order, "erased", ({ media, size }) => ({ media, size, pack: null, start: 0, erased }), files);
    }
    await this.#reading.forget(hash);
    const [problem] = await this.finish();
    if (problem) throw new RecordError(problem);
    return before.erased && barred(before) ? before.erased : erased;
  }

  async lift(hash: string, order: ErasingOrder): Promise<Erased> {
    const before = await this.#known(hash, order);
    if (!before.erased) throw new RecordError(`The bytes ${hash} are not erased; there is nothing to lift.`);
    const erased: Erased = { ...before.erased, lifted: { by: order.by, reason: order.reason, at: order.at } };
    if (barred(before)) await this.#decide(hash, order, "lifted", (data) => ({ ...data, erased }), []);
    return erased;
  }

  /** Takes off the shelf what is named as leaving; gives what stands in the way, a sentence each. */
  async finish(): Promise<string[]> {
    const problems: string[] = [];
    for (const name of (await this.#store.meta<string[]>(LEAVING)) ?? []) {
      const problem = name.startsWith("packs/") ? await this.#empty(name) : await this.#remove(name);
      if (problem) problems.push(problem);
      else await this.#store.change({ meta: [LEAVING] }, ({ meta }) => ({ meta: { [LEAVING]: rest(meta<string[]>(LEAVING), name) } }));
    }
    return problems;
  }

  async #known(hash: string, { by, reason }: ErasingOrder): Promise<Capture> {
    if (by.trim() === "" || reason.trim() === "") throw new RecordError("An erasure needs a name and a reason for the public record; give both.");
    const row = await this.#store.row<CaptureData>("captures", hash);
    if (!row) throw new RecordError(`The record holds no captured bytes ${hash}; check the hash, as prosequi verify and the pages of a source show it.`);
    return { hash, ...row.data };
  }

  async #decide(hash: string, order: ErasingOrder, event: "erased" | "lifted", change: (data: CaptureData) => CaptureData, files: string[]): Promise<void> {
    const id = sha256(JSON.stringify([hash, event, order.at]));
    await this.#store.change({ meta: [CUSTODY, LEAVING], rows: { captures: [hash], custody: [id] } }, (standing) => {
      const row = standing.row<CaptureData>("captures", hash)!;
      const line = { hash, url: null, at: order.at, how: event, source: row.source === "" ? null : row.source, by: order.by, event, reason: order.reason };
      const { rows: custody, head } = chained(standing.meta<CustodyHead>(CUSTODY), standing.row<CustodyLine>("custody", id) ? new Map() : new Map([[id, line]]));
      const leaving = [...new Set([...(standing.meta<string[]>(LEAVING) ?? []), ...files])];
      return { rows: { captures: [{ ...row, data: change(row.data) }], custody }, meta: { [CUSTODY]: head, [LEAVING]: leaving.length > 0 ? leaving : undefined } };
    });
  }

  /** Removes a file of its own, unless the bytes are on record again. */
  async #remove(name: string): Promise<string | undefined> {
    const hash = name.replace(/\.gz$/, "").replace("/", "");
    const row = await this.#store.row<CaptureData>("captures", hash);
    if (!row || row.data.erased || row.data.pack !== null) this.#shelf.remove(name);
    return undefined;
  }

  /** Lays the pack anew with only what rows still refer to, moves the rows, removes the old one. */
  async #empty(name: string): Promise<string | undefined> {
    const stored = this.#shelf.get(name);
    if (!stored) return undefined;
    const bytes = await inflate(stored).catch(() => undefined);
    if (!bytes) return `The pack ${name} holds erased bytes but is damaged, so that it cannot be laid anew without them; put back a copy of it, or remove that file and with it all that it holds, then run this again.`;
    const live: BulkRow<CaptureData>[] = [];
    for await (const row of this.#store.rows<CaptureData>("captures")) if (row.data.pack !== null && packName(row.data.pack) === name) live.push(row);
    if (live.length > 0) {
      const pieces = live.map(({ data }) => bytes.subarray(data.start, data.start + data.size));
      const fresh = Buffer.concat(pieces);
      const pack = sha256(fresh);
      if (packName(pack) === name) return undefined;
      this.#shelf.put(packName(pack), await deflate(fresh, { level: 4 }));
      let start = 0;
      const places = new Map(live.map(({ id }, index) => [id, (start += pieces[index]!.length) - pieces[index]!.length]));
      await this.#store.change({ rows: { captures: [...places.keys()] } }, ({ row }) => ({
        rows: {
          captures: [...places].flatMap(([id, at]) => {
            const now = row<CaptureData>("captures", id);
            return now && now.data.pack !== null && packName(now.data.pack) === name ? [{ ...now, data: { ...now.data, pack, start: at } }] : [];
          }),
        },
      }));
    }
    this.#shelf.remove(name);
    return undefined;
  }
}

function rest(leaving: readonly string[] = [], done: string): string[] | undefined {
  const left = leaving.filter((name) => name !== done);
  return left.length > 0 ? left : undefined;
}
