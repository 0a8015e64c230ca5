import type { Followed } from "../../src/sources/index.ts";
import { courtlistener, invented } from "../servers/courtlistener.ts";
import { fec, individualsZip } from "../servers/fec.ts";
import { secSite } from "../servers/sec.ts";
import type { Seen, Told } from "../servers/site.ts";

/** The invented sites of a long run, and what it is to ask of them. */
export interface World {
  sites: Readonly<Record<string, (request: Seen) => Told | Promise<Told>>>;
  sources: readonly string[];
  settings: Readonly<Record<string, string>>;
  follow: readonly Followed[];
  /** Sources with a budget are asked again and again for so many days of the jumping clock. */
  days: number;
}

/**
 * So many releases, followed dockets and contributions. The courts stand still:
 * what two runs find at different times is the same.
 */
export async function inventedWorld({ releases, dockets, contributions }: { releases: number; dockets: number; contributions: number }): Promise<World> {
  const token = "0123456789abcdef0123456789abcdef01234567";
  const commission = secSite({ releases });
  const library = courtlistener({ token, dockets, still: true });
  const elections = fec({ receipts: [], files: { "indiv26.zip": await individualsZip(contributions) } });
  return {
    sites: {
      "www.sec.gov": (request) => unmarked(commission.answer(request)),
      "www.courtlistener.com": library,
      "www.fec.gov": elections,
    },
    sources: ["sec-litigation-releases", "fec-contributions", "courtlistener"],
    // A docket takes about five requests, and the budget is 125 a day.
    days: Math.ceil((dockets * 5) / 125) + 10,
    settings: { contact: "Example Desk desk@example.org", "courtlistener-token": token, "fec-cycles": "2026" },
    follow: Array.from({ length: dockets }, (_, n): Followed => {
      const { id, action, court, core, number, pending } = invented(n);
      return { action, court, core, docket: number, courtlistener: n % 2 === 0 ? id : null, pending, lastEvent: null };
    }),
  };
}

/** Without the number that the invented Commission writes into each page, as a real one does: what is fetched twice is then the same, and two runs can be compared by their bytes. */
function unmarked(told: Exclude<Told, string | Uint8Array>): Told {
  return typeof told.body === "string" ? { ...told, body: told.body.replace(/ id="(?:view|body)-\d+"/g, "") } : told;
}
