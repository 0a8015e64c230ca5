import { writeArticles } from "../../language/article.ts";
import { writeDay } from "../../language/day.ts";
import { addDays, type Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { addWorkingDays, type WorkCalendar } from "./china-days.ts";
import type { Deadline, Deadlines, Due, DueQuestion } from "./shape.ts";

export { addWorkingDays, isWorkingDay, readWorkCalendar, type WorkCalendar } from "./china-days.ts";
export { eraseAfter, readErasure, type EraseAfter, type Erasure } from "./erasure.ts";
export { readDeadlines, type Deadlines, type Due, type DueQuestion } from "./shape.ts";

/**
 * The next thing due of a clue: the earliest deadline that runs, or, where none
 * does, the notice's own word 及时, which sets no day. Days are days in China.
 */
export function dueFor(deadlines: Deadlines, calendar: WorkCalendar, question: DueQuestion): Due {
  return duesFor(deadlines, calendar, question)[0] ?? none(deadlines, question);
}

/** Every deadline that runs, the earliest first. */
export function duesFor(deadlines: Deadlines, calendar: WorkCalendar, question: DueQuestion): Due[] {
  const dues = deadlines.deadlines.filter((each) => runs(each, question)).flatMap((each) => reckon(each, calendar, question.since));
  return dues.sort((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : 0));
}

function runs(deadline: Deadline, { state, owner, reporter, facts }: DueQuestion): boolean {
  if (!deadline.states.includes(state)) return false;
  if (deadline.owner !== undefined && deadline.owner !== owner) return false;
  if (deadline.reporter !== undefined && (reporter === undefined || !deadline.reporter.includes(reporter))) return false;
  return deadline.fact === undefined || facts?.[deadline.fact] === true;
}

function reckon(deadline: Deadline, calendar: WorkCalendar, since: Day): Due[] {
  const version = deadline.versions.findLast(({ from }) => from === undefined || from <= since);
  if (!version) return [];
  const last = reach(calendar, since, version.count, version.unit);
  const longer = version.extension && reach(calendar, last.day, version.extension.count, version.extension.unit);
  const sure = last.sure && (longer?.sure ?? true);
  return [
    {
      day: last.day,
      ...(longer ? { extended: longer.day } : {}),
      rule: deadline.id,
      source: deadline.source,
      ...(deadline.document !== undefined ? { document: deadline.document } : {}),
      sure: deadline.sure,
      cite: [],
      says: put(deadline, version, { since, day: last.day, longer: longer?.day }, sure ? null : calendar.lastYear),
    },
  ];
}

function reach(calendar: WorkCalendar, from: Day, count: number, unit: "working-days" | "days" | "hours"): { day: Day; sure: boolean } {
  if (unit === "working-days") return addWorkingDays(calendar, from, count);
  return { day: addDays(from, unit === "days" ? count : Math.ceil(count / 24)), sure: true };
}

const units: Record<"working-days" | "days" | "hours", Both> = {
  "working-days": { en: "working days", zh: "个工作日" },
  days: { en: "days", zh: "日" },
  hours: { en: "hours", zh: "小时" },
};

function put(deadline: Deadline, version: Deadline["versions"][number], { since, day, longer }: { since: Day; day: Day; longer: Day | undefined }, unpublished: number | null): Both {
  const { label, begins, source, sure } = deadline;
  const { count, unit, extension } = version;
  const from = unit === "hours" ? { en: "to the hour", zh: "按小时计" } : { en: "that day not counted", zh: "起始当日不计" };
  const en = [`By ${writeDay("en", day)}: ${label.en}. ${count} ${units[unit].en} from ${begins.en}, ${from.en} (${source.en}).`];
  const zh = [`至迟${writeDay("zh", day)}：${label.zh}。自${begins.zh}起${count}${units[unit].zh}，${from.zh}（${source.zh}）。`];
  // What the log holds is when the clue came to stand so, which need not be the event that the rule names.
  en.push(`Counted here from ${writeDay("en", since)}; if that event fell on another day, count from it.`);
  zh.push(`此处自${writeDay("zh", since)}起算；该事由发生于其他日期的，以实际日期为准。`);
  if (extension && longer !== undefined) {
    en.push(`With ${extension.by.en} ${extension.count} ${units[extension.unit].en} more, to ${writeDay("en", longer)}.`);
    zh.push(`经${extension.by.zh}可延长${extension.count}${units[extension.unit].zh}，至${writeDay("zh", longer)}。`);
  }
  if (unpublished !== null) {
    en.push(`Holidays after ${unpublished} are not yet published; weekends only, so the day may move.`);
    zh.push(`${unpublished}年之后的节假日安排尚未公布，此处仅按周末计算，日期可能变动。`);
  }
  if (sure === "memory") {
    en.push("Unverified: check it before relying on it.");
    zh.push("未经核实，使用前请查证。");
  }
  en.push("The notice itself sets no number.");
  zh.push("通知本身未规定具体期限。");
  return { en: en.join(" "), zh: zh.join("") };
}

function none(deadlines: Deadlines, { state, reporter, owner, provision }: DueQuestion): Due {
  // Words that bind somebody else are not quoted at this one; who is not known is bound by none.
  const fits = (names: readonly string[] | undefined, name: string | null | undefined): boolean => names === undefined || (name != null && names.includes(name));
  const said = deadlines.timely.filter((each) => each.states.includes(state) && fits(each.reporter, reporter) && fits(each.owner, owner) && fits(each.provisions, provision));
  const cite = said.flatMap((each) => each.cite);
  const where = said.map(({ cite: ids, quote, who }) => ({ en: `${writeArticles("en", ids)} 「${quote}」 (${who.en})`, zh: `${writeArticles("zh", ids)}“${quote}”（${who.zh}）` }));
  const source: Both = { en: "the notice", zh: "通知" };
  if (said.length === 0) return { day: null, rule: null, source, sure: "text", cite, says: { en: "No deadline: nothing we hold sets one here.", zh: "无期限：本软件所载规则未就此设定期限。" } };
  return {
    day: null,
    rule: null,
    source,
    sure: "text",
    cite,
    says: { en: `No deadline: the notice says only 及时 (in time): ${where.map(({ en }) => en).join("; ")}.`, zh: `无具体期限：通知仅要求“及时”：${where.map(({ zh }) => zh).join("；")}。` },
  };
}
