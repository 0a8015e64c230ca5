import { z } from "zod";
import { sameName } from "../../sources/sec-litigation-releases-archive/same-name.ts";
import type { CodedRelease } from "../releases/release.ts";
import { releaseActions, releaseConducts, releaseDispositions, type ReleaseText } from "../releases/shape.ts";
import { calibrate, type Judged } from "./calibration.ts";
import { measureLists, over } from "./labels.ts";
import { asWritten, pairUp, toTheLetter, withoutJudge } from "./names.ts";
import type { Measured } from "./shape.ts";
import { Tally } from "./tally.ts";

const dismissals = ["none", "voluntary_by_sec", "by_court", "unclear"] as const;
const amount = z.number().nonnegative().nullable();

/** A release coded by hand (the codebook's `release-actions`, `release-conduct`, `release-outcomes`). */
export const GoldRelease = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  action: z.enum(releaseActions),
  action_accept: z.array(z.enum(releaseActions)).default([]),
  dismissal_mentioned: z.enum(dismissals),
  dismissal_accept: z.array(z.enum(dismissals)).default([]),
  court: z.string().nullable(),
  docket: z.string().nullable(),
  industry: z.enum(["crypto", "other"]),
  conduct: z.enum(releaseConducts),
  conduct_accept: z.array(z.enum(releaseConducts)).default([]),
  defendants: z.array(z.object({ name: z.string(), role: z.string().optional() })),
  outcomes: z.array(z.object({ name: z.string(), disposition: z.enum(releaseDispositions) })),
  amounts: z.object({ disgorgement: amount, prejudgment_interest: amount, civil_penalty: amount, other: amount }),
});
export type GoldRelease = z.infer<typeof GoldRelease>;

const oneValue = ["action", "dismissal_mentioned", "industry", "conduct", "court", "docket", "docket without judge", "amounts"] as const;

/** Measures a coder of releases. Names are the same by `sameName`; an outcome is right where name and disposition are. */
export function measureReleases(gold: readonly GoldRelease[], code: (release: ReleaseText) => CodedRelease, coder: string): Measured {
  const tally = new Tally();
  const lists = { defendants: [], "defendants to the letter": [], outcomes: [] } as Record<string, ReturnType<typeof pairUp>[]>;
  const judged: Record<string, Judged[]> = { action: [], dismissal_mentioned: [], industry: [], conduct: [], amounts: [], outcomes: [] };
  for (const row of gold) {
    const got = code({ id: row.id, title: row.title, text: row.text });
    const because = (field: "action" | "dismissal_mentioned" | "industry" | "conduct" | "amounts"): { span: string | null; rule: string | null; text: string } => ({ span: got.decided[field].span, rule: got.decided[field].rule, text: `${row.title}\n${row.text}` });
    const plain = { span: null, rule: null, text: `${row.title}\n${row.text}` };
    const sure = (field: "action" | "dismissal_mentioned" | "industry" | "conduct" | "amounts", right: boolean): void => {
      judged[field]!.push({ confidence: got.decided[field].confidence, right });
    };
    sure("action", tally.row(row.id, "action", [row.action, ...row.action_accept], got.action, because("action")));
    sure("dismissal_mentioned", tally.row(row.id, "dismissal_mentioned", [row.dismissal_mentioned, ...row.dismissal_accept], got.dismissal_mentioned, because("dismissal_mentioned")));
    sure("industry", tally.row(row.id, "industry", [row.industry], got.industry, because("industry")));
    sure("conduct", tally.row(row.id, "conduct", [row.conduct, ...row.conduct_accept], got.conduct, because("conduct")));
    tally.open(row.id, "court", row.court, got.court, (s) => s, plain);
    tally.open(row.id, "docket", row.docket, got.docket, asWritten, plain);
    tally.open(row.id, "docket without judge", row.docket, got.docket, withoutJudge, plain);
    sure("amounts", tally.open(row.id, "amounts", JSON.stringify(inOrder(row.amounts)), JSON.stringify(inOrder(got.amounts)), (s) => s, because("amounts")));

    const names = pairUp(row.defendants, got.defendants, (a, b) => sameName(a.name, b.name));
    lists.defendants!.push(names);
    lists["defendants to the letter"]!.push(pairUp(row.defendants, got.defendants, (a, b) => toTheLetter(a.name) === toTheLetter(b.name)));
    const said = got.outcomes.map((each, n) => ({ ...each, ...got.decided.outcomes[n]! }));
    const outcomes = pairUp(row.outcomes, said, (a, b) => sameName(a.name, b.name) && a.disposition === b.disposition);
    lists.outcomes!.push(outcomes);
    judged.outcomes!.push(...said.map((each) => ({ confidence: each.confidence, right: !outcomes.inventedItems.includes(each) })));
    for (const field of ["defendants", "outcomes"] as const) {
      const pairs = field === "defendants" ? names : outcomes;
      tally.mark(row.id, field, pairs.missed + pairs.invented === 0);
      for (const each of pairs.missedItems) tally.error({ id: row.id, field, gold: say(each), got: null, ...plain });
      for (const each of pairs.inventedItems) tally.error({ id: row.id, field, gold: null, got: say(each), ...plain, ...("span" in each ? { span: each.span as string | null, rule: "rule" in each ? (each.rule as string) : null } : {}) });
    }
  }
  return {
    what: "releases", coder, rows: gold.length,
    fields: Object.fromEntries(oneValue.map((field) => [field, tally.field(field)])),
    groups: { crypto: over(tally.field("industry"), ["crypto"]), ...Object.fromEntries(Object.entries(lists).map(([name, pairs]) => [name, measureLists(pairs)])) },
    calibration: Object.fromEntries(Object.entries(judged).map(([field, answers]) => [field, calibrate(answers)])),
    ...tally.told(),
  };
}

function inOrder({ disgorgement, prejudgment_interest, civil_penalty, other }: GoldRelease["amounts"]): GoldRelease["amounts"] {
  return { disgorgement, prejudgment_interest, civil_penalty, other };
}

function say(item: { name: string; disposition?: string | undefined }): string {
  return item.disposition === undefined ? item.name : `${item.name}: ${item.disposition}`;
}
