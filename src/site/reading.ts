import type { Figure, Reconciled, Report } from "../analysis/index.ts";
import type { Vocabulary } from "../codebook/shape.ts";
import { outcomeOfAction, type ActionOutcome, type OutcomeRule } from "../coding/outcomes/index.ts";
import { say, type Locale, type Words } from "../language/index.ts";
import type { ActionView, View } from "../record/view.ts";
import { writeQuery } from "./query.ts";
import type { Desk, Query } from "./shape.ts";

/** One reading of the record: a language, a day, a set of definitions. Every page is made from one. */
export interface Reading {
  desk: Desk;
  words: Words;
  query: Query;
  view: View;
  report: Report;
  /** Path behind the language, like `/actions/coinbase`. */
  path: string;
  /** Parameters of the page itself (filters, page number), kept when the language is switched. */
  own: URLSearchParams;
  /** The option in use for each definition. */
  choice: Readonly<Record<string, string>>;
  outcome(action: ActionView): ActionOutcome;
  figure(id: string): Figure | undefined;
  reconciled(id: string): Reconciled | undefined;
  /** Address of another page in the same reading. */
  to(path: string, own?: Record<string, string>): string;
  /** Address of this page in another language, or on another day (`null`: the last). */
  here(change: { locale?: Locale; query?: Query }): string;
  /** A word of the codebook in this language; an id that it does not hold is shown as it is. */
  word(vocabulary: Vocabulary, id: string): string;
}

/** Opens a reading for one request. Outcomes are worked out once for each action. */
export async function openReading(desk: Desk, locale: Locale, query: Query, path: string, own: URLSearchParams): Promise<Reading> {
  const [view, report] = await Promise.all([desk.view(query), desk.report(query)]);
  const words = say(locale);
  const known = new Map<string, ActionOutcome>();
  const choice = Object.fromEntries([...desk.codebook.definitions].map(([id, definition]) => [id, query.definition[id] ?? definition.default]));
  const rule = choice.outcome as OutcomeRule | undefined;
  const address = (to: Locale, toPath: string, toQuery: Query, extra: URLSearchParams): string => {
    const params = writeQuery(toQuery);
    for (const [key, value] of extra) params.set(key, value);
    const text = params.toString();
    return `/${to}${toPath}${text ? `?${text}` : ""}`;
  };
  return {
    desk,
    words,
    query,
    view,
    report,
    path,
    own,
    choice,
    outcome(action) {
      const outcome = known.get(action.id) ?? outcomeOfAction(action, view.on, desk.codebook, rule);
      known.set(action.id, outcome);
      return outcome;
    },
    figure: (id) => report.figures.find((figure) => figure.id === id),
    reconciled: (id) => report.reconciliation.find((row) => row.id === id),
    to: (toPath, extra = {}) => address(locale, toPath, query, new URLSearchParams(extra)),
    here: (change) => address(change.locale ?? locale, path, change.query ?? query, own),
    word(vocabulary, id) {
      const word = desk.codebook[vocabulary].get(id);
      return word ? words.of(word.label) : id;
    },
  };
}
