import { z } from "zod";
import { Both } from "../../record/support.ts";
import { Refused } from "../draft.ts";
import { readClueFile } from "../folder.ts";

const RegionFile = z.strictObject({
  source: Both,
  regions: z.array(
    z.strictObject({
      prefix: z.string().regex(/^[1-8][0-9]$/, "write the first two digits"),
      zh: z.string().min(1),
      en: z.string().min(1),
      /** False where the notice is not sent to that government. */
      addressed: z.boolean().default(true),
    }),
  ),
});

/** The province-level units of GB/T 2260, by the first two digits of a code. */
export type Regions = ReadonlyMap<string, z.infer<typeof RegionFile>["regions"][number]>;

/** A region code, read. */
export interface Region {
  /** Six digits (GB/T 2260). */
  code: string;
  province: Both;
  level: "province" | "prefecture" | "county";
  /** As far as we know it: below the province we hold no names and show the code. */
  name: Both;
  /** False where the notice is not sent to that government, so that article 4 names nobody there. */
  addressed: boolean;
}

/** Reads `clues/regions.yaml` of a rule set's folder. */
export async function readRegions(folder: string): Promise<Regions> {
  const { regions } = await readClueFile(folder, "regions.yaml", RegionFile, (file, complain) => {
    const seen = new Set<string>();
    file.regions.forEach(({ prefix }, n) => {
      if (seen.has(prefix)) complain(["regions", n, "prefix"], `${prefix} stands twice; keep one of the two`);
      seen.add(prefix);
    });
  });
  return new Map(regions.map((each) => [each.prefix, each]));
}

/** Reads a region code. Throws `RecordError` where it is not six digits or its province is none of the list. */
export function regionOf(regions: Regions, typed: string): Region {
  const code = typed.normalize("NFKC").trim();
  if (!/^[0-9]{6}$/.test(code)) throw new Refused({ en: `The region "${code}" is not six digits; write it as GB/T 2260 does, like 440300.`, zh: `地区“${code}”不是六位数字；请按GB/T 2260填写，如440300。` });
  const found = regions.get(code.slice(0, 2));
  if (!found) throw new Refused({ en: `The region ${code} begins with ${code.slice(0, 2)}, which is no province of GB/T 2260; copy the code again, like 440300.`, zh: `地区${code}以${code.slice(0, 2)}开头，GB/T 2260中无此省级代码；请重新核对，如440300。` });
  const province = { en: found.en, zh: found.zh };
  const level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  const name = level === "province" ? province : { en: `${found.en}, ${level} code ${code}`, zh: `${found.zh}（${level === "county" ? "县级" : "地级"}代码${code}）` };
  return { code, province, level, name, addressed: found.addressed };
}

/**
 * The region of the registration authority in a credit code (characters 3 to
 * 8, GB 32100-2015); null where it is no province of the list, as in codes
 * given out by the national authority (100000). Where a firm is registered is
 * not where it acts.
 */
export function regionOfCode(regions: Regions, uscc: string): Region | null {
  const code = uscc.slice(2, 8);
  return /^[0-9]{6}$/.test(code) && regions.has(code.slice(0, 2)) ? regionOf(regions, code) : null;
}

/** The name of a region in both languages, as far as the list holds it. Throws like `regionOf`. */
export function regionName(regions: Regions, code: string): Both {
  return regionOf(regions, code).name;
}

/** What somebody who gives this region should know: that the notice is not sent there. Nothing for any other, or for none. */
export function regionNotes(regions: Regions, code: string | null): Both[] {
  if (code === null) return [];
  const { province, addressed } = regionOf(regions, code);
  return addressed ? [] : [{
    en: `The notice is sent to the governments of the provinces, autonomous regions and municipalities and to the Xinjiang Production and Construction Corps. ${province.en} is not among them: we know of no department there that it gives a task, so the departments named here are those of the mainland.`,
    zh: `通知主送各省、自治区、直辖市人民政府和新疆生产建设兵团，不包括${province.zh}；我们不知道该地区有通知赋予职责的部门，此处所列均为内地部门。`,
  }];
}
