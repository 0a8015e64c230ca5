import { outcomeOfAction, type ActionOutcome } from "../../coding/outcomes/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { ActionView } from "../../record/view.ts";
import { writeCsv } from "../../language/csv.ts";
import type { Common, Effects } from "../effects.ts";
import { columns } from "../print/columns.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  where?: string;
}

/** One line of the list: an action and what became of it. */
interface Line {
  id: string;
  caption: string;
  court: string | null;
  docket: string | null;
  filed: string | null;
  industry: string;
  membership: string | null;
  class: string;
  disposition: string | null;
  eased: string;
  seenUntil: string | null;
  ties: number;
  searched: boolean;
}

/** `prosequi actions`: the list, filtered. */
export async function actions(effects: Effects, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const keep = filterOf(options.where);
    const lines = [...view.actions.values()]
      .map((action) => lineOf(action, outcomeOfAction(action, view.on, record.codebook)))
      .filter(keep)
      .sort((a, b) => (a.filed ?? "9999").localeCompare(b.filed ?? "9999") || a.id.localeCompare(b.id));
    const words = say(options.lang);
    if (options.format === "json") effects.out(JSON.stringify(lines, null, 2));
    else if (options.format === "jsonl") effects.out(lines.map((line) => JSON.stringify(line)).join("\n"));
    else if (options.format === "csv") effects.out(table(lines));
    else if (lines.length === 0) effects.out(words.terminal.noActions);
    else effects.out(columns(lines.map((line) => [line.id, line.filed ?? "?", line.class, tieMark(line), line.caption]), effects.width));
    return 0;
  } finally {
    await record.close();
  }
}

function lineOf(action: ActionView, outcome: ActionOutcome): Line {
  return {
    id: action.key,
    caption: action.caption,
    court: action.court,
    docket: action.docket?.number ?? null,
    filed: action.filed.date,
    industry: action.industry,
    membership: action.membership?.answer ?? null,
    class: outcome.class,
    disposition: outcome.disposition,
    eased: outcome.eased,
    seenUntil: outcome.ended ? null : outcome.seenUntil,
    ties: action.ties.filter((tie) => tie.standing !== "unsourced").length,
    searched: action.searches.length > 0,
  };
}

function table(lines: Line[]): string {
  const names = ["id", "caption", "court", "docket", "filed", "industry", "membership", "class", "disposition", "eased", "seenUntil", "ties", "searched"] as const;
  return writeCsv(names, lines.map((line) => names.map((name) => (typeof line[name] === "boolean" ? String(line[name]) : line[name]))));
}

function tieMark(line: Line): string {
  return line.ties > 0 ? `ties:${line.ties}` : line.searched ? "ties:0" : "ties:?";
}

const filters: Record<string, (line: Line, value: string) => boolean> = {
  class: (line, value) => line.class === value,
  industry: (line, value) => line.industry === value,
  membership: (line, value) => line.membership === value,
  court: (line, value) => line.court?.toLowerCase() === value.toLowerCase(),
  tie: (line, value) => (value === "yes" ? line.ties > 0 : value === "no" ? line.ties === 0 && line.searched : line.ties === 0 && !line.searched),
  text: (line, value) => `${line.id} ${line.caption}`.toLowerCase().includes(value.toLowerCase()),
};

function filterOf(where = ""): (line: Line) => boolean {
  const tests = where.split(",").filter(Boolean).map((part) => {
    const [name = "", value = ""] = part.split("=").map((each) => each.trim());
    const test = filters[name];
    if (!test || value === "") {
      throw new RecordError(`--where does not know "${part}"; write ${Object.keys(filters).map((each) => `${each}=…`).join(", ")} with commas between.`);
    }
    return (line: Line) => test(line, value);
  });
  return (line) => tests.every((test) => test(line));
}
