import { readFile } from "node:fs/promises";
import path from "node:path";
import { GoldRelease, measureReleases, type FieldMeasure, type NamesMeasure } from "../../coding/measure/releases.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { columns } from "../print/columns.ts";

/** `prosequi evaluate releases FILE`: precision, recall, F1, confusion and errors. Opens no record. */
export async function evaluate(effects: Effects, what: string, file: string, options: Common): Promise<number> {
  if (what !== "releases") throw new RecordError(`evaluate does not know "${what}" yet; write evaluate releases FILE.`);
  const measured = measureReleases(await readGold(path.resolve(effects.cwd, file), file));
  if (options.format === "json") {
    effects.out(JSON.stringify(measured, null, 2));
    return 0;
  }
  const line = (name: string, field: FieldMeasure | NamesMeasure): string[] => [
    name,
    "exact" in field ? percent(field.exact) : "",
    percent(field.precision),
    percent(field.recall),
    percent(field.f1),
    Object.entries(field.confusion).map(([outcome, n]) => `${outcome} ${n}`).join(", "),
  ];
  effects.out(columns([
    ["field", "exact", "precision", "recall", "F1", "confusion"],
    line("court", measured.court),
    line("docket", measured.docket),
    line("docket without judge", measured.docketWithoutJudge),
    line("defendants", measured.defendants),
    line("defendants to the letter", measured.defendantsToTheLetter),
  ], Math.max(effects.width, 120)));
  effects.out(`\n${measured.rows} rows; ${measured.errors.length} errors`);
  if (measured.errors.length > 0) effects.out(columns(measured.errors.map(({ id, field, gold, got }) => [id, field, `gold ${gold ?? "-"}; got ${got ?? "-"}`]), effects.width));
  return 0;
}

async function readGold(file: string, shown: string): Promise<GoldRelease[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new RecordError(`${shown} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); name a gold file of releases.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new RecordError(`${shown} is not json (${error instanceof Error ? error.message : String(error)}); a gold file is a list of coded releases.`);
  }
  const gold = GoldRelease.array().min(1).safeParse(json);
  if (gold.success) return gold.data;
  const issue = gold.error.issues[0];
  throw new RecordError(`${shown} is not a gold file of releases: ${issue?.path.join(".") || "the file"} ${issue?.message}; each row needs id, year, title, text, court, docket and defendants.`);
}

function percent(share: number | null): string {
  return share === null ? "-" : `${(100 * share).toFixed(1)}%`;
}
