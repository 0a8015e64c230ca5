import { BARE_CITY, STATES, shortName, type StateCourts } from "./district-courts.ts";

/** A court named in a text. */
export interface CourtMention {
  /** Short name such as `S.D.N.Y.`, `D. Mass.`, `1st Cir.` */
  court: string;
  /** Where the mention begins and ends in the text it was looked for in. */
  start: number;
  end: number;
  /** How it was written: abbreviation, in full, by the city or state where the court sits, or `SDNY`, which may be a judge's initials. */
  form: "short" | "long" | "place" | "circuit" | "glued";
}

const DIRECTIONS: Readonly<Record<string, string>> = { northern: "N", southern: "S", eastern: "E", western: "W", central: "C", middle: "M" };
const ORDINALS = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh"];

const key = (text: string): string => text.replace(/[^a-z]/gi, "").toLowerCase();
const byKey = new Map<string, StateCourts>();
for (const state of STATES) for (const form of [state.name, state.short, ...state.also]) byKey.set(key(form), state);
const NAMES = STATES.map((s) => s.name.replace(/ /g, "\\s+")).sort((a, b) => b.length - a.length).join("|");

/** `S.D.N.Y.`, `W.D. Michigan`, `ND/TX`, `D. Mass.`, `U.S.D.C. Idaho`: the state is looked up in what follows. */
const SHORT = /(?<![A-Za-z.])(?:U\.?\s?S\.?\s?D\.?\s?C\.?[\s,/:-]*)?(?:([NSEWCM])\.?\s?D(?:ist)?(?![a-z])\.?|(D)(?:ist)?(?![a-z])\.|U\.?\s?S\.?\s?D\.?\s?C(?![a-z])\.?)[\s,/.]{0,3}(?:of\s+)?([A-Z][A-Za-z.]*(?:\s?[A-Z][A-Za-z.]*){0,2})/g;
/** `SDNY`, `NDGA`, `USDC/DC`. */
const GLUED = /(?<![A-Za-z.])(?:([NSEWCM]?)D|USDC[/ ])([A-Z]{2})(?![A-Za-z])/g;
/** `Northern District of Texas`, `District Court, Southern District, New York`, `District of Utah`. */
const LONG = new RegExp(
  `(?:\\b(Northern|Southern|Eastern|Western|Central|Middle)\\s+(?:U\\.?S\\.?\\s+)?(?:(?:Judicial\\s+)?Dist(?:rict|\\.)?)[\\s,]+(?:of\\s+|for\\s+|in\\s+)?|\\bDistrict\\s+(?:Court\\s+)?(?:(?:of|for|in)\\s+)(?:the\\s+)?(?:State\\s+of\\s+)?)(?:the\\s+)?(${NAMES})\\b|\\b(?:Court|Judge)[\\w\\s,]{0,30}\\bDistrict\\s+of\\s+Columbia\\b`,
  "gi",
);
/** `federal court in Manhattan`, `U.S. District Court in Sherman, Texas`. */
const PLACE = new RegExp(
  `\\b(?:[Ff]ederal|U\\.?\\s?S\\.?|United\\s+(?:States\\s+)?)\\s*(?:[Dd]istrict\\s+)?(?:[Cc]ourt|[Jj]udge|jury)(?:house)?(?:\\s+jury)?,?\\s+(?:(?:sitting\\s+)?(?:in|at|for))\\s+(?:downtown\\s+)?((?:the\\s)?[A-Z][\\w.'-]*(?:\\s[A-Z][\\w.'-]*){0,2})(?:,\\s+([A-Z][A-Za-z.]*(?:\\s[A-Z][A-Za-z]+)?))?`,
  "g",
);
/** `a Massachusetts federal court`: tells the court where the state has one. */
const STATE_COURT = new RegExp(`\\b(${NAMES})\\s+[Ff]ederal\\s+(?:[Dd]istrict\\s+)?[Cc]ourt`, "g");
const CIRCUIT = new RegExp(
  `\\b(?:(${ORDINALS.join("|")}|\\d{1,2}(?:st|nd|rd|th|d)|D\\.?\\s?C\\.?|District\\s+of\\s+Columbia|Federal)\\s+Cir(?:cuit|\\.)?(?!\\s+(?:City|Judge))|Court\\s+of\\s+Appeals\\s+for\\s+the\\s+District\\s+of\\s+Columbia)`,
  "gi",
);

