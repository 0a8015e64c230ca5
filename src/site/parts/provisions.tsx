import type { Words } from "../../language/index.ts";
import type { Rulebook } from "../../rules/book/read.ts";
import type { Provision } from "../../rules/book/shape.ts";
import type { Folio } from "../folio.ts";
import { Phrase, Provisions, Rendering, Unverified } from "./phrase.tsx";

/** The provisions of an instrument under their articles, those of another document apart. */
export function ByArticle({ folio, book }: { folio: Folio; book: Rulebook }) {
  const { words } = folio;
  const groups = new Map<string, Provision[]>();
  for (const provision of book.provisions.values()) {
    const under = headingOf(words, book, provision);
    groups.set(under, [...(groups.get(under) ?? []), provision]);
  }
  return (
    <>
      {groups.size > 3 && (
        <nav class="index" aria-label={words.rules.provisions}>
          {[...groups.keys()].map((heading, n) => (
            <a href={`#under-${n + 1}`}>{heading}</a>
          ))}
        </nav>
      )}
      {[...groups].map(([heading, provisions], n) => (
        <div class="article">
          <h3 id={`under-${n + 1}`}>{heading}</h3>
          {provisions.map((provision) => (
            <ProvisionRow folio={folio} book={book} provision={provision} />
          ))}
        </div>
      ))}
    </>
  );
}

/** The article a provision stands in, or the document its words are from. */
export function headingOf(words: Words, book: Rulebook, { eId, from }: Provision): string {
  const document = from === undefined ? undefined : book.documents.get(from);
  if (document) return words.of(document.what);
  const number = /^art_(\d{1,2})(__|$)/.exec(eId ?? "")?.[1];
  if (number !== undefined) return words.rules.article(Number(number));
  if (eId?.startsWith("preamble")) return words.rules.preamble;
  return eId?.startsWith("final") ? words.rules.closing : words.rules.unnumbered;
}

function ProvisionRow({ folio, book, provision }: { folio: Folio; book: Rulebook; provision: Provision }) {
  const { words } = folio;
  const set = book.instrument.id;
  return (
    <article class="provision" id={`p-${provision.id}`}>
      <div>
        <h4>
          <a href={folio.to(`/rules/${set}/${provision.id}`)}>{provision.id}</a> <span class={`code ${provision.code}`}>{words.rules.code[provision.code]}</span> {provision.unverified && <Unverified words={words} />}
        </h4>
        {provision.quotes.length > 0 ? <Phrase quotes={provision.quotes} /> : <p class="none">{words.rules.noWords}</p>}
        <Rendering words={words} book={book} provision={provision} />
      </div>
      <dl class="margin">
        <dt>{words.rules.bound}</dt>
        <dd>{words.of(provision.bound)}</dd>
        {provision.condition && <dt>{words.rules.condition}</dt>}
        {provision.condition && <dd>{words.of(provision.condition)}</dd>}
        {provision.authority && <dt>{words.rules.authority}</dt>}
        {provision.authority && <dd>{words.of(provision.authority)}</dd>}
        {provision.liability.length > 0 && <dt>{words.rules.consequences}</dt>}
        {provision.liability.length > 0 && (
          <dd>
            <Provisions folio={folio} set={set} ids={provision.liability} />
          </dd>
        )}
      </dl>
    </article>
  );
}
