import { createReadStream } from "node:fs";
import type { Broken } from "../../record/chain.ts";
import { RecordError } from "../../record/problem.ts";
import type { CustodyHead } from "../custody.ts";
import { hashOf, LIST, listOf } from "./archive.ts";
import { Reader } from "./bytes.ts";
import { checkCustody } from "./check-custody.ts";
import { checkIndex } from "./check-index.ts";
import { checkRecords } from "./check-records.ts";
import { SUMS, WARC } from "./lists.ts";
import { readLists } from "./read-lists.ts";
import { guarded, memberBytes, type Members, openZip } from "./zip.ts";
import { Zipping } from "./zipping.ts";

/** What was checked of a pack, and all that does not hold. */
export interface PackCheck {
  /** Key of the action. */
  action: string;
  /** Records of the WARC file. */
  records: number;
  /** Captures listed, in the pack or not. */
  captures: number;
  /** Quotes found at their place. */
  quotes: number;
  /** Quotes of which the pack does not hold the words, and quotes pinned to no captured bytes. */
  withheld: number;
  unpinned: number;
  /** Lines of custody. */
  custody: number;
  /** Where the chain of the record stood when the pack was written. */
  head: CustodyHead | null;
  broken: Broken[];
}

/** Members of which the pack's own list has no hash. */
const APART = ["datapackage.json", "datapackage-digest.json"];
/**
 * Checks an evidence pack as `writePack` writes it: every hash, every record's
 * digests, the index, the links of custody, the quotes, and the zip file byte
 * by byte. What does not hold is named; a file that is no such pack at all is
 * refused with a RecordError.
 */
export async function readPack(file: string): Promise<PackCheck> {
  const members = await openZip(file);
  try {
    if (!members.entries.has("prosequi/captures.jsonl") || !members.entries.has(WARC)) throw new RecordError(`${file} is no evidence pack of Prosequi (it has no prosequi/captures.jsonl); take another web archive in with prosequi capture FILE.wacz.`);
    const broken: Broken[] = [];
    /** What fails in a step becomes a line of the answer, and the next step is taken. */
    const step = async <T>(where: string, take: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await take();
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        broken.push({ where, what: error.message });
        return undefined;
      }
    };
    await step("datapackage.json", () => checkListed(members, file, broken));
    const lists = await readLists(members, file, broken);
    const records = await step(WARC, () => checkRecords(members, file, lists, broken));
    await step("indexes/index.cdx.gz", () => checkIndex(members, file, lists, records?.ids ?? new Map(), broken));
    checkCustody(lists, broken);
    await step(file, () => checkContainer(members, file, broken));
    return {
      action: lists.top?.action ?? "", records: records?.count ?? 0, captures: lists.captures.length, quotes: records?.quotes ?? 0,
      withheld: lists.top?.withheld ?? 0, unpinned: lists.top?.unpinned ?? 0, custody: lists.custody.length, head: lists.head, broken,
    };
  } finally {
    members.close();
  }
}

/** Every member against the list, the list against its digest. */
async function checkListed(members: Members, file: string, broken: Broken[]): Promise<void> {
  const { resources } = await listOf(members, file);
  const { hash } = await hashOf(guarded(await members.open("datapackage.json"), file, "datapackage.json"));
  const digest = (await memberBytes(members, file, "datapackage-digest.json", LIST)).toString("utf8");
  if (digest !== `${JSON.stringify({ path: "datapackage.json", hash: `sha256:${hash}` }, null, 2)}\n`) broken.push({ where: "datapackage-digest.json", what: "it does not have the SHA-256 of datapackage.json: one of them was changed" });
  const listed = new Map(resources.map((each) => [each.path, each]));
  const sums = resources.filter(({ path }) => path !== SUMS).map((each) => `${each.hash.slice(7)}  ${each.path}\n`).join("");
  if ((await memberBytes(members, file, SUMS, LIST)).toString("utf8") !== sums) broken.push({ where: SUMS, what: "its sums are not those of datapackage.json: one of them was changed" });
  if (listed.size < resources.length) broken.push({ where: "datapackage.json", what: "it lists a member twice" });
  for (const name of members.entries.keys()) if (!listed.has(name) && !APART.includes(name)) broken.push({ where: name, what: "datapackage.json does not list it: it was put in later" });
  for (const [path, said] of listed) {
    if (!members.entries.has(path)) {
      broken.push({ where: path, what: "datapackage.json lists it, but it is not there" });
      continue;
    }
    try {
      const { hash: now, size } = await hashOf(guarded(await members.open(path), file, path));
      if (said.hash !== `sha256:${now}` || said.bytes !== size) broken.push({ where: path, what: "it is not what datapackage.json says: one of them was changed" });
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      broken.push({ where: path, what: error.message });
    }
  }
}

/** Zips the members again and compares with the file, so that no byte between them escapes. */
async function checkContainer(members: Members, file: string, broken: Broken[]): Promise<void> {
  const there = new Reader(createReadStream(file));
  let at = 0;
  let differs = -1;
  const zip = new Zipping(async (bytes) => {
    for await (const part of bytes) {
      const same = differs < 0 ? await there.take(part.length) : Buffer.alloc(0);
      for (let i = 0; differs < 0 && i < part.length; i += 1) if (part[i] !== same[i]) differs = at + i;
      at += part.length;
    }
    if (differs < 0 && (await there.take(1)).length > 0) differs = at;
  });
  try {
    for (const name of members.entries.keys()) await zip.add(name, guarded(await members.open(name), file, name));
    await zip.end();
  } finally {
    await there.close();
  }
  if (differs >= 0) broken.push({ where: `${file}, byte ${differs}`, what: "the zip file is not as it was written: a byte was changed, put in or taken out" });
}
