import type { z } from "zod";
import { parts } from "./parts.ts";
import type { Codebook, Crosswalk, EntryWord, vocabularies, Vocabulary } from "./shape.ts";

type Word = z.infer<(typeof vocabularies)[Vocabulary]>;

/** The codebook as one markdown document, English with Chinese beside it; the same words give the same text. */
export function markdownOf(codebook: Codebook): string {
  const vocabularies = Object.keys(codebook) as Vocabulary[];
  const lines = [
    "# Codebook · 编码手册",
    "",
    "The words by which actions, defendants, events and ties are coded, the definitions by which figures are counted,",
    "and the words by which docket entries, releases and headlines are coded.",
    "Written by `npm run codebook` from the files in `codebook/`; change those, not this page.",
    "",
    "案件、被告、事件、关联的编码用词，统计数字所依的定义，以及案卷条目、公告与标题的编码用词。由 `npm run codebook` 据 `codebook/` 中的文件写成，请改文件，勿改本页。",
    "",
    "## Contents · 目录",
    "",
  ];
  for (const vocabulary of vocabularies) {
    const { title } = parts[vocabulary];
    const words = [...codebook[vocabulary].keys()].map((id) => link(vocabulary, id));
    lines.push(`- **[${title.en} · ${title.zh}](#${vocabulary})** (${words.length}): ${words.join(", ")}`);
  }
  for (const vocabulary of vocabularies) {
    const { title, about } = parts[vocabulary];
    lines.push("", `## <a id="${vocabulary}"></a>${title.en} · ${title.zh}`, "", about.en, "", about.zh);
    for (const word of codebook[vocabulary].values()) lines.push("", ...entry(vocabulary, word));
  }
  return `${lines.join("\n")}\n`;
}

function entry(vocabulary: Vocabulary, word: Word): string[] {
  const lines = [`### <a id="${vocabulary}-${word.id}"></a>\`${word.id}\` ${word.label.en} · ${word.label.zh}`, "", word.meaning.en, "", word.meaning.zh, ""];
  if ("options" in word) {
    lines.push("| Option · 选项 | Meaning · 含义 |", "|---|---|");
    for (const option of word.options) {
      const standing = option.id === word.default ? " (default · 默认)" : "";
      lines.push(`| \`${option.id}\`${standing} ${cell(option.label.en)} · ${cell(option.label.zh)} | ${cell(option.meaning.en)}<br>${cell(option.meaning.zh)} |`);
    }
    lines.push("");
  }
  lines.push(...rules(word).map((rule) => `- ${rule}`));
  if (word.includes.length > 0) lines.push(`- Includes: ${word.includes.join("; ")}`);
  if (word.excludes.length > 0) lines.push(`- Not: ${word.excludes.join("; ")}`);
  lines.push(`- Example: ${word.example}`, `- Since ${word.since}`);
  return lines;
}

/** What a word does besides meaning something. */
function rules(word: Word): string[] {
  const lines: string[] = [];
  if ("becomes" in word && word.becomes !== undefined) lines.push(`The defendants named become ${link("dispositions", word.becomes)}.`);
  if ("eases" in word && word.eases) lines.push("**Eases**: an act by which the agency pursues less · 放宽：机构追究少于此前的举动");
  if ("outside" in word && word.outside) lines.push("Happens outside the action's docket, so it does not show that the action was open · 发生于案卷之外，不说明案件未结");
  if ("class" in word) lines.push(`Class: \`${word.class}\`; ${word.ends ? "ends the action for the defendant · 对该被告终结" : "does not end it · 未终结"}`);
  if ("by" in word) lines.push(`Whose paper: ${papers[word.by]}`);
  if ("decisive" in word && word.decisive) lines.push("**Decisive**: an outcome can rest on it · 可据以认定结果");
  if ("dismisses" in word && word.dismisses) lines.push("Dismisses or proposes to, so prejudice is asked · 撤销、驳回或请求为之，故须记是否可再诉");
  if ("exact" in word) lines.push(...crossed(word));
  if ("verb" in word) lines.push(`Verb: “${word.verb.en}” · “${word.verb.zh}”`);
  return lines;
}

/** Whose paper a docket entry is. */
const papers: Record<EntryWord["by"], string> = { party: "a party's · 当事人", court: "the court's or its clerk's · 法院或书记官", "appeals-court": "an appeals court's · 上诉法院", any: "anyone's; the words tell · 任何人，由文字判断" };

/** The words of ours that an outside code can stand for. */
function crossed(word: Crosswalk): string[] {
  const of = (vocabulary: "dispositions" | "entries"): string => (word[vocabulary].length === 0 ? "none · 无" : word[vocabulary].map((id) => link(vocabulary, id)).join(", "));
  return [`Dispositions · 结果: ${of("dispositions")}`, `Docket entries · 案卷条目: ${of("entries")}`, word.exact ? "One to one · 一一对应" : "Not one to one · 非一一对应"];
}

function link(vocabulary: Vocabulary, id: string): string {
  return `[\`${id}\`](#${vocabulary}-${id})`;
}

/** Keeps a text within one cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
