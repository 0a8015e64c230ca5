import type { Folio } from "./folio.ts";
import { decide } from "../rules/decide/decide.ts";
import { caseOf, elsewhere, readAsked } from "./asked.ts";
import { CluePage, CluesPage } from "./pages/clues.tsx";
import { DecidePage } from "./pages/decide.tsx";
import { InstrumentPage } from "./pages/instrument.tsx";
import { ProvisionPage } from "./pages/provision.tsx";
import { SheetPage } from "./pages/sheet.tsx";
import { QuestionnairePage } from "./pages/questionnaire.tsx";
import { RulesPage } from "./pages/rules.tsx";
import { ScreenPage } from "./pages/screen.tsx";
import { readScreenAsk } from "./screened.ts";

/** Markup of a page, or nothing where there is no such thing. */
type Markup = { toString(): string } | undefined;

/** Parts of the path that a page names. */
type Named = (name: string) => string;

/** The pages of the rulebook, by path behind the language. */
export const leaves: Record<string, (folio: Folio, named: Named) => Promise<Markup>> = {
  "/rules": async (folio) => <RulesPage folio={folio} books={await folio.desk.rulebooks()} />,
  "/rules/:set": async (folio, named) => {
    const book = (await folio.desk.rulebooks()).get(named("set"));
    return book && <InstrumentPage folio={folio} book={book} />;
  },
  "/rules/:set/:provision": async (folio, named) => {
    const book = (await folio.desk.rulebooks()).get(named("set"));
    const provision = book?.provisions.get(named("provision"));
    return book && provision && <ProvisionPage folio={folio} book={book} provision={provision} />;
  },
  "/screen": async (folio) => {
    const screening = await folio.desk.screening();
    return <ScreenPage folio={folio} screening={screening} asked={readScreenAsk(folio.own, folio.desk.today(), folio.words)} books={await folio.desk.rulebooks()} />;
  },
  "/clues": async (folio) => <CluesPage folio={folio} clues={await folio.desk.clues()} books={await folio.desk.rulebooks()} />,
  "/clues/:clue": async (folio, named) => {
    const clue = await folio.desk.clue(named("clue"));
    return clue && <CluePage folio={folio} clue={clue} book={(await folio.desk.rulebooks()).get(clue.rulebook)} />;
  },
  "/rules/:set/:provision/sheet": async (folio, named) => {
    const book = (await folio.desk.rulebooks()).get(named("set"));
    const provision = book?.provisions.get(named("provision"));
    return book && provision && <SheetPage folio={folio} book={book} provision={provision} />;
  },
  "/decide": async (folio) => <DecidePage folio={folio} books={await folio.desk.rulebooks()} />,
  "/decide/:set": async (folio, named) => {
    const books = await folio.desk.rulebooks();
    const book = books.get(named("set"));
    if (!book || book.rules.size === 0) return undefined;
    const asked = readAsked(folio.own, book, folio.desk.today(), folio.words);
    return <QuestionnairePage folio={folio} book={book} asked={asked} elsewhere={elsewhere(books, book, asked)} decision={decide(book, caseOf(asked), { readings: asked.pinned })} />;
  },
};