/** All courts named in a text, in order of place. The name of a prosecutor's office is not one. */
export function findCourts(text: string): CourtMention[] {
  const found: CourtMention[] = [];
  for (const m of text.matchAll(CIRCUIT)) found.push({ court: circuitName(m[1] ?? "D.C."), start: m.index, end: m.index + m[0].length, form: "circuit" });
  for (const m of text.matchAll(LONG)) {
    const court = m[2] === undefined ? "D.D.C." : district(DIRECTIONS[(m[1] ?? "").toLowerCase()] ?? "", m[2]);
    if (court && !isOffice(text, m.index)) found.push({ court, start: m.index, end: m.index + m[0].length, form: "long" });
  }
  for (const m of text.matchAll(SHORT)) {
    const direction = m[1] ?? "";
    const words = (m[3] ?? "").split(/\s+/);
    for (let n = words.length; n > 0; n -= 1) {
      const court = district(direction, words.slice(0, n).join(" "));
      if (court) {
        found.push({ court, start: m.index, end: m.index + m[0].length, form: "short" });
        break;
      }
    }
  }
  for (const m of text.matchAll(GLUED)) {
    const court = district(m[1] ?? "", m[2] ?? "");
    if (court && text[m.index - 1] !== "/") found.push({ court, start: m.index, end: m.index + m[0].length, form: "glued" });
  }
  for (const m of text.matchAll(PLACE)) {
    const court = courtAt(m[1] ?? "", m[2]);
    if (court) found.push({ court, start: m.index, end: m.index + m[0].length, form: "place" });
  }
  for (const m of text.matchAll(STATE_COURT)) {
    const court = courtAt(m[1] ?? "");
    if (court && court.startsWith("D.")) found.push({ court, start: m.index, end: m.index + m[0].length, form: "place" });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((c, i) => i === 0 || c.start >= (found[i - 1]?.end ?? 0) || c.court !== found[i - 1]?.court);
}

/** True for a state's name or one of its abbreviations. */
export function isState(form: string): boolean {
  return byKey.has(key(form)) || /^(?:England|Canada|Ontario|Israel|Germany|France|China|Japan|Mexico|Switzerland|Australia|Israel|Russia)$/.test(form);
}

/** The district court of a state, when the direction is one the state has. */
function district(direction: string, stateForm: string): string | undefined {
  const state = byKey.get(key(stateForm));
  if (!state || !(direction in state.districts)) return undefined;
  return shortName(direction, state.short);
}

/** The court that sits in a city (with its state where written), or the only court of a state. */
export function courtAt(place: string, stateForm?: string): string | undefined {
  const wanted = stateForm === undefined ? undefined : byKey.get(key(stateForm));
  const words = place.replace(/^the\s+/i, "").split(/\s+/);
  for (let n = words.length; n > 0; n -= 1) {
    const name = words.slice(0, n).join(" ").replace(/[.,']+s?$/, "");
    const seats = STATES.flatMap((s) => Object.entries(s.districts).filter(([, cities]) => cities?.includes(name)).map(([d]) => ({ s, d })));
    const seat = wanted ? seats.find(({ s }) => s === wanted) : seats.length === 1 ? seats[0] : seats.find(({ s }) => s.name === BARE_CITY[name]);
    if (seat) return shortName(seat.d, seat.s.short);
    const whole = byKey.get(key(name));
    if (whole && "" in whole.districts && name.length > 2) return shortName("", whole.short);
  }
  return undefined;
}

function circuitName(form: string): string {
  const at = ORDINALS.findIndex((o) => o.toLowerCase() === form.toLowerCase());
  const n = at >= 0 ? at + 1 : Number.parseInt(form, 10);
  if (Number.isNaN(n)) return /^f/i.test(form) ? "Fed. Cir." : "D.C. Cir.";
  return `${n}${n === 1 ? "st" : n === 2 ? "d" : n === 3 ? "d" : "th"} Cir.`;
}

/** True when what stands before names a prosecutor, as in `U.S. Attorney's Office for the`. */
function isOffice(text: string, start: number): boolean {
  return /(?:Attorney\S{0,4}|Attorney'?s?\s+Offices?|Prosecutor|Marshal|Bankruptcy\s+Court)\s*,?\s*(?:Offices?\s*)?(?:for|of|in)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 60), start));
}
