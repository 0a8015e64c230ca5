import { doubtsOf, sureOf } from "./outcomes-confidence.ts";
import { newsOf, type News } from "./outcomes-news.ts";
import { pendingBy } from "./outcomes-pending.ts";
import { saidBy, type Said } from "./outcomes-said.ts";
import type { Fact } from "./outcomes-statements.ts";
import type { ReadRelease } from "./read.ts";
import type { ReleaseDefendant, ReleaseDisposition, ReleaseOutcome } from "./shape.ts";
import { toldBy, type Told } from "./subjects-text.ts";

/** What became of each defendant by the words of a release; nothing for those of whom it says nothing. Pure; never throws. */
export function outcomesOf(release: ReadRelease): ReleaseOutcome[] {
  const told = toldBy(release);
  const said = saidBy(told, release.defendants);
  const news = newsOf(release, told);
  if (news.dropped && !said.some((s) => s.fact === "dismissed" || s.fact === "part-dismissed")) said.push(...droppedForAll(told, release.defendants.length));
  const open = pendingBy(release, told, said, news);
  const doubts = doubtsOf(told, release.defendants);
  const of = release.defendants.map((): Said[] => []);
  for (const each of said) of[each.who]?.push(each);
  return release.defendants.flatMap((defendant, who) =>
    became(wholly(of[who] as Said[], defendant), news, open.get(who)).map(({ disposition, by }) => ({ name: defendant.name, disposition, span: by.span, rule: by.rule, confidence: sureOf(by, who, defendant, doubts) })),
  );
}

/** All that is claimed of a relief defendant is money: where that claim is dropped, all is. */
function wholly(said: readonly Said[], { role }: ReleaseDefendant): readonly Said[] {
  return role === "relief_defendant" ? said.map((s) => (s.fact === "part-dismissed" ? { ...s, fact: "dismissed" as const } : s)) : said;
}

const DROPPED = /\b(?:(?:notice|order|stipulation)\s+of\s+(?:voluntary\s+)?dismissal|(?:action|case|complaint|lawsuit|suit|matter)\s+(?:was|is|has\s+been|be)\s+(?:\w+\s+){0,2}dismissed|dismiss(?:ed|es|ing|al\s+of)\s+(?:the|its|this|all)\s+(?:\w+\s+){0,3}(?:action|case|complaint|claims|lawsuit|suit))\b(?!\s+(?:\w+\s+){0,4}?(?:against|as\s+to)\b)/i;

/** `A notice of dismissal was filed in the action`, at the head of a release: of whom is not said, so of all. */
function droppedForAll(told: readonly Told[], defendants: number): Said[] {
  const lead = [...told.entries()].filter(([, { sentence }]) => sentence.where === "text" && sentence.kind === "body").slice(0, 3);
  for (const [sentence, { sentence: { plain, spanOf } }] of lead) {
    const m = DROPPED.exec(plain);
    if (m) return Array.from({ length: defendants }, (_, who) => ({ who, fact: "dismissed", rule: "action-dismissed", span: spanOf(m.index, m.index + m[0].length), sentence, earlier: false, named: false, unadmitted: false, rest: false }));
  }
  return [];
}

interface Became {
  disposition: ReleaseDisposition;
  by: Said;
}

const ENDS = new Set<Fact>(["consent", "default", "contested", "admitted", "judgment", "dismissed"]);

/** All that became of one defendant: the action against him, what of it goes on, and a conviction beside it. */
function became(said: readonly Said[], news: News, open: Said | undefined): Became[] {
  // A complaint filed anew may tell what a court once found.
  const now = news.fresh ? said.filter((s) => s.rule !== "found" && s.rule !== "court-found") : said;
  // `The other defendants settled` leaves out whom another sentence deals with.
  const own = now.some((s) => !s.rest && ENDS.has(s.fact)) ? now.filter((s) => !s.rest) : now;
  const found = civilOf(own, news);
  const dismissed = found.some((f) => f.disposition === "dismissed");
  const going = own.find((s) => s.fact === "pending" && !(s.rest && found.length > 0));
  if (going && !dismissed) {
    // Litigation that goes on outweighs a judgment of unknown making.
    if (found[0]?.disposition === "other" && found[0].by.rule !== "admitted") found.shift();
    found.push({ disposition: "pending", by: going });
  }
  if (found.length === 0 && open) found.push({ disposition: "pending", by: open });
  const sought = own.find((s) => s.fact === "sought" && s.named);
  if (found.length === 0 && sought) found.push({ disposition: "pending", by: sought });
  const guilty = own.find((s) => s.fact === "convicted");
  const interim = own.find((s) => s.fact === "interim");
  if (found.length === 0 && interim && !guilty && !news.ended) found.push({ disposition: "pending", by: interim });
  if (guilty) found.push({ disposition: "criminal_convicted", by: guilty });
  const accused = own.find((s) => s.fact === "accused");
  if (accused && !guilty && (found.length === 0 || (news.criminal && found.every((f) => f.by.fact === "interim")))) found.push({ disposition: "other", by: accused });
  return found;
}

/** What the action itself came to for one defendant: one answer, or two where a release drops the rest after a judgment. */
function civilOf(own: readonly Said[], news: News): Became[] {
  const first = (fact: Fact, earlier?: boolean): Said | undefined => own.find((s) => s.fact === fact && (earlier === undefined || s.earlier === earlier));
  const one = (disposition: ReleaseDisposition, by: Said): Became[] => [{ disposition, by }];
  // A complaint filed anew undoes the dismissal of the old one.
  const dismissed = own.find((s) => s.fact === "dismissed" && !(news.fresh && news.again));
  const consent = first("consent");
  const contested = first("contested", false) ?? (first("consent", false) ? undefined : first("contested"));
  // A ruling that finds some claims proven and drops others is a ruling.
  if (dismissed && contested && news.dropped) return [...one("judgment_contested", contested), ...one("dismissed", dismissed)];
  if (dismissed && !(contested && contested.sentence <= dismissed.sentence)) return one("dismissed", dismissed);
  const admitted = first("admitted");
  if (admitted && consent && !own.some((s) => s.fact === "consent" && s.unadmitted)) return one("other", admitted);
  const byDefault = first("default");
  if (byDefault) return one("default", byDefault);
  const partly = first("part-dismissed");
  if (contested && !first("consent", false)) return one("judgment_contested", contested);
  if (consent && partly && news.dropped) return [...one("consent_no_admission", consent), ...one("dismissed", partly)];
  if (consent) return one("consent_no_admission", consent);
  if (contested) return one("judgment_contested", contested);
  if (partly) return one("dismissed", partly);
  const judgment = first("judgment");
  // A judgment of a court that found is a ruling.
  const ruled = first("ruled");
  if (judgment && news.byConsent) return one("consent_no_admission", judgment);
  if (judgment && ruled) return one("judgment_contested", ruled);
  if (judgment && news.ruling) return one("judgment_contested", judgment);
  return judgment ? one("other", judgment) : [];
}
