import type { CodedEntry, Entry } from "../../coding/entries/shape.ts";
import type { Words } from "../../language/index.ts";
import { objectsIn } from "./objects.ts";
import { examples } from "./examples.ts";
import { EntryLine, HeadlineLine, ReleaseLine } from "./shape.ts";
import type { Coded } from "./writers.ts";

/** A coder of the texts of a file, a batch at a time in their order. */
export interface Coder {
  /** A first reading for what texts cite of one another; gives how many it read. */
  see?(file: string, shown: string): AsyncGenerator<number>;
  code(file: string, shown: string): AsyncGenerator<Coded[]>;
}

/** The coders by what they code; each is loaded when it is asked for. */
export const codersOf: Readonly<Record<string, (words: Words) => Promise<Coder>>> = { entries, releases, press };

async function entries(words: Words): Promise<Coder> {
  const { openDockets } = await import("../../coding/entries/index.ts");
  const dockets = openDockets();
  const lines = (file: string, shown: string): ReturnType<typeof objectsIn<EntryLine>> => objectsIn(file, shown, EntryLine, examples.entries);
  return {
    async *see(file, shown) {
      for await (const batch of lines(file, shown)) {
        for (const { value } of batch) dockets.see(entryOf(value));
        yield batch.length;
      }
    },
    async *code(file, shown) {
      for await (const batch of lines(file, shown)) {
        yield batch.map(({ value }) => {
          const coded = dockets.code(entryOf(value));
          return { answer: { ...coded, id: value.id }, text: value.text, span: coded.span, said: entrySaid(coded, words) };
        });
      }
    },
  };
}

async function releases(words: Words): Promise<Coder> {
  const { codeRelease } = await import("../../coding/releases/index.ts");
  return {
    async *code(file, shown) {
      for await (const batch of objectsIn(file, shown, ReleaseLine, examples.releases)) {
        yield batch.map(({ value: { id, title, text } }) => {
          const coded = codeRelease({ id: String(id), title: title ?? "", text });
          const { action, conduct, industry } = coded.decided;
          const said = [coded.action, coded.conduct, coded.industry, words.coding.confidence(words.share(Math.min(action.confidence, conduct.confidence, industry.confidence)))].join(" · ");
          return { answer: { ...coded, id }, text: `${title ?? ""}\n${text}`, span: action.span, said };
        });
      }
    },
  };
}

async function press(words: Words): Promise<Coder> {
  const { codeHeadline } = await import("../../coding/press/index.ts");
  return {
    async *code(file, shown) {
      for await (const batch of objectsIn(file, shown, HeadlineLine, examples.press)) {
        yield batch.map(({ value: { id, title } }) => {
          const coded = codeHeadline({ id: String(id), title });
          return { answer: { ...coded, id }, text: title, span: coded.span, said: [coded.kind, coded.industry, words.coding.confidence(words.share(coded.confidence))].join(" · ") };
        });
      }
    },
  };
}

/** Dockets of two courts may share a number, so the court is part of the docket's name. */
export function entryOf({ id, text, docket, court, date, number }: EntryLine): Entry {
  return {
    id: String(id), text,
    docket: docket ? [court, docket].filter(Boolean).join(" ") : undefined,
    date: date ?? undefined,
    number: number === null || number === undefined ? undefined : String(number),
  };
}

function entrySaid(coded: CodedEntry, words: Words): string {
  const t = words.coding;
  return [
    coded.event,
    coded.detail ?? "",
    coded.prejudice === null ? "" : t.prejudice[coded.prejudice],
    coded.effective ? t.effective : coded.proposed ? t.proposed : "",
    `[${coded.rule}]`,
    t.confidence(words.share(coded.confidence)),
  ].filter((part) => part !== "").join(" · ");
}
