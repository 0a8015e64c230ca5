import type { Day } from "../../../record/day.ts";
import type { Act, Litigant, Step } from "./shape.ts";
import { isFrom } from "./whom.ts";

/** Where a defendant stands after some of the acts. */
export interface Footing {
  disposition: string;
  since: Day | null;
  entry: string | null;
  rule: string;
  possible: ReadonlySet<string>;
  /** They answered or moved for summary judgment, so that a notice no longer ends the case by itself. */
  answered: boolean;
  /** What the agency has asked the court to enter and nobody has refused. */
  asked: string | null;
  /** The agency itself appealed. */
  agencyAppealed: boolean;
  steps: Step[];
}

/** Before any entry: sued. */
export function begin(filed: Day | null): Footing {
  return { disposition: "pending", since: filed, entry: null, rule: "filed", possible: new Set(), answered: false, asked: null, agencyAppealed: false, steps: [] };
}

const UNKNOWN_END = "closed-manner-unknown";
const AGENCY_END = /^dismissed-by-agency/;

/** Takes one act into account for one defendant. Pure. */
export function advance(from: Footing, act: Act, litigant: Litigant, litigants: readonly Litigant[], ends: (disposition: string) => boolean, struck: boolean): Footing {
  const touch = concerns(act, litigant, ends(from.disposition));
  if (touch === "no") return from;
  if (struck) return step(from, act, "struck");
  switch (act.does) {
    case "strike":
    case "none":
      return from;
    case "answer":
      return isFrom(act.line.entry, litigant, litigants) === "no" ? from : { ...from, answered: true };
    case "tell":
      return told(from, act);
    case "ask":
      return step({ ...from, asked: act.becomes }, act, "attempt");
    case "refuse":
      return step({ ...from, asked: null }, act, "attempt");
    case "undo":
      return undone(from, act, touch, ends);
    case "resume":
      return from.disposition.startsWith("stayed") ? change(from, act, "pending", touch) : step(from, act, "no-change");
    case "hold":
      return ends(from.disposition) ? step(from, act, "no-change") : change(from, act, act.becomes ?? (from.disposition.startsWith("stayed") ? from.disposition : "stayed-reason-not-seen"), touch);
    case "drop":
      if (act.rule === "plaintiffs-notice" && from.answered && !ends(from.disposition)) return step({ ...from, asked: act.becomes }, { ...act, rule: "notice-after-answer", kind: null }, "attempt");
      return ended(from, act, act.becomes ?? UNKNOWN_END, touch, ends);
    case "close":
      return closed(from, act, touch, ends);
    case "dismiss":
      return ended(from, act, act.becomes ?? UNKNOWN_END, touch, ends);
    case "judge":
      return judged(from, act, touch, ends);
  }
}

/** An act for all concerns those still in, relief defendants only when named; one that names nobody may concern anybody. */
function concerns(act: Act, litigant: Litigant, out: boolean): "yes" | "maybe" | "no" {
  if (Array.isArray(act.whom)) return act.whom.includes(litigant.id) ? "yes" : "no";
  if (litigant.role === "relief-defendant") return "no";
  if (act.whom === "all" || ["tell", "ask", "refuse", "answer", "strike", "resume", "hold", "undo"].includes(act.does)) return "yes";
  return out && act.becomes !== "appeal-dropped" ? "no" : "maybe";
}

function told(from: Footing, act: Act): Footing {
  const appealed = act.kind === "appeal-filed" && act.line.coded.mover === "plaintiff";
  return step(appealed ? { ...from, agencyAppealed: true } : from, act, "no-change");
}

/** An ending for a defendant who may be out already. The first that says how stands; a later paper may still tell the prejudice. */
function ended(from: Footing, act: Act, becomes: string, touch: "yes" | "maybe", ends: (disposition: string) => boolean): Footing {
  if (!ends(from.disposition)) return change(from, act, becomes, touch);
  if (touch === "yes" && from.disposition === UNKNOWN_END) return change(from, act, becomes, touch);
  if (from.disposition === "dismissed-by-agency" && AGENCY_END.test(becomes) && becomes !== from.disposition) return { ...step(from, { ...act, rule: "receipt" }, "receipt", becomes), disposition: becomes };
  return step(from, { ...act, rule: "receipt" }, "receipt");
}

/** An ending whose words do not say how: what the agency had asked for, else the only possibility on record, else not known. */
function closed(from: Footing, act: Act, touch: "yes" | "maybe", ends: (disposition: string) => boolean): Footing {
  if (ends(from.disposition)) return step(from, { ...act, rule: "receipt" }, "receipt");
  if (from.asked !== null) return change(from, { ...act, rule: "order-on-request" }, from.asked, touch);
  const open = [...from.possible].filter(ends);
  if (touch === "yes" && act.rule === "closed-by-clerk" && open.length === 1 && from.possible.size === 1) return change(from, { ...act, rule: "closing-confirms" }, open[0]!, touch);
  return change(from, act, UNKNOWN_END, touch);
}

function judged(from: Footing, act: Act, touch: "yes" | "maybe", ends: (disposition: string) => boolean): Footing {
  if (act.becomes === "appeal-dropped") {
    return from.agencyAppealed && ends(from.disposition) ? change(from, act, "appeal-dropped", touch) : step(from, { ...act, rule: "appeal-changes-nothing" }, "no-change");
  }
  return ended(from, act, act.becomes ?? UNKNOWN_END, touch, ends);
}

/** Taking an ending back opens the case again; an amended complaint does so only after the court's own dismissal. */
function undone(from: Footing, act: Act, touch: "yes" | "maybe", ends: (disposition: string) => boolean): Footing {
  const out = ends(from.disposition) || from.disposition.startsWith("stayed");
  if (!out || (act.rule === "amended-after-dismissal" && from.disposition !== "dismissed-by-court")) return step(from, act, "no-change");
  return change({ ...from, asked: null }, act, "pending", touch);
}

/** Gives a disposition, or only its possibility where the words do not say that it concerns this defendant. */
function change(from: Footing, act: Act, becomes: string, touch: "yes" | "maybe"): Footing {
  if (touch === "maybe") return step({ ...from, possible: new Set([...from.possible, becomes]) }, act, "possible");
  const next: Footing = { ...from, disposition: becomes, since: act.line.entry.date ?? null, entry: act.line.entry.id, rule: act.rule, possible: new Set() };
  return step(next, act, "changed");
}

function step(at: Footing, act: Act, weight: Step["weight"], disposition = at.disposition): Footing {
  const taken: Step = { entry: act.line.entry.id, date: act.line.entry.date ?? null, rule: act.rule, kind: act.kind, weight, disposition, span: act.span };
  return { ...at, steps: [...at.steps, taken] };
}
