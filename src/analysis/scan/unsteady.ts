import { addDays, type Day, daysBetween } from "../../record/day.ts";
import { addMonths } from "../inventories/window.ts";
import { CHANGE_DAY, RETREATING } from "./simulate.ts";
import type { Group, ScanEvent, ScanSource } from "./shape.ts";

/** How unsteady a made-up agency is, besides what befalls it at the change. */
export interface Unsteady {
  /** Filings a month of the whole agency, the retreating industry not counted. */
  perMonth: number;
  months: { before: number; after: number };
  /** The industry that retreats: its rate before, the part of it that goes, and the months in which it goes, evenly; null where none does. */
  retreat: { base: number; drop: number; onset: number } | null;
  /** Squared coefficient of variation of a group's rate from month to month beyond chance: counts are negative binomial. */
  spread: number;
  /** The same for a factor that all groups share, and for one that a third of the industries share. */
  shared: number;
  /** Standard deviation of the change of a group's log rate in a year (a random walk by months that knows nothing of the change). */
  drift: number;
  /** How far the busiest month of the year lies above the mean, as a part of it. */
  season: number;
}

const industries = ["brick", "hops", "lace", "linen", "oats", "paper", "rope", "slate", "tin", "wool"];
const conducts = ["forgery", "hoarding", "matching", "puffing", "skimming", "stalling", "touting"];
const regions = ["ca1", "ca2", "ca3", "ca4", "ca5", "ca6", "ca7", "ca8", "ca9", "ca10", "ca11", "cadc"];
/** Of how like the sizes of groups are: gamma shapes below 1 give a few large groups and many small ones. */
const UNLIKE = 0.8;

/**
 * Filings of a made-up agency month by month, otherwise than `simulate` makes
 * them: rates are mixed by gamma factors, so that counts are negative binomial
 * (Greenwood and Yule 1920) and groups hang together, they follow the season
 * and wander, each industry has conduct and places of its own, and a retreat
 * sets in by degrees. Sizes are new in each history. The same random numbers
 * give the same history.
 */
export function unsteady(world: Unsteady, random: () => number): ScanSource {
  const { months, retreat } = world;
  const draw = drawing(random);
  const events: ScanEvent[] = [];
  const sizes = draw.parts(industries.length, UNLIKE).map((part) => part * world.perMonth);
  const kinds = [...industries, RETREATING].map((name, n) => ({
    name, rate: n < sizes.length ? sizes[n]! : (retreat?.base ?? 0), cluster: n % 3, walk: draw.walk(world.drift),
    conduct: draw.parts(conducts.length, UNLIKE), region: draw.parts(regions.length, UNLIKE),
  }));
  const walks = { conduct: conducts.map(() => draw.walk(world.drift)), region: regions.map(() => draw.walk(world.drift)) };
  for (let month = -months.before; month < months.after; month += 1) {
    const first = addMonths(CHANGE_DAY, month);
    const days = daysBetween(first, addMonths(CHANGE_DAY, month + 1));
    const all = draw.factor(world.shared) * (1 + world.season * Math.cos((2 * Math.PI * (month - 8)) / 12));
    const clusters = [0, 1, 2].map(() => draw.factor(world.shared));
    const moved = (walk: ReadonlyArray<() => number>): number[] => walk.map((step) => step() * draw.factor(world.spread));
    const [byConduct, byRegion] = [moved(walks.conduct), moved(walks.region)];
    for (const kind of kinds) {
      // The one whose retreat is known keeps to it: it wanders no other way.
      const wander = kind.name === RETREATING ? left(world, month) : kind.walk();
      const count = draw.poisson(kind.rate * wander * all * clusters[kind.cluster]! * draw.factor(world.spread));
      for (let n = 0; n < count; n += 1) {
        const group: Group = {
          industry: kind.name, forum: "federal-court",
          conduct: conducts[draw.one(kind.conduct.map((weight, at) => weight * byConduct[at]!))]!,
          region: regions[draw.one(kind.region.map((weight, at) => weight * byRegion[at]!))]!,
        };
        const day = weekday(addDays(first, Math.floor(random() * days)), first);
        events.push({ action: `made-up-${events.length}`, kind: "filing", from: day, to: day, group });
      }
    }
  }
  const until = addDays(addMonths(CHANGE_DAY, months.after), -1);
  return {
    id: "made-up", what: { en: "an unsteady made-up history", zh: "不平稳的虚构历史" }, covers: [{ from: addMonths(CHANGE_DAY, -months.before), to: until }], holes: [], until,
    events, spans: null, leftOut: [], caveats: [],
  };
}

/** What is left of the retreating industry's rate in a month. */
function left({ retreat }: Unsteady, month: number): number {
  return retreat === null || month < 0 ? 1 : 1 - retreat.drop * Math.min(1, (month + 0.5) / retreat.onset);
}

/** Filings do not come on a Saturday or Sunday; the day before or after does, within the month. */
function weekday(day: Day, first: Day): Day {
  const at = new Date(day).getUTCDay();
  const back = at === 6 ? -1 : at === 0 ? 1 : 0;
  const moved = addDays(day, back);
  return moved < first ? addDays(day, 2) : moved >= addMonths(first, 1) ? addDays(day, -2) : moved;
}

function drawing(random: () => number) {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** A gamma number of this shape and mean 1 (Marsaglia and Tsang, A simple method for generating gamma variables, 2000). */
  const gamma = (shape: number): number => {
    if (shape < 1) return (gamma(shape + 1) * (shape + 1) * (1 - random()) ** (1 / shape)) / shape;
    const d = shape - 1 / 3;
    for (;;) {
      const z = normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < z * z / 2 + d - d * v + d * Math.log(v)) return (d * v) / shape;
    }
  };
  return {
    /** A factor of mean 1 and this variance. */
    factor: (variance: number): number => (variance === 0 ? 1 : gamma(1 / variance)),
    /** Parts of one whole (Dirichlet), as unlike as the shape is small. */
    parts: (count: number, shape: number): number[] => {
      const all = Array.from({ length: count }, () => gamma(shape));
      const sum = all.reduce((total, each) => total + each, 0);
      return all.map((each) => each / sum);
    },
    /** Each call a month further on a random walk of the log rate. */
    walk: (yearly: number): (() => number) => {
      let log = 0;
      return () => Math.exp((log += (yearly / Math.sqrt(12)) * normal()));
    },
    /** A Poisson number by going up its distribution from 0 (inversion; Devroye, Non-Uniform Random Variate Generation, 1986, X.3). */
    poisson: (mean: number): number => {
      let at = 0;
      let term = Math.exp(-mean);
      for (let rest = random(); rest > term && at < 10_000; at += 1) {
        rest -= term;
        term *= mean / (at + 1);
      }
      return at;
    },
    one: (weights: readonly number[]): number => {
      let rest = random() * weights.reduce((total, each) => total + each, 0);
      for (const [at, weight] of weights.entries()) if ((rest -= weight) < 0) return at;
      return weights.length - 1;
    },
  };
}
