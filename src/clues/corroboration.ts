import type { Both } from "../record/support.ts";
import type { Scales } from "./loop.ts";
import { sameName } from "./origins.ts";
import type { Corroboration, Exhibit, Voice } from "./shape.ts";

/** An exhibit with its key, as it is weighed. */
export interface Weighed {
  key: string;
  body: Pick<Exhibit, "kind" | "root" | "origin" | "reliability" | "credibility" | "capturedAt">;
}

/**
 * How far exhibits bear each other out. They are grouped by the root of their
 * origin, so that a repeat counts once; the best of a group speaks for it, and
 * the score is 1 - product of (1 - r x c). A score alone never corroborates:
 * it takes as many independent voices and as many of the kinds that art. 5.2
 * names (online, on-site, funds) as the scales say, each kind from another
 * voice. What a list or a model gave is no evidence and is left out. The order
 * of the exhibits never matters. Method: notice.md 4.3.
 */
export function corroborate(exhibits: readonly Weighed[], scales: Scales): Corroboration {
  const counted = exhibits.filter(({ body }) => scales.evidence.find(({ id }) => id === body.kind)?.counts === true);
  const groups = new Map<string, Weighed[]>();
  for (const each of counted) groups.set(sameName(each.body.root), [...(groups.get(sameName(each.body.root)) ?? []), each]);
  const voices = [...groups.values()].map((group) => voiceOf(group, scales)).sort((a, b) => (a.root < b.root ? -1 : 1));
  const joining = new Set<string>(scales.evidence.filter(({ joins }) => joins).map(({ id }) => id));
  // Multiplied from the least to the greatest, so that rounding does not depend on names either.
  const doubt = voices.map(({ value }) => 1 - value).sort((a, b) => a - b).reduce((product, each) => product * each, 1);
  const value = Math.round((1 - doubt) * 1e6) / 1e6;
  const kinds = [...new Set(voices.flatMap((voice) => voice.kinds).filter((kind) => joining.has(kind)))].sort();
  const spread = mostKinds(voices.map((voice) => voice.kinds.filter((kind) => joining.has(kind))));
  const lacks = lacking({ value, groups: voices.length, kinds, spread, excluded: exhibits.length - counted.length }, scales);
  const met = lacks.length === 0;
  return {
    value, groups: voices.length, kinds, met, scales: scales.edition, voices, threshold: scales.threshold, lacks,
    // Credibility 1 follows from the voices and is shown only: counted, it would confirm twice.
    confirmed: met ? counted.map(({ key }) => key).sort() : [],
  };
}

/** r x c of an exhibit, 0 to 1. */
export function weightOf(body: Pick<Exhibit, "reliability" | "credibility">, scales: Scales): number {
  const r = scales.reliability.find(({ id }) => id === body.reliability)?.value ?? 0;
  const c = scales.credibility.find(({ id }) => id === body.credibility)?.value ?? 0;
  return r * c;
}

function voiceOf(group: readonly Weighed[], scales: Scales): Voice {
  const rank = (each: Weighed): [number, string, string] => [-weightOf(each.body, scales), each.body.capturedAt, each.key];
  const ranked = [...group].sort((a, b) => compare(rank(a), rank(b)));
  const best = ranked[0]!;
  // A repeat lends its kind only where the voice itself is not in the file: one informant on three channels stays one.
  const own = group.filter(({ body }) => sameName(body.origin) === sameName(body.root));
  const kinds = own.length > 0 ? own.map(({ body }) => body.kind) : [best.body.kind];
  return { root: group.map(({ body }) => body.root).sort()[0]!, value: weightOf(best.body, scales), best: best.key, exhibits: group.map(({ key }) => key).sort(), kinds: [...new Set(kinds)].sort() };
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
      en: `At least ${scales.kinds} of the kinds that article 5 joins (${wanted("en")}) are needed, each from another voice; there is: ${have("en")}.`,
      zh: `第五条要求衔接的三类（${wanted("zh")}）中，至少须有${scales.kinds}类，且各出自不同来源；现有：${have("zh")}。`,
    });
  }
  if (lacks.length > 0 && found.excluded > 0) lacks.push({ en: `Screening results and opinions of models are no evidence; left out: ${found.excluded}.`, zh: `筛查结果和模型意见不作为证据，未计入${found.excluded}件。` });
  return lacks;
}
