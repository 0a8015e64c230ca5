import type { Codebook, Definition } from "../../codebook/shape.ts";
import { RecordError } from "../../record/problem.ts";
import type { View } from "../../record/view.ts";
import { countedIn } from "../counted.ts";
import type { Choice } from "../definition.ts";
import { beside } from "../figures/beside.ts";
import { inventoryFigures } from "../figures/inventory.ts";
import { countOver, intervalOf } from "../figures/over-inventory.ts";
import { membersOf } from "../members.ts";
import { articleDay, reportedClaims, totalsOf } from "../report.ts";
import { kept, sharedAnew } from "../sight.ts";
import { choiceByChoice, everyChoice, type Specification } from "./branch.ts";
import type { Multiverse, Specified } from "./shape.ts";
import { type Claimed, holdsIn, movesOf, summaryOf } from "./summary.ts";

/** What is asked of a multiverse. */
export interface Order {
  figure: string;
  /** Options that are kept as they are, as `chooseDefinitions` reads them; all others are switched. */
  pinned?: Choice;
  /** A claim such as `>60%`. */
  claim?: string;
}

type Counted = Omit<Specified, "options">;

/**
 * A figure of a view under every combination of options that it can tell
 * apart. The article's own outcome totals (`given=outcomes`) are left out: a
 * figure computed from what was reported cannot tell how firm the report is.
 * What combinations share (outcomes by action and rule, terms, defendants) is
 * worked out once. Throws a RecordError for an unknown figure or claim.
 */
export function multiverse(view: View, codebook: Codebook, order: Order): Multiverse {
  const claimed = order.claim === undefined ? undefined : readClaim(order.claim);
  const { label, compute } = computing(view, codebook, order.figure);
  const definitions = switchedIn(codebook);
  const specifications = everyChoice(definitions, order.pinned ?? {}, compute).map(specified);
  return told(view, order, label, definitions, specifications, claimed);
}

/**
 * The same, letting others have their turn after every so many combinations;
 * `pause` is told how many there are so far.
 */
export async function multiverseInTurns(view: View, codebook: Codebook, order: Order, pause: (done: number) => Promise<void>, turn = 200): Promise<Multiverse> {
  const claimed = order.claim === undefined ? undefined : readClaim(order.claim);
  const { label, compute } = computing(view, codebook, order.figure);
  const definitions = switchedIn(codebook);
  const specifications: Specified[] = [];
  for (const each of choiceByChoice(definitions, order.pinned ?? {}, compute)) {
    specifications.push(specified(each));
    if (specifications.length % turn === 0) await pause(specifications.length);
  }
  return told(view, order, label, definitions, specifications, claimed);
}

const specified = ({ options, result }: Specification<Counted>): Specified => ({ options, ...result });

function switchedIn({ definitions }: Codebook): Map<string, Definition> {
  return new Map([...definitions].map(([id, each]) => [id, id === "given" ? { ...each, options: each.options.filter((option) => option.id !== "outcomes") } : each]));
}

function told(view: View, { figure, claim }: Order, label: Multiverse["label"], definitions: ReadonlyMap<string, Definition>, specifications: Specified[], claimed: Claimed | undefined): Multiverse {
  const choices: Record<string, string[]> = {};
  for (const [id, { options }] of definitions) if (specifications.some((each) => each.options[id] !== undefined)) choices[id] = options.map((option) => option.id);
  return {
    figure, label, asOf: view.on, knownAt: view.knownAt, choices, specifications,
    summary: summaryOf(specifications),
    moves: movesOf(specifications, choices),
    claim: claim === undefined || claimed === undefined ? null : { text: claim, ...holdsIn(specifications, claimed) },
  };
}

/** How a figure is counted under a choice. */
function computing(view: View, codebook: Codebook, figure: string): { label: Multiverse["label"]; compute: (choice: Choice) => Counted } {
  const claims = reportedClaims(view);
  const totals = totalsOf(claims);
  const article = articleDay(view);
  const specs = inventoryFigures(view.on === article, totals);
  const spec = specs.find(({ id }) => id === figure);
  if (spec) {
    const shared = sharedAnew();
    const intervals = new Map<string, Specified["interval"]>();
    const compute = (choice: Choice): Counted => {
      const members = once(() => membersOf(view, codebook, choice, shared));
      const own = once(() => countedIn(view, codebook, choice, shared));
      const counted = countOver({ view, get members() { return members(); }, own, totals, choice, article }, spec);
      const { value, numerator, denominator, low, high } = counted;
      return { value, numerator, denominator, low, high, interval: kept(intervals, `${value} ${low} ${high} ${denominator}`, () => intervalOf(counted, spec)) };
    };
    return { label: spec.label, compute };
  }
  const make = beside[figure];
  if (!make) throw new RecordError(`There is no figure "${figure}"; choose among ${[...specs.map(({ id }) => id), ...Object.keys(beside)].join(", ")}.`);
  const label = (id: string): Multiverse["label"] => claims.find((each) => each.figure === id)?.label ?? { en: id, zh: id };
  const compute = (choice: Choice): Counted => {
    const { value, numerator, denominator, low, high, interval } = make({ view, codebook, choice, label }, figure);
    return { value, numerator, denominator, low, high, interval };
  };
  return { label: label(figure), compute };
}

/** Works something out when it is first asked for, and then no more. */
function once<T>(work: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** Reads a claim: a sign and a number, or a share as percent. Throws a RecordError where it is none. */
export function readClaim(text: string): Claimed {
  const [, sign, number, percent] = /^\s*(>=|<=|>|<|=)\s*(\d{1,12}(?:\.\d{1,9})?)\s*(%?)\s*$/.exec(text) ?? [];
  if (sign === undefined) throw new RecordError(`"${text}" is no claim that can be tested; write a sign and a number, such as ">60%", "<=4" or "=7".`);
  return { sign: sign as Claimed["sign"], number: percent === "%" ? Number(number) / 100 : Number(number) };
}
