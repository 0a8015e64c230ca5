import type { Body, Kind } from "../../record/statements/index.ts";
import type { Both } from "../../record/support.ts";

type Says = { [K in Kind]?: (body: Body<K>) => Both };

const same = (text: string): Both => ({ en: text, zh: text });
const day = (date: string | null): Both => (date === null ? { en: "no day known", zh: "日期不明" } : same(date));

/** What a statement says, in one line, by kind. Kinds that stand apart from every figure have none. */
const says: Says = {
  action: ({ name, industry, pleads }) => ({ en: `${name.en}: ${industry}; pleads ${pleads.join(", ")}`, zh: `${name.zh}：${industry}；诉由 ${pleads.join("、")}` }),
  filed: ({ date }) => ({ en: `filed: ${day(date).en}`, zh: `立案：${day(date).zh}` }),
  docket: ({ number }) => ({ en: `docket ${number}`, zh: `案号 ${number}` }),
  pending: ({ on, answer }) => ({ en: `pending on ${on}: ${answer}`, zh: `${on} 未结：${answer}` }),
  defendant: ({ name, role }) => ({ en: `${role}: ${name}`, zh: `${role}：${name}` }),
  membership: ({ answer, places }) => ({ en: `one of the Times' 23: ${answer}${places.length > 0 ? ` (${places.join(", ")})` : ""}`, zh: `《纽约时报》所计23起之一：${answer}${places.length > 0 ? `（${places.join("、")}）` : ""}` }),
  event: ({ date, what }) => ({ en: `${day(date).en}: ${what.en}`, zh: `${day(date).zh}：${what.zh}` }),
  tie: ({ date, what }) => ({ en: `${day(date).en}: ${what.en}`, zh: `${day(date).zh}：${what.zh}` }),
  search: ({ by, on, outcome }) => ({ en: `${on}: searched by ${by}: ${outcome}`, zh: `${on}：${by}检索：${outcome}` }),
  holding: ({ person, office, start, end }) => same(`${person}, ${office}, ${start ?? "?"}-${end ?? ""}`),
  administration: ({ name, start, end }) => ({ en: `${name.en}, ${start}-${end ?? ""}`, zh: `${name.zh}，${start}-${end ?? ""}` }),
  probe: ({ company, announced, outcome }) => ({ en: `${company.en}: ${outcome}, announced: ${day(announced).en}`, zh: `${company.zh}：${outcome}，公布：${day(announced).zh}` }),
  claim: ({ by, label, reported }) => ({ en: `${by}: ${label.en}: ${reported.as}`, zh: `${by}：${label.zh}：${reported.as}` }),
  count: ({ of, covers }) => ({ en: `${of.en}, ${covers.start} to ${covers.end}`, zh: `${of.zh}，${covers.start}至${covers.end}` }),
  reply: ({ what }) => what,
  correction: ({ what }) => what,
  party: ({ name }) => name,
  link: ({ from, kind, to }) => same(`${from}: ${kind}: ${to}`),
  source: ({ title, seen }) => same(`${title} (${seen})`),
};

/** What a body of that kind says. */
export function saysOf<K extends Kind>(kind: K, body: Body<K>): Both {
  return says[kind]?.(body) ?? same(kind);
}
