import type { CodedRelease } from "../../coding/index.ts";
import { earliest, type PartialDay } from "../../record/day.ts";
import type { StoredMatter } from "../../sources/sec-litigation-releases-archive/gather.ts";
import { docketCore } from "../../sources/sec-litigation-releases-archive/docket.ts";
import { manifest } from "../../sources/sec-litigation-releases-archive/manifest.ts";
import { sameName } from "../../sources/sec-litigation-releases-archive/same-name.ts";
import type { BulkRow } from "../../store/store.ts";
import type { InventoryCase } from "./case.ts";
import type { InventorySource } from "./window.ts";

/** What the coder read of a release: the part that an inventory needs. */
export type ReleaseCode = Pick<CodedRelease, "action" | "dismissal_mentioned" | "defendants" | "industry" | "outcomes">;

/** Outcomes after which a defendant is out of the civil action. */
const OUT = new Set(["consent_no_admission", "judgment_contested", "default", "dismissed"]);
/** Of them, those that decide: what is dismissed afterwards is what was left, and no drop. */
const DECIDED = new Set(["consent_no_admission", "judgment_contested", "default"]);
const PART = /\b(?:disgorgement|penalt(?:y|ies)|monetary|interest|certain|remaining|other|additional|some|under sections?)\b/i;

/**
 * Rows of the table `matters`, with their releases as coded, as cases of an
 * inventory. Filed on the day of the release that announces the case, where
 * that is its first; else on a day that is not known. Ended when every
 * defendant of that release is told to be out; dropped where the last of them,
 * never adjudged and never settled with, was dismissed whole in a release that
 * calls the dismissal the agency's own.
 * Agencies announce few drops: what is found is a floor.
 */
export function casesOfMatters(matters: Iterable<BulkRow<StoredMatter>>, codes: ReadonlyMap<string, ReleaseCode>): InventoryCase[] {
  return [...matters].map(({ id, data }) => caseOf(id, data, codes));
}

function caseOf(id: string, { releases, docket }: StoredMatter, codes: ReadonlyMap<string, ReleaseCode>): InventoryCase {
  const told = releases.flatMap(({ number, date }) => {
    const code = codes.get(number);
    return code ? [{ code, date }] : [];
  });
  const first = told[0];
  const crypto = told.some(({ code }) => code.industry === "crypto");
  return {
    id,
    // The coder tells crypto from everything else, and no other industry.
    industry: told.length === 0 ? null : crypto ? "crypto" : "not-crypto",
    filed: first?.code.action === "filed" && told.length === releases.length ? first.date : docketYear(docket),
    seenUntil: told.reduce<PartialDay | null>((last, { date }) => (date !== null && (last === null || earliest(date) > earliest(last)) ? date : last), null),
    end: first ? endOf(told, first.code) : null,
  };
}

/** The year in which the court gave the number; the archive ends in 2018, so that two digits tell it. */
function docketYear(docket: string | null): PartialDay | null {
  const digits = docket === null ? undefined : docketCore(docket)?.slice(0, 2);
  if (digits === undefined) return null;
  return digits < "30" ? `20${digits}` : `19${digits}`;
}

function endOf(told: ReadonlyArray<{ code: ReleaseCode; date: PartialDay | null }>, first: ReleaseCode): InventoryCase["end"] {
  const charged = first.defendants.filter(({ role }) => role === "defendant");
  const outs = charged.map(({ name }) => {
    let out: { date: PartialDay | null; how: "dropped" | "otherwise" | "not-known" } | null = null;
    let decided = false;
    for (const { code, date } of told) {
      const own = code.outcomes.filter((outcome) => outcome.name === name || sameName(outcome.name, name));
      const ended = own.find(({ disposition }) => OUT.has(disposition));
      decided ||= own.some(({ disposition }) => DECIDED.has(disposition));
      if (own.some(({ disposition }) => disposition === "pending")) out = null;
      else if (ended) out = { date, how: decided ? "otherwise" : dismissedBy(code, ended.span) };
    }
    return out;
  });
  if (outs.length === 0 || outs.includes(null)) return null;
  const all = outs.map((out) => out!);
  if (all.some(({ date }) => date === null)) return { date: null, how: "not-known" };
  const last = all.reduce((best, out) => (earliest(out.date!) > earliest(best.date!) ? out : best));
  const ways = new Set(all.filter(({ date }) => date === last.date).map(({ how }) => how));
  return { date: last.date, how: ways.size === 1 ? last.how : ways.has("not-known") ? "not-known" : "otherwise" };
}

/**
 * Whose dismissal it was. One that speaks of money or of some claims may follow
 * a judgment that the archive does not hold, so that it is no drop by itself.
 */
function dismissedBy({ dismissal_mentioned: by }: ReleaseCode, span: string | null): "dropped" | "otherwise" | "not-known" {
  if (by === "by_court") return "otherwise";
  return by === "voluntary_by_sec" && span !== null && !PART.test(span) ? "dropped" : "not-known";
}

/** The archive of releases as a source. */
export const archiveSource: InventorySource = {
  id: manifest.id, what: manifest.what, covers: manifest.covers, holes: manifest.holes,
  until: manifest.covers.map(({ to }) => to).sort().at(-1)!,
  complete: false,
  caveats: [
    { en: "Releases tell of few endings and of hardly any drop; a case of which no later release tells is not known to have been pending.", zh: "公告很少说明了结，几乎不说明撤诉；其后没有公告的案件，不知当时是否未结。" },
    { en: "Release coding is a program's reading, measured on releases coded by hand; a drop that it finds is to be read before it is told of anybody, and some follow a criminal conviction.", zh: "公告编码为程序判读，其准确度以人工编码的公告衡量；所判读的撤诉在述及任何人之前须核读原文，其中有的发生在刑事定罪之后。" },
  ],
};
