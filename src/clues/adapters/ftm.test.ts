import { defaultModel, Entity, Model } from "@opensanctions/followthemoney";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleView } from "../examples/view.ts";
import { exportClue, exportClues, readExports, type Exports } from "../exports/index.ts";
import { readRouting } from "../routing/index.ts";
import { maskSubject } from "../subject/index.ts";
import { toFtm, writeFtm, type FtmEntity, type FtmProvenance } from "./ftm.ts";

const folder = "rulebook/yinfa-2026-42";
const model = new Model(defaultModel);
let exports: Exports;
let provenance: FtmProvenance;
beforeAll(async () => {
  exports = await readExports(folder);
  const { departments } = await readRouting(folder);
  provenance = { publisher: "示例办公室", retrievedAt: "2026-03-09T02:00:00Z", sourceUrl: "https://office.example/clues/c-alder", departments: new Map(departments.map(({ id, label }) => [id, label])) };
});

/** What the model of FollowTheMoney has against a set of entities. */
function troubles(entities: readonly FtmEntity[]): string[] {
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
  return entities.flatMap(({ id, schema: name, properties }) => {
    const schema = model.getSchema(name);
    const found = schema.abstract ? [`${name} is abstract`] : [];
    for (const required of schema.required ?? []) if (!properties[required]?.length) found.push(`${id}: ${name} lacks ${required}`);
    for (const [key, values] of Object.entries(properties)) {
      if (!schema.hasProperty(key)) {
        found.push(`${name} has no property ${key}`);
        continue;
      }
      const property = schema.getProperty(key);
      if (property.stub) found.push(`${name}.${key} is a stub`);
      if (property.type.name === "entity") for (const value of values) if (!schemaOf.get(value)?.isA(property.getRange())) found.push(`${name}.${key} points to nothing of ${property.getRange().name}`);
      if (property.type.name === "date") for (const value of values) if (!/^\d{4}-\d{2}-\d{2}(T[\d:]+Z)?$/.test(value)) found.push(`${name}.${key}: ${value} is no date`);
      if (property.type.name === "country") for (const value of values) if (!property.type.values?.has(value)) found.push(`${name}.${key}: ${value} is no country`);
      if (property.type.name === "url") for (const value of values) if (!URL.canParse(value)) found.push(`${name}.${key}: ${value} is no address`);
    }
    if (found.length === 0 && new Entity(model, { id, schema: name, properties }).getCaption() === "" && name !== "UnknownLink") found.push(`${name} has no caption`);
    return found;
  });
}

describe("a clue as FollowTheMoney", () => {
  it.each(["organisation", "person", "unknown"] as const)("is valid under the model for every profile, the subject being an %s", (nature) => {
    for (const profile of exports.profiles.keys()) expect(troubles(toFtm(exportClue(exports, exampleView(nature), profile), provenance))).toEqual([]);
  });

  it("is told wrong by the same check where it is wrong", () => {
    expect(troubles([{ id: "a", schema: "Company", properties: { colour: ["red"], jurisdiction: ["Harbourland"] } }, { id: "b", schema: "UnknownLink", properties: { subject: ["a"], object: ["z"] } }])).toEqual(["a: Company lacks name", "Company has no property colour", "Company.jurisdiction: Harbourland is no country", "UnknownLink.object points to nothing of Thing"]);
  });

  it.each([
    ["financial-administration", ["Company", "CryptoWallet", "UnknownLink", "UserAccount", "UnknownLink", "PublicBody", "UnknownLink", "Note"]],
    ["cyberspace-telecom", ["Company", "UserAccount", "UnknownLink", "Note"]],
    ["association", ["Company", "Note"]],
    ["public", []],
  ])("holds for %s what its profile let out", (profile, schemata) => {
    expect(toFtm(exportClue(exports, exampleView(), profile), provenance).map(({ schema }) => schema)).toEqual(schemata);
  });

  it("says where everything comes from, and accuses nobody", () => {
    for (const { properties } of toFtm(exportClue(exports, exampleView(), "police"), provenance)) {
      expect(properties).toMatchObject({ publisher: ["示例办公室"], retrievedAt: ["2026-03-09T02:00:00Z"], sourceUrl: ["https://office.example/clues/c-alder"] });
      expect(properties).not.toHaveProperty("topics");
      expect(properties).not.toHaveProperty("holder");
      expect(properties).not.toHaveProperty("owner");
    }
  });

  it("keeps a masked person masked, down to wallet and site", () => {
    const view = exampleView("person", true);
    view.subject = maskSubject(view.subject!, "a salt of thirty-two characters!");
    const entities = toFtm(exportClue(exports, view, "financial-administration"), provenance);
    expect(JSON.stringify(entities)).not.toMatch(/甲乙|alder\.example|alderlian|T9yD|91350100|huawei:C1/);
    expect(entities[0]).toMatchObject({ schema: "Person", properties: { name: [expect.stringMatching(/^P-/)] } });
    expect(troubles(entities)).toEqual([]);
  });

  it("names nobody where the profile kept the subject back", () => {
    const entities = toFtm(exportClue(exports, exampleView("person"), "association"), provenance);
    expect(entities.map(({ schema }) => schema)).toEqual(["Note"]);
  });

  it("has ids that stay, one for one subject in two clues", () => {
    const one = exampleView();
    const other = { ...exampleView(), id: "c-birch" };
    const [a, b] = exportClues(exports, [one, other], "financial-administration").map((each) => toFtm(each, provenance));
    const lines = writeFtm([...a!, ...b!]).trimEnd().split("\n").map((line) => JSON.parse(line) as FtmEntity);
    expect(lines.filter(({ schema }) => schema === "Company")).toHaveLength(1);
    expect(lines.filter(({ schema }) => schema === "Note")).toHaveLength(2);
    expect(writeFtm([...b!, ...a!])).toBe(writeFtm([...a!, ...b!]));
    expect(lines.every(({ id }) => /^prosequi-[0-9a-f]{40}$/.test(id))).toBe(true);
  });
});
