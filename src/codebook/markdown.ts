import type { z } from "zod";
import type { Both } from "../record/support.ts";
import type { Codebook, vocabularies, Vocabulary } from "./shape.ts";

type Word = z.infer<(typeof vocabularies)[Vocabulary]>;

/** What each vocabulary is, at the head of its part. */
const parts: Record<Vocabulary, { title: Both; about: Both }> = {
  events: {
    title: { en: "Events", zh: "事件" },
    about: {
      en: "What happened in an action, on a day, to the defendants named. One event a thing done: code what the act is, not what it mentions.",
      zh: "某日在案件中对所列被告发生了什么。一事一条：按举动本身编码，而非按其提及的内容。",
    },
  },
  dispositions: {
    title: { en: "Dispositions", zh: "结果" },
    about: {
      en: "What became of a defendant. It follows from the events that name the defendant and is never coded by hand.",
      zh: "被告的结果。由涉及该被告的事件得出，从不手工编码。",
    },
  },
  industries: { title: { en: "Industries", zh: "行业" }, about: { en: "The industry that the conduct pleaded belongs to; one an action.", zh: "所诉行为所属行业；一案一词。" } },
  conduct: {
    title: { en: "Conduct", zh: "行为" },
    about: { en: "What the complaint pleads, as the agency puts it; as many words as apply. Pleading is not proof.", zh: "起诉状按机构说法所诉的行为；可用多个词。起诉不等于证实。" },
  },
  forums: { title: { en: "Forums", zh: "受理场所" }, about: { en: "Where the action was opened.", zh: "案件在何处启动。" } },
  ties: {
    title: { en: "Ties", zh: "关联" },
    about: {
      en: "A dated, sourced connection to the president or his family's businesses. It says that it was so, never why.",
      zh: "与总统或其家族企业之间有日期、有来源的联系。只说明事实如此，从不说明原因。",
    },
  },
  claims: { title: { en: "Claims", zh: "主张种类" }, about: { en: "Who answers for a statement. It picks the verb of every sentence about a person.", zh: "一项陈述由谁负责。它决定每个涉及个人的句子所用的动词。" } },
  certainty: { title: { en: "Certainty", zh: "确定程度" }, about: { en: "How sure we are that a statement is right.", zh: "我们对一项陈述有多确定。" } },
  seen: { title: { en: "How far seen", zh: "阅读程度" }, about: { en: "What a statement rests on, by the best of its sources.", zh: "一项陈述所据，以其最佳来源计。" } },
  definitions: {
    title: { en: "Definitions", zh: "定义" },
    about: { en: "A figure is a definition applied to a view of the record. Each can be switched: `--definition ID=OPTION`.", zh: "一个数字就是把定义用于记录的某一视图。每项均可切换：`--definition ID=OPTION`。" },
  },
};

/** The codebook as one markdown document, English with Chinese beside it; the same words give the same text. */
export function markdownOf(codebook: Codebook): string {
  const vocabularies = Object.keys(codebook) as Vocabulary[];
  const lines = [
    "# Codebook · 编码手册",
    "",
    "The words by which actions, defendants, events and ties are coded, and the definitions by which figures are counted.",
    "Written by `npm run codebook` from the files in `codebook/`; change those, not this page.",
    "",
    "案件、被告、事件、关联的编码用词，以及统计数字所依的定义。由 `npm run codebook` 据 `codebook/` 中的文件写成，请改文件，勿改本页。",
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
  if ("verb" in word) lines.push(`Verb: “${word.verb.en}” · “${word.verb.zh}”`);
  return lines;
}

function link(vocabulary: Vocabulary, id: string): string {
  return `[\`${id}\`](#${vocabulary}-${id})`;
}

/** Keeps a text within one cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
