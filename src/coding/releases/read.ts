import { parseRelease } from "../../sources/sec-litigation-releases-archive/parse.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import type { ReleaseAction, ReleaseDefendant, ReleaseText } from "./shape.ts";

/** A release as read: what each coder of a field starts from. */
export interface ReadRelease extends ReleaseText {
  /** Title first, then text, each in order of place. */
  sentences: readonly Sentence[];
  defendants: readonly ReleaseDefendant[];
  /** Short name of the court (`S.D.N.Y.`), null where none is stated. */
  court: string | null;
  /** The agency's docket number as written; null where none is stated. */
  docket: string | null;
  /** The main news, once it is decided. */
  action?: ReleaseAction;
}

const ROLES = { defendant: "defendant", "relief-defendant": "relief_defendant", "other-charged": "other_charged" } as const;

/** Reads a release. Pure; never throws. */
export function readRelease({ id, title, text }: ReleaseText): ReadRelease {
  const parsed = parseRelease({ lt_no: id.replace(/^LR-?/i, "") || "0", yr: "", title, lt: text });
  const sentences = sentencesOf(title, text);
  if (parsed.ignored !== undefined) return { id, title, text, sentences, defendants: [], court: null, docket: null };
  const { court, docket } = parsed;
  const defendants = parsed.defendants.map(({ name, kind, role }) => ({ name, kind, role: ROLES[role] }));
  return { id, title, text, sentences, defendants, court, docket };
}
