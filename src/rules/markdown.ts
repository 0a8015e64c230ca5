import { say } from "../language/index.ts";
import type { Both } from "../record/support.ts";
import type { Rulebook } from "./book/read.ts";
import type { Fact, Provision, Reading, Rule } from "./book/shape.ts";
import { inForce } from "./in-force.ts";

const en = say("en");
const zh = say("zh");

/** Every rule set as one markdown document, English with Chinese beside it; the same data give the same text. */
export function markdownOf(books: readonly Rulebook[]): string {
  return `${[
    "# Rulebook · 规则集",
    "",
    "Instruments held as data: what they are, whom each provision binds, the facts that decide, the rules, and the phrases on which readers differ.",
    "Written by `npm run rulebook` from the files in `rulebook/`; change those, not this page. Quoted law stands in its own language alone; English beside it is our rendering. Not legal advice.",
    "",
    "以数据保存的文件：文件概况、各条款约束何人、起决定作用的事实、规则，以及存在分歧的词句。由 `npm run rulebook` 据 `rulebook/` 中的文件写成，请改文件，勿改本页。所引条文只用原文，英文为本软件的译文。不构成法律意见。",
    "",
    "## Contents · 目录",
    "",
    ...books.map(({ instrument }) => `- [${both(instrument.number)}](#${instrument.id})`),
    ...books.flatMap((book) => ["", ...partsOf(book)]),
  ].join("\n")}\n`;
}

/** One rule set as markdown, without the head of the document. */
export function sectionOf(book: Rulebook): string {
  return `${partsOf(book).join("\n")}\n`;
}

function partsOf(book: Rulebook): string[] {
  const { instrument, provisions, facts, rules, readings, documents } = book;
  const part = (title: Both, lines: string[]): string[] => (lines.length === 0 ? [] : ["", `### ${both(title)}`, "", ...lines]);
  return [
    `## <a id="${instrument.id}"></a>${both(instrument.number)}`,
    "",
    ...headOf(book),
    ...part(heading("provisions"), table(["id", "Kind · 类别", "Who and what · 何人何事", "Words · 原文", "Our rendering · 英译", "Consequences · 后果"], [...provisions.values()].map(provisionRow))),
    ...part({ en: "Facts", zh: "事实" }, instrument.factsOf === undefined ? table(["id", "Question · 问题", "Answers · 可选"], [...facts.values()].map(factRow)) : [`[${instrument.factsOf}](#${instrument.factsOf})`]),
    ...part({ en: "Terms made of facts", zh: "由事实构成的用语" }, [...book.definitions.values()].map(({ id, label, cite }) => `- \`${id}\` ${both(label)}${cite.length > 0 ? ` (${cite.join(", ")})` : ""}`)),
    ...part({ en: "Rules", zh: "规则" }, table(["id", "Says · 内容", "Cites · 依据", "Gives · 结论", "Basis · 根据"], [...rules.values()].map((rule) => ruleRow(book, rule)))),
    ...part(heading("readings"), [...readings.values()].flatMap(readingLines)),
    ...part(heading("documents"), [...documents.values()].map(({ id, what, where, seen }) => `- \`${id}\` ${both(what)} (${en.rules.seen[seen]} · ${zh.rules.seen[seen]}): ${cell(where)}`)),
  ];
}

