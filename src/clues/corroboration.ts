import type { Both } from "../record/support.ts";
import type { Scales } from "./loop.ts";
import { sameName } from "./origins.ts";
import type { Corroboration, Exhibit, Voice } from "./shape.ts";

/** An exhibit with its key, as it is weighed. */
export interface Weighed {
  key: string;
  body: Pick<Exhibit, "kind" | "root" | "origin" | "repeats" | "reliability" | "credibility" | "capturedAt" | "under">;
}

/**
 * How far exhibits bear each other out. They are grouped by the root of their
 * origin into voices. A voice is worth its best exhibit of its own where one is
 * in the file, else its best repeat; only its own exhibits lend it a kind. The
 * score is 1 - product of (1 - r x c) over the voices. A score alone never
 * corroborates: it takes as many independent voices and as many of the kinds
 * that art. 5.2 names (online, on-site, funds) as the scales say, each kind
 * from another voice. What a list or a model gave is no evidence, nor is a
 * repeat of it. The order of the exhibits never matters, and on a file whose
 * exhibits were settled (`settle.ts`) taking one away raises nothing. Method:
 * notice.md 4.3.
 */
export function corroborate(exhibits: readonly Weighed[], scales: Scales): Corroboration {
  const groups = new Map<string, Weighed[]>();
  for (const each of exhibits) groups.set(sameName(each.body.root), [...(groups.get(sameName(each.body.root)) ?? []), each]);
  const present = new Set(exhibits.map(({ key }) => key));
  const voices = [...groups.values()].flatMap((group) => voiceOf(group, present, scales) ?? []).sort((a, b) => (a.root < b.root ? -1 : 1));
  const joining = new Set<string>(scales.evidence.filter(({ joins }) => joins).map(({ id }) => id));
  // Multiplied from the least to the greatest, so that rounding does not depend on names either.
  const doubt = voices.map(({ value }) => 1 - value).sort((a, b) => a - b).reduce((product, each) => product * each, 1);
  const value = Math.round((1 - doubt) * 1e6) / 1e6;
  const kinds = [...new Set(voices.flatMap((voice) => voice.kinds).filter((kind) => joining.has(kind)))].sort();
  const spread = mostKinds(voices.map((voice) => voice.kinds.filter((kind) => joining.has(kind))));
  const lacks = lacking({ value, groups: voices.length, kinds, spread, excluded: exhibits.filter(({ body }) => !counts(body, scales)).length }, scales);
  const met = lacks.length === 0;
  return {
    value, groups: voices.length, kinds, met, scales: scales.edition, voices, threshold: scales.threshold, lacks,
    // Credibility 1 follows from the voices and is shown only: counted, it would confirm twice.
    confirmed: met ? voices.map(({ best }) => best).sort() : [],
  };
}

/** What an exhibit is worth by itself: r x c, 0 to 1; nothing where its kind is no evidence. */
export function weightOf(body: Pick<Exhibit, "kind" | "reliability" | "credibility">, scales: Scales): number {
  if (!counts(body, scales)) return 0;
  const r = scales.reliability.find(({ id }) => id === body.reliability)?.value ?? 0;
  const c = scales.credibility.find(({ id }) => id === body.credibility)?.value ?? 0;
  return r * c;
}

/** Whether an exhibit is the voice's own: it lies at the root, and repeats nobody. Of origins that repeat each other in a circle none is. */
export function isOwn({ origin, root, repeats = origin }: Pick<Exhibit, "origin" | "root" | "repeats">): boolean {
  return sameName(origin) === sameName(root) && sameName(repeats) === sameName(origin);
}

function counts({ kind }: Pick<Exhibit, "kind">, scales: Scales): boolean {
  return scales.evidence.find(({ id }) => id === kind)?.counts === true;
}

/** A group as one voice; nothing where none of it is evidence. */
function voiceOf(group: readonly Weighed[], present: ReadonlySet<string>, scales: Scales): Voice | undefined {
  const own = group.filter(({ body }) => isOwn(body));
  // An original that is gone still holds down what repeats it; one that is here speaks for itself.
  const worth = ({ body }: Weighed): number => Math.min(weightOf(body, scales), ...(isOwn(body) ? [] : (body.under ?? []).filter(({ exhibit }) => !present.has(exhibit)).map((each) => weightOf(each, scales))));
  const rank = (each: Weighed): [number, string, string] => [-worth(each), each.body.capturedAt, each.key];
  const best = [...(own.length > 0 ? own : group)].sort((a, b) => compare(rank(a), rank(b)))[0]!;
  if (worth(best) === 0) return undefined;
  const evidence = group.filter(({ body }) => counts(body, scales));
  const kinds = own.filter(({ body }) => counts(body, scales)).map(({ body }) => body.kind);
  return { root: group.map(({ body }) => body.root).sort()[0]!, value: worth(best), best: best.key, exhibits: evidence.map(({ key }) => key).sort(), kinds: [...new Set(kinds)].sort() };
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [n, x] of a.entries()) if (x !== b[n]) return x < b[n]! ? -1 : 1;
  return 0;
}

/** The most different kinds that different voices can speak through, each voice for one (a matching; Kuhn 1955). */
function mostKinds(voices: readonly (readonly string[])[]): number {
  const speaker = new Map<string, number>();
  const place = (voice: number, tried: Set<string>): boolean =>
    (voices[voice] ?? []).some((kind) => {
      if (tried.has(kind)) return false;
      tried.add(kind);
      const held = speaker.get(kind);
      if (held !== undefined && !place(held, tried)) return false;
      speaker.set(kind, voice);
      return true;
    });
  return voices.filter((_, n) => place(n, new Set())).length;
}

function lacking(found: { value: number; groups: number; kinds: string[]; spread: number; excluded: number }, scales: Scales): Both[] {
  const label = (id: string, side: keyof Both): string => scales.evidence.find((each) => each.id === id)?.label[side] ?? id;
  const wanted = (side: keyof Both): string => scales.evidence.filter(({ joins }) => joins).map(({ id }) => label(id, side)).join(side === "en" ? ", " : "、");
  const lacks: Both[] = [];
  if (found.value < scales.threshold) lacks.push({ en: `The score is ${found.value.toFixed(2)}; it must reach ${scales.threshold}.`, zh: `得分为${found.value.toFixed(2)}，须达到${scales.threshold}。` });
  if (found.groups < scales.voices) lacks.push({ en: `Independent voices: ${found.groups}; at least ${scales.voices} are needed. Repeats of one origin count once.`, zh: `相互独立的来源有${found.groups}个，至少须有${scales.voices}个；同一来源的转载只计一次。` });
  if (found.spread < scales.kinds) {
    const have = (side: keyof Both): string => found.kinds.map((id) => label(id, side)).join(side === "en" ? ", " : "、") || (side === "en" ? "none" : "无");
    lacks.push({
      en: `Of the kinds that article 5 joins (${wanted("en")}) we ask for at least ${scales.kinds}, each from another voice; there is: ${have("en")}.`,
      zh: `第五条要求衔接的三类（${wanted("zh")}）中，本软件要求至少有${scales.kinds}类，且各出自不同来源；现有：${have("zh")}。`,
    });
  }
  if (lacks.length > 0 && found.excluded > 0) lacks.push({ en: `Screening results and opinions of models are no evidence; left out: ${found.excluded}.`, zh: `筛查结果和模型意见不作为证据，未计入${found.excluded}件。` });
  return lacks;
}
