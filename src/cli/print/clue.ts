import type { ClueBook } from "../../clues/book.ts";
import { chinaDay } from "../../clues/day.ts";
import { regionName } from "../../clues/region/index.ts";
import type { OpenQuestion } from "../../clues/routing/index.ts";
import type { ClueView, Erased, ExhibitView, Next, Said, StepView } from "../../clues/shape.ts";
import { writeArticles } from "../../language/article.ts";
import type { Words } from "../../language/index.ts";
import { columns, wrap } from "./columns.ts";

/** Where a clue stands: subject, suspicion, who has it, what is due, how far it is borne out, what may come next. */
export function clueHead(clue: ClueView, book: ClueBook, words: Words, width: number): string {
  const { loop: w } = words;
  const rows: [string, string][] = [
    [w.subject, subjectText(clue, words)],
    [w.suspected, w.held(`${cited([clue.hypothesis.provision], words)}${words.terminal.inBrackets(clue.hypothesis.provision)}`, words.of(clue.held.label), cited(clue.held.articles, words), words.day(clue.held.asOf), `${clue.held.rulebook} ${clue.held.edition.slice(0, 8)}`)],
    ...(clue.held.open.length > 0 ? [["", w.openFacts(clue.held.open.join(", "))] as [string, string]] : []),
    ...(clue.screening === null ? [] : [["", w.fromScreening(clue.screening.key, clue.screening.released ? w.screeningStates.released : words.screen.label[clue.screening.label])] as [string, string]]),
    [w.with, whoHasIt(clue, book, words)],
    ...besides(clue, book, words),
    // How firmly the text says so: words that name the department, or our reading of several articles.
    ...(clue.route === null ? [] : [["", words.of(clue.route.note)] as [string, string]]),
    ...clue.unsettled.map((each, n): [string, string] => [n === 0 ? w.unsettled : "", openText(each, book, words)]),
    [w.region, clue.region === null ? w.noRegion : words.of(regionName(book.regions, clue.region))],
    [w.due, clue.due === null ? w.noDue : words.of(clue.due.says)],
    ...scoreRows(clue, book, words),
    ...(clue.waiting === null ? [] : [[w.waits, w.waiting(actLabel(clue.waiting.act, clue.waiting.to, book, words), clue.waiting.by)] as [string, string]]),
    ...clue.next.flatMap((next, n) => nextRows(next, n === 0 ? w.next : "", book, words)),
    ...(clue.eraseAfter === null ? [] : [[w.eraseFrom, clue.eraseAfter.day === null ? w.kept(words.of(clue.eraseAfter.why)) : w.eraseLine(words.day(clue.eraseAfter.day), words.of(clue.eraseAfter.basis))] as [string, string]]),
  ];
  return `${w.head(clue.id, words.of(clue.label), words.day(clue.since))}\n${columns(rows, width)}`;
}

/** Who has a clue. The article stands only with the department that it gives the matter to, not with one it was handed to besides. */
function whoHasIt({ owner, route }: ClueView, book: ClueBook, words: Words): string {
  if (owner === null) return words.loop.none;
  const name = departmentOf(owner, book, words);
  if (route === null) return owner === book.loop.lead ? words.loop.route(name, cited(["4"], words)) : name;
  return owner === route.owner ? words.loop.route(name, cited(route.article.split(", "), words)) : name;
}

/** The other departments of the route, and the one that leads by the text once another has the clue. */
function besides({ owner, route }: ClueView, book: ClueBook, words: Words): [string, string][] {
  const others = route === null ? [] : [route.owner, ...route.others].filter((id) => id !== owner);
  return others.length === 0 ? [] : [["", words.loop.others(words.list(others.map((id) => departmentOf(id, book, words))))]];
}

function cited(provisions: readonly string[], words: Words): string {
  return writeArticles(words.locale, provisions);
}

/** A question that is open, with the departments that each answer would bring, those on the same words together. */
function openText({ fact, question, answers }: OpenQuestion, book: ClueBook, words: Words): string {
  const named = answers.map(({ is, label, departments }) => {
    const groups = new Map<string, string[]>();
    for (const { id, cite, ours } of departments) {
      const rests = words.loop.byReading(cited(cite, words), ours !== null);
      groups.set(rests, [...(groups.get(rests) ?? []), departmentOf(id, book, words)]);
    }
    return words.loop.wouldBring(is === true ? null : words.of(label), words.list([...groups].map(([rests, names]) => words.loop.route(words.list(names), rests))));
  });
  return words.loop.openQuestion(words.of(question), named, fact);
}

