import type { View } from "../record/view.ts";
import { besideReported } from "./baseline/index.ts";
import { type MembershipRule, taken, type Totals } from "./bounds.ts";
import { ratesOf, ratiosOf } from "./course/index.ts";
import type { Choice } from "./definition.ts";
import type { Member } from "./members.ts";
import type { Contrast } from "./shape.ts";
import { fisherExact } from "./statistics/index.ts";

/** What the contrasts are computed from. */
export interface Contrasted {
  view: View;
  members: ReadonlyArray<Member>;
  totals: Totals;
  choice: Choice;
  /** The reported share of other industries that was dropped; undefined where none was. */
  elsewhere: number | undefined;
}

/**
 * The headline contrasts with their tests: eased against not by known tie, on
 * the Times' totals and over the actions of the record that were searched; the
 * share dropped against the reported share of other industries; filings a
 * month between terms. Each says what it rests on. An association, never a cause.
 */
export function contrastsOf({ view, members, totals, choice, elsewhere }: Contrasted): Contrast[] {
  return [tiedOnTotals(totals), tiedOnRecord(members, choice), ...againstElsewhere(totals, elsewhere), ...betweenTerms(view)].filter((each) => each !== null);
}

const FISHER = "Fisher 1935, exact, two-sided; conditional odds ratio with exact 95% interval";

function tiedOnTotals({ dismissed, paused, betterTerms, untouched, ties }: Totals): Contrast | null {
  const [eased, tied] = [dismissed + paused + betterTerms, ties.dismissed + ties.softened];
  if (eased === 0 && untouched === 0) return null;
  const table = { a: tied, b: eased - tied, c: ties.untouched, d: untouched - ties.untouched };
  return {
    id: "tied-by-eased-reported", footing: "reported", method: FISHER, table, ...fisherOf(table), actions: [],
    label: { en: "known tie, among eased and not eased, on the Times' totals", zh: "按《纽约时报》合计：放宽与未放宽者中有已知关联的" },
    why: {
      en: `${table.a} of ${eased} eased actions had a known tie and ${table.c} of ${untouched} others, as the Times counted on its day. Whether ties were looked for alike in both is not known. An association: it does not say that a tie was the reason.`,
      zh: `按《纽约时报》当日统计，放宽的 ${eased} 起中 ${table.a} 起有已知关联，其余 ${untouched} 起中 ${table.c} 起。两组检索力度是否相同并不清楚。这是关联，不说明关联即为原因。`,
    },
  };
}

function tiedOnRecord(members: ReadonlyArray<Member>, choice: Choice): Contrast {
  const own = taken(members, {}, choice.membership as MembershipRule);
  const searched = own.filter(({ action, eased, tied }) => action.searches.length > 0 && eased.low === eased.high && tied.low === tied.high);
  const count = (eased: 0 | 1, tied: 0 | 1): number => searched.filter((member) => member.eased.low === eased && member.tied.low === tied).length;
  const table = { a: count(1, 1), b: count(1, 0), c: count(0, 1), d: count(0, 0) };
  const empty = table.a + table.b === 0 || table.c + table.d === 0;
  const left = own.length - searched.length;
  return {
    id: "tied-by-eased-record", footing: "record", method: FISHER, table, actions: searched.map(({ action }) => action.key).sort(),
    ...(empty ? { p: null, midP: null, estimate: null } : fisherOf(table)),
    label: { en: "known tie, among eased and not eased, over the actions searched", zh: "仅计检索过的案件：放宽与未放宽者中有已知关联的" },
    why: empty
      ? {
        en: `Not computable: of ${own.length} members ${searched.length} were searched for ties and have a known outcome, and they do not fall on both sides. ${left} are left out, as no search is on record or the outcome is open.`,
        zh: `无法计算：${own.length} 起成员中，检索过关联且结果已知者 ${searched.length} 起，未能分布于两侧；另 ${left} 起因无检索记录或结果未定而不计。`,
      }
      : {
        en: `${table.a} of ${table.a + table.b} eased actions and ${table.c} of ${table.c + table.d} others have a known tie, among the ${searched.length} that were searched; ${left} of ${own.length} are left out, as no search is on record or the outcome is open. An association: it does not say that a tie was the reason.`,
        zh: `在检索过的 ${searched.length} 起中，放宽的 ${table.a + table.b} 起有 ${table.a} 起、其余 ${table.c + table.d} 起有 ${table.c} 起有已知关联；${own.length} 起中另 ${left} 起因无检索记录或结果未定而不计。这是关联，不说明关联即为原因。`,
      },
  };
}

function againstElsewhere({ biden, dismissed }: Totals, elsewhere: number | undefined): Contrast[] {
  if (elsewhere === undefined || biden === 0) return [];
  const found = besideReported({ x: dismissed, n: biden, from: { en: "the Times' Biden-era actions", zh: "《纽约时报》所计拜登时期案件" } }, { share: elsewhere, digits: 0 });
  if (!found) return [];
  return [{
    id: "dismissed-share-reported", footing: "reported", method: "binomial, exact, two-sided by minimum likelihood (one sample)",
    table: null, p: found.tests[1]!.p, midP: null, estimate: null, actions: [],
    sensitivity: found.sensitivity.map(({ at, x, of, p, oddsRatio, lo, hi }) => ({ at, x, of, p, oddsRatio: bounded(oddsRatio), low: lo, high: bounded(hi) })),
    label: { en: "share dropped, against the reported share of other industries", zh: "撤案比例与所报其他行业比例之比较" },
    why: { en: `${found.says.en} ${found.saysNot.en}`, zh: `${found.says.zh}${found.saysNot.zh}` },
  }];
}

function betweenTerms(view: View): Contrast[] {
  const count = [...view.counts.values()].find((each) => Object.keys(each.months).length > 0);
  if (!count) return [];
  const name = (id: string) => view.administrations.find((term) => term.id === id)!.name;
  return ratiosOf(ratesOf(count, view)).map(({ later, earlier, ratio, p, interval }) => ({
    id: `filings-${later}-over-${earlier}`, footing: "record" as const, method: interval.method, table: null, p, midP: null, actions: [],
    estimate: { of: interval.of, value: bounded(ratio), low: interval.lo, high: bounded(interval.hi) },
    label: { en: `filings a month, ${name(later).en} over ${name(earlier).en}`, zh: `每月起诉数，${name(later).zh}与${name(earlier).zh}之比` },
    why: { en: `From ${count.of.en}, which counts by its own, wider definition.`, zh: `取自${count.of.zh}，该表采用其自身较宽的定义。` },
  }));
}

function fisherOf(table: { a: number; b: number; c: number; d: number }): Pick<Contrast, "p" | "midP" | "estimate"> {
  const { p, midP, oddsRatio, lo, hi } = fisherExact(table);
  return { p, midP, estimate: { of: { en: "the odds ratio of a process that fixes both margins", zh: "两个边际均固定的过程的比值比" }, value: bounded(oddsRatio), low: lo, high: bounded(hi) } };
}

/** JSON has no infinity: null stands for an end without a bound. */
function bounded(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
