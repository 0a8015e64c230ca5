import { sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import type { Store } from "../../store/store.ts";
import { fold } from "../normalise.ts";
import type { Span } from "./kinds.ts";
import { redact, type Redacted } from "./redact.ts";

/** What a person decided about words: `literal` words go wherever they stand, `allowed` words stay although a pattern fits. */
export interface ListEntry {
  kind: "literal" | "allowed";
  text: string;
  /** Why, in a sentence; it repeats nothing of the words. */
  reason: string;
  by: string;
  /** An ISO instant in UTC. */
  at: string;
}

/** Puts words on the list of a record; the same words of the same kind stand there once. */
export async function listRedaction(store: Store, entry: ListEntry): Promise<void> {
  const text = fold(entry.text).trim();
  if ([...text].length < 3) throw new RecordError(`"${entry.text}" is too short to be taken out wherever it stands; give at least three characters.`);
  if (entry.reason.trim() === "" || entry.by.trim() === "") throw new RecordError("A redaction needs a reason and a name; give both.");
  await store.putRows("redactions", [{ id: sha256(JSON.stringify([entry.kind, text.toLowerCase()])), source: "", date: entry.at.slice(0, 10), data: { ...entry, text } }]);
}

/** Makes the redaction of a record ready: patterns, its list, and the contacts of agencies that stay. An entry that is not of its shape is an error. */
export async function redactor(store: Store, language: "en" | "zh" = "en"): Promise<(text: string) => Redacted> {
  const { z } = await import("zod");
  const shape = z.object({ kind: z.enum(["literal", "allowed"]), text: z.string().min(1) });
  const words = { literal: [] as string[], allowed: [] as string[] };
  for await (const { id, data } of store.rows("redactions")) {
    const entry = shape.safeParse(data);
    if (!entry.success) throw new RecordError(`The entry ${id} of the list of redactions is not of its shape, and nothing is shown or exported before it is; enter it again.`);
    words[entry.data.kind].push(entry.data.text);
  }
  const literals = words.literal.length === 0 ? undefined : new RegExp(words.literal.toSorted((a, b) => b.length - a.length).map(patternOf).join("|"), "giu");
  const allowed = new Set(words.allowed.map((each) => fold(each).trim().toLowerCase()));
  const more = function* (text: string): Generator<Span> {
    if (literals) for (const match of text.matchAll(literals)) yield { start: match.index, end: match.index + match[0].length, kind: "listed" };
  };
  return (text) => redact(text, { language, more, allowed: (found) => allowed.has(fold(found).trim().toLowerCase()) });
}

/** Words as a pattern: any blank for a blank, and no letter or digit of the same word beside them. */
function patternOf(words: string): string {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/ /g, "\\s+");
  const open = /^[A-Za-z\d]/.test(words) ? "(?<![\\p{L}\\p{N}])" : "";
  return `${open}${escaped}${/[A-Za-z\d]$/.test(words) ? "(?![\\p{L}\\p{N}])" : ""}`;
}
