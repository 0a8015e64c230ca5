import { measureField, type Answered, type FieldMeasure } from "./labels.ts";
import type { CodingError, Measured } from "./shape.ts";

/** What a person needs to judge an error. */
type Why = Pick<CodingError, "span" | "rule" | "text">;

/** Gathers answers field by field, with the errors and which answers were wrong. */
export class Tally {
  readonly #fields = new Map<string, Answered[]>();
  readonly #errors: CodingError[] = [];
  readonly #wrong = new Map<string, string[]>();

  /** Takes one answer in: what the gold accepts, its own first, and what the coder said. Gives whether it was right. */
  row(id: string, field: string, gold: readonly (string | null)[], got: string | null, why: Why): boolean {
    this.#fields.set(field, [...(this.#fields.get(field) ?? []), { id, gold, got }]);
    const right = gold.includes(got);
    this.mark(id, field, right);
    if (!right) this.error({ id, field, gold: gold[0] ?? null, got, ...why });
    return right;
  }

  /** The same for a value from an open list, such as a docket number, compared in a form. */
  open(id: string, field: string, gold: string | null, got: string | null, form: (text: string) => string, why: Why): boolean {
    const right = gold === null ? got === null : got !== null && form(gold) === form(got);
    const said = (value: string | null, other: string): string | null => (value === null ? null : other);
    this.#fields.set(field, [...(this.#fields.get(field) ?? []), { id, gold: [said(gold, "stated")], got: said(got, right ? "stated" : "another") }]);
    this.mark(id, field, right);
    if (!right) this.error({ id, field, gold, got, ...why });
    return right;
  }

  error(error: CodingError): void {
    this.#errors.push({ ...error, text: error.text.length > 600 ? `${error.text.slice(0, 600)} …` : error.text });
  }

  mark(id: string, field: string, right: boolean): void {
    if (!right) this.#wrong.set(id, [...(this.#wrong.get(id) ?? []), field]);
  }

  field(field: string): FieldMeasure {
    return measureField(this.#fields.get(field) ?? []);
  }

  told(): Pick<Measured, "errors" | "wrong"> {
    return { errors: this.#errors, wrong: Object.fromEntries(this.#wrong) };
  }
}
