import type { View } from "../../record/view.ts";
import { besideReported } from "../baseline/index.ts";
import type { Totals } from "../bounds.ts";
import { ratesOf, ratiosOf } from "../course/index.ts";
import type { Contrast } from "../shape.ts";
import { bounded } from "./fourfold.ts";

/** The share that was dropped against the reported share of other industries. */
export function againstElsewhere({ biden, dismissed }: Totals, elsewhere: number | undefined): Contrast[] {
  if (elsewhere === undefined || biden === 0) return [];
  const found = besideReported({ x: dismissed, n: biden, from: { en: "the Times' Biden-era actions", zh: "《纽约时报》所计拜登时期案件" } }, { share: elsewhere, digits: 0 });
  if (!found) return [];
  return [{
    id: "dismissed-share-reported", footing: "reported", method: "binomial, exact, two-sided by minimum likelihood (one sample)",
    table: null, p: found.tests[1]!.p, midP: null, estimate: null, actions: [], figures: ["dismissed-share-biden", "dismissed-share-other"],
    sensitivity: found.sensitivity.map(({ at, x, of, p, oddsRatio, lo, hi }) => ({ at, x, of, p, oddsRatio: bounded(oddsRatio), low: lo, high: bounded(hi) })),
    label: { en: "share dropped, against the reported share of other industries", zh: "撤案比例与所报其他行业比例之比较" },
    why: { en: `${found.says.en} ${found.saysNot.en}`, zh: `${found.says.zh}${found.saysNot.zh}` },
  }];
}

/** The figure of filings for each term. */
const FILINGS: Readonly<Record<string, string>> = { "trump-1": "filings-per-month-trump1", biden: "filings-per-month-biden", "trump-2": "filings-trump2" };

/** Filings a month in one term against the one before. */
export function betweenTerms(view: View): Contrast[] {
  const count = [...view.counts.values()].find((each) => Object.keys(each.months).length > 0);
  if (!count) return [];
  const name = (id: string) => view.administrations.find((term) => term.id === id)!.name;
  return ratiosOf(ratesOf(count, view)).map(({ later, earlier, ratio, p, interval }) => ({
    id: `filings-${later}-over-${earlier}`, footing: "record", method: interval.method, table: null, p, midP: null, actions: [], figures: [later, earlier].flatMap((term) => FILINGS[term] ?? []),
    estimate: { of: interval.of, value: bounded(ratio), low: interval.lo, high: bounded(interval.hi) },
    label: { en: `filings a month, ${name(later).en} over ${name(earlier).en}`, zh: `每月起诉数，${name(later).zh}与${name(earlier).zh}之比` },
    why: { en: `From ${count.of.en}, which counts by its own, wider definition.`, zh: `取自${count.of.zh}，该表采用其自身较宽的定义。` },
  }));
}
