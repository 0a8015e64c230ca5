import { docketCore } from "./docket.ts";
import type { ParsedRelease } from "./parse.ts";

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
export interface Docket {
  /** Court and year-number core: `S.D.N.Y. 9303899`. */
  key: string;
  /** Office within the district where written (`3:05-cv-426` has 3): numbers repeat between offices. */
  office: string | null;
  written: string;
}

/** Union-find (Tarjan 1975) that keeps the docket numbers of each group and why it was joined. */
export class Groups {
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
export function docketsOf(release: MatterFacts): Docket[] {
  const { court, docket } = release;
  if (docket === null || court === null || court.endsWith("Cir.")) return [];
  return docket.split("; ").flatMap((written) => {
    const core = docketCore(written);
    return core === null ? [] : [{ key: `${court} ${core}`, office: /^(\d{1,2})\s?[:-]\s?\d\d/.exec(written)?.[1] ?? null, written }];
  });
}

/** The digits of a release number. */
export function numeric(number: string): number {
  return Number(number.replace(/\D/g, ""));
}
