import { z } from "zod";
import type { Broken } from "../../record/chain.ts";
import { RecordError } from "../../record/problem.ts";
import type { CustodyHead, CustodyLine } from "../custody.ts";
import { CapturesHead, CustodyShape, CustodyTop, ListedCapture } from "./lists.ts";
import { memberBytes, type Members } from "./zip.ts";

/** Longest list that is read, in bytes. */
const MOST = 64 << 20;

const PlacedQuote = z.looseObject({
  target: z.looseObject({
    source: z.string(),
    state: z.tuple([z.looseObject({ sourceDate: z.string(), cached: z.string() })]),
    selector: z.tuple([
      z.looseObject({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
      z.looseObject({ type: z.literal("TextPositionSelector"), start: z.int().nonnegative(), end: z.int().nonnegative() }),
    ]),
  }),
  "prosequi:capture": z.string(),
  "prosequi:text": z.looseObject({ sha256: z.string(), rules: z.int() }),
});
/** An annotation as the pack has it. */
export type PlacedQuote = z.infer<typeof PlacedQuote>;

const Page = z.looseObject({ id: z.string(), url: z.string(), ts: z.string(), title: z.string().optional() });

/** The members of a pack that say what its documents are. */
export interface Lists {
  top: z.infer<typeof CapturesHead> | undefined;
  captures: ListedCapture[];
  head: CustodyHead | null;
  custody: CustodyLine[];
  quotes: PlacedQuote[];
  pages: Array<z.infer<typeof Page>>;
}

/** Reads the lists of a pack; what cannot be read is named and left out. */
export async function readLists(members: Members, file: string, broken: Broken[]): Promise<Lists> {
  const text = async (name: string): Promise<string> => {
    try {
      return (await memberBytes(members, file, name, MOST)).toString("utf8");
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      broken.push({ where: name, what: error.message });
      return "";
    }
  };
  const lines = async <H, L>(name: string, head: z.ZodType<H>, line: z.ZodType<L>): Promise<{ first: H | undefined; rest: L[] }> => {
    const [opening = "", ...others] = (await text(name)).split("\n");
    const rest = others.flatMap((each, index) => (each === "" && index === others.length - 1 ? [] : (read(each, line, `${name}:${index + 2}`, broken) ?? [])));
    return { first: read(opening, head, `${name}:1`, broken), rest: rest as L[] };
  };
  const captures = await lines("prosequi/captures.jsonl", CapturesHead, ListedCapture);
  const custody = await lines("prosequi/custody.jsonl", CustodyTop, CustodyShape);
  const pages = await lines("pages/pages.jsonl", z.looseObject({ format: z.literal("json-pages-1.0") }), Page);
  const quotes = read(await text("prosequi/quotes.json"), z.looseObject({ items: z.array(PlacedQuote) }), "prosequi/quotes.json", broken);
  read(await text("prosequi/action.json"), z.unknown(), "prosequi/action.json", broken);
  return { top: captures.first, captures: captures.rest, head: custody.first?.head ?? null, custody: custody.rest as unknown as CustodyLine[], quotes: quotes?.items ?? [], pages: pages.rest };
}

function read<T>(text: string, shape: z.ZodType<T>, where: string, broken: Broken[]): T | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    broken.push({ where, what: "it is not JSON: it was changed or cut short" });
    return undefined;
  }
  const result = shape.safeParse(json);
  if (result.success) return result.data;
  broken.push({ where, what: `it does not have its shape: ${result.error.issues[0]?.path.join(".")} ${result.error.issues[0]?.message}` });
  return undefined;
}
