import type { Codebook } from "../../codebook/shape.ts";
import { RecordError } from "../../record/problem.ts";
import { earliest } from "../../record/day.ts";
import type { Claim, Counted } from "../../record/statements/index.ts";
import type { Held, View } from "../../record/view.ts";
import type { Choice } from "../definition.ts";
import { everyChoice } from "../multiverse/branch.ts";
import { agrees, canReach } from "../reconcile.ts";
import type { OtherCount } from "../shape.ts";
import { countOf, type Outcomes, outcomesIn } from "./holding.ts";
import { withOwn } from "./own.ts";
import { tablesFor } from "./tables.ts";
import { notSet, reasonFor } from "./why.ts";

/**
 * Each count by somebody else that was made by the view's day, set against
 * what the record counts in the same terms under every combination of the
 * definitions that the claim leaves open. Throws a RecordError where a claim
 * fixes a definition or option that the codebook does not have.
 */
export function othersOf(claims: ReadonlyArray<Held<Claim>>, view: View, codebook: Codebook, choice: Choice): OtherCount[] {
  const outcomes = outcomesIn(view, codebook);
  return claims.filter(({ date }) => earliest(date) <= view.on).sort(inOrder).map((claim) => setAgainst(claim, { view, codebook, choice, outcomes }));
}

interface Footing {
  view: View;
  codebook: Codebook;
  choice: Choice;
  outcomes: Outcomes;
}

function setAgainst(claim: Held<Claim>, { view, codebook, choice, outcomes }: Footing): OtherCount {
  const { counted, reported } = claim;
  const cite = claim.cites[0];
  const said = {
    id: claim.key, label: claim.label, by: claim.by, date: claim.date,
    reported: reported.value, reportedAs: reported.as, how: reported.how, unit: reported.unit,
    source: cite ? (view.sources.get(cite.source)?.title ?? cite.source) : claim.by,
    quote: claim.cites.find((each) => each.quote)?.quote?.exact ?? null,
  };
  if (counted === undefined) {
    return { ...said, terms: null, computed: null, low: null, high: null, specifications: [], agreeing: { count: 0, simplest: [] }, actions: [], tables: [], status: "not-computable", why: notSet(claim) };
  }
  const definitions = withOwn(codebook.definitions, counted);
  const fixed: Choice = { industry: counted.industry === "crypto" ? "crypto" : "any", ...fixedBy(claim, counted, codebook) };
  const count = countOf(counted, view, outcomes);
  const found = everyChoice(definitions, fixed, count);
  const specifications = found.map(({ options, result: { value, possible } }) => ({ options, value, possible, agrees: agrees(reported, value) }));
  const values = specifications.map(({ value }) => value);
  const tables = tablesFor(counted, view).map((table) => ({ ...table, agrees: table.low === table.high && agrees(reported, table.low) }));
  const borneOut = specifications.filter((each) => each.agrees);
  // A floor bears out "at least", and contradicts a number that is below it; it never proves an exact one.
  const least = reported.how === "at-least" || reported.how === "more-than";
  const status = least && borneOut.length > 0 ? "reproduced" : values.some((value) => canReach(reported, value)) ? "within-bounds" : "differs";
  const told = { status, low: Math.min(...values), high: Math.max(...values), specifications, agreeing: { count: borneOut.length, simplest: simplestOf(borneOut, definitions) }, tables } as const;
  return {
    ...said, ...told, terms: counted.terms,
    computed: count({ ...Object.fromEntries([...definitions].map(([id, each]) => [id, each.default])), ...choice, ...fixed }).value,
    actions: [...new Set(found.flatMap(({ result }) => result.actions))].sort(),
    why: reasonFor(claim, told),
  };
}

/** The options that a claim states, checked against the codebook. */
function fixedBy(claim: Held<Claim>, { fixed = {} }: Counted, codebook: Codebook): Choice {
  for (const [id, option] of Object.entries(fixed)) {
    if (codebook.definitions.get(id)?.options.some((each) => each.id === option)) continue;
    throw new RecordError(`The claim "${claim.key}" fixes ${id}=${option}, which codebook/definitions does not have; mend "counted" in casebook/claims/${claim.key}.yaml.`);
  }
  return fixed;
}

/** Of some combinations, those that depart from the defaults in the fewest definitions: only where they depart. */
function simplestOf(borneOut: OtherCount["specifications"], definitions: Codebook["definitions"]): Array<Record<string, string>> {
  const departures = borneOut.map(({ options }) => Object.entries(options).filter(([id, option]) => definitions.get(id)!.default !== option));
  const fewest = Math.min(...departures.map(({ length }) => length));
  return departures.filter(({ length }) => length === fewest).map((each) => Object.fromEntries(each));
}

function inOrder(a: Held<Claim>, b: Held<Claim>): number {
  return a.by < b.by ? -1 : a.by > b.by ? 1 : a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1;
}
