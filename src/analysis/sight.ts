import type { Codebook } from "../codebook/shape.ts";
import { outcomeOfAction, type ActionOutcome, type OutcomeRule } from "../coding/outcomes/index.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { droppedOf, easedOf, pausedOf } from "./eased.ts";
import type { Era, Member } from "./members.ts";
import { tiedOf } from "./tied.ts";
import type { Truth } from "./truth.ts";

/** An action, or a defendant of one, in its place; what is seen of it depends on a choice. */
export interface Placed extends Pick<Member, "action" | "answer" | "places" | "era"> {
  /** Of the action, with the defendant's id behind it where it is one. */
  readonly key: string;
}

type Column = Map<string, Truth>;
type Question = "dropped" | "paused" | "eased" | "tied";

/** What was worked out of a view already, shared between choices of definitions. */
export interface Shared {
  readonly placed: Map<string, readonly Placed[]>;
  readonly eras: Map<string, Era>;
  readonly outcomes: Map<string, Map<string, ActionOutcome>>;
  readonly columns: Map<string, Column>;
}

/** Nothing worked out yet. */
export const sharedAnew = (): Shared => ({ placed: new Map(), eras: new Map(), outcomes: new Map(), columns: new Map() });

/** A view under one choice of definitions. Answers what is asked, and only then; what another choice asked alike is not worked out again. */
export class Sight {
  readonly view: View;
  readonly choice: Choice;
  readonly shared: Shared;
  readonly #codebook: Codebook;
  readonly #columns: Partial<Record<Question, Column>> = {};
  #outcomes: Map<string, ActionOutcome> | undefined;
  #rule: OutcomeRule | undefined;

  constructor(view: View, codebook: Codebook, choice: Choice, shared: Shared) {
    [this.view, this.#codebook, this.choice, this.shared] = [view, codebook, choice, shared];
  }

  /** The rule by which defendants make an outcome. */
  get rule(): OutcomeRule {
    return (this.#rule ??= this.choice.outcome as OutcomeRule);
  }

  /** What became of an action under the chosen rule. */
  outcome({ key, action }: { key: string; action: ActionView }): ActionOutcome {
    this.#outcomes ??= kept(this.shared.outcomes, this.rule, () => new Map<string, ActionOutcome>());
    return kept(this.#outcomes, key, () => outcomeOfAction(action, this.view.on, this.#codebook, this.rule));
  }

  /** A member as this choice sees it. */
  of(placed: Placed): Member {
    return new Seen(placed, this);
  }

  /** The answer to one question about a member. */
  answer(question: Question, placed: Placed): Truth {
    this.#columns[question] ??= kept(this.shared.columns, this.#keyOf(question), () => new Map<string, Truth>());
    return kept(this.#columns[question], placed.key, () => this.#work(question, placed));
  }

  /** Names every choice that the answer turns on. */
  #keyOf(question: Question): string {
    const { choice } = this;
    const turns = { dropped: () => [choice.dropped], paused: () => [], eased: () => [choice.eased], tied: () => [choice.tied, choice["tie-kind"], choice["tie-amount"]] }[question]();
    return [question, this.rule, ...turns].join(" ");
  }

  #work(question: Question, placed: Placed): Truth {
    const outcome = this.outcome(placed);
    if (question === "paused") return pausedOf(outcome);
    if (question === "tied") return tiedOf(placed.action, outcome, this.choice);
    return question === "dropped" ? droppedOf(outcome, this.choice) : easedOf(outcome, this.choice);
  }
}

class Seen implements Member {
  readonly #placed: Placed;
  readonly #sight: Sight;
  constructor(placed: Placed, sight: Sight) {
    [this.#placed, this.#sight] = [placed, sight];
  }
  get action() { return this.#placed.action; }
  get answer() { return this.#placed.answer; }
  get places() { return this.#placed.places; }
  get era() { return this.#placed.era; }
  get outcome() { return this.#sight.outcome(this.#placed); }
  get dropped() { return this.#sight.answer("dropped", this.#placed); }
  get paused() { return this.#sight.answer("paused", this.#placed); }
  get eased() { return this.#sight.answer("eased", this.#placed); }
  get tied() { return this.#sight.answer("tied", this.#placed); }
}

/** What stands under a key, worked out the first time. */
export function kept<T>(known: Map<string, T>, key: string, work: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = work()));
  return value;
}
