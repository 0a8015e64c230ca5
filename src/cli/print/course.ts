import type { Courses } from "../../analysis/courses.ts";
import { courseTable } from "../../analysis/tables/index.ts";
import type { Words } from "../../language/index.ts";
import type { Both } from "../../record/support.ts";
import type { Codebook } from "../../codebook/shape.ts";
import type { View } from "../../record/view.ts";
import { columns } from "./columns.ts";


/** What a course tells, as tables between what it says and what it does not. */
export function courseText<W extends keyof Courses>(what: W, answer: Courses[W], over: { view: View; codebook: Codebook }, words: Words, width: number): string {
  const rows = courseTable(what, answer, over, words);
  const said: { says?: Both; saysNot?: Both; why?: Both; leftOut?: readonly unknown[] } = "list" in answer ? answer.list : answer;
  const base = "baseline" in answer ? answer.baseline : undefined;
  const more = base === undefined ? [] : base.status === "computed" ? ["", words.of(base.says), words.of(base.saysNot)] : ["", words.of(base.why), ...(base.command === undefined ? [] : [words.course.fill(base.command)])];
  return [
    ...(said.why ? [words.of(said.why)] : []),
    ...(said.says ? [words.of(said.says)] : []),
    ...(rows.length > 1 ? ["", columns(rows, width)] : []),
    ...(said.leftOut !== undefined && said.leftOut.length > 0 ? ["", words.course.leftOut(words.number(said.leftOut.length))] : []),
    ...(said.saysNot ? ["", words.of(said.saysNot)] : []),
    ...more,
  ].join("\n");
}
