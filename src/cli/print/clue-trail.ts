import type { ClueBook } from "../../clues/book.ts";
import { chinaDay } from "../../clues/day.ts";
import type { ClueView, ExhibitView, Said, StepView } from "../../clues/shape.ts";
import type { Words } from "../../language/index.ts";
import { actLabel, cited, departmentOf, kindText, lost, roleText, stateText } from "./clue-names.ts";
import { wrap } from "./columns.ts";

/** The rest of a clue: its exhibits, its steps in the order of the log, what the subject replied, who read it. */
export function clueRest(clue: ClueView, book: ClueBook, words: Words, width: number): string {
  const { loop: w } = words;
  const parts = [
    part(w.exhibits, clue.exhibits.flatMap((each) => exhibitLines(each, clue, book, words)), width),
    part(w.trail, clue.steps.flatMap((each) => stepLines(each, clue, book, words)), width),
    part(w.replies, clue.contests.flatMap((each) => [`${words.day(chinaDay(each.recorded))}  ${w.outcome[each.outcome]}`, ...(each.reply ? saidLines(each.reply, words).map((line) => `  ${line}`) : [`  ${lost(each.erased, words, clue.erased?.reason)}`])]), width),
    part(w.reads, clue.reads.map((each) => w.read(words.day(chinaDay(each.recorded)), each.by ?? w.nobody, each.purpose ?? w.noPurpose, each.whole)), width),
    w.unauthenticated,
  ];
  return parts.filter((each) => each !== "").join("\n\n");
}

function exhibitLines({ key, body, withheld, erased }: ExhibitView, clue: ClueView, book: ClueBook, words: Words): string[] {
  const { loop: w } = words;
  if (!body) return [`${key}  ${withheld ? w.withheld : lost(erased, words, clue.erased?.reason)}`];
  const line = w.exhibit(kindText(body.kind, book, words), `${body.reliability}${body.credibility}`, words.day(chinaDay(body.capturedAt)), body.origin, body.root === body.origin ? null : body.root);
  return [`${key}  ${line}`, ...saidLines(body.shows, words).map((each) => `  ${each}`), `  ${body.locator}  sha256 ${body.sha256.slice(0, 16)}…`];
}

function stepLines({ body, ground, place, remark, withheld, erased, void: wrong }: StepView, clue: ClueView, book: ClueBook, words: Words): string[] {
  const { loop: w } = words;
  const day = body.on === undefined ? "" : ` ${words.day(body.on)}`;
  const more = [
    ...(body.authority === undefined ? [] : [w.to(departmentOf(body.authority, book, words))]),
    ...(body.finding === undefined ? [] : [w.finding[body.finding]]),
    ...(body.measure === undefined ? [] : [words.of(book.loop.measures.get(body.measure)?.label ?? { en: body.measure, zh: body.measure }) + day]),
    ...(body.strength && body.act === "verify" ? [w.scoreThen(body.strength.value.toFixed(2), body.strength.groups)] : []),
  ];
  const rests = ground.articles.length === 0 ? (ground.says ? words.of(ground.says) : "") : w.ground(cited(ground.articles, words), ground.quotes, ground.says ? words.of(ground.says) : "");
  const head = `#${place.seq} ${place.recorded.replace("T", " ").slice(0, 16)}Z  ${actLabel(body.act, body.to, book, words)}${w.phase(body.phase)}  ${stateText(body.from, book, words)} → ${stateText(body.to, book, words)}  ${body.by}${words.terminal.inBrackets(roleText(body.role, book, words))}`;
  return [
    head,
    ...[...more, ...(rests === "" ? [] : [rests])].map((line) => `  ${line}`),
    ...(remark ? [...saidLines(remark.reason, words), ...(remark.feedback ? saidLines(remark.feedback, words) : [])] : [withheld ? w.withheld : lost(erased, words, clue.erased?.reason)]).map((line) => `  ${line}`),
    ...(wrong ? [`  ${w.void(words.of(wrong))}`] : []),
    `  ${place.hash}`,
  ];
}

/** Words in the reader's language; where they were not given in it, as they were given, and that said. */
function saidLines(said: Said, words: Words): string[] {
  const own = said[words.locale];
  if (own !== undefined) return [own];
  const other = words.locale === "en" ? "zh" : "en";
  return [`${said[other] ?? ""}${words.terminal.inBrackets(words.loop.language[other])}`];
}

function part(title: string, lines: readonly string[], width: number): string {
  // A hash is copied, so its line is never broken.
  const wrapped = lines.flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    return wrap(line.trimStart(), Math.max(width, 76) - indent).map((each, n) => " ".repeat(n === 0 ? indent : indent + 2) + each);
  });
  return wrapped.length === 0 ? "" : [title, ...wrapped].join("\n");
}
