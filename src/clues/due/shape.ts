import { z } from "zod";
import type { Day } from "../../record/day.ts";
import { Day as DayShape } from "../../record/statements/days.ts";
import { Both, Id } from "../../record/support.ts";
import { FactId } from "../../rules/book/condition.ts";
import { ProvisionId } from "../../rules/book/shape.ts";
import { readClueFile } from "../folder.ts";

const Count = z.int().min(1).max(400);
const Unit = z.enum(["working-days", "days", "hours"]);

/** How far a number was seen: in a reprint or report of its instrument, or in memory only. */
const Sure = z.enum(["reprint", "memory"]);

const Deadline = z.strictObject({
  id: Id,
  label: Both,
  states: z.array(Id).min(1),
  /** Authority that must have the clue for it to run; any when absent. */
  owner: Id.optional(),
  /** Roles of whoever brought the clue; any when absent. */
  reporter: z.array(Id).optional(),
  /** It runs only where this is known to be so. */
  fact: FactId.optional(),
  /** The event from which it is counted. */
  begins: Both,
  /** Dated versions, first day in force where we know it; the last that is in force on the day of beginning counts. */
  versions: z.array(z.strictObject({ from: DayShape.optional(), count: Count, unit: Unit, extension: z.strictObject({ count: Count, unit: Unit, by: Both }).optional() })).min(1),
  source: Both,
  document: Id.optional(),
  sure: Sure,
});
export type Deadline = z.infer<typeof Deadline>;

const DeadlineFile = z.strictObject({
  /** Where the notice says 及时, and to whom. */
  timely: z.array(z.strictObject({ states: z.array(Id).min(1), reporter: z.array(Id).optional(), owner: z.array(Id).optional(), provisions: z.array(ProvisionId).optional(), cite: z.array(ProvisionId).min(1), quote: z.string().min(1), who: Both })).min(1),
  deadlines: z.array(Deadline),
});

/** `clues/deadlines.yaml` of a rule set. */
export type Deadlines = z.infer<typeof DeadlineFile>;

/** Reads `clues/deadlines.yaml` of a rule set's folder. Throws `RecordError` with file and line. */
export async function readDeadlines(folder: string): Promise<Deadlines> {
  return readClueFile(folder, "deadlines.yaml", DeadlineFile, (file, complain) => {
    file.deadlines.forEach((each, n) => {
      const days = each.versions.map(({ from }) => from ?? "");
      if (days.some((day, at) => at > 0 && day <= days[at - 1]!)) complain(["deadlines", n, "versions"], `${each.id}: the versions do not follow each other in time; put the oldest first and date every later one`);
    });
  });
}

/** What a deadline is asked for. */
export interface DueQuestion {
  state: string;
  /** Day in China on which the period begins. */
  since: Day;
  owner?: string | null;
  /** Role of whoever brought the clue. */
  reporter?: string;
  /** Provision of the hypothesis. */
  provision?: string;
  /** Facts of the loop; unknown when left out. */
  facts?: Readonly<Record<string, boolean | string | null>>;
}

/** When something is due, by which rule, and how sure that is. */
export interface Due {
  /** Last day, in China; null where no rule we hold sets one. */
  day: Day | null;
  /** Last day with the extension the rule allows, if somebody grants it. */
  extended?: Day;
  /** Id of the deadline; null where there is none. */
  rule: string | null;
  source: Both;
  document?: string;
  /** `text`: the notice's own 及时, without a number. */
  sure: "text" | Deadline["sure"];
  /** Provisions of the notice that it rests on; empty for other law. */
  cite: string[];
  says: Both;
}
