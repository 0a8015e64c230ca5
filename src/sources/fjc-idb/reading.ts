import { isDay } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { at, bare, known } from "./form.ts";

/** One row of the database as the clerks coded it; codes as they stand, null where they say nothing. */
export interface Coded {
  /** 1 original, 2 removed, 3 remanded from an appeal, 4 reopened, 5 transferred in, 6 and 13 of a multidistrict litigation, 7 magistrate's appeal, 8 to 12 reopened again. */
  origin: number;
  filed: string;
  terminated: string | null;
  /** `L` terminated, `S` pending. */
  status: "L" | "S";
  /** Nature of suit, `850` for securities. */
  nature: number | null;
  title: string | null;
  section: string | null;
  /** How far it had come when it ended (PROCPROG). */
  progress: number | null;
  /** Key of codebook/crosswalks: `fjc-12` voluntarily dismissed. Null where none is coded or the code is none known. */
  disposition: string | null;
  /** Codes as they stand: disposition, nature of judgment, for whom, who had no lawyer. */
  codes: { disposition: number | null; nature: number | null; judgment: number | null; alone: number | null };
  /** Names as cut at 30 characters; of several parties only the first is told. */
  plaintiff: string;
  defendant: string | null;
  transferred: { district: string; docket: string } | null;
  multidistrict: string | null;
  classAction: boolean;
  /** Year of the tape in which the end was reported; 2099 while pending. */
  tape: number | null;
}

/**
 * Names of the Commission as clerks write them, cut at 30 characters. The
 * letters alone only where nothing follows that makes them another: SEC OF
 * LABOR is the Secretary.
 */
const COMMISSION = /^(?:U\.?S\.? |UNITED STATES )?(?:SECURITIES (?:AND|&) (?:EXCH|EX?C?$)|S\.?E\.?C\.?(?=$|\s*[,;(]|\s+(?:V\b|ET AL)))/i;

export const anotherPlaintiff: Both = { en: "a case that the United States did not bring (JURIS is not 1)", zh: "并非由美国政府起诉的案件（JURIS 不为1）" };
export const anotherAgency: Both = { en: "a case of another plaintiff of the United States than the Commission", zh: "由美国其他机关而非证券交易委员会起诉的案件" };
export const noDocket: Both = { en: "a case of the Commission without a docket number of seven digits", zh: "证券交易委员会的案件，但没有七位案号" };
export const noFiling: Both = { en: "a case of the Commission without a day of filing", zh: "证券交易委员会的案件，但没有立案日期" };
export const noOrigin: Both = { en: "a case of the Commission whose origin or status is no code known here", zh: "证券交易委员会的案件，但来源或状态代码未知" };
export const laterRow: Both = { en: "a further row of a case (reopened, remanded or moved), kept within the case", zh: "同一案件的后续行（重开、发回或移送），已并入该案" };

/** Why a row is none of the Commission's; undefined where it is one. Cheap: most rows of the file end here. */
export function passedOver(fields: readonly string[]): Both | undefined {
  if (bare(fields[at.JURIS]!) !== "1") return anotherPlaintiff;
  return COMMISSION.test(bare(fields[at.PLT]!)) ? undefined : anotherAgency;
}

/** The place of a case: district, office and docket number, which belong to one civil case only. */
export interface Place {
  district: string;
  office: string;
  docket: string;
}

/** Reads a row of the Commission's: where its case lies and what is coded, or why that cannot be told. */
export function coded(fields: readonly string[]): { place: Place; row: Coded } | { ignored: Both } {
  const get = (name: keyof typeof at): string | null => copied(known(fields[at[name]]!));
  const [district, office, docket] = [get("DISTRICT") ?? "", get("OFFICE") ?? "", get("DOCKET") ?? ""];
  const filed = dayOf(get("FILEDATE"));
  const origin = number(get("ORIGIN"));
  const status = get("STATUSCD");
  if (!/^\d{7}$/.test(docket) || !/^[0-9A-Z][0-9A-Z-]$/.test(district) || !/^[0-9A-Z]?$/.test(office)) return { ignored: noDocket };
  if (filed === null) return { ignored: noFiling };
  if (origin === null || origin < 1 || origin > 13 || (status !== "L" && status !== "S")) return { ignored: noOrigin };
  const disposition = number(get("DISP"));
  const [toDistrict, toDocket] = [get("TRANSOFF"), get("TRANSDOC")];
  return {
    place: { district, office, docket },
    row: {
      origin, filed, status, terminated: dayOf(get("TERMDATE")), nature: number(get("NOS")), title: get("TITL"), section: get("SECTION"), progress: number(get("PROCPROG")),
      disposition: disposition !== null && disposition >= 0 && disposition <= 20 ? `fjc-${disposition}` : null,
      codes: { disposition, nature: number(get("NOJ")), judgment: number(get("JUDGMENT")), alone: number(get("PROSE")) },
      plaintiff: get("PLT") ?? "", defendant: get("DEF"),
      transferred: toDistrict !== null && toDocket !== null ? { district: toDistrict, docket: toDocket } : null,
      multidistrict: get("MDLDOCK"), classAction: get("CLASSACT") === "1", tape: number(get("TAPEYEAR")),
    },
  };
}

/** `06/07/2023` as an ISO day; null for what is none, and for 1900, which says that none is known. */
function dayOf(written: string | null): string | null {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written ?? "");
  const iso = parts ? `${parts[3]}-${parts[1]}-${parts[2]}` : "";
  return isDay(iso) && !iso.startsWith("1900-") ? iso : null;
}

function number(written: string | null): number | null {
  return written !== null && /^\d{1,6}$/.test(written) ? Number(written) : null;
}

/** A text of its own: a part of a line would keep its whole stretch of the file in memory. */
function copied(text: string | null): string | null {
  return text === null ? null : Buffer.from(text, "utf8").toString("utf8");
}
