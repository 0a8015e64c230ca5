import type { Both } from "../../record/support.ts";
import type { Abnormal, Flag, Rank, Volatility, Windows } from "./shape.ts";

/** A log return as a change in per cent: -0.1 is 9.5% down. */
const change = (log: number): string => `${(Math.abs(Math.expm1(log)) * 100).toFixed(1)}%`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
/** A p-value with as many digits as it needs to be told from 0. */
const p = (value: number): string => (value < 0.001 ? value.toExponential(1) : value.toFixed(3));
const many = (n: number, what: string): string => `There ${n === 1 ? "is" : "are"} ${n} ${what}${n === 1 ? "" : "s"}`;
const marketOf = (market: readonly string[]): Both =>
  market.length === 1 ? { en: market[0]!, zh: market[0]! } : { en: `the equal-weighted mean of ${market.join(", ")}`, zh: `${market.join("、")}的等权平均` };

/** Every sentence of the event study. */
export const words = {
  unsourced: { en: "No source carries the event, so it enters no figure.", zh: "该事件无来源支持，不计入任何数字。" },
  noDay: { en: "The record holds no day for it.", zh: "记录中没有其日期。" },
  onlyPartOfDay: (date: string): Both => ({ en: `The record has only ${date}, and a study needs the day.`, zh: `记录中仅有 ${date}，研究需要具体到日。` }),
  aboutDay: (date: string): Both => ({ en: `The record has only about ${date}, and a study needs the day.`, zh: `记录中仅有大约 ${date}，研究需要确切日期。` }),
  noPrices: (asset: string): Both => ({ en: `The price file has nothing under ${asset}.`, zh: `价格文件中没有 ${asset}。` }),
  outside: (asset: string, first: string, last: string): Both => ({ en: `Prices of ${asset} run from ${first} to ${last}, and the day lies outside.`, zh: `${asset} 的价格自 ${first} 至 ${last}，该日不在其内。` }),
  tooEarly: (asset: string, first: string, days: number): Both => ({ en: `Prices of ${asset} begin on ${first}, less than the ${days} days before that are needed.`, zh: `${asset} 的价格始于 ${first}，不足所需的此前 ${days} 天。` }),
  tooLate: (asset: string, last: string): Both => ({ en: `Prices of ${asset} end on ${last}, before the window after the event does.`, zh: `${asset} 的价格止于 ${last}，早于事件后窗口的末日。` }),
  hole: (asset: string, day: string): Both => ({ en: `A price of ${asset} is missing on ${day} or the day before; nothing is filled in.`, zh: `${asset} 在 ${day} 或其前一日缺少价格；不作填补。` }),
  marketHole: (day: string | null): Both => ({ en: `No asset that could stand for the market has a price on each of the days${day === null ? "" : ` (the last one missing is ${day})`}.`, zh: `没有任何可代表市场的资产在每一天都有价格${day === null ? "" : `（最后一个缺口在 ${day}）`}。` }),
  noMarket: (asset: string): Both => ({ en: `${asset} closes on exchange days only, and a market for it has to be named (--market, or the column market).`, zh: `${asset} 只在交易所开市日有收盘价，须为其指明市场（--market 或 market 列）。` }),
  noSpread: { en: "Prices do not move on the days that are needed.", zh: "所需日期内价格没有变动。" },
  flags: {
    "same-day": (n: number): Both => ({ en: `${n} events of different actions fall on this day; they cannot be told apart.`, zh: `不同案件的 ${n} 个事件落在同一天，无法区分。` }),
    "window-shared": (n: number): Both => ({ en: `${many(n, "more event")} of the actions set against this asset so near that the event windows share days; each may be what the other shows.`, zh: `与该资产对应的案件另有 ${n} 个事件，其窗口与本事件窗口共有若干天；彼此无法区分。` }),
    "estimation-shared": (n: number): Both => ({ en: `${many(n, "event")} of these actions in the window on which the market model is fitted; the fit may be wider for it.`, zh: `这些案件有 ${n} 个事件落在市场模型的估计窗口内，可能放大了其波动。` }),
    "volatility-shared": (n: number): Both => ({ en: `${many(n, "event")} of these actions in the days whose volatility is compared.`, zh: `这些案件有 ${n} 个事件落在所比较波动率的日子内。` }),
    "others-near": (n: number): Both => ({ en: `${many(n, "event")} of other actions, not set against this asset, in the event window.`, zh: `未与该资产对应的其他案件有 ${n} 个事件落在事件窗口内。` }),
    "day-moved": (): Both => ({ en: "The exchange was shut on the day; the next day on which it opened is taken.", zh: "当日交易所休市，取其后首个开市日。" }),
  } satisfies Record<Flag["id"], (n: number) => Both>,
  rank: ({ p: rank, days, from, to, nearEvents }: Rank): Both => {
    const near = nearEvents === 0 ? { en: "", zh: "" } : { en: `; ${nearEvents === 1 ? "1 day near a known event is" : `${nearEvents} days near a known event are`} left out`, zh: `；已剔除邻近已知事件的 ${nearEvents} 天` };
    return rank === null
      ? { en: `no rank: only ${days} other days before it can be compared${near.en}`, zh: `无排名：此前仅有 ${days} 天可供比较${near.zh}` }
      : { en: `rank p ${p(rank)} among ${days} other days from ${from} to ${to}${near.en}`, zh: `在 ${from} 至 ${to} 的另外 ${days} 天中，排名 p 值 ${p(rank)}${near.zh}` };
  },
  abnormal: (asset: string, window: { from: string; to: string; days: number }, { placebo, car, pT, pBootstrap, t, model }: Abnormal): Both => ({
    en: `From ${window.from} to ${window.to} (${window.days} days) ${asset} did ${change(car)} ${car < 0 ? "worse" : "better"} than its market model; ${words.rank(placebo).en}. Model: beta ${model.beta.toFixed(2)} on ${marketOf(model.market).en}, ${model.days} days from ${model.from} to ${model.to}; t ${t.toFixed(2)} (p ${p(pT)}), block bootstrap p ${p(pBootstrap)}.`,
    zh: `自 ${window.from} 至 ${window.to}（${window.days} 天），${asset} 较其市场模型${car < 0 ? "低" : "高"} ${change(car)}；${words.rank(placebo).zh}。模型：对${marketOf(model.market).zh}的贝塔为 ${model.beta.toFixed(2)}，估计用 ${model.from} 至 ${model.to} 的 ${model.days} 天；t 值 ${t.toFixed(2)}（p ${p(pT)}），区块自助法 p ${p(pBootstrap)}。`,
  }),
  volatility: ({ before, after, ratio, interval, placebo }: Volatility): Both => ({
    en: `Volatility was ${percent(before.value)} a year before (${before.days} days to ${before.to}) and ${percent(after.value)} after (${after.days} days from ${after.from}): ${ratio.toFixed(2)} times${interval === null ? "" : ` (${interval.lo.toFixed(2)} to ${interval.hi.toFixed(2)})`}; ${words.rank(placebo).en}.`,
    zh: `年化波动率：之前 ${percent(before.value)}（截至 ${before.to} 的 ${before.days} 天），之后 ${percent(after.value)}（自 ${after.from} 起的 ${after.days} 天），为之前的 ${ratio.toFixed(2)} 倍${interval === null ? "" : `（${interval.lo.toFixed(2)} 至 ${interval.hi.toFixed(2)}）`}；${words.rank(placebo).zh}。`,
  }),
  noVolatility: (why: Both): Both => ({ en: `Volatility before and after is not computable: ${why.en}`, zh: `前后波动率无法计算：${why.zh}` }),
  notComputable: (why: Both): Both => ({ en: `Not computable: ${why.en}`, zh: `无法计算：${why.zh}` }),
  adjusted: (value: number): Both => ({ en: `Adjusted for all results of this study (Benjamini-Hochberg): p ${p(value)}.`, zh: `就本研究全部结果校正后（Benjamini-Hochberg）：p ${p(value)}。` }),
  matchedBy: (by: string): Both => ({ en: `Set against this asset by ${by}.`, zh: `对应关系出自 ${by}。` }),
  groups: {
    filed: { en: "filings", zh: "起诉" },
    eased: { en: "acts by which the agency pursues less", zh: "机构放宽追究的举动" },
    other: { en: "other events", zh: "其他事件" },
  },
  average: (of: Both, results: number, groups: number, car: number, interval: { lo: number; hi: number } | null, value: number | null): Both => {
    const log = (each: number): string => `${each < 0 ? "-" : "+"}${change(each)}`;
    return interval === null || value === null
      ? { en: `Average over ${results} results of ${of.en}: ${log(car)} against the market model. They fall into only ${groups} separate stretches of days, too few for an interval.`, zh: `${of.zh}共 ${results} 个结果的平均：相对市场模型 ${log(car)}。仅分属 ${groups} 段互不重叠的日子，不足以给出区间。` }
      : { en: `Average over ${results} results of ${of.en} in ${groups} separate stretches of days: ${log(car)} against the market model (${log(interval.lo)} to ${log(interval.hi)}, bootstrap across stretches, p ${p(value)}).`, zh: `${of.zh}共 ${results} 个结果（分属 ${groups} 段互不重叠的日子）的平均：相对市场模型 ${log(car)}（${log(interval.lo)} 至 ${log(interval.hi)}，按段自助法，p ${p(value)}）。` };
  },
  mixed: (n: number): Both => ({ en: `${n} results rest on a day with both a filing and another event, or an easing act and another; they are in no average.`, zh: `有 ${n} 个结果所在之日兼有起诉与其他事件，或兼有放宽举动与其他事件；不计入任何平均。` }),
  footing: (file: string, on: string, knownAt: string): Both => ({
    en: `Footing: closing prices of ${file} as they stand there, the days of the record as of ${on} as known on ${knownAt}, and a market model; an abnormal return is what the model leaves over, not something observed.`,
    zh: `依据：${file} 中的收盘价原样、截至 ${on}（按 ${knownAt} 所知）的记录日期，以及市场模型；异常收益是模型未解释的部分，并非直接观测。`,
  }),
  windows: ({ before, after, estimation, gap, volatility }: Windows): Both => ({
    en: `Windows: the event's day, ${before} before and ${after} after, in days; the model is fitted on ${estimation} days ending ${gap} days before that window; volatility over ${volatility} days on either side of it. Calendar days for what trades every day, exchange days for a share.`,
    zh: `窗口：事件当日、其前 ${before} 天与其后 ${after} 天；模型以该窗口之前 ${gap} 天为止的 ${estimation} 天估计；波动率取窗口两侧各 ${volatility} 天。每日交易的资产按日历日，股票按交易所开市日。`,
  }),
  kinds: (labels: readonly Both[]): Both => ({
    en: `Kinds of events studied: ${labels.map(({ en }) => en).join("; ")}. Events of every other kind are only flagged.`,
    zh: `所研究的事件种类：${labels.map(({ zh }) => zh).join("；")}。其他种类的事件仅作标记。`,
  }),
  saysNot: [
    { en: "This is before and after. It does not say that the event moved the price: other news of those days is not in the record.", zh: "这里只是前后对照，不表明该事件推动了价格：当日的其他消息不在记录之中。" },
    { en: "An event has a New York day without an hour. The UTC day of the same date holds it if it came before 7 p.m. in New York (8 p.m. in summer); what came later falls on the next day, which the window holds as well. A share's day closes at 4 p.m.", zh: "事件只有纽约日期而无时刻。若发生在纽约时间19时（夏令时20时）之前，即落在同一日期的 UTC 日；更晚者落在次日，窗口亦包含次日。股票当日于16时收盘。" },
    { en: "The rank is reported first: it asks only that other days be like this one but for the event. The t-test asks for normal and independent returns, which these are not.", zh: "首先报告排名：它只要求其他日子除该事件外与当日相似。t 检验要求收益独立且服从正态，而此处并非如此。" },
    { en: "The market is the mean of the few assets in the file, none weighted by size; what moves all of them shows in none.", zh: "市场取文件中少数资产的平均，不按规模加权；同时推动全部资产的因素不会显现。" },
  ] as readonly Both[],
};
