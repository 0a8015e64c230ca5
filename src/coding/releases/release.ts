import { industryOf, type Industry } from "../industry/index.ts";
import { statutesIn, type StatuteCite } from "../statutes/index.ts";
import { actionOf } from "./action.ts";
import { amountsOf } from "./amounts.ts";
import { conductOf } from "./conduct.ts";
import { dismissalOf } from "./dismissal.ts";
import { outcomesOf } from "./outcomes.ts";
import { readRelease } from "./read.ts";
import type { Decided, DismissalMentioned, ReleaseAction, ReleaseAmounts, ReleaseConduct, ReleaseDefendant, ReleaseOutcome, ReleaseText } from "./shape.ts";

/** Goes up with every change of rules that can change an answer. */
export const releaseCoderVersion = "releases-2";

/** By which rule a field was decided, on which words, and how sure. */
export type Ground = Pick<Decided<unknown>, "span" | "rule" | "confidence">;

/** A release as coded (gold/codebook-releases.md). */
export interface CodedRelease {
  id: string;
  action: ReleaseAction;
  dismissal_mentioned: DismissalMentioned;
  dismissal_span: string | null;
  defendants: ReleaseDefendant[];
  /** Short name of the court (`S.D.N.Y.`). */
  court: string | null;
  docket: string | null;
  industry: Industry;
  crypto_span: string | null;
  conduct: ReleaseConduct;
  outcomes: Pick<ReleaseOutcome, "name" | "disposition" | "span">[];
  amounts: ReleaseAmounts;
  /** The sections and rules that the text cites, each at its first mention. */
  statutes: StatuteCite[];
  /** The ground of each field; `outcomes` in the order of the outcomes. */
  decided: Record<"action" | "dismissal_mentioned" | "defendants" | "court" | "docket" | "industry" | "conduct" | "amounts", Ground> & { outcomes: Ground[] };
}

/** Shares of right answers of the reader, on 293 releases coded by hand: the whole list of parties where it is short, where it is long, and where some were charged elsewhere; court, docket. */
const READ = { few: 0.88, many: 0.73, elsewhere: 0.45, court: 0.97, docket: 0.95 } as const;
/** A list longer than this is a long one. */
const FEW = 3;

/** Codes a release; `npx tsx src/cli/main.ts evaluate releases FILE` measures it on rows coded by hand. Pure and deterministic; never throws; linear in its length. */
export function codeRelease(release: ReleaseText): CodedRelease {
  const read = readRelease(release);
  const action = actionOf(read);
  const told = { ...read, action: action.value };
  const dismissal = dismissalOf(told);
  const industry = industryOf(release.title, release.text);
  const conduct = conductOf(told);
  const outcomes = outcomesOf(told);
  const amounts = amountsOf(told);
  return {
    id: release.id,
    action: action.value,
    dismissal_mentioned: dismissal.value,
    dismissal_span: dismissal.span,
    defendants: [...read.defendants],
    court: read.court,
    docket: read.docket,
    industry: industry.value,
    crypto_span: industry.value === "crypto" ? industry.span : null,
    conduct: conduct.value,
    outcomes: outcomes.map(({ name, disposition, span }) => ({ name, disposition, span })),
    amounts: amounts.value,
    statutes: citedIn(release.text),
    decided: {
      action: ground(action),
      dismissal_mentioned: ground(dismissal),
      defendants: { span: null, rule: "reader/parties", confidence: read.defendants.some((d) => d.role === "other_charged") ? READ.elsewhere : read.defendants.length > FEW ? READ.many : READ.few },
      court: { span: null, rule: read.court === null ? "reader/no-court" : "reader/court", confidence: READ.court },
      docket: { span: null, rule: read.docket === null ? "reader/no-docket" : "reader/docket", confidence: READ.docket },
      industry: ground(industry),
      conduct: ground(conduct),
      amounts: ground(amounts),
      outcomes: outcomes.map(ground),
    },
  };
}

function ground({ span, rule, confidence }: Ground): Ground {
  return { span, rule, confidence };
}

function citedIn(text: string): StatuteCite[] {
  const seen = new Set<string>();
  return statutesIn(text).filter(({ id, span }) => !seen.has(id ?? span) && seen.add(id ?? span));
}
