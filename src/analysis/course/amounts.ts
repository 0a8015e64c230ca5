import { order } from "../../record/day.ts";
import type { Amount, Event } from "../../record/statements/index.ts";
import type { Both } from "../../record/support.ts";
import type { ActionView, Held, View } from "../../record/view.ts";
import type { LeftOut } from "./interval.ts";

/** How far a sum had come: what the agency asked for, what both sides agreed to, what a court or the agency ordered, what was paid. */
export type Stage = "asked" | "agreed" | "ordered" | "paid";
export const stages: readonly Stage[] = ["asked", "agreed", "ordered", "paid"];

/** One sum of one event of an action. */
export interface Sum {
  action: string;
  event: string;
  date: string | null;
  defendants: "all" | string[];
  stage: Stage;
  /** What it is, as the source has it: `civil-penalty`; `not-said` where the record does not tell. */
  kind: string;
  currency: string;
  value: number;
  basis: Amount["basis"];
  certainty: Event["certainty"];
}

const STAGES: Readonly<Record<string, Stage>> = {
  "penalty-sought": "asked",
  "settlement-agreed": "agreed", "reduced-terms-agreed": "agreed", "settlement-in-principle": "agreed", "agreement-announced": "agreed",
  // Of a settlement whose form the record does not tell, only the agreement is sure.
  settlement: "agreed", "settlement-on-reduced-terms": "agreed",
  "settled-order": "ordered", "consent-judgment": "ordered",
  "contested-judgment": "ordered", "default-judgment": "ordered", "final-judgment": "ordered",
  "penalty-paid": "paid",
};

/** Money that is no money of the action: what others took, what customers lost or got back. */
const OF_OTHERS = new Set(["customer-assets", "customer-restitution", "criminal-resolution", "customers"]);

const ofOthers: Both = { en: "It is money of another proceeding, or of customers, not of this action.", zh: "属其他程序或客户的款项，非本案款项。" };
const unsourced: Both = { en: "It has no source.", zh: "没有来源。" };
const low: Both = { en: "Its sources are doubtful.", zh: "来源存疑。" };
const noStage: Both = { en: "The event does not say whether it was asked for, agreed, ordered or paid.", zh: "该事件未说明款项属请求、约定、判令还是已付。" };

/** Every sum of a view's actions of the S.E.C., and those left out with the reason. */
export function sumsOf(view: View): { sums: Sum[]; leftOut: LeftOut[] } {
  const sums: Sum[] = [];
  const leftOut: LeftOut[] = [];
  for (const action of view.actions.values()) {
    if (action.agency !== "sec") continue;
    for (const event of action.events) {
      for (const amount of event.amounts ?? []) {
        const read = sumOf(action, event, amount);
        if ("why" in read) leftOut.push(read);
        else sums.push(read);
      }
    }
  }
  return { sums, leftOut };
}

function sumOf(action: ActionView, event: Held<Event>, amount: Amount): Sum | LeftOut {
  const stage = STAGES[event.kind];
  const out = (why: Both): LeftOut => ({ id: event.key, why });
  if (OF_OTHERS.has(amount.of ?? "") || event.by === "other-government") return out(ofOthers);
  if (event.standing === "unsourced") return out(unsourced);
  if (event.certainty === "low") return out(low);
  if (!stage) return out(noStage);
  return {
    action: action.key, event: event.key, date: event.date, defendants: event.defendants, stage,
    kind: amount.of ?? "not-said", currency: amount.currency, value: amount.value, basis: amount.basis, certainty: event.certainty,
  };
}

/** Sums of one stage and kind: those that count, those that repeat one that counts, and those that a later one replaced. */
export interface Sorted {
  counted: Sum[];
  repeated: Sum[];
  replaced: Sum[];
}

/**
 * Sorts the sums of one stage, kind and currency. A later sum for the same
 * defendants of an action replaces an earlier one (an amended judgment, a
 * lower demand); the same sum against other defendants of it counts once, for
 * it may be one debt that several owe.
 */
export function sort(sums: ReadonlyArray<Sum>): Sorted {
  const sorted: Sorted = { counted: [], repeated: [], replaced: [] };
  for (const group of groupsOf(sums, (sum) => sum.action)) {
    const standing: Sum[] = [];
    for (const sum of group) {
      const replaced = group.some((each) => each.event !== sum.event && sum.date !== null && each.date !== null && sameDefendants(each, sum) && order(sum.date, each.date) === "before");
      (replaced ? sorted.replaced : standing).push(sum);
    }
    const counted: Sum[] = [];
    for (const sum of standing) {
      const twin = counted.some((each) => each.value === sum.value && each.event !== sum.event);
      (twin ? sorted.repeated : counted).push(sum);
    }
    sorted.counted.push(...counted);
  }
  return sorted;
}

function sameDefendants(a: Sum, b: Sum): boolean {
  if (a.defendants === "all" || b.defendants === "all") return a.defendants === b.defendants;
  return a.defendants.length === b.defendants.length && a.defendants.every((each) => b.defendants.includes(each));
}

/** Groups in the order in which their first came. */
export function groupsOf<T>(things: ReadonlyArray<T>, by: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(by(thing));
    if (group) group.push(thing);
    else groups.set(by(thing), [thing]);
  }
  return [...groups.values()];
}
