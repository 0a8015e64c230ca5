import { z } from "zod";
import { applies, type CodeWords, type Field, fieldsOf, OUTCOME, type Seen, type Wish, written } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";

/** The most characters of a comment or a reason; the record takes no more. */
export const longest = 4000;

const Short = z.string().max(400);

/** A judgement as the form sends it. Values of fields are checked against the codebook after. */
const Sent = z.object({
  verdict: z.enum(["accept", "change", "unsure", "take"]),
  take: Short.default(""),
  text: Short,
  saw: Short,
  comment: z.string().default(""),
  asked: Short.default(""),
  field: z.record(z.string().max(400), Short),
  defendants: z.array(z.object({ name: Short, outcome: Short })).max(20),
});
export type Sent = z.infer<typeof Sent>;

/** Reads what a form sent; undefined where it is not whole. */
export function readSent(form: URLSearchParams): Sent | undefined {
  const fields = [...form].filter(([name]) => name.startsWith("field:")).map(([name, value]): [string, string] => [name.slice("field:".length), value]);
  const outcomes = form.getAll("defendant-outcome");
  const take = form.get("take");
  const read = Sent.safeParse({
    ...Object.fromEntries(["text", "saw", "comment", "asked"].map((name) => [name, form.get(name) ?? undefined])),
    verdict: take === null ? form.get("verdict") : "take",
    take: take ?? "",
    field: Object.fromEntries(fields),
    defendants: form.getAll("defendant").map((name, n) => ({ name, outcome: outcomes[n] ?? "" })),
  });
  // A text box sends its lines with CR LF; the record keeps them as written.
  return read.success ? { ...read.data, comment: read.data.comment.replaceAll("\r\n", "\n") } : undefined;
}

/** The fields of a form for one text: those of its kind, the outcome of each defendant that is named. */
export function fieldsFor({ item }: Seen, names: readonly string[], words: CodeWords): Field[] {
  return fieldsOf(item.kind, words).flatMap((field) => (field.id === OUTCOME ? names.map((name) => ({ ...field, id: `${OUTCOME}${name}` })) : [field]));
}

/** What a field is called. */
export function fieldName(id: string, words: Words): string {
  const labels: Readonly<Record<string, string>> = words.review.fields;
  return id.startsWith(OUTCOME) ? words.review.outcomeOf(id.slice(OUTCOME.length)) : (labels[id] ?? id);
}

/** Why a form was not kept, and the fields that have to be said anew. */
export interface Wrong {
  wrong: string;
  empty?: readonly string[];
}

/**
 * What a person wishes, by what they sent and what they saw. What the words of
 * the codes forbid is for the domain to refuse; here it is told where the
 * form and the person may have missed each other.
 */
export function wishOf(sent: Sent, seen: Seen, round: Wish["round"], codes: CodeWords, words: Words): Wish | Wrong {
  const t = words.reviewDesk;
  const { item } = seen;
  if (sent.text !== item.hash) return { wrong: t.textChanged };
  if (sent.comment.trim().length > longest) return { wrong: t.tooLong(words.number(longest)) };
  const machine = sent.saw === "" ? null : item.proposal;
  if (sent.saw !== "" && (machine === null || item.coder !== sent.saw)) return { wrong: t.proposalChanged };
  const rest = { round, comment: sent.comment, saw: machine === null ? null : item.coder };
  if (sent.verdict === "take") return taken(sent, seen, rest, words);
  const machineSays = (id: string): string | undefined => (machine === null ? undefined : written(machine.fields[id] ?? null));
  const event = sent.field.event;
  const eventMoved = machine !== null && event !== machineSays("event");
  const meant = Object.entries(sent.field).filter(([id, value]) => applies(id, event, codes) || (value !== "" && value !== written(null) && !(eventMoved && value === machineSays(id))));
  const changed = machine === null ? [] : meant.filter(([id, value]) => value !== machineSays(id)).map(([id]) => id);
  const named = sent.defendants.filter(({ name, outcome }) => name.trim() !== "" || outcome !== "");
  const list = (ids: readonly string[]): string => words.list(ids.map((id) => words.inside(fieldName(id, words))));
  if (named.some(({ name, outcome }) => name.trim() === "" || outcome === "")) return { wrong: t.outcomeHalf };
  if (sent.verdict === "accept" && (changed.length > 0 || named.length > 0)) return { wrong: t.acceptedChanged(changed.length > 0 ? list(changed) : t.outcomes) };
  if (sent.verdict === "accept") return { ...rest, verdict: "accept" };
  if (sent.verdict === "unsure" && machine !== null && round === "coder" && (changed.length > 0 || named.length > 0)) return { wrong: t.unsureOnly };
  if (sent.verdict === "unsure") return { ...rest, verdict: "unsure" };
  const missing = meant.filter(([id, value]) => value === "" && !id.startsWith(OUTCOME)).map(([id]) => id);
  if (missing.length > 0) return { wrong: t.say(list(missing)) };
  const asked = new Set(sent.asked.split(" "));
  const fresh = eventMoved ? meant.filter(([id, value]) => !asked.has(id) && applies(id, event, codes) && !applies(id, machine?.fields.event, codes) && value === written(null)).map(([id]) => id) : [];
  if (fresh.length > 0) return { wrong: t.sayNow(list(fresh)), empty: fresh };
  if (machine !== null && changed.length === 0 && named.length === 0 && round === "coder") return { wrong: t.nothingChanged };
  const outcomes = named.map(({ name, outcome }): [string, string] => [`${OUTCOME}${name.trim()}`, outcome]);
  return { ...rest, verdict: "change", whole: true, set: Object.fromEntries([...meant.filter(([, value]) => value !== ""), ...outcomes]) };
}

/** A coder's code taken as a whole by the third who settles. */
function taken({ take }: Sent, { judgements, item }: Seen, rest: Pick<Wish, "round" | "comment" | "saw">, words: Words): Wish | Wrong {
  const code = take === "machine" ? item.proposal?.fields : judgements.findLast(({ key, latest, idle }) => key === take && latest && idle === null)?.fields;
  if (code === undefined || Object.keys(code).length === 0) return { wrong: words.reviewDesk.badForm };
  return { ...rest, verdict: "change", whole: true, set: Object.fromEntries(Object.entries(code).map(([id, value]) => [id, written(value)])) };
}
