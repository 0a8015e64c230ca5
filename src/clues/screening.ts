import type { Assertion, Draft } from "../record/assertion.ts";
import type { Hit, Screened } from "../rules/screen/shape.ts";
import { draftOf, type Hand, newName, Refused } from "./draft.ts";
import type { Opening } from "./open.ts";
import type { Screening, ScreeningView } from "./shape.ts";

/** A screening answer with the text it is of. */
export type ScreenedText = Pick<Screened, "label" | "list" | "screening"> & { hits: readonly Pick<Hit, "term" | "provision">[]; text: string; channel: Screening["channel"] };

/** Drafts that keep screening answers; one that is kept already is left out. An answer with nothing found is not kept: there is nothing to decide. */
export function keepDrafts(assertions: Iterable<Assertion>, screened: Iterable<ScreenedText>, hand: Hand): Draft[] {
  const kept = new Set<string>();
  for (const { kind, body } of assertions) if (kind === "screening" && body !== null) kept.add((body as Screening).id);
  const drafts: Draft[] = [];
  for (const { screening, text, channel, label, hits, list } of screened) {
    if (screening === undefined || label === "none" || kept.has(screening)) continue;
    kept.add(screening);
    drafts.push(draftOf("screening", `s-${newName(hand.random)}`, { id: screening, channel, text, label, hits: hits.map((hit) => ({ ...hit })), list: { ...list } }, hand));
  }
  return drafts;
}

/** A kept screening result by its key or by the answer's own name. Throws `Refused` where there is none. */
export function findScreening(screenings: readonly ScreeningView[], name: string): ScreeningView {
  const found = screenings.find(({ id, screening }) => id === name || screening === name);
  if (!found) throw new Refused({ en: `No kept screening result is called ${name}; name with --in the file that prosequi screen --keep FILE wrote it to.`, zh: `没有名为${name}的已留存筛查结果；请以--in指明prosequi screen --keep所写的文件。` });
  if (found.erased) throw new Refused({ en: `The screening result ${name} was erased: ${found.erased.reason}`, zh: `筛查结果${name}已删除：${found.erased.reason}` });
  return found;
}

/** Facts of the rules that a screening answer speaks to, by what was screened. Whether a coin or a token is behind it stays unknown. */
const facts = {
  name: (label: string) => ({ actor: "market_entity", actorSeat: "domestic", activity: "registration", place: "in_china", nameLabel: label }),
  scope: (label: string) => ({ actor: "market_entity", actorSeat: "domestic", activity: "registration", place: "in_china", nameLabel: label }),
  ad: () => ({ activity: "advertising", place: "in_china", stage: "ongoing" }),
  account: () => ({ activity: "marketing", actor: "internet_company", place: "in_china", stage: "ongoing" }),
} as const;

/** A clue as a kept screening result suggests it; `more` is what a person adds. */
export function openingFrom({ id, channel, text, label, hits }: ScreeningView, more: Partial<Pick<Opening, "region" | "subject">>): Opening {
  if (channel === null || text === null || label === null) throw new Refused({ en: `The screening result ${id} was erased.`, zh: `筛查结果${id}已删除。` });
  const provision = hits[0]?.provision ?? "8.1";
  return {
    // A registered name is a firm's; whose an advertisement or an account is, a person has to say.
    subject: more.subject ?? { nature: channel === "name" || channel === "scope" ? "organisation" : "unknown", label: text.slice(0, 300) },
    hypothesis: { provision, facts: facts[channel](label) },
    exhibits: [],
    screening: { key: id, label },
    ...(more.region === undefined ? {} : { region: more.region }),
  };
}
