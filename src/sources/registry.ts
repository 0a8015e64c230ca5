import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RecordError } from "../record/problem.ts";
import type { Source, SourceOfRows } from "./shape.ts";

/**
 * Where the folders of the sources lie: beside this file, or, in the built
 * program, in `sources/` of its folder or the one above. A folder with an
 * `index` is a source (or several of one kind); nothing else lists it.
 */
const places = ["./sources/", "../sources/", "./"].map((place) => new URL(place, import.meta.url));

/** Every source of bulk rows, by id. */
export async function allSources(): Promise<Map<string, Source>> {
  const found: Source[] = [];
  for (const index of folders()) found.push(...[((await import(/* @vite-ignore */ index)) as { default: Source | Source[] }).default].flat());
  return new Map(found.sort((a, b) => (a.manifest.id < b.manifest.id ? -1 : 1)).map((source) => [source.manifest.id, source]));
}

/** The source of that id; a RecordError that names the others where there is none. */
export async function sourceCalled(id: string): Promise<Source> {
  const all = await allSources();
  const source = all.get(id);
  if (!source) throw new RecordError(`No source is called "${id}"; choose among ${[...all.keys()].join(", ")} (prosequi sources says what each is).`);
  return source;
}

/** What is needed to load files of a source; a RecordError where it is asked over the network only. */
export function rowsOf({ manifest, files }: Source): SourceOfRows {
  if (!files) throw new RecordError(`${manifest.id} has no files to load: it is asked over the network, with prosequi sync ${manifest.id}.`);
  return { ...files, manifest };
}

function folders(): string[] {
  for (const place of places) {
    if (!existsSync(fileURLToPath(place))) continue;
    const found = readdirSync(fileURLToPath(place), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .flatMap(({ name }) => ["index.js", "index.ts"].map((index) => new URL(`${name}/${index}`, place)).find((file) => existsSync(fileURLToPath(file)))?.href ?? [])
      .sort();
    if (found.length > 0) return found;
  }
  throw new RecordError("The sources that come with Prosequi are missing; install the package again.");
}
