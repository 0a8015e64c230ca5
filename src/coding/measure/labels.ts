import { marks, share, type Marks, type Share } from "./shares.ts";

/** One row of a field: what the gold accepts, its own answer first, and what the coder said; null where nothing. */
export interface Answered {
  id: string;
  gold: readonly (string | null)[];
  got: string | null;
}

/** Fewer rows than this claim nothing about a label. */
export const CLAIM = 10;

/** How a field with one value a row did. */
export interface FieldMeasure {
  rows: number;
  /** Rows where value, or absence, is one of those accepted. */
  exact: Share;
  /** Over rows and answers that have a value: `unknown` is no answer and counts as a miss. */
  micro: Marks;
  /** By label; `claimed` where the gold has enough rows of it. */
  labels: Record<string, Marks & { claimed: boolean }>;
  /** Gold label, then answer, then how often; right answers stand on the diagonal. */
  confusion: Record<string, Record<string, number>>;
}

/** Measures a field. An answer that the gold also accepts counts as the gold's own. Labels in the order of the alphabet. */
export function measureField(rows: readonly Answered[]): FieldMeasure {
  const confusion: FieldMeasure["confusion"] = {};
  const counts = new Map<string, { right: number; invented: number; missed: number }>();
  const of = (label: string): { right: number; invented: number; missed: number } => {
    const known = counts.get(label);
    if (known) return known;
    const fresh = { right: 0, invented: 0, missed: 0 };
    counts.set(label, fresh);
    return fresh;
  };
  let exact = 0;
  for (const row of rows) {
    const got = row.got === "unknown" ? null : row.got;
    const hit = row.gold.includes(got);
    const gold = hit ? got : (row.gold[0] ?? null);
    if (hit) exact += 1;
    const cells = (confusion[gold ?? "none"] ??= {});
    cells[row.got ?? "none"] = (cells[row.got ?? "none"] ?? 0) + 1;
    if (hit && gold !== null) of(gold).right += 1;
    if (!hit && gold !== null) of(gold).missed += 1;
    if (!hit && got !== null) of(got).invented += 1;
  }
  const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (key: "right" | "invented" | "missed"): number => all.reduce((total, [, each]) => total + each[key], 0);
  return {
    rows: rows.length,
    exact: share(exact, rows.length),
    micro: marks(sum("right"), sum("invented"), sum("missed")),
    labels: Object.fromEntries(all.map(([label, each]) => [label, { ...marks(each.right, each.invented, each.missed), claimed: each.right + each.missed >= CLAIM }])),
    confusion,
  };
}

/** The marks over some labels together, such as those that decide an outcome. */
export function over(field: FieldMeasure, labels: Iterable<string>): Marks {
  const wanted = new Set(labels);
  const chosen = Object.entries(field.labels).filter(([label]) => wanted.has(label)).map(([, each]) => each);
  const sum = (key: "right" | "invented" | "missed"): number => chosen.reduce((total, each) => total + each[key], 0);
  return marks(sum("right"), sum("invented"), sum("missed"));
}

/** How lists did, such as the names of a release: each item counts once. */
export function measureLists(rows: readonly { right: number; invented: number; missed: number }[]): Marks {
  const sum = (key: "right" | "invented" | "missed"): number => rows.reduce((total, each) => total + each[key], 0);
  return marks(sum("right"), sum("invented"), sum("missed"));
}
