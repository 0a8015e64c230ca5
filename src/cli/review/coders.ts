import { type Coder, type Given, type ItemKind, proposalOfEntry, proposalOfHeadline, proposalOfRelease } from "../../coding/review/index.ts";
import { entryOf } from "../code/coders.ts";
import { objectsIn } from "../code/objects.ts";
import { examples } from "../code/examples.ts";
import { EntryLine, HeadlineLine, ReleaseLine } from "../code/shape.ts";

/** A kind of text as a file brings it and as its coder proposes. */
interface Source<K extends ItemKind> {
  batches(): AsyncIterable<Given<K>[]>;
  coder: Coder<K>;
}

/** The texts of a jsonl file with their coder; each coder is loaded when it is asked for. */
export const sourcesOf: { [K in ItemKind]: (file: string, shown: string) => Promise<Source<K>> } = {
  async entries(file, shown) {
    const { entryCoderVersion, openDockets } = await import("../../coding/entries/index.ts");
    const dockets = openDockets();
    return {
      batches: () => mapped(objectsIn(file, shown, EntryLine, examples.entries), entryOf),
      coder: { version: entryCoderVersion, see: (entry) => void dockets.see(entry), propose: (entry) => proposalOfEntry(dockets.code(entry)) },
    };
  },
  async releases(file, shown) {
    const { codeRelease, releaseCoderVersion } = await import("../../coding/releases/index.ts");
    return {
      batches: () => mapped(objectsIn(file, shown, ReleaseLine, examples.releases), ({ id, title, text }) => ({ id: String(id), title: title ?? "", text })),
      coder: { version: releaseCoderVersion, propose: (release) => proposalOfRelease(codeRelease(release)) },
    };
  },
  async press(file, shown) {
    const { codeHeadline, pressCoderVersion } = await import("../../coding/press/index.ts");
    return {
      batches: () => mapped(objectsIn(file, shown, HeadlineLine, examples.press), ({ id, title }) => ({ id: String(id), title })),
      coder: { version: pressCoderVersion, propose: (headline) => proposalOfHeadline(codeHeadline(headline)) },
    };
  },
};

async function* mapped<T, G>(batches: AsyncIterable<{ value: T }[]>, as: (value: T) => G): AsyncGenerator<G[]> {
  for await (const batch of batches) yield batch.map(({ value }) => as(value));
}
