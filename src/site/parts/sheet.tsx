import type { Rulebook } from "../../rules/book/read.ts";
import type { Sheet } from "../../rules/sheet.ts";

/** Parts of an education sheet: all of them as the text of a page, or those named as a section of one. */
export function Parts({ book, sheet, only }: { book: Rulebook; sheet: Sheet; only?: readonly Sheet["parts"][number]["id"][] }) {
  const quoted = /\p{Script=Han}/u.test(book.text ?? "") ? "zh-Hans" : "en";
  return (
    <>
      {sheet.parts
        .filter((part) => only?.includes(part.id) ?? true)
        .map((part) => (
          <div class="part">
            {only ? <h3>{part.title}</h3> : <h2>{part.title}</h2>}
            {part.lines.map((line) =>
              line.kind === "quote" ? (
                <p class="phrase" lang={quoted}>
                  {line.words}
                </p>
              ) : (
                <p class={line.kind === "mark" ? "role" : undefined}>{line.words}</p>
              ),
            )}
          </div>
        ))}
    </>
  );
}
