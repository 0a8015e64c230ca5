/** States as the courts' short names begin: `nysd`, `cacd`, `txsb`. */
const STATES: Readonly<Record<string, string>> = {
  alabama: "al", alaska: "ak", arizona: "az", arkansas: "ar", california: "ca", colorado: "co", connecticut: "ct", delaware: "de", florida: "fl",
  georgia: "ga", hawaii: "hi", idaho: "id", illinois: "il", indiana: "in", iowa: "ia", kansas: "ks", kentucky: "ky", louisiana: "la", maine: "me",
  maryland: "md", massachusetts: "ma", michigan: "mi", minnesota: "mn", mississippi: "ms", missouri: "mo", montana: "mt", nebraska: "ne", nevada: "nv",
  "new hampshire": "nh", "new jersey": "nj", "new mexico": "nm", "new york": "ny", "north carolina": "nc", "north dakota": "nd", ohio: "oh", oklahoma: "ok",
  oregon: "or", pennsylvania: "pa", "rhode island": "ri", "south carolina": "sc", "south dakota": "sd", tennessee: "tn", texas: "tx", utah: "ut",
  vermont: "vt", virginia: "va", washington: "wa", "west virginia": "wv", wisconsin: "wi", wyoming: "wy", "puerto rico": "pr", guam: "gu",
  "virgin islands": "vi", "northern mariana islands": "nmi", columbia: "dc",
};
/** Longest first: West Virginia is not Virginia. */
const NAMES = Object.keys(STATES).sort((a, b) => b.length - a.length);
/** States that make one district. */
const WHOLE = new Set(["ak", "az", "co", "ct", "de", "hi", "id", "ks", "me", "md", "ma", "mn", "mt", "ne", "nv", "nh", "nj", "nm", "nd", "or", "ri", "sc", "sd", "ut", "vt", "wy", "pr", "gu", "vi", "nmi", "dc"]);
const CIRCUITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"];

/** The short name of a court that a page names, `U.S. District Court, California Northern District (Oakland)`; null where it names none we know. `bankruptcy` where the docket is known to be of that kind. */
export function courtNamed(text: string, bankruptcy = false): string | null {
  const words = text.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  if (words.includes("international trade")) return "cit";
  if (words.includes("multidistrict litigation")) return "jpml";
  if (words.includes("veterans claims")) return "cavc";
  if (words.includes("federal claims")) return "uscfc";
  const circuit = circuitIn(words);
  if (circuit !== null) return circuit;
  // The city stands in brackets, and may be named like another state.
  const outside = ` ${text.replace(/\([^()]*\)/g, " ").toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;
  const state = outside.includes("district of columbia") ? "columbia" : NAMES.find((name) => name !== "columbia" && outside.includes(` ${name} `));
  if (state === undefined) return null;
  const short = STATES[state]!;
  const kind = bankruptcy || words.includes("bankruptcy") ? "b" : "d";
  if (WHOLE.has(short)) return CALLED[`${short}${kind}`] ?? `${short}${kind}`;
  const direction = /\b(northern|southern|eastern|western|central|middle)\b/.exec(words)?.[1] ?? DIRECTIONS[new RegExp(`\\b${state} ([nsewcm])\\b`).exec(words)?.[1] ?? ""];
  return direction === undefined ? null : `${short}${direction[0]}${kind}`;
}

const DIRECTIONS: Readonly<Record<string, string>> = { n: "northern", s: "southern", e: "eastern", w: "western", c: "central", m: "middle" };

function circuitIn(words: string): string | null {
  if (!/\bcourt of appeals|appellate panel|\bcircuit\b/.test(words)) return null;
  const panel = words.includes("appellate panel") ? "bap" : "ca";
  const named = CIRCUITS.findIndex((name) => words.includes(`${name} circuit`));
  const digits = /\b(\d{1,2})(?:st|nd|rd|th|d)? circuit/.exec(words)?.[1];
  if (named >= 0 || digits !== undefined) return `${panel}${named >= 0 ? named + 1 : Number(digits)}`;
  if (/district of columbia|\bd c circuit/.test(words)) return "cadc";
  return words.includes("federal circuit") ? "cafc" : null;
}

/** Courts whose system is called otherwise than CourtListener calls them. */
const CALLED: Readonly<Record<string, string>> = { azb: "arb", neb: "nebraskab", cofc: "uscfc" };

/** The host's name in an address of a court's system, wherever it stands in the text: `nysd` of `https://ecf.nysd.uscourts.gov/…`; null where there is none. */
export function courtAt(text: string): string | null {
  const found = /https?:\/\/ecf\.([a-z0-9]{2,8})\.uscourts\.gov\//i.exec(text)?.[1]?.toLowerCase();
  return found !== undefined && (isCoded(found) || /^(?:ca\d{1,2}|cadc|cafc|cit|jpml|cofc|bap\d)$/.test(found)) ? (CALLED[found] ?? found) : null;
}

/** A short name that stands in a title: `CM/ECF - casd`, `CAND-ECF`. */
export function courtCoded(title: string): string | null {
  const found = [...title.toLowerCase().matchAll(/[a-z]+/g)].map(([word]) => word).find(isCoded);
  return found === undefined ? null : (CALLED[found] ?? found);
}

const SHORTS = new Set(Object.values(STATES));

/** `nysd`, `dcd`, `flsb`: a state, its part where it has several, district or bankruptcy court. */
function isCoded(word: string): boolean {
  const [, state = "", part = ""] = /^(nmi|[a-z]{2})([nsewcm]?)[db]$/.exec(word) ?? [];
  return SHORTS.has(state) && WHOLE.has(state) === (part === "");
}
