import type { Both } from "../../record/support.ts";
import type { Day } from "../../record/day.ts";
import type { CodedCase } from "../../sources/fjc-idb/cases.ts";
import type { BulkRow } from "../../store/store.ts";
import { say, type LeftOut, type NotComputable } from "../course/interval.ts";
import { casesOfDatabase, inheritedAt, sourceOfDatabase, type GovernmentChange, type Industries, type Inherited, type Measure } from "../inventories/index.ts";
import { carryThrough, type Estimated } from "./hidden.ts";
import type { SampleRow } from "./sample.ts";

/** The share of inherited civil cases outside crypto that the agency dropped. */
export interface Baseline {
  status: "computed";
  /** The inventory, with disposition 12 as drops and 14 unknown: its lower end is the floor. */
  floor: Extract<Inherited, { status: "computed" }>;
  /** Ids of the cases under 14, to draw the sample from. */
  hidden: string[];
  estimated: Estimated | NotComputable;
  leftOut: LeftOut[];
  says: Both;
  saysNot: Both;
}

/** What the baseline is computed from. */
export interface BaselineInput {
  /** Rows of the table `cases`, of the source fjc-idb. */
  rows: ReadonlyArray<BulkRow<CodedCase>>;
  /** Last day that the edition tells of. */
  until: Day;
  change: GovernmentChange;
  /** By court and docket, where the record knows the industry: its crypto cases are kept out. */
  industries: Industries;
  months?: number;
  age?: Measure["age"];
  /** A hand-coded sample of the cases under 14, and the name of its file. */
  sample?: { rows: ReadonlyArray<SampleRow>; name: string };
}

/** The command that fills the table. */
export const FILL = "prosequi ingest FILE --source fjc-idb";

/**
 * The baseline of other industries from the Integrated Database: cases that
 * the Commission brought, pending at a change, not known to be about crypto.
 * Without rows it is not computable, and says which command fills them.
 */
export function baselineOf({ rows, until, change, industries, months = 24, age = { from: 0, below: null }, sample }: BaselineInput): Baseline | NotComputable {
  if (rows.length === 0) {
    return {
      status: "not-computable",
      command: FILL,
      why: {
        en: `The record holds no cases of the Integrated Database; load the Federal Judicial Center's civil file with "${FILL}".`,
        zh: `记录中没有综合数据库的案件；请用 “${FILL}” 载入联邦司法中心的民事案件文件。`,
      },
    };
  }
  const { cases, leftOut } = casesOfDatabase(rows, until, industries);
  const floor = inheritedAt(cases, sourceOfDatabase(until), change, { months, age, industry: "not-crypto" });
  if (floor.status === "not-computable") return { status: "not-computable", why: floor.why };
  const under14 = new Set(rows.filter(({ data }) => data.disposition === "fjc-14").map(({ id }) => id));
  const hidden = floor.outcomeUnknown.filter((id) => under14.has(id));
  const n = floor.inherited.length;
  return {
    status: "computed",
    floor,
    hidden,
    estimated: sample ? carryThrough({ of: n, dropped: floor.dropped.length, hidden }, sample.rows, sample.name) : noSample(hidden.length),
    leftOut,
    says: {
      en: `Of ${n} civil cases of the Commission outside crypto that were pending on ${change.day}, ${floor.dropped.length} were coded as voluntarily dismissed within ${months} months; ${hidden.length} more stand under 14 (dismissed, other), where drops are known to hide.`,
      zh: `${change.day}未结、非加密类的证券交易委员会民事案件 ${n} 起，其后 ${months} 个月内 ${floor.dropped.length} 起编码为自愿撤诉；另有 ${hidden.length} 起记于代码14（其他撤销或驳回），已知其中隐有撤诉。`,
    },
    saysNot: say(
      { en: "A code is of a whole case and set by a clerk: that one of several defendants got out is not seen, a dismissal within a settlement may stand under 12, and drops stand under other codes too.", zh: "代码针对整个案件，由书记官填写：看不出多名被告中某一人退出，和解中的撤诉可能记为12，其他代码之下也有撤诉。" },
      { en: "Administrative proceedings are not in it. These figures are not the Federal Judicial Center's findings.", zh: "不含行政程序。这些数字并非联邦司法中心的结论。" },
    ),
  };
}

function noSample(size: number): NotComputable {
  return {
    status: "not-computable",
    why: {
      en: `How many of the ${size} cases under 14 were drops is not known: code a random sample of them by hand, as a csv with the columns id and code (dropped, not-dropped, unclear).`,
      zh: `代码14下的 ${size} 起中有多少属撤诉不明：请从中随机抽样人工编码，csv 含 id 与 code 两栏（dropped、not-dropped、unclear）。`,
    },
  };
}
