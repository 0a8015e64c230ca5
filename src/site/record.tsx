import { figureCsv, figuresCsv, filingsCsv, multiverseCsv, testsCsv } from "../analysis/tables/index.ts";
import { claimOf } from "./claimed.ts";
import { ActionPage } from "./pages/action.tsx";
import { ActionsPage } from "./pages/actions.tsx";
import { FigurePage } from "./pages/figure.tsx";
import { FiguresPage } from "./pages/figures.tsx";
import { MethodPage } from "./pages/method.tsx";
import { MultiversePage } from "./pages/multiverse.tsx";
import { Overview } from "./pages/overview.tsx";
import { PartiesPage } from "./pages/parties.tsx";
import { PartyPage } from "./pages/party.tsx";
import { SourcePage, SourcesPage } from "./pages/sources.tsx";
import { WaitingPage } from "./pages/waiting.tsx";
import { countShown } from "./parts/filings.tsx";
import type { Reading } from "./reading.ts";
import { actionsCsv, reconciliationCsv } from "./tables.ts";

/** What a page is made of: markup, a table, or nothing where the record holds no such thing. */
export type Made = { html: { toString(): string }; waits?: boolean } | { csv: string; name: string } | undefined;

/** The pages of the enforcement record, by path behind the language. */
export const recordPages: Record<string, (reading: Reading, id: string) => Made | Promise<Made>> = {
  "/": (reading) => ({ html: <Overview reading={reading} /> }),
  "/actions": (reading) => ({ html: <ActionsPage reading={reading} /> }),
  "/actions/:id": async (reading, id) => {
    const action = reading.view.actions.get(id);
    const conflicts = action ? await reading.desk.conflicts(action, reading.view) : [];
    return found(action, (each) => <ActionPage reading={reading} action={each} conflicts={conflicts} />);
  },
  "/parties": (reading) => ({ html: <PartiesPage reading={reading} /> }),
  "/parties/:id": (reading, id) => found(reading.view.parties.get(id), (party) => <PartyPage reading={reading} party={party} />),
  "/figures": (reading) => ({ html: <FiguresPage reading={reading} /> }),
  "/figures/:id": (reading, id) => found(reading.figure(id), (figure) => <FigurePage reading={reading} figure={figure} />),
  "/figures/:id/figure.csv": (reading, id) => {
    const figure = reading.figure(id);
    return figure && { csv: figureCsv(figure, reading.report, reading.view, reading.words), name: `${figure.id}.csv` };
  },
  "/figures/:id/multiverse": async (reading, id) => {
    const figure = reading.figure(id);
    if (!figure || figure.reads.length === 0) return undefined;
    const claim = claimOf(reading.own, reading.reconciled(id), reading.words);
    const coming = await reading.desk.multiverse(reading.query, id);
    if (!("ready" in coming)) return { html: <WaitingPage reading={reading} {...coming} title={reading.words.switched.title(reading.words.of(figure.label))} />, waits: true };
    return { html: <MultiversePage reading={reading} figure={figure} multiverse={coming.ready} claim={claim} /> };
  },
  "/figures/:id/multiverse.csv": async (reading, id) => {
    const figure = reading.figure(id);
    if (!figure || figure.reads.length === 0) return undefined;
    const coming = await reading.desk.multiverse(reading.query, id);
    if (!("ready" in coming)) return { html: <WaitingPage reading={reading} {...coming} title={reading.words.switched.csv} />, waits: true };
    return { csv: multiverseCsv(coming.ready), name: `${id}-multiverse.csv` };
  },
  "/figures.csv": (reading) => ({ csv: figuresCsv(reading.report, reading.words), name: "figures.csv" }),
  "/tests.csv": (reading) => ({ csv: testsCsv(reading.report, reading.words), name: "tests.csv" }),
  "/filings.csv": (reading) => {
    const count = countShown(reading.view);
    return count && { csv: filingsCsv(count, reading.view), name: "filings.csv" };
  },
  "/method": (reading) => ({ html: <MethodPage reading={reading} /> }),
  "/sources": (reading) => ({ html: <SourcesPage reading={reading} /> }),
  "/sources/:id": async (reading, id) => {
    const source = reading.view.sources.get(id);
    return source && { html: <SourcePage reading={reading} source={source} evidence={await reading.desk.evidence(source)} /> };
  },
  "/actions.csv": (reading) => ({ csv: actionsCsv(reading), name: "actions.csv" }),
  "/reconciliation.csv": (reading) => ({ csv: reconciliationCsv(reading), name: "reconciliation.csv" }),
};

function found<T>(thing: T | undefined, page: (thing: T) => { toString(): string }): Made {
  return thing === undefined ? undefined : { html: page(thing) };
}
