import { inBoth } from "../shape.ts";

/** The education sheet of a provision: what people read when a provision is explained to them. */
export const sheet = inBoth({
  en: {
    title: (instrument: string, place: string, id: string) => (place === "" ? `${instrument}: ${id}` : `${instrument}, ${place} (${id})`),
    lead: "For public education. The Chinese text alone is the law; the rest is ours and no legal advice.",
    says: "What it says",
    inChinese: "In its own words",
    phrases: "Operative phrases",
    ours: "Our rendering",
    noWords: (from: string) => `Its words are not at hand; told after: ${from}.`,
    noDocument: "no document",
    unverified: "Not checked against a text.",
    binds: "Whom it binds",
    condition: "Condition or exception",
    territory: "Where",
    harm: "Why it harms",
    example: "How it shows itself",
    explained: "Written by us to explain the provision; no case is meant.",
    report: "Where to report",
    reportNone: "The instrument, as held here, does not say.",
    liability: "What follows from a breach",
    liabilityNone: "The instrument names no consequence for this provision in particular. Its other provisions or other law may.",
    liabilityUnknown: "Not known: the text that would say so is not at hand.",
    source: "Source",
    place: (title: string, number: string, place: string) => `${title} (${number})${place === "" ? "" : `, ${place}`}`,
    articles: (numbers: readonly string[]) => `(${numbers.length === 1 ? "provision" : "provisions"} ${numbers.join(", ")})`,
    preamble: "preamble",
    final: "final part",
    article: (number: number) => `article ${number}`,
    paragraph: (number: number) => `paragraph ${number}`,
    sentence: (number: number) => `sentence ${number}`,
    steps: (all: readonly string[]) => all.join(", "),
  },
  zh: {
    title: (instrument: string, place: string, id: string) => (place === "" ? `${instrument}：${id}` : `${instrument}${place}（${id}）`),
    lead: "供宣传教育之用。以中文原文为准；其余文字由本软件编写，不构成法律意见。",
    says: "规定了什么",
    inChinese: "原文",
    phrases: "关键词句",
    ours: "本软件归纳",
    noWords: (from: string) => `原文未收入，依下列材料转述：${from}。`,
    noDocument: "无材料",
    unverified: "未与文本核对。",
    binds: "约束何人",
    condition: "条件或例外",
    territory: "地域",
    harm: "危害性",
    example: "表现形式",
    explained: "为说明条款由本软件编写，不指任何具体案件。",
    report: "向何处反映",
    reportNone: "本规则集所存文件未作规定。",
    liability: "违反的后果",
    liabilityNone: "文件未就本条款专门规定后果；其他条款或者其他法律可能有规定。",
    liabilityUnknown: "不详：相应文本未收入。",
    source: "来源",
    place: (title: string, number: string, place: string) => `《${title}》（${number}）${place}`,
    articles: (numbers: readonly string[]) => `（条款${numbers.join("、")}）`,
    preamble: "前言",
    final: "末段",
    article: (number: number) => `第${numeral(number)}条`,
    paragraph: (number: number) => `第${numeral(number)}款`,
    sentence: (number: number) => `第${numeral(number)}句`,
    steps: (all: readonly string[]) => all.join(""),
  },
});

/** A number from 1 to 99 as Chinese law counts its articles. */
function numeral(number: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[ones]}`;
}
