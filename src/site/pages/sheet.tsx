import type { Rulebook } from "../../rules/book/read.ts";
import type { Provision } from "../../rules/book/shape.ts";
import { sheetOf } from "../../rules/sheet.ts";
import type { Folio } from "../folio.ts";
import { Leaf } from "../parts/layout.tsx";
import { Parts } from "../parts/sheet.tsx";

/** The education sheet of a provision, by itself, to be printed and handed out. */
export function SheetPage({ folio, book, provision }: { folio: Folio; book: Rulebook; provision: Provision }) {
  const { words } = folio;
  const sheet = sheetOf(book, provision, words.locale);
  return (
    <Leaf folio={folio} title={sheet.title} at="rules">
      <section class="lede">
        <h1 class="modest">{sheet.title}</h1>
        <p class="deck">{sheet.lead}</p>
        <p class="sub">
          <a href={folio.to(`/rules/${book.instrument.id}/${provision.id}`)}>{words.rules.provisionIs(provision.id)}</a>
        </p>
      </section>
      <section class="text">
        <Parts book={book} sheet={sheet} />
        <p class="sub caution">{sheet.caution}</p>
      </section>
    </Leaf>
  );
}
