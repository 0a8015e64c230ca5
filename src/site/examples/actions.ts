import type { Assertion } from "../../record/assertion.ts";
import type { Event } from "../../record/statements/index.ts";
import { both, resting, stated } from "./statements.ts";

type Answer = "yes" | "likely" | "candidate" | "no";
type Place = "dismissed" | "paused" | "better-terms" | "untouched";
type Happened = readonly [kind: string, date: string | null, by: Event["by"], en: string, zh: string];

const drop = (date: string): Happened => ["voluntary-dismissal-with-prejudice", date, "joint", "A joint stipulation dismissed the action with prejudice.", "双方联合约定撤案，不得再诉。"];
const stay = (date: string): Happened => ["stay-for-talks", date, "court", "The court stayed the action at the joint request of the parties.", "法院应双方请求中止此案以便谈判。"];
const open = (date: string): Happened => ["seen-open", date, "court", "The docket shows the action open.", "案卷显示此案未结。"];

const counted: ReadonlyArray<readonly [id: string, name: string, filed: string, answer: Answer, place: Place, happened: readonly Happened[]]> = [
  ["alder", "Alder", "2023-06-06", "yes", "dismissed", [["agreement-announced", "2025-02-21", "defendant", "Alder said that the agency’s staff had agreed in principle to dismiss.", "Alder表示机构工作人员原则同意撤案。"], drop("2025-02-27")]],
  ["bexley", "Bexley", "2023-11-20", "yes", "dismissed", [drop("2025-03-27")]],
  ["corvid", "Corvid", "2024-06-28", "yes", "dismissed", [drop("2025-03-27")]],
  ["dunmore", "Dunmore Trading", "2024-10-10", "yes", "dismissed", [drop("2025-03-27")]],
  ["eastgate", "Eastgate", "2022-08-16", "yes", "dismissed", [drop("2025-04-24")]],
  ["farrow", "Farrow", "2022-09-19", "yes", "dismissed", [drop("2025-05-01")]],
  ["gannet", "Gannet", "2023-06-05", "yes", "dismissed", [stay("2025-02-13"), drop("2025-05-29")]],
  ["heron", "Heron & Heron", "2023-01-12", "yes", "paused", [stay("2025-04-01"), drop("2026-01-23")]],
  ["ibis", "Ibis", "2023-03-22", "yes", "paused", [stay("2025-02-26"), ["settlement-on-reduced-terms", "2026-03-09", "agency", "The agency announced a settlement.", "机构宣布和解。"]]],
  ["juniper", "Juniper", "2024-07-30", "likely", "paused", [stay("2025-02")]],
  ["kestrel", "Kestrel", "2020-12-22", "yes", "better-terms", [["concession", "2025-08-07", "joint", "Both appeals were dropped.", "双方撤回上诉。"]]],
  ["larch", "Larch", "2025-01-17", "likely", "better-terms", [["settlement-on-reduced-terms", "2025-04-23", "agency", "The agency announced a settlement for $200,000.", "机构宣布以20万美元和解。"]]],
  ["merlin", "Merlin", "2023-07-31", "likely", "better-terms", [["court-dismissal", "2025-02-28", "court", "The court dismissed the complaint with leave to amend.", "法院驳回起诉，准许修正。"], ["concession", "2025-04-21", "agency", "The agency declined to amend.", "机构放弃修正。"]]],
  ["newt", "Newt", "2024-10-09", "candidate", "untouched", [open("2026-07-31")]],
  ["osprey", "Osprey", "2024-10-09", "candidate", "untouched", [open("2026-07-31")]],
  ["plover", "Plover Mining", "2023-02-23", "candidate", "untouched", []],
  ["quill", "Quill", "2020-01-21", "candidate", "untouched", [open("2026-01-05")]],
  ["rook", "Rook", "2021-03-01", "candidate", "untouched", []],
  ["siskin", "Siskin", "2024-03-19", "candidate", "untouched", [["consent-judgment", "2025-04-07", "court", "The court entered a consent judgment.", "法院作出同意判决。"]]],
  ["tern", "Tern", "2022-11-02", "candidate", "untouched", [["court-dismissal", "2025-03-25", "court", "The court dismissed the action.", "法院驳回此案。"]]],
  ["umber", "Umber", "2025-05-20", "no", "untouched", [open("2025-08-28")]],
];

/** The invented actions as statements: thirteen in the count, seven candidates, one filed later. */
export function actionStatements(): Assertion[] {
  return counted.flatMap(([id, name, filed, answer, place, happened]) => [
    stated("action", id, { id, name: both(name), caption: `SEC v. ${name}, Inc.`, agency: "sec", forum: "federal-court", court: "S.D.N.Y.", industry: "crypto", pleads: ["registration"], conduct: ["unregistered-exchange", "staking"], ...resting, claim: "alleged" }),
    stated("filed", id, { date: filed, ...resting }),
    ...(id === "juniper" ? [] : [stated("docket", id, { number: `1:23-cv-0${1000 + filed.length * name.length}`, ...resting, note: both("Invented.", "虚构。") })]),
    stated("membership", id, { answer, places: [place], ...resting, claim: "our-coding" as const, note: both("Named in an invented list.", "见于虚构名单。") }),
    stated("defendant", `${id}/${id}-inc`, { id: `${id}-inc`, name: `${name}, Inc.`, kind: "organisation", role: "defendant", party: id, ...resting }),
    ...(id === "heron" ? [stated("defendant", "heron/heron-relief", { id: "heron-relief", name: "Heron Family Trust", kind: "organisation", role: "relief-defendant", ...resting })] : []),
    stated("event", `${id}/filed`, { id: "filed", kind: "filed", date: filed, by: "agency", defendants: "all", what: both(`The agency sued ${name}.`, `机构起诉${name}。`), ...resting, claim: "alleged" }),
    ...happened.map(([kind, date, by, en, zh], n) =>
      stated("event", `${id}/${kind}-${n}`, {
        id: `${kind}-${n}`, kind, date, ...(date === null ? { undated: "not found" } : {}), by, defendants: "all", what: both(en, zh), ...resting, claim: "announced",
        ...(kind.startsWith("voluntary") ? { release: "LR-00001", cites: [{ source: "agency-release", quote: { exact: "dismissed with prejudice" } }] } : {}),
      }),
    ),
  ]);
}