/** A step that may come next: who takes it, on what, what lacks, and of a referral to whom the text lets it go. */
function nextRows(next: Next, title: string, book: ClueBook, words: Words): [string, string][] {
  const { loop: w } = words;
  const places = next.grounds.flatMap(({ authority, articles, says }): [string, string][] => (authority === undefined ? [] : [["", w.toward(departmentOf(authority, book, words), authority, w.restsOn(w.byReading(cited(articles, words), says !== null)))]]));
  // Where it depends on the role the trail says which words it was taken on; the JSON says it here too.
  const [only, more] = next.grounds;
  const rests = places.length === 0 && only && !more && only.articles.length > 0 ? w.restsOn(cited(only.articles, words)) : "";
  return [[title, w.nextLine(words.of(next.label), words.list(next.roles.map((id) => roleText(id, book, words))), next.persons === 2, rests, next.lacks.map(words.of).join(words.locale === "en" ? " " : ""))], ...places];
}

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

/** One row a clue: for the list. */
export function clueRow(clue: ClueView, book: ClueBook, words: Words): string[] {
  const about = clue.subject === null ? words.loop.gone : clue.subject.label;
  return [clue.id, words.of(clue.label), clue.corroboration.value.toFixed(2), clue.owner === null ? words.loop.none : departmentOf(clue.owner, book, words), clue.due?.day == null ? "-" : clue.due.day, `${clue.hypothesis.provision} ${about}`];
}

function subjectText({ subject, masked, erased }: ClueView, words: Words): string {
  const { loop: w } = words;
  if (subject === null) return lost(erased, words);
  const ids = (["uscc", "domain", "app", "account", "wallet"] as const).flatMap((key) => (subject[key] === undefined ? [] : [`${w.ids[key]} ${subject[key]}`]));
  return [`${subject.label}${words.terminal.inBrackets(w.nature[subject.nature])}`, ...ids, ...(masked ? [w.withheldSubject] : [])].join(words.locale === "en" ? "; " : "；");
}

function scoreRows({ corroboration: found }: ClueView, book: ClueBook, words: Words): [string, string][] {
  const { loop: w } = words;
  const kinds = found.kinds.map((id) => kindText(id, book, words));
  return [
    [w.corroboration, w.score(found.value.toFixed(2), String(found.threshold), found.groups, kinds.length === 0 ? w.none : words.list(kinds), found.met)],
    ...found.lacks.map((lack): [string, string] => ["", words.of(lack)]),
    ...(found.confirmed.length > 0 ? [["", w.confirmed(found.confirmed.length)] as [string, string]] : []),
    ["", w.noProof],
  ];
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

function lost(erased: Erased | null, words: Words, said: string | null = null): string {
  if (erased === null) return words.loop.gone;
  const day = words.day(chinaDay(erased.recorded));
  // The reason is said once, at the subject.
  return erased.reason === said ? words.loop.erasedToo(day) : words.loop.erasedOn(day, erased.reason);
}

function part(title: string, lines: readonly string[], width: number): string {
  // A hash is copied, so its line is never broken.
  const wrapped = lines.flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    return wrap(line.trimStart(), Math.max(width, 76) - indent).map((each, n) => " ".repeat(n === 0 ? indent : indent + 2) + each);
  });
  return wrapped.length === 0 ? "" : [title, ...wrapped].join("\n");
}

function roleText(id: string, book: ClueBook, words: Words): string {
  const role = book.loop.roles.get(id);
  return words.locale === "en" || !role ? id : role.label.zh;
}

function actLabel(id: string, to: string, { loop }: ClueBook, words: Words): string {
  const act = loop.acts.find((each) => each.id === id && (each.to === to || each.to === "back")) ?? loop.acts.find((each) => each.id === id);
  return act ? words.of(act.label) : id;
}

function stateText(id: string, { loop }: ClueBook, words: Words): string {
  const state = loop.states.get(id);
  return state ? words.of(state.label) : "-";
}

function departmentOf(id: string, { routing }: ClueBook, words: Words): string {
  const department = routing.departments.find((each) => each.id === id);
  return department ? words.of(department.label) : id;
}

function kindText(id: string, { loop }: ClueBook, words: Words): string {
  const kind = loop.scales.evidence.find((each) => each.id === id);
  return kind ? words.of(kind.label) : id;
}
