import { writeCsv, type Cell } from "../../language/csv.ts";
import type { Locale } from "../../language/shape.ts";
import { RecordError } from "../../record/problem.ts";
import type { Both } from "../../record/support.ts";
import type { ClueView } from "../shape.ts";
import type { Exports, Field, Profile } from "./shape.ts";

export { readExports, type Exports } from "./shape.ts";

/** A clue as one recipient gets it. */
export interface ExportedClue {
  profile: string;
  recipient: Both;
  legalBasis: Both | null;
  caution: Both;
  /** Only the fields of the profile, shaped as in the clue. */
  clue: Record<string, unknown>;
  /** Fields of the profile that were kept back because they concern a natural person. */
  withheld: string[];
}

type Exportable = Pick<ClueView, "subject" | "masked"> & Partial<Record<keyof ClueView, unknown>>;

/**
 * The clue with the fields of one profile and nothing else. A field that names
 * the subject leaves without a legal basis only for an organisation; of a
 * person, or of somebody whose nature is unknown, it is kept back. What the
 * view already masks or withholds stays so. Throws for a profile nobody wrote.
 */
export function exportClue(exports: Exports, view: Exportable, profileId: string): ExportedClue {
  const profile = profileOf(exports, profileId);
  const clue: Record<string, unknown> = {};
  const withheld: string[] = [];
  for (const path of profile.fields) {
    const field = exports.fields.get(path)!;
    if (!mayLeave(field, profile, view)) {
      if (pick(view, path.split(".")) !== undefined) withheld.push(path);
      continue;
    }
    const value = pick(view, path.split("."));
    if (value !== undefined) merge(clue, path.split("."), value);
  }
  return { profile: profile.id, recipient: profile.recipient, legalBasis: profile.legalBasis?.says ?? null, caution: exports.caution, clue, withheld };
}

/**
 * Many clues for one recipient. Refused where it would be a list of persons:
 * more than one clue whose subject is not an organisation, in a profile that
 * names subjects. Export those one by one, each with its purpose.
 */
export function exportClues(exports: Exports, views: readonly Exportable[], profileId: string): ExportedClue[] {
  const profile = profileOf(exports, profileId);
  const persons = views.filter(({ subject }) => subject?.nature === "person" || (subject?.nature === "unknown" && subject.uscc === undefined)).length;
  if (persons > 1 && profile.legalBasis !== null && profile.fields.some((path) => exports.fields.get(path)!.personal === "subject")) {
    throw new RecordError(`This would be a list of ${persons} subjects that are or may be natural persons; no bulk list of persons leaves the house. Export them one by one, or leave them out.`);
  }
  return views.map((view) => exportClue(exports, view, profileId));
}

/** A clue a row, a field a column, lists joined by "; ". Safe to open in a spreadsheet. `locale` picks the heads. */
export function exportCsv(exports: Exports, exported: readonly ExportedClue[], profileId: string, locale: Locale): string {
  const { fields } = profileOf(exports, profileId);
  const head = fields.map((path) => exports.fields.get(path)!.label[locale]);
  const rows = exported.map(({ clue, withheld }) => fields.map((path): Cell => (withheld.includes(path) ? (locale === "en" ? "withheld" : "不予提供") : cellOf(pick(clue, path.split(".")), locale))));
  return writeCsv(head, rows);
}

function profileOf(exports: Exports, id: string): Profile {
  const profile = exports.profiles.get(id);
  if (!profile) throw new RecordError(`No export profile is called ${JSON.stringify(id)}; use one of ${[...exports.profiles.keys()].join(", ")}.`);
  return profile;
}

function mayLeave(field: Field, profile: Profile, { subject, masked }: Exportable): boolean {
  if (field.personal === "none") return true;
  if (field.personal === "subject") return profile.legalBasis !== null || subject?.nature === "organisation";
  // Free words of a clue that is still masked would say what the mask hides.
  return profile.legalBasis !== null && (field.personal === "staff" || !masked);
}

/** What a path leads to, copied: a plain value, a list of them, or one level of named plain values. Anything deeper stays. */
function pick(value: unknown, [step, ...rest]: string[]): unknown {
  if (step === undefined) return plain(value);
  if (value === null || typeof value !== "object") return undefined;
  const list = step.endsWith("[]");
  const key = list ? step.slice(0, -2) : step;
  const next = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  if (!list) return pick(next, rest);
  if (!Array.isArray(next)) return undefined;
  const items = next.map((each) => pick(each, rest) ?? null);
  return items.some((each) => each !== null) ? items : undefined;
}

function plain(value: unknown): unknown {
  if (isScalar(value)) return value;
  if (Array.isArray(value)) return value.filter(isScalar);
  if (value === null || typeof value !== "object") return undefined;
  const entries = Object.entries(value).filter(([, each]) => isScalar(each) || each === null);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

/** Lays a picked value where it stood; lists are laid item by item, so that fields of one exhibit stay together. */
function merge(into: Record<string, unknown>, [step = "", ...rest]: string[], value: unknown): void {
  const list = step.endsWith("[]");
  const key = list ? step.slice(0, -2) : step;
  if (rest.length === 0) {
    into[key] = value;
  } else if (list) {
    const items = ((into[key] as Record<string, unknown>[] | undefined) ?? (value as unknown[]).map(() => ({}))) as Record<string, unknown>[];
    (value as unknown[]).forEach((each, n) => {
      if (each !== null) merge(items[n]!, rest, each);
    });
    into[key] = items;
  } else {
    const inner = (into[key] as Record<string, unknown> | undefined) ?? {};
    merge(inner, rest, value);
    into[key] = inner;
  }
}

function cellOf(value: unknown, locale: Locale): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((each) => String(cellOf(each, locale) ?? "")).join("; ");
  if (typeof value !== "object") return String(value);
  const words = value as Record<string, unknown>;
  if (typeof words[locale] === "string") return words[locale];
  return Object.entries(words).map(([key, each]) => `${key}: ${String(each)}`).join("; ");
}
