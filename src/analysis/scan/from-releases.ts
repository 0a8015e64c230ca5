import type { CodedRelease } from "../../coding/index.ts";
import { addDays, earliest, latest, type PartialDay } from "../../record/day.ts";
import { courtId } from "../../sources/sec-litigation-releases-archive/district-courts.ts";
import { docketCore } from "../../sources/sec-litigation-releases-archive/docket.ts";
import type { StoredMatter } from "../../sources/sec-litigation-releases-archive/gather.ts";
import { manifest } from "../../sources/sec-litigation-releases-archive/manifest.ts";
import type { BulkRow } from "../../store/store.ts";
import type { LeftOut } from "../course/interval.ts";
import { regionOf } from "./regions.ts";
import type { Group, ScanEvent, ScanSource } from "./shape.ts";
import { words } from "./words.ts";

/** What the coder read of a release: the part that the scan needs. */
export type ReleaseRead = Pick<CodedRelease, "action" | "dismissal_mentioned" | "industry" | "conduct"> & { outcomes: ReadonlyArray<{ disposition: string }> };

type Release = StoredMatter["releases"][number];

/** News and outcomes that tell of an ending, of a defendant at least. */
const ENDS = new Set(["judgment", "settled", "trial"]);
const OUT = new Set(["consent_no_admission", "judgment_contested", "default"]);
/** A day that the text tells is that of the last event it speaks of; the release came out then or in the days after. */
const SLACK = 7;

/**
 * Rows of the table `matters`, with their releases as coded, as events. Filed:
 * the first release of an action where it announces it, or tells of an
 * emergency order in a case whose docket number is of the same year. Dropped:
 * a release that tells of a dismissal and calls it the agency's own. Ended
 * otherwise: a judgment, a settlement, a verdict. An action counts once for
 * each of the three in a month. Releases without a code are not counted.
 */
export function sourceOfReleases(matters: Iterable<BulkRow<StoredMatter>>, codes: ReadonlyMap<string, ReleaseRead>): ScanSource {
  const events: ScanEvent[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, data } of matters) {
    const first = data.releases[0]!;
    const opened = codes.get(first.number);
    const known = opened ?? data.releases.map(({ number }) => codes.get(number)).find((code) => code !== undefined);
    if (!known) continue;
    const group = groupOf(data, known);
    if (opened && announces(opened, first, data.docket)) add(id, "filing", first, group, events, leftOut);
    else if (opened) leftOut.push({ id, why: words.noFiling });
    const told = new Set<string>();
    for (const release of data.releases) {
      const kind = endTold(codes.get(release.number));
      const once = `${kind} ${release.date?.slice(0, 7)}`;
      if (kind === null || told.has(once)) continue;
      told.add(once);
      add(id, kind, release, group, events, leftOut);
    }
  }
  return {
    id: manifest.id, what: manifest.what, covers: manifest.covers, holes: manifest.holes, until: manifest.covers.map(({ to }) => to).sort().at(-1)!,
    events, spans: null, leftOut, caveats: [words.releasesFloor, words.releasesTime, words.releasesForum, words.releasesIndustry],
  };
}

function announces({ action }: ReleaseRead, { date }: Release, docket: string | null): boolean {
  if (action === "filed") return true;
  const year = docket === null ? undefined : docketCore(docket.split("; ")[0]!)?.slice(0, 2);
  return action === "order_interim" && date !== null && year === date.slice(2, 4);
}

function endTold(code: ReleaseRead | undefined): "drop" | "other-end" | null {
  if (!code) return null;
  const dismissed = code.action === "dismissed" || code.outcomes.some(({ disposition }) => disposition === "dismissed");
  if (dismissed && code.dismissal_mentioned === "voluntary_by_sec") return "drop";
  return ENDS.has(code.action) || code.outcomes.some(({ disposition }) => OUT.has(disposition)) ? "other-end" : null;
}

function add(action: string, kind: ScanEvent["kind"], { date, dateFrom, between }: Release, group: Group, events: ScanEvent[], leftOut: LeftOut[]): void {
  if (date === null) return void leftOut.push({ id: action, why: words.noDay });
  const days = daysOf(date, dateFrom, between);
  events.push({ action, kind, ...days, group });
}

/** The days on which a release may have come out; the numbers around it narrow a day that is not known. */
function daysOf(date: PartialDay, dateFrom: Release["dateFrom"], between: Release["between"]): { from: string; to: string } {
  const from = earliest(date);
  const to = dateFrom === "text" ? addDays(from, SLACK) : latest(date);
  if (date.length === 10 || between === null) return { from, to };
  return { from: between.from > from ? between.from : from, to: between.to < to ? between.to : to };
}

function groupOf({ court }: StoredMatter, { industry, conduct }: ReleaseRead): Group {
  const region = regionOf(court === null ? null : courtId(court));
  return Object.freeze({ industry, conduct, ...(region !== undefined && { region }), forum: "federal-court" });
}
