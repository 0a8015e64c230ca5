import type { Screen } from "../src/rules/screen/index.ts";

/** A seeded source of numbers from 0 to 1 (mulberry32): the same seed plants the same names. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const by = (pairs: string) => {
  const to = new Map([...pairs].flatMap((char, n, all) => (n % 2 === 0 ? [[char, all[n + 1]!] as const] : [])));
  return (term: string): string => [...term].map((char) => to.get(char) ?? char).join("");
};
const traditional = by("虚虛拟擬货貨币幣资資产產稳穩现現实實");
const spread = (mark: string) => (term: string) => [...term].join(mark);
const shift = (to: number, from: number) => (term: string) => [...term].map((char) => String.fromCodePoint(to + char.charCodeAt(0) - from)).join("");
const each = (mark: string) => (term: string) => [...term].map((char) => char + mark).join("");

type Writing = Record<string, (term: string) => string>;

/** Ways to write a listed Chinese term that a reader sees at once. */
export const han: Writing = {
  plain: (term) => term,
  traditional,
  "half traditional": (term) => [...term].map((char, n) => (n % 2 ? traditional(char) : char)).join(""),
  japanese: by("稳穏产産实実现現拟擬货貨币幣资資"),
  spaces: spread(" "),
  "wide spaces": spread("\u3000"),
  dots: spread("·"),
  stars: spread("★"),
  commas: spread("，"),
  slashes: spread("/"),
  emoji: spread("🔥"),
  families: spread("👨‍👩‍👧"),
  flags: spread("🇨🇳"),
  "two signs": spread("~~"),
  digits: (term) => [...term].map((char, n) => (n ? n + char : char)).join(""),
  "zero width": spread("\u200b"),
  joiners: spread("\u2060"),
  "soft hyphens": spread("\u00ad"),
  "byte order marks": spread("\ufeff"),
  tags: spread("\u{e0041}"),
  "direction control": (term) => `${term[0]}\u202e${term.slice(1)}`,
  struck: each("\u0336"),
  "variation selectors": each("\u{e0100}"),
  "one break inside": (term) => `${term[0]}-${term.slice(1)}`,
};

/** Ways to write RWA that a reader sees at once. */
export const latin: Writing = {
  plain: (term) => term,
  small: (term) => term.toLowerCase(),
  capital: () => "Rwa",
  "full width": shift(0xff21, 65),
  "full width small": (term) => shift(0xff41, 97)(term.toLowerCase()),
  circled: shift(0x24b6, 65),
  "circled small": (term) => shift(0x24d0, 97)(term.toLowerCase()),
  squared: shift(0x1f130, 65),
  bracketed: shift(0x1f110, 65),
  "bracketed small": (term) => shift(0x249c, 97)(term.toLowerCase()),
  "negative circled": shift(0x1f150, 65),
  "negative squared": shift(0x1f170, 65),
  bold: shift(0x1d400, 65),
  "bold script": shift(0x1d4d0, 65),
  fraktur: shift(0x1d56c, 65),
  "double struck": () => "ℝ𝕎𝔸",
  monospace: shift(0x1d670, 65),
  raised: () => "ᴿᵂᴬ",
  "small capitals": () => "ʀᴡᴀ",
  cyrillic: () => "RWА",
  greek: () => "RWΑ",
  lisu: () => "ꓣꓪꓮ",
  cherokee: () => "ᎡᎳᎪ",
  dots: spread("."),
  "middle dots": spread("·"),
  hyphens: spread("-"),
  spaces: spread(" "),
  underscores: spread("_"),
  slashes: spread("/"),
  emoji: spread("🔥"),
  "zero width": spread("\u200b"),
  struck: each("\u0336"),
};

/** What planting came to. `exact`: also marked from its first to its last character. */
export interface Planted {
  planted: number;
  hit: number;
  exact: number;
  /** Ways that fell below 99 in 100. */
  below: string[];
}

/** Plants every listed term in every way at random places of `per` real names, and screens them. */
export function plant(screen: Screen, names: readonly string[], per: number, seed: number): Planted {
  const random = seeded(seed);
  const result: Planted = { planted: 0, hit: 0, exact: 0, below: [] };
  const listed = [...screen.lists.terms.values()].filter((term) => term.parts !== undefined);
  for (const { term } of listed) {
    for (const [way, write] of Object.entries(term === "RWA" ? latin : han)) {
      const written = write(term);
      let hit = 0;
      for (let n = 0; n < per; n += 1) {
        const name = [...names[Math.floor(random() * names.length)]!];
        const at = Math.floor(random() * (name.length + 1));
        const before = name.slice(0, at).join("");
        const found = screen.screen("name", before + written + name.slice(at).join(""), { on: "2026-11-22" }).hits.find((each) => each.term === term && each.label === "hit");
        if (!found) continue;
        hit += 1;
        if (found.start === before.length && found.end === before.length + written.length) result.exact += 1;
      }
      result.planted += per;
      result.hit += hit;
      if (hit < per * 0.99) result.below.push(`${term}, ${way}: ${hit} of ${per}`);
    }
  }
  return result;
}
