/** A docket number taken apart. */
export interface DocketNumber {
  number: string;
  defendant: number | null;
  core: string | null;
}

/** `1:23-cv-99999-ABC-DE-2`, in part: office, year, kind, number, judges' letters, defendant. */
const FEDERAL = /^(?:[A-Z]{2,4}\/)?((?:\d{1,2}:)?(\d{2})-([a-z]{1,8})-(\d{1,6}))((?:-[A-Za-z0-9/]+)*)(?:\s+All Defendants)?$/i;
/** `24-03115-CL7`, `92-53097`: the bankruptcy courts' way. */
const SHORT = /^((?:\d{1,2}:)?(\d{2})-(\d{5}))((?:-[A-Za-z0-9/]+)*)$/;

/** Takes a docket number apart; of one that is written otherwise (`MDL No. 2168`, `10-1095`) the whole is the number. */
export function parseNumber(printed: string): DocketNumber {
  const federal = FEDERAL.exec(printed);
  if (federal) {
    const [, number = "", year = "", , serial = "", rest = ""] = federal;
    return { number, defendant: defendantOf(rest), core: `${year}${serial.padStart(5, "0")}` };
  }
  const short = SHORT.exec(printed);
  if (short) return { number: short[1]!, defendant: null, core: `${short[2]}${short[3]}` };
  return { number: printed, defendant: null, core: null };
}

function defendantOf(rest: string): number | null {
  const last = /-(\d{1,3})$/.exec(rest)?.[1];
  return last === undefined ? null : Number(last);
}
