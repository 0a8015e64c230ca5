import type { Rulebook } from "../../rules/book/read.ts";
import type { Fact, Provision, Rule } from "../../rules/book/shape.ts";

const both = (en: string, zh: string) => ({ en, zh });

const provision = (id: string, code: Provision["code"], zh: string, en: string, more: Partial<Provision> = {}): [string, Provision] => [
  id,
  { id, cited: id, eId: `art_${id.split(".")[0] ?? id}__para_1`, code, bound: both("everyone", "任何单位和个人"), act: both(`What provision ${id} is about.`, `条款${id}所涉事项。`), condition: null, territory: both("in the harbour", "港区内"), authority: null, quotes: [zh], rendering: en, liability: [], institutional: false, unverified: false, ...more },
];

const yesOrNo = (id: string, en: string, zh: string, cost: number): [string, Fact] => [id, { id, label: both(en, zh), question: both(`${en}?`, `是否${zh}？`), anchor: ["1"], cost }];

// oxlint-disable-next-line unicorn/no-thenable -- a rule has a "then"
const rule = (id: string, en: string, zh: string, cite: string[], when: Rule["when"], then: Rule["then"], more: Partial<Rule> = {}): [string, Rule] => [id, { id, says: both(en, zh), cite, when, then, authorities: [], defeats: [], liability: [], basis: "text", ...more }];

