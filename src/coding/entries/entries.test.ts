import { describe, expect, test } from "vitest";
import { allExamples, lastExamples, laterExamples, moreLaterExamples, type Example } from "./examples/index.ts";
import { codeEntries, codeEntry, details, entryEvents, openDockets, type CodedEntry, type Entry } from "./index.ts";

/** The row's entry, behind the earlier entries of its docket. */
function batchOf(row: Example): Entry[] {
  const earlier = (row.docket ?? []).map(({ number, text }): Entry => ({ id: `earlier ${number}`, text, number, docket: "1:23-cv-4567" }));
  return [...earlier, { id: "row", text: row.text, docket: "1:23-cv-4567" }];
}

const asked = ["prejudice", "scope", "proposed", "effective", "detail", "mover"] as const;

describe("the tables", () => {
  test.each([...allExamples, ...laterExamples, ...moreLaterExamples, ...lastExamples].map((row) => [row.text, row] as const))("%s", (_, row) => {
    const coded = codeEntries(batchOf(row)).at(-1)!;
    const accepted: readonly CodedEntry["event"][] = [row.event, ...(row.accept ?? [])];
    expect({ rule: coded.rule, right: accepted.includes(coded.event), event: coded.event }, row.why).toMatchObject({ right: true });
    const wanted = Object.fromEntries(asked.filter((field) => row[field] !== undefined).map((field) => [field, row[field]]));
    expect(Object.fromEntries(Object.keys(wanted).map((field) => [field, coded[field as keyof CodedEntry]])), row.why).toEqual(wanted);
    if (coded.span !== null) expect(row.text).toContain(coded.span);
  });

  test("hold every label that ends, stays or judges", () => {
    const held = new Set(allExamples.map((row) => row.event));
    const missing = entryEvents.filter((event) => /^order_(?:granting|on_vol|of_dis|staying|lifting)|^(?:notice|stipulation).*_dismissal$|^(?:default|consent)_judgment$|^judgment|^verdict|^case_|^party_/.test(event) && !held.has(event));
    expect(missing).toEqual([]);
  });
});

describe("who moved in the entry that an order cites", () => {
  const docket = "2:19-cv-0101";
  const order: Entry = { id: "order", docket, text: "ORDER granting [9] Motion to Dismiss. Signed by Judge Ivo Lark on 2/2/2020. (abc)" };
  const complaint: Entry = { id: "complaint", docket, number: "1", text: "COMPLAINT against Quillon Foods Inc. filed by Osric Wherry. (Wherry, Osric)" };
  const by = (name: string): Entry => ({ id: "motion", docket, number: "9", text: `MOTION to Dismiss by ${name}. (Attachments: # 1 Text of Proposed Order)` });
  const eventOf = (entries: Entry[]): [string, string | null] => {
    const coded = codeEntries(entries).find((each) => each.id === "order")!;
    return [coded.event, coded.mover];
  };

  test("a defendant's motion makes it a grant, the plaintiff's own or both sides' his exit", () => {
    expect(eventOf([complaint, by("Quillon Foods Inc."), order])).toEqual(["order_granting_dismissal", "defendant"]);
    expect(eventOf([complaint, by("Osric Wherry"), order])).toEqual(["order_on_voluntary_dismissal", "plaintiff"]);
    expect(eventOf([complaint, { ...by("Osric Wherry"), text: "Joint MOTION to Dismiss by Osric Wherry, Quillon Foods Inc." }, order])).toEqual(["order_on_voluntary_dismissal", "joint"]);
  });

  test("the entry's own words speak first", () => {
    expect(eventOf([complaint, by("Osric Wherry"), { ...order, text: "ORDER granting [9] defendants' Motion to Dismiss. Signed by Judge Ivo Lark" }])[0]).toBe("order_granting_dismissal");
  });

  test("an entry of another docket, or of none, is not asked", () => {
    const [event, mover] = eventOf([complaint, by("Osric Wherry"), { ...order, docket: "2:19-cv-0102" }]);
    expect([event, mover]).toEqual(["order_granting_dismissal", null]);
    expect(codeEntries([complaint, by("Osric Wherry"), { id: "order", text: order.text }]).at(-1)).toEqual(codeEntry({ id: "order", text: order.text }));
  });

  test("two passes over a stream give what a batch gives", () => {
    const entries = [order, by("Osric Wherry"), complaint];
    const dockets = openDockets();
    for (const entry of entries) dockets.see(entry);
    expect(entries.map((entry) => dockets.code(entry))).toEqual(codeEntries(entries));
  });
});

describe("what else an entry does", () => {
  test("both forms of prejudice are told apart, each with whom it concerns", () => {
    const coded = codeEntry({ id: "1", text: "STIPULATION AND ORDER that this action is dismissed with prejudice as to defendant Larch Mills, Inc.; this action is dismissed without prejudice as to defendants Ada Poole and Tern Freight LLC. Signed by Judge Ivo Lark" });
    expect(coded).toMatchObject({ event: "order_on_voluntary_dismissal", detail: "mixed_prejudice", prejudice: "without" });
    expect(coded.also.map(({ prejudice, parties }) => [prejudice, parties])).toEqual([["with", ["Larch Mills, Inc."]], ["without", ["Ada Poole", "Tern Freight LLC"]]]);
  });

  test("minutes that dismiss one and set a trial are a dismissal", () => {
    const coded = codeEntry({ id: "1", text: "Minute Entry for proceedings held before Judge Ivo Lark: Motion Hearing held on 3/3/2021. The Court grants 40 Defendant Ada Poole's Motion to Dismiss. Jury Trial set for 9/9/2021. (abc)" });
    expect(coded).toMatchObject({ event: "order_granting_dismissal", effective: true, refs: ["40"] });
  });
});

describe("hostile texts", () => {
  const size = 1_000_000;
  const hostile: [string, string][] = [
    ["a megabyte of one letter", "a".repeat(size)],
    ["open brackets", "(".repeat(size)],
    ["open brackets and blanks", "( ".repeat(size / 2)],
    ["attachments that never close", "(Attachments: ".repeat(70_000)],
    ["100,000 times not", "ORDER not ".repeat(100_000)],
    ["100,000 times granting", `ORDER ${"granting ".repeat(100_000)}`],
    ["100,000 times ordered", `ORDER ${"ordered dismissed ".repeat(60_000)}`],
    ["full stops", `ORDER ${". ".repeat(size / 2)}`],
    ["entities", "&amp;".repeat(200_000)],
    ["half entities", "&#".repeat(500_000)],
    ["numbers", `ORDER granting ${"9, ".repeat(300_000)}`],
    ["a long stipulation", `STIPULATION ${"dismiss and ".repeat(80_000)} order`],
  ];
  test.each(hostile)("%s: an answer comes, and its span is exact", (_, text) => {
    const coded = codeEntry({ id: "x", text });
    expect(entryEvents as readonly string[]).toSatisfy((events: readonly string[]) => coded.event === "unknown" || events.includes(coded.event));
    if (coded.span !== null) expect(text.includes(coded.span)).toBe(true);
  });
});

test("every detail that a table asks for is in the vocabulary", () => {
  const asked = new Set(allExamples.flatMap((row) => row.detail ?? []));
  expect([...asked].filter((detail) => !details.includes(detail))).toEqual([]);
});
