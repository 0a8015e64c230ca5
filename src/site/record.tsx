import { courses, type Courses, type What } from "../analysis/courses.ts";
import type { Figure, Multiverse } from "../analysis/index.ts";
import { courseCsv, figureCsv, figuresCsv, filingsCsv, multiverseCsv, othersCsv, scanCsv, testsCsv } from "../analysis/tables/index.ts";
import { claimOf } from "./claimed.ts";
import type { Coming } from "./coming.ts";
import { ActionPage } from "./pages/action.tsx";
import { ActionsPage } from "./pages/actions.tsx";
import { CoursePage } from "./pages/course.tsx";
import { CoursesPage } from "./pages/courses.tsx";
import { FigurePage } from "./pages/figure.tsx";
import { FiguresPage } from "./pages/figures.tsx";
import { MethodPage } from "./pages/method.tsx";
import { MultiversePage } from "./pages/multiverse.tsx";
import { Overview } from "./pages/overview.tsx";
import { PartiesPage } from "./pages/parties.tsx";
import { PartyPage } from "./pages/party.tsx";
import { ScanPage } from "./pages/scan.tsx";
import { SourcePage, SourcesPage } from "./pages/sources.tsx";
import { WaitingPage } from "./pages/waiting.tsx";
import { countShown } from "./parts/filings.tsx";
import type { Reading } from "./reading.ts";
import { actionsCsv, eventsCsv, gridCsv, reconciliationCsv, standingCsv, tiesCsv } from "./tables.ts";

/** What a page is made of: markup, a table, or nothing where the record holds no such thing. */
export type Made = { html: { toString(): string }; waits?: boolean } | { csv: string; name: string } | undefined;

const whats = Object.keys(courses) as What[];

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
  "/figures/:id/multiverse": (reading, id) =>
    switched(reading, id, (figure, multiverse) => ({ html: <MultiversePage reading={reading} figure={figure} multiverse={multiverse} claim={claimOf(reading.own, reading.reconciled(id), reading.words)} /> })),
  "/figures/:id/multiverse.csv": (reading, id) => switched(reading, id, (_, multiverse) => ({ csv: multiverseCsv(multiverse), name: `${id}-multiverse.csv` })),
  "/figures.csv": (reading) => ({ csv: figuresCsv(reading.report, reading.words), name: "figures.csv" }),
  "/tests.csv": (reading) => ({ csv: testsCsv(reading.report, reading.words), name: "tests.csv" }),
  "/others.csv": (reading) => ({ csv: othersCsv(reading.report, reading.words), name: "others.csv" }),
  "/filings.csv": (reading) => {
    const count = countShown(reading.view);
    return count && { csv: filingsCsv(count, reading.view), name: "filings.csv" };
  },
  "/course": (reading) => ({ html: <CoursesPage reading={reading} /> }),
  ...Object.fromEntries(whats.flatMap((what) => [
    [`/course/${what}`, (reading: Reading) => coursed(reading, what, (answer) => ({ html: <CoursePage reading={reading} what={what} answer={answer} /> }))],
    [`/course/${what}.csv`, (reading: Reading) => coursed(reading, what, (answer) => ({ csv: courseCsv(what, answer), name: `${what}.csv` }))],
  ])),
  "/scan": async (reading) => whenReady(reading, await reading.desk.scan(reading.query), reading.words.scanned.title, (scan) => ({ html: <ScanPage reading={reading} scan={scan} /> })),
  "/scan.csv": async (reading) =>
    whenReady(reading, await reading.desk.scan(reading.query), reading.words.scanned.title, (scan) => (scan === null ? undefined : { csv: scanCsv(scan, reading.desk.codebook, reading.words.locale), name: "scan.csv" })),
  "/method": (reading) => ({ html: <MethodPage reading={reading} /> }),
  "/sources": (reading) => ({ html: <SourcesPage reading={reading} /> }),
  "/sources/:id": async (reading, id) => {
    const source = reading.view.sources.get(id);
    return source && { html: <SourcePage reading={reading} source={source} evidence={await reading.desk.evidence(source)} /> };
  },
  "/grid.csv": (reading) => ({ csv: gridCsv(reading), name: "grid.csv" }),
  "/standing.csv": (reading) => ({ csv: standingCsv(reading), name: "standing.csv" }),
  "/ties.csv": (reading) => ({ csv: tiesCsv(reading), name: "ties.csv" }),
  "/parties/:id/ties.csv": (reading, id) => (reading.view.parties.has(id) ? { csv: tiesCsv(reading, id), name: `${id}-ties.csv` } : undefined),
  "/actions/:id/events.csv": (reading, id) => {
    const action = reading.view.actions.get(id);
    return action && { csv: eventsCsv(reading, action), name: `${id}-events.csv` };
  },
  "/actions.csv": (reading) => ({ csv: actionsCsv(reading), name: "actions.csv" }),
  "/reconciliation.csv": (reading) => ({ csv: reconciliationCsv(reading), name: "reconciliation.csv" }),
};

async function coursed<W extends What>(reading: Reading, what: W, make: (answer: Courses[W]) => Made): Promise<Made> {
  return whenReady(reading, await reading.desk.course(reading.query, what), reading.words.overTime.titles[what], make);
}

/** Only a figure that some definition moves has more than one way to be counted. */
async function switched(reading: Reading, id: string, make: (figure: Figure, multiverse: Multiverse) => Made): Promise<Made> {
  const figure = reading.figure(id);
  if (!figure || figure.reads.length === 0) return undefined;
  return whenReady(reading, await reading.desk.multiverse(reading.query, id), reading.words.switched.title(reading.words.of(figure.label)), (multiverse) => make(figure, multiverse));
}

/** What is made of an answer, or the page that stands until it is there. */
function whenReady<T>(reading: Reading, coming: Coming<T>, title: string, make: (answer: T) => Made): Made {
  return "ready" in coming ? make(coming.ready) : { html: <WaitingPage reading={reading} {...coming} title={title} />, waits: true };
}

function found<T>(thing: T | undefined, page: (thing: T) => { toString(): string }): Made {
  return thing === undefined ? undefined : { html: page(thing) };
}
