import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { RecordError } from "../record/problem.ts";
import { type Setting, variable } from "../sources/index.ts";
import type { Effects } from "./effects.ts";

/**
 * The user's configuration for the live sources: `prosequi.yaml` here, else in
 * the user's configuration directory; an environment variable of the same name
 * (PROSEQUI_CONTACT for `contact`) comes before both. A list may be written as
 * one; it becomes words parted by commas. Throws a RecordError that names file,
 * line and the settings there are.
 */
export async function settingsFor(effects: Pick<Effects, "env" | "cwd">, known: readonly Setting[]): Promise<Record<string, string>> {
  const settings = await fromFile(effects, new Set(known.map(({ name }) => name)));
  for (const { name } of known) {
    const value = effects.env[variable(name)]?.trim();
    if (value) settings[name] = value;
  }
  return settings;
}

/** The settings of all sources, each once. */
export function settingsOf(sources: Iterable<{ live?: { settings: readonly Setting[] } }>): Setting[] {
  return [...new Map([...sources].flatMap(({ live }) => live?.settings ?? []).map((each) => [each.name, each])).values()];
}

async function fromFile({ env, cwd }: Pick<Effects, "env" | "cwd">, known: ReadonlySet<string>): Promise<Record<string, string>> {
  const home = env.XDG_CONFIG_HOME ?? path.join(env.HOME ?? homedir(), ".config");
  const file = [path.join(cwd, "prosequi.yaml"), path.join(home, "prosequi", "prosequi.yaml")].find((each) => existsSync(each));
  if (file === undefined) return {};
  const { LineCounter, parseDocument, isMap, isScalar } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(await readFile(file, "utf8"), { lineCounter: lines });
  const at = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  const [fault] = document.errors;
  if (fault) throw new RecordError(`${at(fault.pos[0])}: is not yaml (${fault.message.split("\n")[0]?.replace(/ at line.*$/, "")}); write a setting a line, like contact: Example Desk desk@example.org.`);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) throw new RecordError(`${file}: holds no settings; write one a line, like contact: Example Desk desk@example.org.`);
  const settings: Record<string, string> = {};
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const place = at(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    if (!known.has(name)) throw new RecordError(`${place}: there is no setting "${name}"; the settings are ${[...known].sort().join(", ")} (prosequi sources says what each is for).`);
    const plain = (value as { toJSON(): unknown } | null)?.toJSON();
    const words = (Array.isArray(plain) ? plain : [plain]).map((each) => (typeof each === "string" || typeof each === "number" ? String(each).trim() : undefined));
    if (words.some((each) => each === undefined || each === "")) throw new RecordError(`${place}: the setting "${name}" is no word, number or list of them; write it like ${name}: value.`);
    settings[name] = words.join(",");
  }
  return settings;
}
