import { docketCore } from "./docket.ts";
import type { ParsedRelease } from "./parse.ts";
import { nameWords, sameName } from "./same-name.ts";

/** What of a release tells which action it belongs to. */
export type MatterFacts = Pick<ParsedRelease, "number" | "court" | "docket" | "caption" | "defendants" | "refs">;

/** Why two releases are of one action. */
export interface MatterLink {
  from: string;
  to: string;
  reason: "same-docket" | "cites-with-shared-defendant" | "same-caption-and-court";
  /** The docket number, the shared name or the caption it rests on. */
  what: string;
}

/** Releases of one action of the agency. */
export interface Matter {
  /** The lowest release number in it. */
  id: string;
  releases: string[];
  links: MatterLink[];
}

/** A docket with its court, as far as it tells an action from others. */
interface Docket {
  /** Court and year-number core: `S.D.N.Y. 9303899`. */
  key: string;
  /** Office within the district where written (`3:05-cv-426` has 3): numbers repeat between offices. */
  office: string | null;
  written: string;
}

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

/** Union-find (Tarjan 1975) that keeps the docket numbers of each group and why it was joined. */
class Groups {
  readonly #parent = new Map<string, string>();
  readonly #dockets = new Map<string, Set<string>>();
  readonly #links: MatterLink[] = [];

  constructor(releases: readonly MatterFacts[]) {
    for (const release of releases) {
      this.#parent.set(release.number, release.number);
      this.#dockets.set(release.number, new Set(docketsOf(release).slice(0, 1).map((d) => d.key)));
    }
  }

  join(a: MatterFacts, b: MatterFacts, link: MatterLink, sure: boolean): void {
    const [x, y] = [this.#root(a.number), this.#root(b.number)];
    if (x === y) return;
    const [left, right] = [this.#dockets.get(x) ?? new Set<string>(), this.#dockets.get(y) ?? new Set<string>()];
    if (!sure && left.size > 0 && right.size > 0 && ![...left].some((d) => right.has(d))) return;
    const [keep, drop] = numeric(x) < numeric(y) ? [x, y] : [y, x];
    this.#parent.set(drop, keep);
    this.#dockets.set(keep, new Set([...left, ...right]));
    this.#links.push(link);
  }

  matters(): Matter[] {
    const matters = new Map<string, Matter>();
    for (const number of this.#parent.keys()) {
      const id = this.#root(number);
      const matter = matters.get(id) ?? { id, releases: [], links: [] };
      matter.releases.push(number);
      matters.set(id, matter);
    }
    for (const link of this.#links) matters.get(this.#root(link.from))?.links.push(link);
    return [...matters.values()];
  }

  #root(number: string): string {
    let at = number;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) {
      this.#parent.set(at, this.#parent.get(up) ?? up);
      at = up;
    }
    return at;
  }
}

/** Dockets of a release in a district court; an appeal has a number of its own and tells no action. */
function docketsOf(release: MatterFacts): Docket[] {
  const { court, docket } = release;
  if (docket === null || court === null || court.endsWith("Cir.")) return [];
  return docket.split("; ").flatMap((written) => {
    const core = docketCore(written);
    return core === null ? [] : [{ key: `${court} ${core}`, office: /^(\d{1,2})\s?[:-]\s?\d\d/.exec(written)?.[1] ?? null, written }];
  });
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

function numeric(number: string): number {
  return Number(number.replace(/\D/g, ""));
}
