import type { Both } from "../record/support.ts";
import type { Vocabulary } from "./shape.ts";

/** What each vocabulary is: its title, and what to know before reading its words. */
export const parts: Record<Vocabulary, { title: Both; about: Both }> = {
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
  entries: {
    title: { en: "Docket entries", zh: "案卷条目" },
    about: {
      en: "What a docket entry is: one word an entry, for the most consequential act that the entry itself performs. The head of the text says what it is, the tail what it mentions. The words never change; what is finer is a detail.",
      zh: "案卷条目是什么：一条一词，取该条目本身所为的最重要举动。文首说明其为何物，文尾只是提及。这些词不再变动，更细者为细目。",
    },
  },
  details: {
    title: { en: "Details of entries", zh: "条目细目" },
    about: { en: "What is finer than the word for an entry; at most one, and only where the text says so.", zh: "比条目用词更细者；至多一项，且仅在文字有所说明时。" },
  },
  "release-actions": { title: { en: "News of a release", zh: "公告要闻" }, about: { en: "The main news of a litigation release; one a release.", zh: "诉讼公告的主要消息；一篇一词。" } },
  "release-conduct": { title: { en: "Conduct in a release", zh: "公告所述行为" }, about: { en: "What the conduct alleged amounts to; one a release. Alleging is not proof.", zh: "所指控行为的性质；一篇一词。指控不等于证实。" } },
  "release-outcomes": { title: { en: "Outcomes in a release", zh: "公告所述结果" }, about: { en: "What became of a defendant by the words of one release. It is not the outcome on record, which follows from events.", zh: "某篇公告文字所述的被告结果；不是由事件得出的记录结果。" } },
  "press-kinds": { title: { en: "Kinds of headline", zh: "标题种类" }, about: { en: "What a press headline announces, by the headline alone.", zh: "新闻稿标题所宣布者，仅凭标题判断。" } },
  crosswalks: {
    title: { en: "Crosswalks", zh: "对照" },
    about: {
      en: "Codes of other lists (the Federal Judicial Center's Integrated Database, FJC, and the SCALES docket ontology), and the words here that they can stand for. A code of a whole case never tells which defendant.",
      zh: "其他编码表（联邦司法中心综合数据库FJC与SCALES案卷本体）的代码及其可对应的本手册用词。全案代码从不说明是哪名被告。",
    },
  },
  "outcome-rules": {
    title: { en: "Rules of outcomes", zh: "结果规则" },
    about: { en: "By which rule the coded entries of a docket give a defendant an outcome, or give none.", zh: "案卷中已编码的条目依何规则得出或不得出被告的结果。" },
  },
  witnesses: {
    title: { en: "Witnesses", zh: "佐证" },
    about: { en: "Who says what became of somebody; the earlier ranks above the later where they differ, and all are shown.", zh: "由谁说明某人的结果；不一致时先列者优先，且全部列出。" },
  },
};
