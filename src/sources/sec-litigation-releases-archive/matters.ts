import { docketsOf, Groups, numeric, type Docket, type Matter, type MatterFacts } from "./groups.ts";
import { nameWords, sameName } from "./same-name.ts";

export type { Matter, MatterFacts, MatterLink } from "./groups.ts";

/**
 * Groups releases into actions: by court and docket number; by a citation of
 * an earlier release that shares the defendant it is about; by the same caption in the same
 * court where a number is missing. Two groups with different docket numbers of
 * their own are never joined by the weaker signs, so one action never
 * swallows its neighbours. A release that lists several numbers goes with the
 * first: it tells of several actions and makes them no single one. Deterministic; the order of input does not matter.
 */
export function groupMatters(releases: readonly MatterFacts[]): Matter[] {
  const sorted = releases.toSorted((a, b) => numeric(a.number) - numeric(b.number));
  const byNumber = new Map(sorted.map((r) => [r.number, r]));
  const groups = new Groups(sorted);
  const seen = new Map<string, MatterFacts[]>();
  for (const release of sorted) {
    for (const docket of docketsOf(release).slice(0, 1)) {
      const earlier = seen.get(docket.key) ?? [];
      const same = earlier.find((e) => agrees(docket, e, release));
      if (same) groups.join(same, release, { from: release.number, to: same.number, reason: "same-docket", what: docket.written }, true);
      seen.set(docket.key, [...earlier, release]);
    }
  }
  for (const release of sorted) {
    for (const { number } of release.refs) {
      const cited = byNumber.get(number);
      const name = cited && !elsewhere(cited, release) ? leadShared(release, cited) : null;
      if (cited && name) groups.join(cited, release, { from: release.number, to: number, reason: "cites-with-shared-defendant", what: name }, false);
    }
  }
  const captions = new Map<string, MatterFacts>();
  for (const release of sorted) {
    const lead = leadOf(release);
    if (lead === null || release.court === null) continue;
    const key = `${release.court} ${lead}`;
    const earlier = captions.get(key);
    if (!earlier) captions.set(key, release);
    else if (earlier.docket === null || release.docket === null) groups.join(earlier, release, { from: release.number, to: earlier.number, reason: "same-caption-and-court", what: release.caption ?? lead }, false);
  }
  return groups.matters();
}

/** The same number means the same action, unless it is of another office and shares nobody. */
function agrees(docket: Docket, earlier: MatterFacts, release: MatterFacts): boolean {
  const other = docketsOf(earlier).find((d) => d.key === docket.key);
  if (!other) return false;
  const clash = docket.office !== null && other.office !== null && docket.office !== other.office;
  return (!clash && !strangers(earlier, release)) || sharedDefendant(earlier, release) !== null;
}

/** True when both name parties and no word of a name is common: then one of the numbers is a slip. */
function strangers(a: MatterFacts, b: MatterFacts): boolean {
  const words = (r: MatterFacts): Set<string> => new Set<string>([...r.defendants.flatMap((d) => [...nameWords(d.name)]), ...nameWords(r.caption ?? "")].filter((w) => w.length > 2 && !/^(?:securities|exchange|commission|corp|civil|action|case|inc|united|states|district|court|llc|ltd|and)$/.test(w)));
  const left = words(a);
  const right = words(b);
  return left.size > 0 && right.size > 0 && ![...left].some((w) => right.has(w));
}

/** Both name a district court, and not the same one. */
function elsewhere(a: MatterFacts, b: MatterFacts): boolean {
  return a.court !== null && b.court !== null && a.court !== b.court && !a.court.endsWith("Cir.") && !b.court.endsWith("Cir.");
}

/** The person or firm that the later release is about, when the earlier one charges it too. */
function leadShared(release: MatterFacts, cited: MatterFacts): string | null {
  const lead = release.defendants.find((d) => d.role === "defendant");
  return lead && cited.defendants.some((d) => d.role !== "other-charged" && sameName(d.name, lead.name)) ? lead.name : null;
}

function sharedDefendant(a: MatterFacts, b: MatterFacts): string | null {
  for (const left of a.defendants) {
    if (left.role === "other-charged") continue;
    const same = b.defendants.find((right) => right.role !== "other-charged" && sameName(left.name, right.name));
    if (same) return same.name;
  }
  return null;
}

/** The names of the agency's caption up to the docket, as comparable words; null for a caption of someone else. */
function leadOf(release: MatterFacts): string | null {
  const names = /^(?:[^v]*?(?:commission|s\.?e\.?c\.?))[\s,]*v[s.]*\s+(.+)$/i.exec(release.caption ?? "")?.[1];
  if (!names) return null;
  const words = nameWords(names.split(/,?\s+(?:\(|\d|Civil|Civ|Case|No\.|C\.A|United States District|U\.S\.)/)[0] ?? "");
  return words.length > 1 ? words.slice(0, 8).join(" ") : null;
}
