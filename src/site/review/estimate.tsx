import type { Estimate, FieldAgreement } from "../../coding/agreement/index.ts";
import type { Words } from "../../language/index.ts";
import { fieldName } from "./form.ts";

/** A number with its interval; where there is none, the reason in its place. */
export function Measured({ estimate: { value, low, high, reason }, words, share = false }: { estimate: Estimate; words: Words; share?: boolean }) {
  const t = words.reviewDesk;
  const write = (number: number): string => (share ? words.share(number) : number.toFixed(2).replace("-", "−"));
  const why = reason === null ? "" : words.review.agreement.reason[reason];
  if (value === null) return <span class="why">{t.unavailable(why)}</span>;
  return (
    <>
      {write(value)} <span class="why">{low !== null && high !== null ? `(${t.interval(write(low), write(high))})` : reason === null ? "" : `(${t.noInterval(why)})`}</span>
    </>
  );
}

/** What a field of the agreement is called. */
export function nameOf({ field }: Pick<FieldAgreement, "field">, words: Words): string {
  return field === "outcomes" ? words.review.fields.outcomes : fieldName(field, words);
}
