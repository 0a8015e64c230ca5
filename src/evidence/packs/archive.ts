import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { RecordError } from "../../record/problem.ts";
import { guarded, memberBytes, type Members, openZip } from "./zip.ts";

/** A WARC file on disk or within a WACZ. */
export interface Warc {
  /** How messages name it. */
  what: string;
  /** Its name without folders, for custody. */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** Longest list of contents, in bytes. */
export const LIST = 16 << 20;

/** What a WACZ lists of itself (Frictionless data package). */
export const Datapackage = z.looseObject({
  wacz_version: z.string().max(20),
  resources: z.array(z.looseObject({ path: z.string().max(1000), hash: z.string().max(200), bytes: z.int().nonnegative() })).max(10_000),
});

/** The WARC files of a .warc, .warc.gz or .wacz file, one after the other. Those of a WACZ are checked against its list first. */
export async function* warcsOf(file: string): AsyncGenerator<Warc> {
  const name = path.basename(file);
  const opening = Buffer.alloc(4);
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new RecordError(`${file} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); check the path of the web archive.`, { cause: error });
  });
  try {
    await handle.read(opening, 0, 4, 0);
  } catch (error) {
    throw new RecordError(`${file} cannot be read (${(error as Error).message}); give a .warc, .warc.gz or .wacz file.`, { cause: error });
  } finally {
    await handle.close();
  }
  if (opening.toString("latin1") !== "PK\u0003\u0004") {
    yield { what: file, name, bytes: createReadStream(file) };
    return;
  }
  const members = await openZip(file);
  try {
    const archives = [...members.entries.keys()].filter((each) => /^archive\/[^/]+\.warc(\.gz)?$/.test(each));
    if (archives.length === 0) throw new RecordError(`${file} is a zip file without WARC files (archive/….warc.gz); give a .wacz, .warc or .warc.gz file.`);
    await checkListed(members, file, archives);
    for (const each of archives) yield { what: `${file}, ${each}`, name: `${name} (${path.posix.basename(each)})`, bytes: guarded(await members.open(each), file, each) };
  } finally {
    members.close();
  }
}

async function checkListed(members: Members, file: string, archives: readonly string[]): Promise<void> {
  const listed = await listOf(members, file);
  for (const name of archives) {
    const said = listed.resources.find((each) => each.path === name);
    if (!said) throw new RecordError(`${file}: its list (datapackage.json) does not have ${name}; it was put in later, so nothing of the archive is read.`);
    const { hash, size } = await hashOf(guarded(await members.open(name), file, name));
    if (said.hash !== `sha256:${hash}` || said.bytes !== size) throw new RecordError(`${file}: ${name} is not what its list (datapackage.json) says; it was changed or damaged, so nothing of the archive is read.`);
  }
}

/** The list of contents of a WACZ. */
export async function listOf(members: Members, file: string): Promise<z.infer<typeof Datapackage>> {
  if (!members.entries.has("datapackage.json")) throw new RecordError(`${file} is a zip file but no WACZ: it has no datapackage.json; give a .wacz, .warc or .warc.gz file.`);
  const text = (await memberBytes(members, file, "datapackage.json", LIST)).toString("utf8");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new RecordError(`${file}: its list (datapackage.json) is not JSON; get the file again from where it came.`, { cause: error });
  }
  const read = Datapackage.safeParse(json);
  if (!read.success) throw new RecordError(`${file}: its list (datapackage.json) is not that of a WACZ (${read.error.issues[0]?.path.join(".")}: ${read.error.issues[0]?.message}); get the file again from where it came.`);
  return read.data;
}

/** SHA-256 and length of a stream. */
export async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<{ hash: string; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const part of bytes) {
    hash.update(part);
    size += part.length;
  }
  return { hash: hash.digest("hex"), size };
}
