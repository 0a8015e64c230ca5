import type { Report } from "../../analysis/shape.ts";
import type { Words } from "../../language/index.ts";
import { contrastsTable } from "./contrasts.ts";
import { othersTable } from "./others.ts";
import { computedText, reportedText } from "./words.ts";

/** The report as Markdown (GitHub tables). */
export function reportMarkdown(report: Report, words: Words): string {
  const { title, days, standing } = heading(report, words);
  const table = (rows: string[][]): string => rows.map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
  const [head = [], ...rows] = tableOf(report, words);
  const others = othersTable(report, words);
  const tests = contrastsTable(report, words);
  return [
    `# ${title}`,
    "",
    `${days} ${standing}`,
    "",
    table([head, head.map(() => "---")]),
    table(rows),
    "",
    ...(tests.length > 0 ? [`## ${words.report.contrasts}`, "", table([tests[0]!, tests[0]!.map(() => "---")]), table(tests.slice(1)), ""] : []),
    ...(others.length > 0 ? [`## ${words.others.title}`, "", words.others.about, "", table([others[0]!, others[0]!.map(() => "---")]), table(others.slice(1)), ""] : []),
    ...moved(report, words).map((row) => `- ${row.map(cell).join(" · ")}`),
    "",
    words.frame.notCause,
  ].join("\n");
}

/** The report as one page of HTML without script, style or request. */
export function reportHtml(report: Report, words: Words): string {
  const { title, days, standing } = heading(report, words);
  const others = othersTable(report, words);
  const tests = contrastsTable(report, words);
  const line = (cells: string[], tag: string): string => `<tr>${cells.map((each) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${escape(each)}</${tag}>`).join("")}</tr>`;
  const table = (caption: string, [head = [], ...rows]: string[][]): string[] => [`<table><caption>${escape(caption)}</caption><thead>${line(head, "th")}</thead><tbody>`, ...rows.map((row) => line(row, "td")), "</tbody></table>"];
  return [
    "<!doctype html>",
    `<html lang="${words.locale === "zh" ? "zh-Hans" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title></head>`,
    `<body><main><h1>${escape(title)}</h1><p>${escape(days)} ${escape(standing)}</p>`,
    ...table(words.report.figure, tableOf(report, words)),
    ...(tests.length > 0 ? [`<h2>${escape(words.report.contrasts)}</h2>`, ...table(words.report.contrasts, tests)] : []),
    ...(others.length > 0 ? [`<h2>${escape(words.others.title)}</h2><p>${escape(words.others.about)}</p>`, ...table(words.others.title, others)] : []),
    ...(report.moved.length > 0 ? [`<h2>${escape(words.terminal.moved)}</h2><ul>`, ...moved(report, words).map((row) => `<li>${escape(row.join(" · "))}</li>`), "</ul>"] : []),
    `<p>${escape(words.frame.notCause)}</p></main></body></html>`,
  ].join("\n");
}

function heading(report: Report, words: Words): { title: string; days: string; standing: string } {
  const { captured, read, cited, unsourced } = report.standing;
  return {
    title: words.terminal.title,
    days: words.terminal.days(words.day(report.asOf), words.day(report.knownAt)),
    standing: words.terminal.standing(captured, read, cited, unsourced),
  };
}

function tableOf(report: Report, words: Words): string[][] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return [
    [words.terminal.id, words.report.what, words.report.reported, words.report.computed, words.report.status, words.report.why],
    ...report.reconciliation.map((item) => [
      item.id, words.of(item.label), reportedText(words, item), computedText(words, item, figures.get(item.id)), words.report.statuses[item.status], words.of(item.why),
    ]),
  ];
}

function moved(report: Report, words: Words): string[][] {
  return report.moved.map((mover) => [words.day(mover.date), mover.action, words.of(mover.what)]);
}

function cell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
