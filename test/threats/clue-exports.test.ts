import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleView } from "../../src/clues/examples/view.ts";
import { exportClue, exportClues, exportCsv, readExports, type Exports } from "../../src/clues/exports/index.ts";
import type { ClueView } from "../../src/clues/shape.ts";

/** What leaves the house is decided by a file; these try to get more out than it says. */

const folder = "rulebook/yinfa-2026-42";
/** What a spreadsheet would take for a formula. */
const formula = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u;
let exports: Exports;
beforeAll(async () => {
  exports = await readExports(folder);
});

/** Every leaf with a word of its own: the path that leads to it, lists written []. */
function marked(value: unknown, at = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, `${at}[]`));
  if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, at === "" ? key : `${at}.${key}`)]));
  return value === null ? null : `<${at}>`;
}

function markedView(nature: "organisation" | "person" | "unknown", masked: boolean): ClueView {
  const view = marked(exampleView()) as ClueView;
  return { ...view, masked, subject: { ...view.subject!, nature } };
}

/** The words of all leaves in something exported. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(words);
  return typeof value === "string" ? [value] : [];
}

const natures = ["organisation", "person", "unknown"] as const;

describe("every profile with every field", () => {
  it("leaves out what it does not list, and what names a person without a basis", () => {
    const lists = [...exports.profiles.values()];
    for (const nature of natures) {
      for (const masked of [false, true]) {
        for (const profile of lists) {
          const out = words(exportClue(exports, markedView(nature, masked), profile.id).clue).filter((each) => each.startsWith("<"));
          for (const word of out) {
            // A leaf stands under its field: the field itself, or one level below (a sentence in two languages, a fact, a list's item).
            const field = profile.fields.find((each) => word === `<${each}>` || word === `<${each}[]>` || (word.startsWith(`<${each}.`) && !word.slice(each.length + 2).includes(".")));
            expect(field, `${word} left for ${profile.id}`).toBeDefined();
            const { personal } = exports.fields.get(field!)!;
            if (profile.legalBasis === null && personal !== "none") expect([word, nature, personal]).toEqual([word, "organisation", "subject"]);
            if (masked) expect(personal).not.toBe("words");
          }
          expect(out.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it("lets nobody's read of a clue, no salt and no screening text out", () => {
    for (const profile of exports.profiles.keys()) {
      const text = JSON.stringify(exportClue(exports, markedView("organisation", false), profile));
      expect(text).not.toMatch(/<(reads|screening|waiting|next|erased|due|place)\b/);
    }
  });

  it("gives the public and associations no way to a person by any field of the list, were it added without a basis", async () => {
    const yaml = await readFile(`${folder}/clues/exports.yaml`, "utf8");
    const scratch = await mkdtemp(path.join(tmpdir(), "prosequi-"));
    try {
      await mkdir(path.join(scratch, "clues"));
      for (const field of [...exports.fields.values()].filter(({ personal }) => personal === "words" || personal === "staff")) {
        const loose = yaml.replace("fields: [state, label, opened, region, hypothesis.provision, corroboration.met]", `fields: [state, ${JSON.stringify(field.path)}]`);
        expect(loose).not.toBe(yaml);
        await writeFile(path.join(scratch, "clues/exports.yaml"), loose);
        await expect(readExports(scratch)).rejects.toThrow(/public: .*no legal basis/);
      }
    } finally {
      await rm(scratch, { recursive: true });
    }
  });

  it("copies nothing that lies deeper than a field, whatever hangs there", () => {
    fc.assert(
      fc.property(fc.constantFrom(...exports.profiles.keys()), fc.jsonValue({ maxDepth: 3 }), fc.constantFrom("subject", "hypothesis", "exhibits", "corroboration", "steps", "contests", "held", "route"), (profile, junk, where) => {
        const view = exampleView();
        const secret = { secret: { deeper: "<leak>" }, junk, __proto__: { label: "<leak>" } };
        const spot = (view as unknown as Record<string, unknown>)[where];
        const laced = { ...view, [where]: Array.isArray(spot) ? [...spot, secret] : { ...(spot as object), ...secret }, extra: secret };
        expect(JSON.stringify(exportClue(exports, laced as never, profile))).not.toContain("<leak>");
      }),
      { seed: 11 },
    );
  });
});

describe("a list of persons", () => {
  it("leaves by no profile that names subjects, however many organisations stand between", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...natures), { minLength: 2, maxLength: 6 }), fc.constantFrom(...exports.profiles.keys()), fc.boolean(), (mix, profile, masked) => {
        const views = mix.map((nature) => {
          const view = exampleView(nature, masked);
          if (nature === "unknown") delete view.subject!.uscc;
          return view;
        });
        const maybePersons = mix.filter((nature) => nature !== "organisation").length;
        let text = "";
        try {
          text = JSON.stringify(exportClues(exports, views, profile));
        } catch {
          expect(maybePersons).toBeGreaterThan(1);
          return;
        }
        const named = text.split('"label":"甲乙链科技"').length - 1;
        expect(named).toBeLessThanOrEqual(mix.length - maybePersons + 1);
      }),
      { seed: 13 },
    );
  });
});

describe("an export opened in a spreadsheet", () => {
  it("runs no word of a clue as a formula", () => {
    const hostile = fc.tuple(fc.constantFrom("=", "+", "-", "@", "|", "%", "\t=", "\r=", " =", "＝", "＠"), fc.string({ maxLength: 12 })).map((parts) => parts.join(""));
    fc.assert(
      fc.property(hostile, fc.constantFrom(...exports.profiles.keys()), fc.constantFrom("en" as const, "zh" as const), (word, profile, locale) => {
        const view = exampleView();
        Object.assign(view.subject!, { label: word, domain: word, account: word });
        Object.assign(view.exhibits[0]!.body!, { shows: { en: word, zh: word }, locator: word, origin: word });
        view.steps[0]!.remark!.reason = { en: word, zh: word };
        view.hypothesis.facts = { [word]: word };
        const rows = parse(exportCsv(exports, exportClues(exports, [view], profile), profile, locale)) as string[][];
        expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([]);
      }),
      { seed: 17 },
    );
  });
});