function headOf({ instrument }: Rulebook): string[] {
  const items = (list: readonly Both[]): Both => ({ en: list.map((each) => each.en).join("; "), zh: list.map((each) => each.zh).join("、") });
  const line = (label: "issuers" | "agreedWith" | "consentOf" | "inForce" | "dated" | "text", what: Both): string => `- **${both(heading(label))}**: ${both(what)}`;
  const { text } = instrument;
  return [
    `**${instrument.title.en}**`,
    "",
    `**${instrument.title.zh}**`,
    "",
    line("issuers", items(instrument.issuers)),
    ...(instrument.agreedWith.length > 0 ? [line("agreedWith", items(instrument.agreedWith))] : []),
    ...(instrument.consentOf ? [line("consentOf", instrument.consentOf)] : []),
    line("inForce", { en: inForce(en, instrument), zh: inForce(zh, instrument) }),
    ...(instrument.undated ? [line("dated", instrument.undated)] : []),
    ...(instrument.dated ? [line("dated", instrument.dated.note)] : []),
    ...("file" in text ? [line("text", text.copy), line("text", text.absent)] : [line("text", text.missing)]),
    ...instrument.relations.map((each) => `- **${en.rules.relation[each.kind]} · ${zh.rules.relation[each.kind]}**: ${both(each.to)}. ${both(each.what)}${each.unverified ? ` *${unverified}*` : ""}`),
    "",
    ...table(["Verdict · 结论", "Meaning · 含义"], instrument.verdicts.map(({ id, label, meaning }) => [`\`${id}\` ${both(label)}`, cells(meaning)])),
    "",
    instrument.caution.en,
    "",
    instrument.caution.zh,
  ];
}

function provisionRow(each: Provision): string[] {
  const flags = [...(each.institutional ? ["institutional · 机关协作"] : []), ...(each.unverified ? [unverified] : [])];
  const when = each.condition ? `<br>*${both(heading("condition"))}*: ${both(each.condition)}` : "";
  return [
    `\`${each.id}\``,
    [both({ en: en.rules.code[each.code], zh: zh.rules.code[each.code] }), ...flags].join("<br>"),
    `${both(each.bound)}<br>${cells(each.act)}${cell(when)}`,
    each.quotes.map((quote) => `「${cell(quote)}」`).join("<br>"),
    cell(each.rendering),
    each.liability.map((id) => `\`${id}\``).join(", "),
  ];
}

function factRow({ id, question, options }: Fact): string[] {
  return [`\`${id}\``, cells(question), options ? options.map((each) => `\`${each.id}\` ${cell(both(each.label))}`).join("<br>") : "`true` / `false`"];
}

function ruleRow({ instrument }: Rulebook, rule: Rule): string[] {
  const { then } = rule;
  const gives = "verdict" in then ? `\`${then.verdict}\`` : "gate" in then ? cells(instrument.gates.find((each) => each.id === then.gate)!.label) : cells(then.duty);
  return [`\`${rule.id}\``, cells(rule.says), rule.cite.join(", "), gives, both({ en: en.rules.basis[rule.basis], zh: zh.rules.basis[rule.basis] })];
}

function readingLines({ id, mark, cite, question, standard, options }: Reading): string[] {
  return [
    `- \`${id}\`${mark ? ` (${mark})` : ""}, ${cite.join(", ")}: ${both(question)}`,
    ...options.map((option) => {
      const held = option.holders.map(({ who, document }) => `${both(who)} (\`${document}\`)`).join("; ");
      return `  - \`${option.id}\`${option.id === standard ? " (standard · 默认)" : ""} ${both(option.label)}${held ? `: ${held}` : ""}`;
    }),
  ];
}

const unverified = `${en.rules.unverified} · ${zh.rules.unverified}`;

function heading(label: "provisions" | "readings" | "documents" | "condition" | "issuers" | "agreedWith" | "consentOf" | "inForce" | "dated" | "text"): Both {
  return { en: en.rules[label], zh: zh.rules[label] };
}

function both(words: Both): string {
  return words.en === words.zh ? words.en : `${words.en} · ${words.zh}`;
}

function table(head: string[], rows: string[][]): string[] {
  return rows.length === 0 ? [] : [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows.map((row) => `| ${row.join(" | ")} |`)];
}

/** Both languages in one cell, Chinese on its own line. */
function cells(words: Both): string {
  return `${cell(words.en)}<br>${cell(words.zh)}`;
}

/** Keeps a text within one cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
