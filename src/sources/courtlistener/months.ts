/** The first month that is searched for dockets nobody follows: the archive of releases ends in 2018, before it nothing is missing. */
const FIRST = "2018-01";
const WEEK = 7 * 86_400_000;

/**
 * The month to be searched for new dockets next, null where none is due: this
 * month and the last once a week, those before once, the latest first.
 */
export function monthDue(searched: Readonly<Record<string, string>>, now: string): string | null {
  const recent = now.slice(0, 7);
  for (let month = recent, n = 0; month >= FIRST; month = before(month), n += 1) {
    const last = searched[month];
    if (last === undefined || (n < 2 && Date.parse(now) - Date.parse(last) >= WEEK)) return month;
  }
  return null;
}

/** True where the agency must have filed something in the month: it ended two months ago or more. */
export function isPast(month: string, now: string): boolean {
  return month < before(now.slice(0, 7));
}

function before(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 2)).toISOString().slice(0, 7);
}
