import type { Route } from "../../record/statements/clue.ts";
import type { Both } from "../../record/support.ts";
import type { Tri, Value } from "../../rules/book/condition.ts";
import { type ClueFacts, factsOf, holds } from "./holds.ts";
import type { Routing, Row } from "./shape.ts";

/** Who a clue goes to, by which article, and how firmly the text says so. */
export interface Routed {
  /** Leads; null where the notice names nobody and neither do we. */
  owner: string | null;
  /** Take part. */
  with: string[];
  /** Act only on what a financial administration department hands over (7.3). */
  onward: string[];
  /** Through whom it must go first, where whoever brings it is not known to be a financial administration department. */
  via?: string;
  cite: string[];
  /** `text` only where every row that spoke rests on words that name the department. */
  basis: "text" | "ours";
  says: Both;
  /** Rows that spoke, by id. */
  rows: string[];
  /** Each department with the articles and words that name it here, the owner first. */
  named: Named[];
  /** Questions whose answer would add a department. */
  open: OpenQuestion[];
}

/** A department of a route, with what names it. */
export interface Named {
  id: string;
  cite: string[];
  quotes: string[];
  /** Where naming it is our reading of the text: that this is so. */
  ours: Both | null;
}

/** A question about a clue, and which departments each answer would add. */
export interface OpenQuestion {
  fact: string;
  question: Both;
  answers: { is: Value; label: Both; departments: Named[] }[];
}

/** Routes a clue by the provisions of its hypotheses, the role of whoever brings it, and what is known about it. */
export function routeOf(routing: Routing, provisions: readonly string[], reporter: string, facts: ClueFacts): Routed {
  const spoke: Row[] = [];
  const silent: Row[] = [];
  for (const row of routing.rows) {
    if (row.provisions && !row.provisions.some((each) => provisions.some((given) => within(each, given)))) continue;
    const held = row.when ? holds(row.when, facts) : true;
    if (held === true) spoke.push(row);
    else if (held === null) silent.push(row);
  }
  const lead = spoke.find((row) => row.owner !== undefined);
  // A clue under two provisions has one owner, the first by the order of the rows; the other owners take part.
  const owners = spoke.flatMap((row) => (row.owner === undefined ? [] : [row.owner]));
  const owner = lead?.owner ?? null;
  const others = [...new Set([...owners, ...spoke.flatMap((row) => row.with)])].filter((each) => each !== owner);
  const onward = [...new Set(spoke.flatMap((row) => row.onward))];
  const says = spoke.map((row) => row.says);
  if (owner === null) says.unshift({ en: "The notice names no department for this, and we name none; a person must.", zh: "通知未就此指定部门，本软件亦不指定，须由人决定。" });
  return {
    owner,
    with: others,
    onward,
    ...(onward.length > 0 && isFinancial(routing, reporter, facts) !== true ? { via: routing.closure.via } : {}),
    cite: [...new Set(spoke.flatMap((row) => row.cite))],
    basis: owner !== null && spoke.every((row) => row.basis === "text") ? "text" : "ours",
    says: joined(says),
    rows: spoke.map(({ id }) => id),
    named: namedBy(spoke, owner),
    open: openOf(routing, silent, facts),
  };
}

/** Departments of some rows with what names each; `owner` comes first. */
function namedBy(rows: readonly Row[], owner: string | null = null): Named[] {
  const ids = [...new Set([...(owner === null ? [] : [owner]), ...rows.flatMap(departmentsOf)])];
  return ids.map((id) => {
    const naming = rows.filter((row) => departmentsOf(row).includes(id));
    const ours = naming.filter(({ basis }) => basis === "ours").map(({ says }) => says);
    return { id, cite: [...new Set(naming.flatMap(({ cite }) => cite))], quotes: [...new Set(naming.flatMap(({ quotes }) => quotes))], ours: ours.length === 0 ? null : joined(ours) };
  });
}

function departmentsOf({ owner, with: others, onward }: Row): string[] {
  return [...(owner === undefined ? [] : [owner]), ...others, ...onward];
}

/** The questions on which rows hang, with what each answer would bring. */
function openOf(routing: Routing, silent: readonly Row[], facts: ClueFacts): OpenQuestion[] {
  return routing.facts.flatMap(({ id, question, options }): OpenQuestion[] => {
    const hanging = silent.filter(({ when }) => factsOf(when!).includes(id));
    if (facts[id] != null || hanging.length === 0) return [];
    const answers = options?.map((each) => ({ is: each.id as Value, label: each.label })) ?? [{ is: true, label: yes }];
    return [{ fact: id, question, answers: answers.map((each) => ({ ...each, departments: namedBy(hanging.filter(({ when }) => holds(when!, { ...facts, [id]: each.is }) === true)) })).filter(({ departments }) => departments.length > 0) }];
  });
}

function joined(all: readonly Both[]): Both {
  return { en: all.map(({ en }) => en).join(" "), zh: all.map(({ zh }) => zh).join("") };
}

const yes: Both = { en: "yes", zh: "是" };

/** The route as a clue keeps it, with the articles that give it to the owner; null where nobody is named. */
export function asRoute(routed: Routed): Route | null {
  if (routed.owner === null) return null;
  return { owner: routed.owner, others: [...routed.with, ...routed.onward.filter((each) => !routed.with.includes(each))], article: routed.named[0]!.cite.join(", "), note: routed.says };
}

/** Whether whoever brings or hands over the clue is a financial administration department; null where that is not known. */
export function isFinancial(routing: Routing, role: string, facts: ClueFacts): Tri {
  const known = routing.departments.find(({ id }) => id === role)?.financial ?? routing.reporters.find((each) => each.role === role)?.financial ?? null;
  const said = facts["fromFinancialDepartment"];
  return known ?? (typeof said === "boolean" ? said : null);
}

/** A provision named more coarsely covers what it holds: 8 covers 8.1, 1.2 covers 1.2a. */
function within(provision: string, given: string): boolean {
  return provision === given || provision.startsWith(`${given}.`) || (/[0-9]$/.test(given) && given.includes(".") && provision.startsWith(given) && /^[a-z]$/.test(provision.slice(given.length)));
}
