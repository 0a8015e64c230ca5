import type { Both } from "../../record/support.ts";
import type { Followed } from "../shape.ts";
import type { Beside } from "./docket.ts";
import type { Docket } from "./shape.ts";

/** Which of the dockets is the action's, with those of the same number beside it; or why none was taken. */
export type Match = { docket: Docket; also: Beside[] } | { none: Both };

/** Office, kind and number of a docket, as far as its number tells. */
interface Number {
  office: string | null;
  kind: string | null;
}

/**
 * The docket of an action among those with its court and number. A number
 * stands for a civil, a miscellaneous and a criminal case alike, and in courts
 * of several offices for one at each; the same case may be there twice, born of
 * the judiciary's statistics and of RECAP. What is not clear is told, never
 * guessed.
 */
export function matchOf(followed: Followed, candidates: readonly Docket[]): Match {
  const wanted = numberIn(followed.docket);
  const kind = wanted.kind ?? "cv";
  const alike = candidates.filter((each) => {
    const own = numberOf(each);
    return each.court_id === followed.court && each.docket_number_core === followed.core && own.kind === kind && (wanted.office === null || own.office === null || own.office === wanted.office);
  });
  if (alike.length === 0) return { none: absent(followed, candidates.length) };
  const offices = new Set(alike.flatMap((each) => numberOf(each).office ?? []));
  const cases = new Set(alike.flatMap(({ pacer_case_id: id }) => (id ? [id] : [])));
  if (offices.size > 1 || cases.size > 1) return { none: unclear(followed, alike) };
  const [best] = [...alike].sort(byWorth);
  if (!best) return { none: absent(followed, candidates.length) };
  // Court, office, kind and number name one case; with less, the caption must name the agency.
  const whole = wanted.kind !== null && wanted.office !== null && numberOf(best).office === wanted.office;
  if (!whole && !AGENCY.test(best.case_name)) return { none: another(followed, best) };
  return { docket: best, also: candidates.filter((each) => each !== best).map(beside).sort((a, b) => a.courtlistener - b.courtlistener) };
}

/** Why a docket that the record names by CourtListener's own number is not the action's; null where nothing speaks against it. */
export function mismatch({ court, core, docket, action }: Followed, there: Docket): Both | null {
  if ((court === null || court === there.court_id) && (core === null || core === there.docket_number_core)) return null;
  return {
    en: `${action}: the record says docket ${docket} is number ${there.id} at CourtListener, which is ${there.docket_number ?? "without a number"} in ${there.court_id}; correct the action's docket, nothing was taken.`,
    zh: `${action}：记录称案卷 ${docket} 在 CourtListener 的编号为 ${there.id}，但该编号是 ${there.court_id} 的 ${there.docket_number ?? "无编号案卷"}；请更正该行动的案卷，未采用任何内容。`,
  };
}

const AGENCY = /securities\s+(?:and|&)\s+exchange\s+com|(?<![a-z])s\.?e\.?c\.?(?![a-z])/i;
const WRITTEN = /^(?:(\d{1,2}|[a-z]):)?\s?(?:19|20)?\d\d\s?-\s?([a-z]{2,4})\s?-\s?\d/i;

function numberIn(text: string): Number {
  const [, office = null, kind] = WRITTEN.exec(text.trim()) ?? [];
  return { office: office === null ? null : officeOf(office), kind: kind === undefined ? null : kind.toLowerCase().replace(/^civ$/, "cv").replace(/^misc$/, "mc") };
}

function numberOf(docket: Docket): Number {
  const written = numberIn(docket.docket_number ?? "");
  return { office: docket.federal_dn_office_code ? officeOf(docket.federal_dn_office_code) : written.office, kind: docket.federal_dn_case_type?.toLowerCase() || written.kind };
}

function officeOf(code: string): string {
  return code.toLowerCase().replace(/^0(?=.)/, "");
}

/** RECAP's before others, whole cases before one defendant's, the one last filed in, the elder. */
function byWorth(a: Docket, b: Docket): number {
  return (b.source & 1) - (a.source & 1)
    || Number(a.federal_defendant_number != null) - Number(b.federal_defendant_number != null)
    || (b.date_last_filing ?? "").localeCompare(a.date_last_filing ?? "")
    || a.id - b.id;
}

function beside({ id, docket_number: number, case_name: name, blocked }: Docket): Beside {
  return { courtlistener: id, number, name: blocked || name === "" ? null : name };
}

function absent({ action, docket, court }: Followed, others: number): Both {
  return {
    en: `${action}: CourtListener has no docket ${docket} in ${court}${others > 0 ? ` (${others} of other kinds bear the number)` : ""}; if you know its page, give the action its number there.`,
    zh: `${action}：CourtListener 没有 ${court} 的案卷 ${docket}${others > 0 ? `（另有 ${others} 个他类案卷同号）` : ""}；如知其页面，请为该行动写明其编号。`,
  };
}

function unclear({ action, docket, court }: Followed, alike: readonly Docket[]): Both {
  const list = alike.map(({ id, docket_number: number }) => `${id} (${number ?? "?"})`).join(", ");
  return {
    en: `${action}: several dockets at CourtListener may be ${docket} in ${court}: ${list}; give the action the number of the right one, nothing was taken.`,
    zh: `${action}：CourtListener 有数个案卷可能是 ${court} 的 ${docket}：${list}；请为该行动写明正确的编号，未采用任何内容。`,
  };
}

function another({ action, docket, court }: Followed, there: Docket): Both {
  return {
    en: `${action}: the one docket ${docket} in ${court} at CourtListener, ${there.id}, does not name the agency in its caption; give the action that number if it is right, nothing was taken.`,
    zh: `${action}：CourtListener 上 ${court} 的案卷 ${docket}（${there.id}）标题未提及该机构；如确为此案请为该行动写明该编号，未采用任何内容。`,
  };
}
