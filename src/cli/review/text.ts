import stringWidth from "string-width";
import { fieldOf, type Fields, fieldsOf, OUTCOME, type Room, type Seen, type Told, type Value, written } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";
import { columns, wrap } from "../print/columns.ts";
import { pieces, visible } from "../screen/visible.ts";

/** How words are marked: in reverse on a terminal, between marks where it is piped or colour is not wanted. */
export interface Style {
  open: string;
  close: string;
}
export const plainStyle: Style = { open: ">>", close: "<<" };
export const terminalStyle: Style = { open: "\u001B[7m", close: "\u001B[27m" };

/** A text with the words that decided marked, safe to show, wrapped. */
export function markedText(text: string, spans: readonly string[], { open, close }: Style, width: number): string {
  const places = spans.flatMap((span) => {
    const start = span === "" ? -1 : text.indexOf(span);
    return start < 0 ? [] : [{ start, end: start + span.length }];
  });
  const safe = (part: string): string => part.replace(/\r\n?/g, "\n").replaceAll("\t", " ").split("\n").map(visible).join("\n");
  const marked = pieces(text, places).map(({ words, marked }) => (marked ? `${open}${safe(words)}${close}` : safe(words))).join("");
  return marked.split("\n").flatMap((line) => folded(line, width)).join("\n");
}

/** Breaks a line at blanks. Every word is measured once, so that a text of a million characters costs no more than its length. */
function folded(line: string, width: number): string[] {
  const lines: string[] = [];
  let [words, taken]: [string[], number] = [[], 0];
  for (const word of line.split(/ +/)) {
    const cells = /^[\x20-\x7E]*$/.test(word) ? word.length : stringWidth(word);
    if (words.length > 0 && taken + 1 + cells > width) {
      lines.push(words.join(" "));
      [words, taken] = [[], 0];
    }
    taken += cells + (words.length > 0 ? 1 : 0);
    words.push(word);
  }
  return [...lines, words.join(" ").trimEnd()];
}

/** A field's name in the reader's language. */
export function fieldName(id: string, { review }: Words): string {
  if (id.startsWith(OUTCOME) && id.length > OUTCOME.length) return review.outcomeOf(visible(id.slice(OUTCOME.length)));
  return review.fields[(id === OUTCOME ? "outcomes" : id) as keyof typeof review.fields] ?? id;
}

/** A value with its label and its code. */
export function valueName(kind: Seen["item"]["kind"], id: string, value: Value, room: Room, words: Words): string {
  const found = fieldOf(kind, id, room.codebook).values.find((each) => each.value === value);
  const label = found ? words.of(found.label) : written(value);
  return label === written(value) ? label : `${label} (${written(value)})`;
}

/** A code as lines, a field each, in the order in which they are asked. */
export function codeText(kind: Seen["item"]["kind"], fields: Fields, room: Room, words: Words, width: number): string {
  const asked = fieldsOf(kind, room.codebook).map(({ id }) => id);
  const ids = [...asked.filter((id) => id in fields), ...Object.keys(fields).filter((id) => !asked.includes(id))];
  return columns(ids.map((id) => [`  ${fieldName(id, words)}`, valueName(kind, id, fields[id]!, room, words)]), width);
}

/** An item as a reader sees it: the text, what the machine says, what was judged, how it stands. */
export function seenText({ item, standing, judgements, hidden }: Seen, room: Room, words: Words, style: Style, width: number): string {
  const { review } = words;
  const spans = Object.values(item.proposal?.spans ?? {});
  const head = [visible(item.key), ...(item.docket ? [review.docket(visible(item.docket))] : []), ...(item.number ? [review.numbered(visible(item.number))] : []), ...(item.date ? [visible(item.date)] : [])].join(" · ");
  return [
    head,
    "",
    ...(item.title === null || item.title === "" ? [] : [markedText(item.title, spans, style, width), ""]),
    ...(item.text === "" ? [] : [markedText(item.text, spans, style, width), ""]),
    ...(item.proposal === null ? [review.machineHidden] : [review.machineSays(item.coder ?? "", item.proposal.rule, words.share(item.proposal.confidence)), codeText(item.kind, item.proposal.fields, room, words, width)]),
    ...judgements.flatMap((each, n) => ["", ...judgementText(each, n + 1, item.kind, room, words, width)]),
    ...(hidden > 0 ? ["", review.hidden(hidden)] : []),
    ...(standing === null ? [] : ["", `${review.standing}: ${review.standsBy(review.states[standing.state], words.list(standing.by.map(visible)))}`, ...(standing.open.length > 0 ? [review.open(words.list(standing.open.map((id) => fieldName(id, words))))] : [])]),
  ].join("\n");
}

function judgementText(told: Told, n: number, kind: Seen["item"]["kind"], room: Room, words: Words, width: number): string[] {
  const { review } = words;
  const note = told.idle !== null ? review.idle[told.idle] : told.latest ? null : review.changedMind;
  return [
    `${n}  ${review.judgement(visible(told.by), told.round === "adjudicator", review.verdict[told.verdict], words.day(told.recorded.slice(0, 10)))}${note === null ? "" : `; ${note}`}`,
    ...(Object.keys(told.fields).length > 0 ? [codeText(kind, told.fields, room, words, width)] : []),
    ...(told.comment === null ? [] : wrap(review.comment(visible(told.comment)), width - 2).map((line) => `  ${line}`)),
  ];
}
