import type { Codebook } from "../../codebook/shape.ts";
import type { Source } from "../../record/statements/index.ts";
import type { ActionView } from "../../record/view.ts";
import type { Course } from "./docket/index.ts";
import type { DefendantOutcome } from "./defendant.ts";

/** Who says what became of somebody; they rank in the order of codebook/witnesses. */
export type Witness = "person" | "court" | "docket" | "agency" | "fjc" | "party" | "third-party";

/** What one witness says became of one defendant in the end. */
export interface Testimony {
  defendant: string;
  witness: Witness;
  /** The disposition as nearly as the witness tells it. */
  disposition: string;
  /** Every disposition that the witness's words admit. */
  admits: readonly string[];
  on: string | null;
  /** Where it stands: a source's id, a release's number, an entry's id. */
  source: string;
  span: string | null;
}

/** Two witnesses who cannot both be right, the higher in rank first. */
export interface Conflict {
  defendant: string;
  holds: Testimony;
  against: Testimony;
  /** Always the order of codebook/witnesses: who ranks higher is believed, and both are shown. */
  rule: "higher-witness" | "same-rank";
}

const kindOf: Readonly<Record<Source["kind"], Witness>> = {
  court: "court", agency: "agency", legislature: "agency", company: "party", "law-firm": "party",
  press: "third-party", research: "third-party", data: "third-party", archive: "third-party",
};

/** Endings whose words leave something open admit every ending that fills the gap. */
const open: Readonly<Record<string, readonly string[]>> = {
  "dismissed-by-agency": ["dismissed-by-agency-with-prejudice", "dismissed-by-agency-without-prejudice"],
  settled: ["judgment-consent", "settled-on-reduced-terms"],
  "settled-on-reduced-terms": ["settled", "judgment-consent"],
  "judgment-consent": ["settled", "settled-on-reduced-terms"],
};

/** What a disposition admits, without what words beyond it tell. */
export function admitting(disposition: string, codebook: Codebook): string[] {
  if (disposition === "closed-manner-unknown") return [...codebook.dispositions.values()].filter(({ ends }) => ends).map(({ id }) => id);
  return [disposition, ...(open[disposition] ?? [])];
}

/** What the record says of each defendant whose case has ended, with the best witness that its deciding event cites. */
export function recordSays(action: ActionView, outcomes: readonly DefendantOutcome[], sources: ReadonlyMap<string, Source>, codebook: Codebook): Testimony[] {
  return outcomes.flatMap((outcome): Testimony[] => {
    const event = action.events.find(({ key }) => key === outcome.event);
    if (!outcome.ended || !event) return [];
    const cited = event.cites.map(({ source }) => ({ source, witness: kindOf[sources.get(source)?.kind ?? "data"] }));
    const best = cited.toSorted((a, b) => rankOf(a.witness, codebook) - rankOf(b.witness, codebook))[0]!;
    const manner = event.kind === "final-judgment" ? ["judgment-consent", "judgment-default", "settled"] : [];
    return [{ defendant: outcome.defendant, witness: best.witness, disposition: outcome.disposition, admits: [...admitting(outcome.disposition, codebook), ...manner], on: event.date, source: best.source, span: null }];
  });
}

/** What a docket says of each defendant whose case has ended. */
export function docketSays(courses: readonly Course[], codebook: Codebook): Testimony[] {
  return courses.filter(({ ended }) => ended).map((course) => ({
    defendant: course.defendant,
    witness: "docket",
    disposition: course.disposition,
    admits: [...admitting(course.disposition, codebook), ...(course.rule === "judgment-manner-not-seen" ? ["judgment-consent", "judgment-default", "settled", "settled-on-reduced-terms"] : [])],
    on: course.since,
    source: course.entry ?? "docket",
    span: course.steps.find(({ entry }) => entry === course.entry)?.span ?? null,
  }));
}

/** What the FJC's code for the whole case admits, said of each defendant whose case has ended (codebook/crosswalks). */
export function fjcSays(code: string, defendants: readonly string[], codebook: Codebook): Testimony[] {
  const word = codebook.crosswalks.get(`fjc-${code}`);
  if (!word || word.dispositions.length === 0) return [];
  return defendants.map((defendant) => ({ defendant, witness: "fjc", disposition: word.dispositions[0]!, admits: word.dispositions.flatMap((id) => admitting(id, codebook)), on: null, source: `fjc-${code}`, span: null }));
}

/** Each testimony that cannot be right if the highest in rank is. Testimonies of different defendants never meet. */
export function conflictsAmong(testimonies: readonly Testimony[], codebook: Codebook): Conflict[] {
  const ranked = testimonies.toSorted((a, b) => rankOf(a.witness, codebook) - rankOf(b.witness, codebook));
  return [...new Set(ranked.map(({ defendant }) => defendant))].flatMap((defendant) => {
    const [holds, ...others] = ranked.filter((each) => each.defendant === defendant);
    return others
      .filter((each) => !each.admits.some((id) => holds!.admits.includes(id)))
      .map((against): Conflict => ({ defendant, holds: holds!, against, rule: holds!.witness === against.witness ? "same-rank" : "higher-witness" }));
  });
}

/** The place of a witness in the codebook's order; the first is believed before all others. */
function rankOf(witness: Witness, codebook: Codebook): number {
  return [...codebook.witnesses.keys()].indexOf(witness);
}
