import { linesOf, type Cell, type Line } from "./cell.ts";
import { dayOf, judgeOf, said } from "./words.ts";
import type { Docket } from "./shape.ts";

/** What stands above the parties of a docket: `Assigned to: …`, `Date Filed: …`. */
export type Caption = Pick<Docket, "name" | "filed" | "terminated" | "lastFiling" | "judge" | "referred" | "cause" | "natureOfSuit" | "jury" | "demand" | "jurisdiction">;

/** `Label: what it says`; a label begins with a letter, has at most eight words and no colon in it. */
const LABELLED = /^([A-Za-z][A-Za-z .'/()?-]{1,90}?)\s*:\s*(.*)$/;

/** Words that are labels of these courts; another `Word: word` may be part of a name (`IN RE: …`). */
const LABELS = new Set([
  "case title", "assigned to", "referred to", "demand", "lead case", "lead docket", "member case", "member cases", "related case", "related cases", "relate case cases", "cases", "case in other court", "cause",
  "date filed", "date terminated", "date of last filing", "date reopened", "date discharged", "date ordered", "date closed", "jury demand", "nature of suit", "jurisdiction", "mdl status", "citation", "panel", "category", "agency",
  "product description", "export country", "magistrate judge case number", "magistrate judge case numbers", "other court case number", "other court case numbers", "does this action raise an issue of constitutionality?",
  "case type", "chapter", "asset", "vol", "judge", "chief judge", "plaintiff", "appeals court case number", "appeals court case numbers", "master docket", "new case number", "internal use only",
]);

/** Reads the cells of a caption. The name is the first line that no label begins. */
export function readCaption(cells: readonly Cell[]): Caption {
  const told = new Map<string, string>();
  let name: string | null = null;
  for (const cell of cells) {
    let label: string | null = null;
    for (const line of linesOf(cell.runs)) {
      const labelled = labelOf(line);
      if (labelled) {
        label = labelled.label;
        if (!told.has(label)) told.set(label, labelled.value);
      } else if (line.text !== "" && label !== null && told.get(label) === "") told.set(label, line.text);
      else if (line.text !== "" && label === null && name === null && cell === cells[0]) name = line.text;
    }
  }
  return captionOf((label) => said(told.get(label)), name);
}

/** A caption of what its labels say. */
export function captionOf(of: (label: string) => string | null, name: string | null): Caption {
  const day = (label: string): string | null => dayOf(of(label) ?? "");
  return {
    name: said(of("case title") ?? name), filed: day("date filed"), terminated: day("date terminated"), lastFiling: day("date of last filing"),
    judge: judgeOf(of("assigned to") ?? of("judge") ?? of("chief judge")), referred: judgeOf(of("referred to")), cause: of("cause"), natureOfSuit: of("nature of suit"),
    jury: of("jury demand"), demand: of("demand"), jurisdiction: of("jurisdiction"),
  };
}

/** The label that begins a line and what follows it; null for a line without one. */
export function labelOf({ text }: Pick<Line, "text">): { label: string; value: string } | null {
  const found = LABELLED.exec(text);
  const label = found?.[1]?.toLowerCase().replace(/\s+/g, " ") ?? "";
  return found && LABELS.has(label) ? { label, value: found[2]!.trim() } : null;
}
