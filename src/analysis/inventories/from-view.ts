import type { Codebook } from "../../codebook/shape.ts";
import type { View } from "../../record/view.ts";
import { endingOf, lastSeen } from "../course/endings.ts";
import type { InventoryCase } from "./case.ts";
import type { InventorySource } from "./window.ts";

/**
 * The crypto actions of the S.E.C. that a view holds, as cases of an inventory:
 * outcomes by defendant, read off the events. Actions of other industries are
 * in the record because they were dropped, so that no share is made of them.
 */
export function casesOfView(view: View, codebook: Codebook): InventoryCase[] {
  return [...view.actions.values()].filter((action) => action.agency === "sec" && action.industry === "crypto").map((action) => {
    const ended = endingOf(action, view.on, codebook);
    const said = action.pendingAtChange;
    const ruledOut = said?.answer === "no" && said.standing !== "unsourced" && said.certainty !== "low" ? [said.on] : [];
    return {
      id: action.key,
      industry: action.industry,
      filed: action.filed.standing === "unsourced" ? null : action.filed.date,
      seenUntil: lastSeen(action, view.on, codebook),
      ruledOut,
      end: ended && { date: ended.date, how: ended.ending === "dropped" ? "dropped" : ended.ending === "manner-not-known" ? "not-known" : "otherwise" },
    };
  });
}

/** The record as a source: it tells of any day up to the view's, and does not hold every action. */
export function sourceOfView(view: View): InventorySource {
  return {
    id: "record",
    what: { en: "the crypto actions that the record holds", zh: "记录所收录的加密案件" },
    covers: [{ from: "1900-01-01", to: "9999-12-31" }],
    holes: [],
    until: view.on,
    complete: false,
    caveats: [{
      en: "The actions were gathered because they were pending in January 2025, or drew notice; those that ended quietly before are missing, so that earlier changes cannot be compared with the last one from this list.",
      zh: "所收录案件系因2025年1月尚未了结或受关注而收集；此前悄然了结者缺失，故不能据此将较早的更替与最近一次相比较。",
    }],
  };
}
