import { ACTS, type Act } from "./acts.ts";
import { readList, type Counted, type Item } from "./list.ts";
import { BEFORE, BEHIND, HEADINGS, JOIN, NAMES, OF_TITLE, OTHER_BEFORE, OTHER_BEHIND, OWN_NAME, PRACTICE, REGULATION, TAIL, THEREUNDER, THE_ACT } from "./patterns.ts";
import { REGULATIONS, type Regulation } from "./rules.ts";

/** A list of numbers under one heading (`Sections 5(a) and 5(c)`), with what stands around it. */
export interface Group {
  counted: Counted;
  items: readonly Item[];
  /** From the heading to the last number and the words that belong to it. */
  start: number;
  end: number;
  /** Title of the Code or of the C.F.R., where the words give one. */
  title: number | null;
  /** The Act said right before or behind the list. */
  act: Act | null;
  /** `thereunder`, `of the Act`: one named before. */
  pointsBack: "thereunder" | "the-act" | null;
  /** `of Regulation M`, `of the Rules of Practice`. */
  book: Regulation | "practice" | null;
  /** Nothing but `and` stands between this list and the one before. */
  joined: boolean;
}

/** Act by its name as written; null where the year beside it is another Act's. */
function actNamed(name: string, year: string | undefined): Act | null {
  const plain = name.replace(/[\s-]+/g, "").toLowerCase();
  const act = NAMES.find((each) => each.name.replace(/[\s-]+/g, "").toLowerCase() === plain)?.act ?? null;
  const other = year !== undefined && act !== null && Number(year) !== act.year && ACTS.some((each) => each.year === Number(year));
  return other ? null : act;
}

/** All lists of sections and rules of a text, in their order. */
export function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let from = 0;
  HEADINGS.lastIndex = 0;
  for (let hit = HEADINGS.exec(text); hit !== null; hit = HEADINGS.exec(text)) {
    if (hit.index < from) continue;
    const group = groupAt(text, hit, groups.at(-1) ?? null);
    if (group === null) continue;
    groups.push(group);
    from = group.end;
    HEADINGS.lastIndex = Math.max(from, HEADINGS.lastIndex);
  }
  return groups;
}

function groupAt(text: string, hit: RegExpExecArray, previous: Group | null): Group | null {
  const found = hit.groups ?? {};
  const named = found.regulation === undefined ? null : (REGULATIONS.find((each) => each.name === found.regulation) ?? null);
  const code = found.usc ?? found.code;
  const at = hit.index + hit[0].length;
  // `Title 17, Code of Federal Regulations, Section 240.10b-5`.
  const ofParts = /^\d{3}\.\d/.test(text.slice(at, at + 5));
  const counted: Counted = code !== undefined ? "usc" : found.cfr !== undefined || ofParts ? "cfr" : found.rule !== undefined || named !== null ? "rule" : "section";
  const many = code !== undefined || found.cfr !== undefined || /s\b|SECTIONS|RULES|§§|\.$/.test(hit[0].trim());
  const list = named === null ? readList(text, at, counted, many) : { items: [], end: at };
  if (list.items.length === 0 && named === null) return null;
  const before = text.slice(Math.max(0, hit.index - 110), hit.index);
  const after = text.slice(list.end, list.end + 180);
  if (counted === "rule" && (OTHER_BEFORE.test(before.slice(-40)) || OTHER_BEHIND.test(after))) return null;
  const act = actAround(before, after);
  const behind = counted === "rule" ? REGULATION.exec(after) : null;
  const regulation = named ?? REGULATIONS.find((each) => each.name === behind?.groups?.name) ?? null;
  const title = code ?? found.cfr ?? (counted === "section" ? OF_TITLE.exec(after)?.[1] : undefined);
  // `Regulation M, Rule 101`.
  const front = counted === "rule" && regulation === null && previous !== null && previous.items.length === 0 && /^,? $/.test(text.slice(previous.end, hit.index)) ? previous.book : null;
  return {
    counted: counted === "section" && title !== undefined ? "usc" : counted,
    items: list.items,
    start: hit.index,
    end: list.end + (behind?.[0].length ?? 0),
    title: title === undefined ? null : Number(title),
    act,
    pointsBack: act !== null ? null : THEREUNDER.test(after) ? "thereunder" : THE_ACT.test(after) ? "the-act" : null,
    book: counted !== "rule" ? null : (regulation ?? front ?? (PRACTICE.test(after) ? "practice" : null)),
    joined: previous !== null && hit.index - previous.end < 200 && JOIN.test(text.slice(previous.end, hit.index).replace(TAIL, "")),
  };
}

/** The Act said behind a list, else the one right before it. */
function actAround(before: string, after: string): Act | null {
  const behind = BEHIND.exec(after)?.groups;
  if (behind?.name !== undefined) return actNamed(behind.name, behind.year);
  const front = before.includes("Act") || /SOX|FCPA/.test(before) ? BEFORE.exec(before)?.groups : undefined;
  // `Commodity Exchange Act Section 4b`, `Ruritanian Securities Act Section 3`: another Act with a name inside its name.
  if (front?.name === undefined || OWN_NAME.test(front.lead ?? "")) return null;
  return actNamed(front.name, front.year);
}
