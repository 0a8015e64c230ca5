import type { ClueView } from "../shape.ts";

/** A clue made by hand, with invented names, in every field of which stands something of its own. */
export function exampleView(nature: "organisation" | "person" | "unknown" = "organisation", masked = false): ClueView {
  const place = { seq: 7, hash: "7a".repeat(32), recorded: "2026-03-02T02:00:00.000Z" };
  return {
    id: "c-alder",
    state: "verified",
    label: { en: "verified", zh: "已核查属实" },
    since: "2026-03-05",
    opened: "2026-03-02",
    place,
    subject: { nature, label: "甲乙链科技", uscc: "91350100M000100Y43", domain: "alder.example", app: "huawei:C1", account: "weibo:alderlian", wallet: "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb" },
    masked,
    erased: null,
    hypothesis: { provision: "1.2a", facts: { dlt: true, activity: "info_intermediary", place: null }, asOf: "2026-03-01" },
    about: { online: true, crimeSuspected: null },
    held: { rulebook: "yinfa-2026-42", edition: "ed".repeat(32), asOf: "2026-03-01", verdict: "unclear", label: { en: "unclear", zh: "不明" }, says: { en: "The text leaves it open.", zh: "文本未作决定。" }, articles: ["1.2"], authorities: ["PBOC"], open: ["place"] },
    region: "440300",
    owner: "local-financial-administration",
    route: { owner: "local-financial-administration", others: ["pboc-branch"], article: "3.1, 4, 10", note: { en: "Led locally.", zh: "由地方牵头。" } },
    unsettled: [],
    due: null,
    exhibits: [
      {
        key: "c-alder/e1",
        place,
        body: { clue: "c-alder", kind: "online", shows: { zh: "页面招揽兑换业务" }, capturedAt: "2026-03-02", capturedBy: "取证员丁", sha256: "e1".repeat(32), locator: "warc/alder-1", origin: "举报人戊", root: "举报人戊", reliability: "c", credibility: 3, personal: "none" },
        withheld: false,
        erased: null,
      },
      { key: "c-alder/e2", place, body: null, withheld: true, erased: null },
    ],
    corroboration: { value: 0.36, groups: 1, kinds: ["online"], met: false, scales: "5c".repeat(32), voices: [], threshold: 0.75, lacks: [], confirmed: [] },
    waiting: null,
    next: [],
    steps: [
      {
        key: "c-alder/s1",
        place,
        body: { of: "c-alder", act: "open", from: "new", to: "observed", phase: "done", by: "经办人己", role: "bank", refs: [], loop: "10".repeat(32) },
        ground: { articles: ["6.2"], quotes: ["发现违法违规问题线索应及时向相关部门报告"], says: null },
        remark: { of: "c-alder", step: "c-alder/s1", reason: { zh: "巡查发现庚某在群内招揽" } },
        withheld: false,
        erased: null,
        void: null,
      },
    ],
    contests: [{ step: "c-alder/s2", recorded: place.recorded, reply: { zh: "系同名公司" }, erased: null, outcome: "open" }],
    feedback: [{ act: "receive", on: "2026-03-06", authority: "pboc-branch", finding: null, measure: null, words: null }],
    reads: [{ clue: "c-alder", by: "查阅人辛", purpose: "复核", what: "show", whole: true, recorded: place.recorded }],
    eraseAfter: null,
    screening: null,
    from: null,
  };
}
