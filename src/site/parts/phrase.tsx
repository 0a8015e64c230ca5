import type { Words } from "../../language/index.ts";
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

/** Our English of a provision, said to be ours. */
export function Rendering({ words, text }: { words: Words; text: string }) {
  return (
    <p class="rendering">
      <span class="ours">{`${words.rules.rendering}${words.rules.colon}`}</span>
      <span lang="en">{text}</span>
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
