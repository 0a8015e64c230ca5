import { describe, expect, test } from "vitest";
import type { Codebook } from "../codebook/shape.ts";
import { checkCasebook } from "./check.ts";
import { readPage, type Casebook, type Page, type Problem } from "./read.ts";
import type { Folder } from "./shape.ts";
import { statementsOf } from "./statements.ts";

const action = `id: example
recorded: 2026-01-02
name: { en: Example, zh: 示例 }
caption: SEC v. Example
forum: federal-court
court: D. Example
industry: crypto
pleads: [registration]
conduct: [staking]
cites: [order]
certainty: high
claim: alleged
filed: { date: 2023-05-04, cites: [order], certainty: high, claim: reported }
defendants:
  - { id: example-co, name: Example Co., kind: organisation, cites: [order], certainty: high, claim: reported }
events:
  - id: end
    kind: voluntary-dismissal
    date: 2025-02-03
    by: agency
    what: { en: The agency dropped the action., zh: 该机构撤诉。 }
    cites: [order]
    certainty: high
    claim: announced
`;
const order = `id: order
recorded: 2026-01-02
title: An order
publisher: A court
kind: court
url: https://court.example/order
published: 2025-02-03
seen: read
via: a file
`;
const tie = `id: gift
recorded: 2026-01-02
kind: donation
from: example
to: fund
actions: [example]
date: 2024-12
namedByTimes: false
what: { en: Example gave to the fund., zh: 示例公司向该基金捐款。 }
cites: [order]
certainty: high
claim: reported
`;

const docket = "docket: { number: '1:23-cv-00001', cites: [order], certainty: high, claim: reported }\n";

const words = (...ids: string[]) => new Map(ids.map((id) => [id, {}]));
const codebook = {
  forums: words("federal-court"),
  industries: words("crypto"),
  conduct: words("staking"),
  events: new Map([["voluntary-dismissal", { becomes: "dismissed" }]]),
  dispositions: new Map([["dismissed", { ends: true }]]),
  ties: words("donation"),
} as unknown as Codebook;

function problemsOf(texts: [Folder, string, string][]): Problem[] {
  const problems: Problem[] = [];
  const casebook: Record<string, Page[]> = { sources: [], actions: [], parties: [], ties: [], searches: [], offices: [], administrations: [], probes: [], claims: [], counts: [], replies: [], corrections: [] };
  for (const [folder, file, text] of texts) {
    const page = readPage(folder, `${folder}/${file}`, text, problems);
    if (page) casebook[folder]!.push(page as Page);
  }
  return problems.length > 0 ? problems : checkCasebook(casebook as unknown as Casebook, codebook);
}

const sound: [Folder, string, string][] = [["sources", "order.yaml", order], ["actions", "example.yaml", action]];

test("a sound casebook has no problem", () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe("a problem names file and line and how to mend it", () => {
  const changed = (from: string, to: string): [Folder, string, string][] => [["sources", "order.yaml", order], ["actions", "example.yaml", action.replace(from, to)]];
  const cases: [string, [Folder, string, string][], string, RegExp][] = [
    ["a dangling source", changed("cites: [order]\ncertainty", "cites: [letter]\ncertainty"), "actions/example.yaml:10", /no source "letter"; add casebook\/sources\/letter\.yaml/],
    ["a word that is not in the codebook", changed("voluntary-dismissal", "vanished"), "actions/example.yaml:18", /"vanished" is not a word of codebook\/events/],
    ["an event before the filing", changed("2025-02-03", "2021-02-03"), "actions/example.yaml:19", /before the filing on 2023-05-04/],
    ["an impossible day", changed("2025-02-03", "2025-02-30"), "actions/example.yaml:19", /not a day of the calendar/],
    ["an event without day or reason", changed("date: 2025-02-03", "date: null"), "actions/example.yaml:17", /say why the date is not known/],
    ["an unknown defendant", changed("by: agency", "by: agency\n    defendants: [nobody]"), "actions/example.yaml:21", /no defendant "nobody"/],
    ["an event that reaches nobody", changed("events:\n", "events:\n  - { id: early, kind: voluntary-dismissal, date: 2024-01-02, by: agency, what: { en: a, zh: b }, cites: [order], certainty: high, claim: reported }\n"), "actions/example.yaml:18", /each was out by then; list the defendants/],
    ["one docket in two files", [["sources", "order.yaml", order], ["actions", "example.yaml", action + docket], ["actions", "again.yaml", action.replace("id: example", "id: again") + docket]], "actions/again.yaml:25", /docket 23-cv-00001 is also that of actions\/example\.yaml/],
    ["a file called otherwise", [["sources", "other.yaml", order]], "sources/other.yaml:1", /does not match the file name/],
    ["yaml that is broken", [["sources", "order.yaml", order.replace("kind: court", "kind: court: room")]], "sources/order.yaml:5", /is not yaml/],
    ["a statement without a source", changed("cites: [order]\n    certainty", "cites: []\n    certainty"), "actions/example.yaml:22", /needs at least one source/],
    ["a field nobody knows", changed("by: agency", "by: agency\n    colour: red"), "actions/example.yaml:17", /[Uu]nrecognized key/],
    ["a tie without its parties", [...sound, ["ties", "gift.yaml", tie]], "ties/gift.yaml:4", /no party "example"; add casebook\/parties\/example\.yaml/],
    ["a tie without day or reason", [...sound, ["ties", "gift.yaml", tie.replace("date: 2024-12", "date: null")]], "ties/gift.yaml:1", /give the date, or say why/],
    ["a source that was seen nowhere", [["sources", "order.yaml", order.replace("via: a file\n", "")]], "sources/order.yaml:1", /say where it was seen/],
  ];
  test.each(cases)("%s", (_, texts, where, what) => {
    const problems = problemsOf(texts);
    expect(problems.map((problem) => problem.where)).toContain(where);
    expect(problems.map((problem) => problem.what).join("\n")).toMatch(what);
  });
});

test("an action is taken apart into statements, each with its own key and line", () => {
  const problems: Problem[] = [];
  const page = readPage("actions", "actions/example.yaml", action, problems)!;
  const stated = statementsOf({ actions: [page] } as unknown as Casebook);
  expect(stated.map(({ draft, line }) => [draft.kind, draft.key, draft.on, line])).toEqual([
    ["action", "example", null, 1],
    ["filed", "example", "2023-05-04", 13],
    ["defendant", "example/example-co", null, 15],
    ["event", "example/end", "2025-02-03", 17],
  ]);
});
