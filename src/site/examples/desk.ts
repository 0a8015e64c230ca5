import { fileURLToPath } from "node:url";
import { multiverse, reportOn } from "../../analysis/index.ts";
import { courses } from "../../analysis/courses.ts";
import type { Assertion } from "../../record/assertion.ts";
import type { Conflict } from "../../coding/outcomes/testimony.ts";
import { asOf } from "../../record/as-of.ts";
import type { View } from "../../record/view.ts";
import { openScreen } from "../../rules/screen/index.ts";
import type { Desk, Query } from "../shape.ts";
import { actionStatements } from "./actions.ts";
import { aroundStatements } from "./around.ts";
import { exampleClue } from "./clue.ts";
import { exampleCodebook } from "./codebook.ts";
import { exampleScan } from "./scan.ts";
import { emptyReview } from "./review.ts";
import { exampleEvidence } from "./evidence.ts";
import { exampleRulebook } from "./rulebook.ts";
import { tieStatements } from "./ties.ts";

/** The whole invented record. */
export function exampleStatements(): Assertion[] {
  return [...aroundStatements(), ...actionStatements(), ...tieStatements()];
}

/** A docket and a release that cannot both be right; the release's words would like to be markup. */
const siskinConflict: Conflict = {
  defendant: "siskin-inc",
  holds: { defendant: "siskin-inc", witness: "docket", disposition: "judgment-consent", admits: ["judgment-consent"], on: "2025-04-07", source: "agency-release", span: "CONSENT JUDGMENT" },
  against: { defendant: "siskin-inc", witness: "agency", disposition: "dismissed-by-court", admits: ["dismissed-by-court"], on: "2025-05-01", source: "LR-00002", span: "<b>dismissed</b>" },
  rule: "higher-witness",
};

/** A desk over a list of statements, without a store. */
export function deskOver(statements: readonly Assertion[]): Desk {
  const days = { first: "2017-01-20", last: "2026-11-22", article: "2025-12-14" };
  const view = (query: Query): View => asOf(statements, { on: query.on ?? days.last, knownAt: query.knownAt ?? days.last });
  const defaults = Object.fromEntries([...exampleCodebook.definitions].map(([id, definition]) => [id, definition.default]));
  return {
    view,
    report: (query) => reportOn(view(query), exampleCodebook, { ...defaults, ...query.definition }, (day) => view({ ...query, on: day })),
    multiverse: (query, figure) => Promise.resolve({ ready: multiverse(view(query), exampleCodebook, { figure, pinned: query.definition }) }),
    course: async (query, what) => ({ ready: (await courses[what]({ view: view(query), codebook: exampleCodebook, choice: { ...defaults, ...query.definition }, cases: [] })) as never }),
    scan: () => Promise.resolve({ ready: exampleScan() }),
    conflicts: (action) => Promise.resolve(action.key === "siskin" ? [siskinConflict] : []),
    evidence: (source) => Promise.resolve(source.id === "agency-release" ? exampleEvidence : { captures: [], quotes: [] }),
    codebook: exampleCodebook,
    days,
    today: () => days.last,
    rulebooks: () => Promise.resolve(new Map([["harbour-1", exampleRulebook()]])),
    screening: () => openScreen(fileURLToPath(new URL("../../../rulebook/yinfa-2026-42/screening", import.meta.url))),
    clues: () => Promise.resolve([exampleClue()]),
    hook: () => Promise.resolve(undefined),
    review: emptyReview,
    clue: (id) => Promise.resolve(id === exampleClue().id ? exampleClue() : undefined),
  };
}
