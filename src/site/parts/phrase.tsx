import type { Words } from "../../language/index.ts";
import type { Rulebook } from "../../rules/book/read.ts";
import type { Provision } from "../../rules/book/shape.ts";
import type { Folio } from "../folio.ts";

/** Words of an instrument as they stand, in the language they stand in. */
export function Phrase({ quotes }: { quotes: readonly string[] }) {
  return (
    <>
      {quotes.map((quote) => (
        <p class="phrase" lang={/\p{Script=Han}/u.test(quote) ? "zh-Hans" : "en"}>
          {quote}
        </p>
      ))}
    </>
  );
}

/** Our words of a provision, said to be ours: a rendering of words that stand above it, else what it is about. English words have no English rendering. */
export function Rendering({ words, book, provision }: { words: Words; book: Rulebook; provision: Provision }) {
  const quoted = provision.quotes.length > 0;
  if (quoted && book.instrument.language === "en" && words.locale === "en") return <></>;
  const rendered = quoted && book.instrument.language !== "en";
  return (
    <p class="rendering">
      <span class="ours">{`${rendered ? words.rules.rendering : words.rules.ownWords}${words.rules.colon}`}</span>
      {rendered || words.locale === "en" ? <span lang="en">{provision.rendering}</span> : <span>{words.of(provision.act)}</span>}
    </p>
  );
}

/** Names of provisions, each a way to its page. */
export function Provisions({ folio, set, ids }: { folio: Folio; set: string; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, n) => (
        <>
          {n > 0 && folio.words.rules.comma}
          <a href={folio.to(`/rules/${set}/${id}`)}>{id}</a>
        </>
      ))}
    </>
  );
}

/** A mark on what was never checked against a text. */
export function Unverified({ words }: { words: Words }) {
  return <span class="unverified">{words.rules.unverified}</span>;
}
