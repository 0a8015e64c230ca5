import type { ClueBook } from "../../clues/book.ts";
import { regionName } from "../../clues/region/index.ts";
import type { OpenQuestion } from "../../clues/routing/index.ts";
import type { ClueView, Next } from "../../clues/shape.ts";
import type { Words } from "../../language/index.ts";
import { actLabel, cited, departmentOf, kindText, lost, roleText } from "./clue-names.ts";
import { columns } from "./columns.ts";

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
