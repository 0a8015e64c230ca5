import type { Codebook, OutcomeClass } from "../../codebook/shape.ts";

const base = (id: string, en: string, zh: string) => ({
  id,
  label: { en, zh },
  meaning: { en: `What is meant by ${en}.`, zh: `“${zh}”的含义。` },
  includes: [],
  excludes: [],
  example: "invented",
  since: "0.1",
});
const words = (list: ReadonlyArray<readonly [string, string, string]>) => new Map(list.map((word) => [word[0], base(...word)]));
const event = (id: string, en: string, zh: string, becomes?: string, eases = false) => [id, { ...base(id, en, zh), ...(becomes ? { becomes } : {}), eases, outside: false }] as const;
const ending = (id: string, en: string, zh: string, cls: OutcomeClass, ends: boolean) => [id, { ...base(id, en, zh), class: cls, ends }] as const;
const crosswalk = (id: string, en: string, zh: string, dispositions: readonly string[], exact: boolean) => [id, { ...base(id, en, zh), dispositions, entries: [], exact }] as const;
const definition = (id: string, en: string, zh: string, options: ReadonlyArray<readonly [string, string, string]>) =>
  [id, { ...base(id, en, zh), options: options.map((option) => ({ id: option[0], label: { en: option[1], zh: option[2] }, meaning: { en: `Counts ${option[1]}.`, zh: `按“${option[2]}”计。` } })), default: options[0]?.[0] ?? "" }] as const;

/** A codebook small enough to read, for the invented record. */
export const exampleCodebook: Codebook = {
  events: new Map([
    event("filed", "filed", "起诉", "pending"),
    event("stay-for-talks", "stayed for talks", "为谈判中止", "stayed-for-talks", true),
    event("agreement-announced", "agreement announced", "宣布达成协议", undefined, true),
    event("voluntary-dismissal-with-prejudice", "dismissed by the agency with prejudice", "机构撤案且不得再诉", "dismissed-by-agency-with-prejudice", true),
    event("concession", "conceded", "让步", "conceded", true),
    event("settlement-on-reduced-terms", "settled on reduced terms", "以较轻条件和解", "settled-on-reduced-terms", true),
    event("court-dismissal", "dismissed by the court", "法院驳回", "dismissed-by-court"),
    event("consent-judgment", "consent judgment", "同意判决", "judgment-consent"),
    event("seen-open", "seen open", "见其未结"),
  ]),
  dispositions: new Map([
    ending("pending", "pending", "未结", "carried-on", false),
    ending("stayed-for-talks", "paused for talks", "暂停以谈判", "paused", false),
    ending("dismissed-by-agency-with-prejudice", "dismissed by the agency with prejudice", "机构撤案且不得再诉", "dropped", true),
    ending("conceded", "conceded", "机构让步", "better-terms", true),
    ending("settled-on-reduced-terms", "settled on reduced terms", "以较轻条件和解", "better-terms", true),
    ending("dismissed-by-court", "dismissed by the court", "法院驳回", "court-dismissed", true),
    ending("judgment-consent", "consent judgment", "同意判决", "carried-on", true),
    ending("not-seen", "not seen", "未见", "not-known", false),
  ]),
  industries: words([["crypto", "crypto", "加密货币"], ["software", "software", "软件"]]),
  conduct: words([["unregistered-exchange", "unregistered exchange", "未注册交易所"], ["staking", "staking", "质押"], ["offering-fraud", "offering fraud", "发行欺诈"]]),
  forums: words([["federal-court", "federal court", "联邦法院"]]),
  ties: words([["donation", "donation", "捐款"], ["token-purchase", "token purchase", "购买代币"], ["business-deal", "business deal", "商业交易"]]),
  claims: new Map([
    ["alleged", { ...base("alleged", "alleged", "指称"), verb: { en: "alleges", zh: "指称" } }],
    ["announced", { ...base("announced", "announced", "宣布"), verb: { en: "announced", zh: "宣布" } }],
    ["reported", { ...base("reported", "reported", "报道"), verb: { en: "reported", zh: "报道" } }],
    ["our-coding", { ...base("our-coding", "coded by us", "本站编码"), verb: { en: "is coded", zh: "编码为" } }],
  ]),
  certainty: words([["high", "high", "高"], ["medium", "medium", "中"], ["low", "low", "低"], ["conflicting", "conflicting", "有冲突"]]),
  seen: words([["captured", "captured", "已存证"], ["read", "read", "已阅"], ["cited", "cited", "转引"], ["unsourced", "unsourced", "无来源"]]),
  definitions: new Map([
    definition("dropped", "Dropped", "撤案", [["any-prejudice", "with or without prejudice", "不论可否再诉"], ["with-prejudice-only", "with prejudice only", "仅不得再诉"]]),
    definition("eased", "Eased", "放宽", [["any-easing-act", "any easing act", "任何放宽举动"], ["ended-eased", "ended eased", "以放宽结束"]]),
    definition("tied", "Tied", "有关联", [["any-time", "a tie at any time", "任何时间的关联"], ["before-first-easing", "before the first easing", "首次放宽之前"], ["before-end", "before the end", "结束之前"]]),
    definition("outcome", "Outcome of an action", "案件结果", [["remaining-defendants", "remaining defendants", "余下被告"], ["any-defendant", "any defendant", "任一被告"], ["every-defendant", "every defendant", "全部被告"]]),
    definition("crypto-scope", "Crypto", "加密范围", [["wide", "wide", "宽"], ["registration", "registration only", "仅注册"]]),
    definition("membership", "Members", "成员", [["certain", "certain", "确定"], ["likely", "likely too", "含很可能"], ["candidates", "candidates too", "含候选"]]),
    definition("given", "Taken as given", "前提", [["inventory", "the inventory", "总数"], ["nothing", "nothing", "无"], ["outcomes", "the outcomes", "结果"]]),
  ]),
  entries: words([["stipulation_of_dismissal", "stipulation of dismissal", "约定撤诉"], ["other_filing", "other filing", "其他文件"]]),
  details: words([["as_moot", "as moot", "已无实益"]]),
  "release-actions": words([["filed", "case filed", "提起诉讼"]]),
  "release-conduct": words([["offering_fraud", "offering fraud", "发行欺诈"]]),
  "release-outcomes": words([["pending", "pending", "审理中"]]),
  "press-kinds": words([["action_new", "new action", "新案"]]),
  "outcome-rules": words([["filed", "sued, and nothing since", "已起诉，其后无变化"]]),
  witnesses: words([["docket", "docket entry", "案卷条目"], ["agency", "the agency’s release", "机构公告"]]),
  crosswalks: new Map([
    crosswalk("fjc-0", "transferred", "移送", [], false),
    crosswalk("fjc-5", "judgment on consent", "同意判决码", ["judgment-consent"], true),
    crosswalk("fjc-12", "voluntarily dismissed", "自愿撤诉", ["dismissed-by-agency-with-prejudice", "conceded"], false),
  ]),
} as unknown as Codebook;
