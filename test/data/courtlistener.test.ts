import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { z } from "zod";
import { addressOfDocket, addressOfEntries, addressOfNumber, addressOfParties } from "../../src/sources/courtlistener/address.ts";
import { docket, entry, party, recapDocument } from "../../src/sources/courtlistener/examples/answers.ts";
import { codeEntries } from "../../src/coding/index.ts";
import { entryRow } from "../../src/sources/courtlistener/entry.ts";
import { Docket, DocketEntry, Party, RecapDocument } from "../../src/sources/courtlistener/shape.ts";
import { shared, withData } from "./shared.ts";

test("the coder reads an entry's row", () => {
  const { id, data: { text, docket: of, filed } } = entryRow(entry(), 90_000_001);
  expect(codeEntries([{ id, text, docket: of, date: filed ?? undefined }])[0]).toMatchObject({ id: "courtlistener/90000001/11", event: "stipulation_of_dismissal", prejudice: "with" });
});

/** What the live API said of its endpoints when it was asked for its options. */
interface Field { type: string; choices?: Array<{ value: number }>; child?: { children: Record<string, Field> }; children?: Record<string, Field> }
type Options = Record<string, { actions: { POST: Record<string, Field> }; filters: Record<string, { lookup_types: string | string[] }>; ordering: string[] }>;

const file = "data/court_dockets/courtlistener_v4_http_options.json.gz";
/** Values of each type that the API names; of a `field` it tells nothing. */
const values: Readonly<Record<string, unknown[]>> = {
  string: ["", "words"], slug: ["words"], "file upload": ["recap/x.pdf", null], integer: [7], boolean: [true, false], date: ["2025-02-27", null], datetime: ["2025-03-01T02:00:00.123456-08:00"],
};

withData(file, "CourtListener's options", () => {
  const options = JSON.parse(gunzipSync(readFileSync(`${shared}/${file}`)).toString()) as Options;
  const fieldsOf = (endpoint: string): Record<string, Field> => options[endpoint]!.actions.POST;
  const parts: Array<[string, z.ZodObject, object, Record<string, Field>]> = [
    ["dockets", Docket, docket(), fieldsOf("dockets")],
    ["docket-entries", DocketEntry, entry(), fieldsOf("docket-entries")],
    ["recap-documents", RecapDocument, recapDocument(), fieldsOf("recap-documents")],
    ["recap documents inside an entry", RecapDocument, recapDocument(), fieldsOf("docket-entries").recap_documents!.child!.children],
    ["parties", Party, party(), fieldsOf("parties")],
    ["the parts of a party", Party.shape.party_types.element, party().party_types[0]!, fieldsOf("parties").party_types!.children!],
    ["the attorneys of a party", Party.shape.attorneys.element, party().attorneys[0]!, fieldsOf("parties").attorneys!.children!],
  ];

  test.each(parts)("%s have every field that is relied on, and its values are read", (_, shape, good, fields) => {
    expect(shape.safeParse(good).error).toBeUndefined();
    for (const name of Object.keys(shape.shape)) {
      const field = fields[name];
      expect(field, name).toBeDefined();
      // A day that is always there stands as one that may be missing, and the other way round: both are tried.
      const tried = field!.choices ? field!.choices.map(({ value }) => value) : (values[field!.type] ?? []);
      for (const value of tried.filter((each) => !(name === "absolute_url" && typeof each === "string"))) expect(shape.safeParse({ ...good, [name]: value }).error?.issues, `${name} = ${JSON.stringify(value)}`).toBeUndefined();
    }
  });

  test.each([
    ["dockets", addressOfNumber("nysd", "2304738")], ["dockets", addressOfDocket(1)], ["docket-entries", addressOfEntries(1, "2025-01-01T00:00:00.000Z")], ["parties", addressOfParties(1)],
  ])("%s know every filter and order that is asked for", (endpoint, address) => {
    const { filters, ordering } = options[endpoint]!;
    for (const [key, value] of new URL(address).searchParams) {
      if (key === "omit") continue;
      if (key === "order_by") {
        expect(ordering).toContain(value);
        continue;
      }
      const [name = "", lookup = "exact"] = key.split("__");
      const known = filters[name]?.lookup_types;
      expect(known, key).toBeDefined();
      if (Array.isArray(known)) expect(known).toContain(lookup);
    }
  });

  test("the omitted parts are there to be omitted", () => {
    for (const [endpoint, address] of [["dockets", addressOfDocket(1)], ["docket-entries", addressOfEntries(1, null)]] as const) {
      for (const path of new URL(address).searchParams.get("omit")!.split(",")) {
        const [outer = "", inner] = path.split("__");
        const field = fieldsOf(endpoint)[outer];
        expect(inner === undefined ? field : (field?.child?.children ?? {})[inner], path).toBeDefined();
      }
    }
  });

  test("an attorney's part has the numbers that are put into words", () => {
    expect(fieldsOf("parties").attorneys!.children!.role!.choices?.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
