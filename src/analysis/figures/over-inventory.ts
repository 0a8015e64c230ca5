import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import { boundsOver, type MembershipRule, type Totals } from "../bounds.ts";
import type { Choice } from "../definition.ts";
import type { Member } from "../members.ts";
import type { Figure, GivenBounds } from "../shape.ts";
import type { InventoryFigure } from "./inventory.ts";

/** What the figures over the inventory are computed from. */
export interface Inventory {
  view: View;
  members: ReadonlyArray<Member>;
  totals: Totals;
  choice: Choice;
  /** The article's day, from the reported claims. */
  article: string;
}

/** Computes one figure over the inventory, with bounds under each assumption. */
export function figureOver({ view, members, totals, choice, article }: Inventory, spec: InventoryFigure): Figure {
  const rule = choice.membership as MembershipRule;
  const { holds, era, share = false } = spec.counted;
  const own = members.filter((m) => era === undefined || m.era === era || m.era === "unknown");
  const certain = own.filter((m) => m.answer === "yes");
  const hits = certain.filter((m) => holds(m).low === 1);
  const bounds = boundsOver(members, spec.counted, totals, rule, view.on >= article);
  const shown = showing(bounds, spec.counted.places ? "nothing" : (choice.given as GivenBounds["given"]));
  const complete = spec.completeWhen !== undefined && view.on === article && hasAllPlaces(members, totals);
  const places = era === "biden" ? totals.biden : era === "trump-1" ? totals.trump1 : totals.biden + totals.trump1;
  const scale = share ? places : 1;
  const value = complete ? hits.length / scale : shown.low === shown.high ? shown.low : null;
  const unknown = own.filter((m) => (m.answer === "yes" ? holds(m).low !== holds(m).high : holds(m).high === 1));
  return {
    id: spec.id,
    label: spec.label,
    value,
    low: shown.low,
    high: shown.high,
    unit: share ? "share" : "actions",
    numerator: hits.length,
    denominator: spec.counted.places ? null : places,
    denominatorFrom: spec.counted.places ? "record" : "reported",
    interval: null,
    bounds,
    actions: hits.map((m) => m.action.key).sort(),
    unknown: unknown.map((m) => m.action.key).sort(),
    unsourced: [],
    why: withDenominator(reason(spec, hits.length, unknown.length, shown, complete), share ? places : null),
  };
}

/** True when each of the places the article calls dismissed has a name in the record. */
function hasAllPlaces(members: ReadonlyArray<Member>, totals: Totals): boolean {
  return members.filter((m) => m.answer === "yes" && m.places.includes("dismissed")).length === totals.dismissed;
}

function showing(bounds: GivenBounds[], wanted: GivenBounds["given"]): GivenBounds {
  return bounds.find((each) => each.given === wanted) ?? bounds.find((each) => each.given === "inventory") ?? bounds[0]!;
}

/** A share says whose denominator it is divided by. */
function withDenominator(why: Both, places: number | null): Both {
  if (places === null) return why;
  return { en: `${why.en} The denominator, ${places}, is the one the Times reported.`, zh: `${why.zh}分母 ${places} 为《纽约时报》所报。` };
}

function reason(spec: InventoryFigure, hits: number, open: number, shown: GivenBounds, complete: boolean): Both {
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
