import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import { boundsGiven, boundsOver, countMembers, type MembershipRule, type Totals } from "../bounds.ts";
import type { Choice } from "../definition.ts";
import type { Member } from "../members.ts";
import type { Figure, GivenBounds } from "../shape.ts";
import { clopperPearson } from "../statistics/index.ts";
import { formulaOver } from "./formula.ts";
import type { InventoryFigure } from "./inventory.ts";

/** What the figures over the inventory are computed from. */
export interface Inventory {
  view: View;
  members: ReadonlyArray<Member>;
  /** The members as they are counted from the record, by channel, scope and unit. */
  own(): ReadonlyArray<Member>;
  totals: Totals;
  choice: Choice;
  /** The article's day, from the reported claims. */
  article: string;
}

/** Computes one figure over the inventory, with bounds under each assumption. */
export function figureOver(inventory: Inventory, spec: InventoryFigure): Figure {
  const { view, members, totals, choice, article } = inventory;
  const rule = choice.membership as MembershipRule;
  const { holds, era } = spec.counted;
  const own = members.filter((m) => era === undefined || m.era === era || m.era === "unknown");
  const bounds = boundsOver(members, spec.counted, totals, rule, view.on >= article);
  const counted = countOver(inventory, spec);
  const complete = isComplete(inventory, spec);
  const unknown = own.filter((m) => (m.answer === "yes" ? holds(m).low !== holds(m).high : holds(m).high === 1));
  return {
    id: spec.id,
    label: spec.label,
    value: counted.value,
    low: counted.low,
    high: counted.high,
    unit: spec.counted.share ? "share" : "actions",
    numerator: counted.numerator,
    denominator: counted.denominator,
    denominatorFrom: spec.counted.places || counted.given === "members" || counted.given === "nothing" ? "record" : "reported",
    interval: intervalOf(counted, spec),
    bounds: counted.given === "members" ? [counted.bounds, ...bounds] : bounds,
    actions: [...new Set(counted.hits.map((m) => m.action.key))].sort(),
    unknown: unknown.map((m) => m.action.key).sort(),
    unsourced: [],
    formula: formulaOver(spec.asked, spec.counted),
    reads: [],
    why: withDenominator(reason(spec, counted.numerator, unknown.length, counted, complete), spec.counted.share && counted.denominator !== null ? counted : null),
  };
}

/** A count or share over the inventory under one choice of definitions. */
export interface Counting {
  given: GivenBounds["given"];
  value: number | null;
  low: number | null;
  high: number | null;
  informative: boolean;
  /** Members that surely count, and what they are divided by. */
  numerator: number;
  denominator: number | null;
  hits: ReadonlyArray<Member>;
  bounds: GivenBounds;
}

/** Counts one figure under its choice, and nothing beside it. Reads of the choice only what this count turns on. */
export function countOver(inventory: Inventory, spec: InventoryFigure): Counting {
  const { view, own, totals, choice } = inventory;
  const rule = choice.membership as MembershipRule;
  const { holds, era, share = false, places: isPlaces = false } = spec.counted;
  const wanted = choice.given as GivenBounds["given"];
  const given = isPlaces && wanted !== "members" ? "nothing" : wanted === "outcomes" && view.on < inventory.article ? "inventory" : wanted;
  const alone = given === "members" ? countMembers(own(), spec.counted, rule) : undefined;
  const bounds = given === "members" ? alone!.bounds : boundsGiven(given, inventory, spec.counted, rule);
  const hits = alone?.hits ?? (given === "nothing" ? own() : inventory.members).filter((m) => m.answer === "yes" && (era === undefined || m.era === era || m.era === "unknown") && holds(m).low === 1);
  const places = era === "biden" ? totals.biden : era === "trump-1" ? totals.trump1 : totals.biden + totals.trump1;
  const value = isComplete(inventory, spec) ? hits.length / (share ? places : 1) : bounds.low === bounds.high ? bounds.low : null;
  // With nothing given the whole is as open as the part: no one number divides it.
  const denominator = isPlaces || given === "nothing" ? null : (alone?.own.length ?? places);
  return { given, value, low: bounds.low, high: bounds.high, informative: bounds.informative, numerator: hits.length, denominator, hits, bounds };
}

/** True where the article's places are counted, on its day, and each has a name of which the answer is known: then the count itself is the value. */
function isComplete(inventory: Inventory, { completeWhen, counted: { holds } }: InventoryFigure): boolean {
  const { view, totals, choice, article } = inventory;
  if (completeWhen === undefined || view.on !== article || (choice.given !== "inventory" && choice.given !== "outcomes")) return false;
  const named = inventory.members.filter((m) => m.answer === "yes" && m.places.includes(completeWhen));
  return named.length === totals.dismissed && named.every((m) => holds(m).low === holds(m).high);
}

/** The interval of a share: exact at its value, or at both ends of what is known of its numerator. */
export function intervalOf({ value, low, high, denominator }: Counting, { counted }: InventoryFigure): Figure["interval"] {
  if (!counted.share || low === null || high === null || !denominator) return null;
  // More sure members than the Times counted places: no share of its inventory, and no interval of one.
  if (low > 1 || high > 1) return null;
  const of: Both = {
    en: `the chance that an action like these ends so, if each of the ${denominator} were one draw of one and the same process; the full inventory itself has no sampling error`,
    zh: `若将 ${denominator} 起案件各视为同一过程的一次抽取，此类案件如此了结的概率；完整清单本身并无抽样误差`,
  };
  const at = (share: number) => clopperPearson(Math.round(share * denominator), denominator);
  return { of, method: value === null ? "Clopper-Pearson, 95%, at both ends" : "Clopper-Pearson, 95%", low: at(value ?? low).lo, high: at(value ?? high).hi };
}

/** A share says whose denominator it is divided by. */
function withDenominator(why: Both, counted: Counting | null): Both {
  if (counted === null) return why;
  if (counted.given === "members") return { en: `${why.en} The denominator, ${counted.denominator}, is the number taken as members.`, zh: `${why.zh}分母 ${counted.denominator} 为视为成员的数目。` };
  return { en: `${why.en} The denominator, ${counted.denominator}, is the one the Times reported.`, zh: `${why.zh}分母 ${counted.denominator} 为《纽约时报》所报。` };
}

function reason(spec: InventoryFigure, hits: number, open: number, shown: Pick<GivenBounds, "informative">, complete: boolean): Both {
  if (complete) {
    return {
      en: `All ${hits} are named in the record with their sources. Of ${open} other actions that may be in the inventory the record has not seen enough to rule out the same.`,
      zh: `全部 ${hits} 起均在记录中具名并附来源。另有 ${open} 起可能在列的案件，记录所见不足以排除同样情形。`,
    };
  }
  if (spec.counted.places) {
    return {
      en: `Members with certainty: ${hits}; possible: ${open} more. The Times published no list, and the record does not claim to hold every action.`,
      zh: `可确定在列：${hits} 起；可能在列：另 ${open} 起。《纽约时报》未公布名单，本记录也不声称收录全部案件。`,
    };
  }
  const informative = shown.informative
    ? { en: "", zh: "" }
    : { en: " The bounds are wider than half the scale: uninformative.", zh: "上下界宽于全尺度的一半：信息不足。" };
  return {
    en: `On record among the members that can be named: ${hits}; the places that cannot be named may hold more or none.${informative.en}`,
    zh: `可具名的案件中，记录有 ${hits} 起；无法具名的位置可能还有，也可能没有。${informative.zh}`,
  };
}
