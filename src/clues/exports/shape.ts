import { z } from "zod";
import { Both, Id } from "../../record/support.ts";
import { ProvisionId } from "../../rules/book/shape.ts";
import { readClueFile } from "../folder.ts";

/** A way into a clue: `subject.label`, `exhibits[].body.sha256`. */
const FieldPath = z.string().regex(/^[a-z][A-Za-z]*(\[\])?(\.[a-z][A-Za-z0-9]*(\[\])?)*$/, "write a field as exhibits[].body.sha256");

const Field = z.strictObject({
  path: FieldPath,
  /** What it can tell of a person: see the head of the file. */
  personal: z.enum(["none", "subject", "words", "staff"]),
  label: Both,
});
export type Field = z.infer<typeof Field>;

const Profile = z.strictObject({
  id: Id,
  recipient: Both,
  /** Why the recipient may have personal data; null: it gets none. */
  legalBasis: z.strictObject({ cite: z.array(ProvisionId), says: Both, unverified: z.boolean().default(false) }).nullable(),
  why: Both,
  fields: z.array(FieldPath).min(1),
});
export type Profile = z.infer<typeof Profile>;

const ExportFile = z.strictObject({ caution: Both, fields: z.array(Field).min(1), profiles: z.array(Profile).min(1) });

/** `clues/exports.yaml` of a rule set: what may leave, field by field, for whom and why. */
export interface Exports {
  readonly caution: Both;
  readonly fields: ReadonlyMap<string, Field>;
  readonly profiles: ReadonlyMap<string, Profile>;
}

/** Reads `clues/exports.yaml` of a rule set's folder. Throws `RecordError` with file and line. */
export async function readExports(folder: string): Promise<Exports> {
  const file = await readClueFile(folder, "exports.yaml", ExportFile, (read, complain) => {
    const fields = new Map(read.fields.map((each) => [each.path, each]));
    if (fields.size < read.fields.length) complain(["fields"], "a field stands twice; keep one of the two");
    read.profiles.forEach((profile, n) => {
      profile.fields.forEach((path, at) => {
        const field = fields.get(path);
        if (!field) complain(["profiles", n, "fields", at], `${profile.id}: no field is called ${path}; add it under fields with what it can tell of a person`);
        else if (profile.legalBasis === null && (field.personal === "words" || field.personal === "staff")) complain(["profiles", n, "fields", at], `${profile.id}: ${path} can name a person, and this recipient has no legal basis; take it out or name the basis`);
      });
    });
  });
  return { caution: file.caution, fields: new Map(file.fields.map((each) => [each.path, each])), profiles: new Map(file.profiles.map((each) => [each.id, each])) };
}
