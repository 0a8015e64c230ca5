import type { Totals } from "../bounds.ts";
import type { Contrast } from "../shape.ts";
import { type Draws, type GridRow, permuteGrid, permuteTrend } from "../statistics/index.ts";
import { endsOver, MOST } from "./fillings.ts";
import { FISHER, testsOf } from "./fourfold.ts";
import { figuresOf, groupNames, labels } from "./names.ts";
import { words } from "./words.ts";

const HALTON = "Freeman and Halton 1951, exact, by minimum likelihood";
const PEARSON = "permutation of the groups, by Pearson's chi-square";
const TREND = "Cochran 1954 and Armitage 1955, permutation, two-sided, scores 2, 1 and 0";

/** Known ties against what became of the action, on the Times' totals: of two groups, of three, in their order, and before the agency's act. */
export function onTotals(totals: Totals, chance: () => Draws): Contrast[] {
  const { dismissed, paused, betterTerms, untouched, ties } = totals;
  const [softened, tied] = [paused + betterTerms, ties.dismissed + ties.softened];
  const eased = dismissed + softened;
  if (eased === 0 && untouched === 0) return [];
  const table = { a: tied, b: eased - tied, c: ties.untouched, d: untouched - ties.untouched };
  const rows: GridRow[] = [
    { having: ties.dismissed, lacking: dismissed - ties.dismissed }, { having: ties.softened, lacking: softened - ties.softened }, { having: ties.untouched, lacking: table.d },
  ];
  const groups = rows.map((row, n) => ({ label: [groupNames.dropped, groupNames.otherwise, groupNames.untouched][n]!, ...row, open: 0 }));
  const grid = permuteGrid(rows, chance());
  const trend = permuteTrend(rows, [2, 1, 0], chance());
  const figures = ["tied-dismissed", "tied-softened", "tied-untouched"];
  const common = { footing: "reported" as const, table: null, midP: null, estimate: null, actions: [] };
  return [
    { ...common, id: "tied-by-eased-reported", method: FISHER, table, ...testsOf(table), figures: figuresOf.eased, label: labels.totals, why: words.totals.eased(table) },
    {
      ...common, id: "tied-by-outcome-reported", method: drawn(HALTON, grid.draws), groups, figures, p: grid.p, also: [{ method: drawn(PEARSON, grid.draws), p: grid.chiSquareP }],
      label: labels.outcome, why: words.totals.outcome(rows),
    },
    { ...common, id: "tied-trend-reported", method: drawn(TREND, trend.draws), groups, figures, p: trend.p, label: labels.trend, why: words.totals.trend(rows) },
    beforeTheAct(totals, eased, tied),
  ];
}

/** The totals do not say when a tie was: of those that had one, none to all may have had it before the act. */
function beforeTheAct({ untouched, ties }: Totals, eased: number, tied: number): Contrast {
  // Not more than there are of them had a tie before anything; each number of them is one table.
  const open = (tied + 1) * (ties.untouched + 1);
  const tables = open > MOST ? [] : Array.from({ length: tied + 1 }, (_, a) => Array.from({ length: ties.untouched + 1 }, (__, c) => ({ a, b: eased - a, c, d: untouched - c }))).flat();
  const fillings = endsOver(tables);
  return {
    id: "tied-before-by-eased-reported", footing: "reported", method: FISHER, table: null, p: null, midP: null, estimate: null, actions: [], figures: figuresOf.eased,
    groups: [{ label: groupNames.eased, having: 0, lacking: eased - tied, open: tied }, { label: groupNames.untouched, having: 0, lacking: untouched - ties.untouched, open: ties.untouched }],
    ...(fillings && { fillings }),
    label: labels.totalsBefore, why: words.totals.before(tied + ties.untouched, fillings),
  };
}

function drawn(method: string, draws: number | null): string {
  return draws === null ? `${method}, every table gone through` : `${method}, from ${draws} tables drawn at random`;
}
