import type { ShownClue } from "../shown.ts";

const both = (en: string, zh: string) => ({ en, zh });

/** An invented clue as the site may show it. */
export function exampleClue(more: Partial<ShownClue> = {}): ShownClue {
  return {
    id: "c-7k3m9q2x",
    state: "corroborating",
    label: both("being corroborated", "交叉验证中"),
    meaning: both("Independent exhibits are being set against each other.", "正以相互独立的证据交叉验证。"),
    since: "2026-11-20",
    opened: "2026-11-18",
    rulebook: "harbour-1",
    provision: "1",
    held: { verdict: "prohibited", label: both("prohibited", "禁止"), says: both("The notice forbids it as described.", "按所述情形，本通知禁止。") },
    province: both("Guangdong", "广东省"),
    about: "organisation",
    owner: both("Harbour Office", "港务局"),
    score: { value: 0.64, threshold: 0.75, met: false, basis: both("The numbers are ours.", "数值由本软件设定。"), kinds: [both("online monitoring", "线上监控")], lacks: [both("A second independent voice.", "第二个独立来源。")], exhibits: 2, voices: [{ value: 0.64, exhibits: 2, kinds: [both("online monitoring", "线上监控")] }] },
    due: { day: "2026-12-09", rule: "check", source: both("An invented rule.", "虚构规定。"), sure: "memory", cite: ["7"], says: both("15 working days after opening.", "登记后十五个工作日。") },
    eraseAfter: { day: "2027-02-18", why: both("90 days after it is dismissed.", "排除后九十日。"), basis: both("The number is ours.", "该天数由本软件设定。") },
    replies: [
      { on: "2026-11-19", outcome: "open", erased: false },
      { on: "2026-11-20", outcome: "confirmed", erased: true },
    ],
    trail: [
      { seq: 41, hash: "a".repeat(64), on: "2026-11-18", act: both("open", "登记线索"), role: both("an industry association, monitoring", "行业协会（监测）"), from: null, to: both("observed", "已发现"), phase: "done", finding: null, measure: null, void: null },
      { seq: 52, hash: "b".repeat(64), on: "2026-11-20", act: both("refer", "移送"), role: both("the local financial administration", "地方金融管理部门"), from: both("verified", "已核查属实"), to: both("referred", "已移送"), phase: "proposed", finding: null, measure: null, void: both("It was taken from another state.", "该步骤的前提状态不符。") },
    ],
    reads: 3,
    ...more,
  };
}
