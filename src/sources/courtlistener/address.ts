/** Where the API lies. */
export const API = "https://www.courtlistener.com/api/rest/v4/";

/** Large or useless parts of answers that are not asked for. */
const OMIT = { dockets: "clusters,audio_files", entries: "recap_documents__plain_text" };

/** Dockets of a court with a number; the same number may stand for several (kinds of case, offices, twins). */
export function addressOfNumber(court: string, core: string): string {
  return address("dockets/", { court, docket_number_core: core, order_by: "id", omit: OMIT.dockets });
}

/** One docket. */
export function addressOfDocket(docket: number): string {
  return address(`dockets/${docket}/`, { omit: OMIT.dockets });
}

/**
 * Entries of a docket in the order in which they were changed, so that one that
 * is changed while we read comes again at the end; `since` is an ISO instant.
 * This order is paged by cursor: no depth is refused.
 */
export function addressOfEntries(docket: number, since: string | null): string {
  return address("docket-entries/", { docket: String(docket), order_by: "date_modified", ...(since !== null && { date_modified__gte: since }), omit: OMIT.entries });
}

/** Parties of a docket, each with its part in this docket only. */
export function addressOfParties(docket: number): string {
  return address("parties/", { docket: String(docket), filter_nested_results: "True", order_by: "id" });
}

/** Dockets of securities cases that the agency is a party of, filed in a month (`2025-03`). */
export function addressOfMonth(month: string): string {
  const [year = "", number = ""] = month.split("-");
  const last = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate();
  return address("search/", {
    type: "d",
    q: 'suitNature:"850" AND party:"Securities and Exchange Commission"',
    filed_after: `${number}/01/${year}`,
    filed_before: `${number}/${last}/${year}`,
    order_by: "dateFiled desc",
  });
}

/** The next page as the API gives it, to be followed word for word; null where it lies at another host or path than what was asked. */
export function following(next: string, asked: string): string | null {
  const [to, from] = [URL.canParse(next) ? new URL(next) : null, new URL(asked)];
  const same = to !== null && to.origin === from.origin && to.pathname === from.pathname && to.username === "" && to.password === "";
  return same && next !== asked ? next : null;
}

function address(path: string, query: Readonly<Record<string, string>>): string {
  return `${API}${path}?${new URLSearchParams(query)}`;
}
