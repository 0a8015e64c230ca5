import { writeCsv } from "../../language/csv.ts";
import { say } from "../../language/index.ts";
import type { Channel, Screen, Screened } from "../../rules/screen/index.ts";
import type { Common } from "../effects.ts";
import { pieces, visible } from "./visible.ts";

/** How many texts came out how. */
export interface Tally {
  texts: number;
  hit: number;
  soft: number;
  none: number;
}

/** Writes answers one after another: a head, a part for each answer, an end. A part is empty or ends its line. */
export interface Writer {
  head(): string;
  answer(answer: Screened, text: string): string;
  end(tally: Tally): string;
}

/** What a writer needs to know of the screening. */
export interface About {
  screen: Screen;
  channel: Channel;
  on: string;
  lang: Common["lang"];
}

/** The writers by format. */
export const writers: Record<string, (about: About) => Writer> = { text, json, jsonl, csv, md, html };

/** An answer as data: of a text with something found, the text and channel stand beside it, so that a clue can be opened from it. */
export function asData(answer: Screened, text: string, channel: Channel): object {
  return answer.label === "none" ? answer : { ...answer, channel, text };
}

function json({ channel }: About): Writer {
  let before = "";
  return {
    head: () => "[\n",
    answer: (answer, text) => {
      const part = `${before}${JSON.stringify(asData(answer, text, channel))}\n`;
      before = ",";
      return part;
    },
    end: () => "]\n",
  };
}

function jsonl({ channel }: About): Writer {
  return { head: () => "", answer: (answer, text) => `${JSON.stringify(asData(answer, text, channel))}\n`, end: () => "" };
}

/** Every name of a column in both languages at once: the table goes to people of either. */
const columnNames = ["id 编号", "text 文本", "label 结论", "term 字样", "marked 所标字符", "technique 方式", "provision 条款", "kind 类别", "start 起", "end 止", "why 理由（英文）", "why 理由（中文）", "screening 筛查编号", "list 词表", "version 版本", "sha256", "as of 适用日期"];

function csv({ screen }: About): Writer {
  const { techniques, kinds } = screen.lists;
  const both = (label: { en: string; zh: string } | undefined): string => (label ? `${label.en} ${label.zh}` : "");
  return {
    head: () => writeCsv(columnNames, []),
    answer: ({ id, label, hits, list, screening = "" }, text) => {
      const tail = [screening, list.id, list.version, list.sha256, list.on];
      const rows = hits.map((hit) => [id, text, hit.label, hit.term, text.slice(hit.start, hit.end), both(techniques.get(hit.technique)?.label), hit.provision, both(kinds.get(hit.kind)?.label), String(hit.start), String(hit.end), hit.why.en, hit.why.zh, ...tail]);
      const [first = [id, text, label, "", "", "", "", "", "", "", "", "", ...tail], ...rest] = rows;
      return writeCsv(first, rest);
    },
    end: () => "",
  };
}

function text({ screen, on, lang }: About): Writer {
  const words = say(lang);
  return {
    head: () => "",
    answer: ({ id, label, hits }, whole) => {
      if (hits.length === 0) return "";
      const marked = pieces(whole, hits).map(({ words, marked }) => (marked ? `【${visible(words)}】` : visible(words))).join("");
      const lines = hits.map((hit) => `    ${words.screen.label[hit.label]} · ${hit.term} · ${words.of(screen.lists.techniques.get(hit.technique)!.label)} · ${hit.provision} · ${hit.start}-${hit.end}\n      ${words.of(hit.why)}\n`);
      return `${visible(id)}  ${words.screen.label[label]}  ${marked}\n${lines.join("")}`;
    },
    end: (tally) => `${[summary(tally, words), listed(screen, on, words), words.of(screen.lists.head.rule), words.of(screen.lists.head.caution)].join("\n")}\n`,
  };
}

function md({ screen, on }: About): Writer {
  const [en, zh] = [say("en"), say("zh")];
  const cell = (value: string): string => visible(value).replace(/[\\|<>`*_[\]]/g, "\\$&");
  let any = false;
  return {
    head: () => `# ${en.screening.title} · ${zh.screening.title}\n\n${listed(screen, on, en)}  \n${listed(screen, on, zh)}\n\n| id 编号 | label 结论 | text 文本 | term 字样 | technique 方式 | provision 条款 | why 理由 |\n|---|---|---|---|---|---|---|\n`,
    answer: ({ id, hits }, whole) => hits.map((hit) => {
      any = true;
      const technique = screen.lists.techniques.get(hit.technique)!.label;
      const marked = pieces(whole, [hit]).map(({ words, marked }) => (marked ? `**${cell(words)}**` : cell(words))).join("");
      return `| ${cell(id)} | ${hit.label} ${zh.screen.label[hit.label]} | ${marked} | ${cell(hit.term)} | ${technique.en} ${technique.zh} | ${hit.provision} | ${cell(hit.why.en)} ${cell(hit.why.zh)} |\n`;
    }).join(""),
    end: (tally) => `\n${any ? "" : `${en.screening.nothing} ${zh.screening.nothing}\n\n`}${[en, zh].flatMap((words) => [summary(tally, words), words.of(screen.lists.head.rule), words.of(screen.lists.head.caution)]).join("\n\n")}\n`,
  };
}

function html({ screen, on }: About): Writer {
  const [en, zh] = [say("en"), say("zh")];
  const safe = (value: string): string => visible(value).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
  const said = (words: typeof en, value: string): string => `<p lang="${words.locale === "zh" ? "zh-Hans" : "en"}">${safe(value)}</p>`;
  return {
    head: () => `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${en.screening.title} · ${zh.screening.title}</title>\n<style>body{font:16px/1.6 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .5rem;vertical-align:top;text-align:left}</style>\n<h1>${en.screening.title} · <span lang="zh-Hans">${zh.screening.title}</span></h1>\n${said(en, listed(screen, on, en))}\n${said(zh, listed(screen, on, zh))}\n<table><thead><tr><th>id 编号<th>label 结论<th>text 文本<th>term 字样<th>technique 方式<th>provision 条款<th>why 理由</tr></thead><tbody>\n`,
    answer: ({ id, hits }, whole) => hits.map((hit) => {
      const technique = screen.lists.techniques.get(hit.technique)!.label;
      const marked = pieces(whole, [hit]).map(({ words, marked }) => (marked ? `<mark>${safe(words)}</mark>` : safe(words))).join("");
      return `<tr><td>${safe(id)}<td>${hit.label} ${zh.screen.label[hit.label]}<td lang="zh-Hans"><bdi>${marked}</bdi><td lang="zh-Hans">${safe(hit.term)}<td>${safe(technique.en)} <span lang="zh-Hans">${safe(technique.zh)}</span><td>${safe(hit.provision)}<td>${said(en, hit.why.en)}${said(zh, hit.why.zh)}</tr>\n`;
    }).join(""),
    end: (tally) => `</tbody></table>\n${[en, zh].flatMap((words) => [summary(tally, words), words.of(screen.lists.head.rule), words.of(screen.lists.head.caution)].map((each) => said(words, each))).join("\n")}\n</html>\n`,
  };
}

type Words = ReturnType<typeof say>;

function summary(tally: Tally, words: Words): string {
  return words.screening.summary(words.number(tally.texts), words.number(tally.hit), words.number(tally.soft), words.number(tally.none));
}

function listed(screen: Screen, on: string, words: Words): string {
  const { id, version, sha256 } = screen.list(on);
  return words.screening.list(id, version, sha256, on);
}