/** An invented instrument, small enough to read: what may be done with shells in a harbour. */
export function exampleRulebook(): Rulebook {
  return {
    instrument: {
      id: "harbour-1",
      title: both("Notice on shells in the harbour", "关于港区贝壳的通知"),
      number: both("Harbour No. 1", "港发1号"),
      kind: both("notice", "通知"),
      issuers: [both("Harbour Office", "港务局")],
      agreedWith: [],
      from: "2026-01-01",
      to: null,
      time: ["9"],
      text: { file: "notice.txt", copy: both("Invented.", "虚构。"), absent: both("Nothing is left out.", "无缺漏。"), headings: [] },
      language: "zh",
      verdicts: [
        { id: "prohibited", label: both("prohibited", "禁止"), meaning: both("The notice forbids it as described.", "按所述情形，本通知禁止。") },
        { id: "needs_consent", label: both("needs consent", "须经同意"), meaning: both("Forbidden until consent is obtained.", "取得同意之前禁止。") },
        { id: "unclear", label: both("unclear", "不明"), meaning: both("A decisive fact is open.", "关键事实不明。") },
        { id: "conditional", label: both("conditional", "附条件"), meaning: both("Not forbidden while the conditions hold.", "在条件具备期间不在禁止之列。") },
        { id: "outside", label: both("outside", "不在通知范围"), meaning: both("No prohibition attaches.", "禁止要求均不适用。") },
      ],
      undecided: "unclear",
      floor: "outside",
      authorities: [{ id: "HARBOUR", label: both("Harbour Office", "港务局") }],
      gates: [
        {
          id: "consent",
          label: both("consent", "同意"),
          exits: [
            { when: { fact: "consent", is: "granted" }, verdict: "conditional" },
            { when: { fact: "stage", is: "planned" }, verdict: "needs_consent" },
            { when: { fact: "stage", is: "ongoing" }, verdict: "prohibited" },
          ],
        },
      ],
      relations: [{ to: both("Harbour No. 0", "港发0号"), kind: "repeals", what: both("Repealed.", "同时废止。"), cite: ["9"], document: "d1", unverified: true }],
      caution: both("This is not legal advice.", "本结果不构成法律意见。"),
    },
    text: "(一)任何单位和个人不得在港区买卖贝壳。\n(二)未经港务局同意,任何单位和个人不得在港区外发行贝壳。",
    edition: "0".repeat(64),
    documents: new Map([["d1", { id: "d1", what: both("A daily", "某日报"), where: "https://example.org/daily", seen: "reprint" }]]),
    provisions: new Map([
      provision("1", "forbidden", "任何单位和个人不得在港区买卖贝壳", "Nobody may trade in shells in the harbour.", { liability: ["8"], sheet: { harm: both("Shells run out.", "贝壳会耗尽。"), example: both("A stall on the quay.", "码头上的摊位。") } }),
      provision("2", "forbidden-unless", "未经港务局同意,任何单位和个人不得在港区外发行贝壳", "Without the consent of the Harbour Office nobody may issue shells outside the harbour.", { liability: ["8"], authority: both("Harbour Office", "港务局") }),
      provision("7", "duty", "发现线索应及时报告", "Clues are to be reported in time.", { note: both("To whom is not said.", "未写明向谁报告。") }),
      provision("8", "liability", "依照有关规定予以处罚", "Punished under the relevant provisions."),
      provision("9", "time", "本通知自发布之日起施行", "In force from publication.", { institutional: true, unverified: true, quotes: [] }),
    ]),
    facts: new Map([
      yesOrNo("shell", "It is a shell", "为贝壳", 1),
      ["act", { id: "act", label: both("What is done", "行为"), question: both("What is done?", "实施何种行为？"), hint: both("One at a time.", "一次一项。"), options: [{ id: "trade", label: both("buying and selling", "买卖") }, { id: "issue", label: both("issuing", "发行") }, { id: "keep", label: both("keeping", "持有") }], anchor: ["1", "2"], cost: 1 }],
      ["place", { id: "place", label: both("Where", "行为地"), question: both("Where is it done?", "在何处实施？"), options: [{ id: "harbour", label: both("in the harbour", "港区内") }, { id: "outside", label: both("outside the harbour", "港区外") }], anchor: ["1", "2"], cost: 2 }],
      ["consent", { id: "consent", label: both("Consent", "同意"), question: both("Has the Harbour Office consented?", "港务局是否已同意？"), options: [{ id: "granted", label: both("granted", "已取得") }, { id: "none", label: both("none", "未取得") }], anchor: ["2"], cost: 4 }],
      ["stage", { id: "stage", label: both("Stage", "阶段"), question: both("Has it begun?", "是否已开展？"), options: [{ id: "planned", label: both("planned", "筹划中") }, { id: "ongoing", label: both("ongoing", "已开展") }], anchor: [], cost: 1 }],
    ]),
    definitions: new Map([["goods", { id: "goods", label: both("shells", "贝壳"), when: { fact: "shell", is: true }, cite: [] }]]),
    rules: new Map([
      rule("R01", "Trade in shells in the harbour is forbidden.", "禁止在港区买卖贝壳。", ["1"], { all: [{ def: "goods" }, { fact: "act", is: "trade" }, { any: [{ fact: "place", is: "harbour" }, { all: [{ fact: "place", is: "outside" }, { reading: "a1", is: "anywhere" }] }] }] }, { verdict: "prohibited" }, { liability: ["8"] }),
      rule("R02", "Issuing shells outside the harbour needs consent.", "在港区外发行贝壳须经同意。", ["2"], { all: [{ def: "goods" }, { fact: "act", is: "issue" }, { fact: "place", is: "outside" }] }, { gate: "consent" }, { authorities: ["HARBOUR"], liability: ["8"] }),
      rule("R03", "Whoever trades reports clues.", "从事买卖者应报告线索。", ["7"], { all: [{ def: "goods" }, { fact: "act", is: "trade" }] }, { duty: both("Report clues in time.", "发现线索及时报告。") }),
    ]),
    readings: new Map([
      ["a1", { id: "a1", mark: "A1", cite: ["1"], question: both("Does “in the harbour” cover sales by post?", "“在港区”是否包括邮寄买卖？"), standard: "quay", options: [{ id: "quay", label: both("only what happens on the quay", "仅指码头上的行为"), holders: [] }, { id: "anywhere", label: both("sales by post too", "包括邮寄买卖"), holders: [{ who: both("A daily", "某日报"), document: "d1" }] }] }],
    ]),
    vectors: new Map([
      ["H01", { id: "H01", title: "Stall", scenario: both("A stall on the quay sells shells.", "码头上的摊位出售贝壳。"), asOf: "2026-03-01", facts: { shell: true, act: "trade", place: "harbour" }, readings: {}, expected: { verdict: "prohibited", authorities: [], articles: ["1"] }, trap: "none", basis: "text", because: "Art. 1." }],
      ["H02", { id: "H02", title: "Issue", scenario: both("A firm plans to issue shells abroad.", "某公司拟在港区外发行贝壳。"), asOf: "2026-03-01", facts: { shell: true, act: "issue", place: "outside", consent: "none", stage: "planned" }, readings: {}, expected: { verdict: "needs_consent", authorities: ["HARBOUR"], articles: ["2"] }, trap: "none", basis: "text", because: "Art. 2." }],
    ]),
  };
}
