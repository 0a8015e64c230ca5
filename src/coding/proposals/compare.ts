import type { Codebook } from "../../codebook/shape.ts";
import { order, type Day } from "../../record/day.ts";
import type { Event } from "../../record/statements/index.ts";
import type { ActionView, Held } from "../../record/view.ts";
import { outcomeOfAction } from "../outcomes/index.ts";
import { coursesOf, type Course, type DocketLine, type Step } from "../outcomes/docket/index.ts";
import { moverOf } from "../outcomes/docket/whom.ts";
import type { Compared, GivenDocket, News } from "./shape.ts";

/**
 * Sets a docket against the record of an action on a day: what the docket says
 * became of each defendant, and which of its events the record lacks, each
 * with the dispositions it would move. Pure.
 */
export function compare(action: ActionView, docket: GivenDocket, on: Day, codebook: Codebook): Compared {
  const courses = coursesOf(docket.lines, action.defendants, on, codebook);
  const outcome = outcomeOfAction(action, on, codebook);
  const defendants = courses.map((course) => {
    const { disposition, since } = outcome.defendants.find((each) => each.defendant === course.defendant)!;
    return { ...course, record: { disposition, since }, agrees: disposition === course.disposition };
  });
  const news = eventsOf(courses, docket, action, codebook)
    .filter(({ event }) => !isKnown(event, action, codebook))
    .map((each): News => ({ ...each, moves: movesBy(each.event, action, on, codebook) }));
  return { defendants, news };
}

/** The events that the steps of all defendants tell, one for each entry and rule, in the order of the docket. */
function eventsOf(courses: readonly Course[], docket: GivenDocket, action: ActionView, codebook: Codebook): Omit<News, "moves">[] {
  const lines = new Map(docket.lines.map((line) => [line.entry.id, line]));
  const steps = new Map<string, { step: Step; who: string[] }>();
  for (const course of courses) {
    for (const step of course.steps) {
      if (step.kind === null || (step.weight !== "changed" && step.weight !== "attempt")) continue;
      const key = `${step.entry} ${step.rule} ${step.kind}`;
      const known = steps.get(key);
      if (known) known.who.push(course.defendant);
      else steps.set(key, { step, who: [course.defendant] });
    }
  }
  const charged = action.defendants.filter(({ role }) => role !== "relief-defendant").length;
  return [...steps.values()].map(({ step, who }) => {
    const line = lines.get(step.entry)!;
    return { event: eventOf(step, line, who.length >= charged ? "all" : who, docket.source, codebook), because: { entry: step.entry, rule: step.rule, span: step.span } };
  });
}

function eventOf(step: Step, { entry, coded }: DocketLine, defendants: Event["defendants"], source: string, codebook: Codebook): Event {
  const words = (step.span ?? entry.text).slice(0, 300);
  const number = entry.number ?? null;
  return {
    // By entry and kind, so that a docket that has grown names the same events as before.
    id: ["docket", slug(number ?? entry.id), step.kind!].filter((part) => part !== "").join("-"),
    kind: step.kind!,
    date: step.date,
    ...(step.date === null ? { undated: "The docket entry has no day." } : {}),
    // Where the docket gives another end than the word does by itself: a stay prolonged keeps its reason, a case pleaded again is pending.
    ...(step.weight === "changed" && codebook.events.get(step.kind!)?.becomes !== step.disposition ? { disposition: step.disposition } : {}),
    by: actorOf(step, { entry, coded }),
    defendants,
    what: {
      en: `Docket entry${number === null ? "" : ` ${number}`}: “${words}”`,
      zh: `案卷条目${number === null ? "" : `第${number}号`}：“${words}”`,
    },
    cites: [{ source, quote: { exact: words } }],
    certainty: coded.confidence >= 0.9 ? "high" : "medium",
    claim: "our-coding",
  };
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const PAPERS = new Set(["notice_of_voluntary_dismissal", "stipulation_of_dismissal", "motion_for_voluntary_dismissal", "settlement_notice", "notice_of_appeal", "amended_complaint"]);

/** Whose act it is: the court's, unless the entry is a party's paper. */
function actorOf({ kind }: Step, { entry, coded }: DocketLine): Event["by"] {
  if (kind === "appeal-dropped") return coded.mover === "joint" ? "joint" : "agency";
  if (!PAPERS.has(coded.event)) return "court";
  if (coded.event === "stipulation_of_dismissal") return "joint";
  const mover = moverOf(entry, coded);
  return mover === "defendant" ? "defendant" : mover === "joint" ? "joint" : "agency";
}

/** The record holds an event that may be the same: the same outcome, or the same word, for somebody it concerns, on a day that can be that day or within a week of it. */
function isKnown(event: Event, action: ActionView, codebook: Codebook): boolean {
  const becomes = (each: Event): string | undefined => each.disposition ?? codebook.events.get(each.kind)?.becomes;
  const shares = (each: Event): boolean => event.defendants === "all" || each.defendants === "all" || each.defendants.some((id) => event.defendants.includes(id));
  return [...action.events, ...action.later].some((each) => {
    const same = each.kind === event.kind || (becomes(each) !== undefined && becomes(each) === becomes(event));
    return same && shares(each) && (each.date === null || event.date === null || near(each.date, event.date));
  });
}

const WEEK = 7 * 86_400_000;

function near(a: string, b: string): boolean {
  const how = order(a, b);
  if (how === "same" || how === "unknown") return true;
  return a.length === 10 && b.length === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= WEEK;
}

/** The dispositions that an event would change if it stood in the record. */
export function movesBy(event: Event, action: ActionView, on: Day, codebook: Codebook): News["moves"] {
  const before = outcomeOfAction(action, on, codebook).defendants;
  const held: Held<Event> = { ...event, key: `${action.key}/${event.id}`, standing: "read", recorded: on };
  const inTime = event.date === null || event.date <= on;
  const events = inTime ? [...action.events, held].sort(byDay) : action.events;
  const later = inTime ? action.later : [...action.later, held];
  const after = outcomeOfAction({ ...action, events, later }, on, codebook).defendants;
  return before.flatMap((each, n) => (after[n]!.disposition === each.disposition ? [] : [{ defendant: each.defendant, from: each.disposition, to: after[n]!.disposition }]));
}

function byDay(a: Event, b: Event): number {
  const [x, y] = [a.date ?? "9999", b.date ?? "9999"];
  return x < y ? -1 : x > y ? 1 : 0;
}
