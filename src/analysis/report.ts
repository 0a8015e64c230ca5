import type { Codebook } from "../codebook/shape.ts";
import type { Day } from "../record/day.ts";
import type { Claim } from "../record/statements/index.ts";
import type { Held, View } from "../record/view.ts";
import type { Totals } from "./bounds.ts";
import { contrastsOf } from "./contrasts/index.ts";
import { countedIn } from "./counted.ts";
import type { Choice } from "./definition.ts";
import { amountOf } from "./figures/amounts.ts";
import { beside } from "./figures/beside.ts";
import { inventoryFigures } from "./figures/inventory.ts";
import { figureOver } from "./figures/over-inventory.ts";
import { membersOf } from "./members.ts";
import { moversSince } from "./movers.ts";
import { noting } from "./noting.ts";
import { othersOf } from "./others/index.ts";
import { reconcile } from "./reconcile.ts";
import { sharedAnew } from "./sight.ts";
import type { Figure, Report } from "./shape.ts";
import { standingsOf } from "./standings.ts";

/** Who reported the figures that the report reconciles. */
const REPORTER = "The New York Times";

/**
 * The report: every figure of a view under the chosen definitions, and each
 * reported figure set against it. `asOfArticle` gives the view of the
 * article's own day, to tell what moved since.
 */
export function reportOn(view: View, codebook: Codebook, choice: Choice, asOfArticle: (day: Day) => View): Report {
  const claims = reportedClaims(view);
  const article = articleDay(view);
  const shared = sharedAnew();
  const members = membersOf(view, codebook, choice, shared);
  const totals = totalsOf(claims);
  const noted = (make: (choice: Choice) => Figure): Figure => {
    const lent = noting(choice, codebook);
    return { ...make(lent.choice), reads: lent.read() };
  };
  const over = (choice: Choice) => ({ view, members: membersOf(view, codebook, choice, shared), own: () => countedIn(view, codebook, choice, shared), totals, choice, article });
  const label = (id: string) => claims.find((claim) => claim.figure === id)?.label ?? { en: id, zh: id };
  const figures: Figure[] = [
    ...inventoryFigures(view.on === article, totals).map((spec) => noted((choice) => figureOver(over(choice), spec))),
    ...Object.entries(beside).map(([id, make]) => noted((choice) => make({ view, codebook, choice, label }, id))),
  ];
  const computed = new Map<string, Figure>();
  for (const claim of claims) {
    const found = figures.find((each) => each.id === claim.figure);
    computed.set(claim.key, found ?? amountOf(claim, view));
    if (!found) figures.push(computed.get(claim.key)!);
  }
  return {
    asOf: view.on,
    knownAt: view.knownAt,
    definition: { ...choice },
    figures,
    tests: contrastsOf({ view, codebook, members, totals, choice, elsewhere: claims.find((claim) => claim.figure === "dismissed-share-other")?.reported.value }),
    reconciliation: claims.map((claim) => reconcile(claim, computed.get(claim.key)!, view)).sort(inOrder(figures.map((each) => each.id))),
    others: othersOf([...view.claims.values()].filter((claim) => claim.by !== REPORTER), view, codebook, choice),
    standing: standingsOf(view),
    moved: view.on > article ? moversSince(asOfArticle(article), view, codebook, choice) : [],
  };
}

/** The day of the article whose figures are reconciled. */
export function articleDay(view: View): Day {
  return reportedClaims(view).map((claim) => claim.date).sort()[0] ?? view.on;
}

/** The claims of the reporter whose figures are reconciled. */
export function reportedClaims(view: View): Held<Claim>[] {
  return [...view.claims.values()].filter((claim) => claim.by === REPORTER);
}

/** What those claims fix of the inventory. */
export function totalsOf(claims: ReadonlyArray<Held<Claim>>): Totals {
  const of = (id: string): number => claims.find((claim) => claim.key === id)?.reported.value ?? 0;
  return {
    biden: of("inherited-biden"),
    trump1: of("inherited-trump1"),
    dismissed: of("dismissed"),
    paused: of("paused"),
    betterTerms: of("softened") - of("paused"),
    untouched: of("untouched"),
    ties: { dismissed: of("tied-dismissed"), softened: of("tied-softened"), untouched: of("tied-untouched") },
  };
}

function inOrder(ids: string[]): (a: { id: string }, b: { id: string }) => number {
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return (a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1);
}
