import { z } from "zod";
import { domainToASCII } from "node:url";
import { canonical, sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import type { Both } from "../../record/support.ts";
import { isDay, type Day } from "../../record/day.ts";
import { readDomain } from "../subject/index.ts";

/** Where I-SCAN's warnings are had as JSON: with a key of the reader's own in an Authorization header. Nothing here fetches them. */
export const iscanAddress = "https://api.iosco.org/v1/i-scan/warnings";

/** Words of a stranger that will be printed: without control, zero-width and turning characters, of bounded length. */
const Printed = z.string().max(2000).transform((text) => text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim());
const Text = z.string().max(20_000).nullish();
/** Lists come as lists; in the feed's table form as one text with line ends, bars or semicolons between. */
const Texts = z.union([z.array(Text).max(1000), z.string().max(100_000)]).nullish();

/**
 * A record of I-SCAN (International Securities & Commodities Alerts Network of
 * IOSCO) as far as we use it. Field names are those of the feed; what they hold
 * is not documented field by field, so everything but the number and the
 * authority may lack, and further fields pass.
 */
const Warning = z.looseObject({
  id: z.union([Printed.pipe(z.string().min(1).max(60)), z.int()]),
  nca_name: Printed.pipe(z.string().min(1).max(200)),
  nca_jurisdiction: Printed.pipe(z.string().max(80)).nullish(),
  nca_url: Text,
  commercial_name: Text,
  other_commercial_names: Texts,
  corporate_names: Texts,
  url: Text,
  other_urls: Texts,
  domain_name: Text,
  fqdn: Text,
  validation_date: Text,
});

/** A warning that an authority published, reduced to what a clue can be compared with. The authority's own description is not kept. */
export interface ForeignWarning {
  /** The feed's number. */
  id: string;
  authority: string;
  jurisdiction: string | null;
  /** Where the authority says it itself. */
  notice: string | null;
  names: string[];
  /** Host names in punycode, without www. */
  hosts: string[];
  /** Day on which it was entered, in the feed's own reckoning; null where it gives none. */
  day: Day | null;
  /**
   * SHA-256 of the record as canonical JSON. Of the record, not of the file:
   * two authorities' warnings in one answer are two voices.
   */
  sha256: string;
}

/** Rows seen = taken + ignored, each of these with its reason. */
export interface WarningsRead {
  taken: ForeignWarning[];
  /** `at` counts from 1. */
  ignored: { at: number; why: Both }[];
}

/** Reads the JSON of I-SCAN: a list, one record, or a list under `warnings`, `data` or `results`. Throws `RecordError` where it is none of these or empty. */
export function readWarnings(json: unknown): WarningsRead {
  const rows = rowsOf(json);
  if (rows.length === 0) throw new RecordError("The I-SCAN file holds no warning; fetch it again, and look whether it holds an error message instead.");
  const read: WarningsRead = { taken: [], ignored: [] };
  const seen = new Set<string>();
  rows.forEach((row, n) => {
    const why = (en: string, zh: string): void => void read.ignored.push({ at: n + 1, why: { en, zh } });
    const parsed = Warning.safeParse(row);
    if (!parsed.success) return why(`It lacks a number or an authority, or a field has another form: ${parsed.error.issues[0]?.path.join(".") || "the record"}.`, `缺少编号或发布机构，或字段格式不符：${parsed.error.issues[0]?.path.join(".") || "整条记录"}。`);
    const warning = reduce(parsed.data, sha256(canonical(row)));
    if (seen.has(warning.id)) return why(`Number ${warning.id} stood before.`, `编号${warning.id}已出现过。`);
    seen.add(warning.id);
    if (warning.names.length === 0 && warning.hosts.length === 0) return why("It names neither a firm nor a site, so nothing can be compared.", "未载明机构名称或网站，无法比对。");
    read.taken.push(warning);
  });
  return read;
}

function rowsOf(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (json !== null && typeof json === "object") {
    for (const key of ["warnings", "data", "results"]) if (Array.isArray((json as Record<string, unknown>)[key])) return (json as Record<string, unknown[]>)[key]!;
    if ("nca_name" in json) return [json];
  }
  throw new RecordError("The I-SCAN file is no list of warnings; keep the answer of the address as it comes and try again.");
}

function reduce(row: z.infer<typeof Warning>, hash: string): ForeignWarning {
  const names = [row.commercial_name, ...split(row.other_commercial_names), ...split(row.corporate_names)].flatMap((each) => (each && fold(each) !== "" ? [each.trim()] : []));
  const addresses = [row.url, ...split(row.other_urls), row.domain_name, row.fqdn];
  const hosts = addresses.flatMap((each) => (each ? (hostOf(each) ?? []) : []));
  const day = row.validation_date?.slice(0, 10) ?? "";
  return {
    id: String(row.id),
    authority: row.nca_name,
    jurisdiction: row.nca_jurisdiction || null,
    notice: row.nca_url && /^https?:\/\//i.test(row.nca_url) ? row.nca_url.trim() : null,
    names: [...new Map(names.map((each) => [fold(each), each])).values()],
    hosts: [...new Set(hosts)],
    day: isDay(day) ? day : null,
    sha256: hash,
  };
}

function split(value: z.infer<typeof Texts>): string[] {
  return (typeof value === "string" ? value.split(/[\r\n|;]/) : (value ?? [])).flatMap((each) => (each?.trim() ? [each.trim()] : []));
}

/** The host of an address as people write it, `hxxp` and [.] undone; nothing where it is none, or one that many share. */
function hostOf(address: string): string | undefined {
  const text = address.trim().replaceAll("[.]", ".").replace(/^h(tt|xx)ps?:\/\//i, "");
  const host = text.split(/[/?#:\s,]/)[0] ?? "";
  const { ascii, problems } = readDomain(host);
  if (problems.length > 0) return undefined;
  const bare = ascii.replace(/^www\./, "");
  return shared.has(bare) ? undefined : bare;
}

/** Hosts where many firms have a page: that a warning names a page there says nothing of the host. */
const shared: ReadonlySet<string> = new Set(
  ["facebook.com", "instagram.com", "t.me", "telegram.me", "telegram.org", "twitter.com", "x.com", "youtube.com", "linkedin.com", "tiktok.com", "wa.me", "whatsapp.com", "discord.gg", "discord.com", "medium.com", "reddit.com", "linktr.ee", "play.google.com", "apps.apple.com", "itunes.apple.com", "sites.google.com", "docs.google.com", "github.com", "weibo.com", "weixin.qq.com", "mp.weixin.qq.com", "zhihu.com", "douyin.com", "xiaohongshu.com", "bilibili.com"].map((host) => domainToASCII(host)),
);

/** A name as it is compared: letters and digits of any script after NFKC and case folding. Nothing is dropped: Ltd stays Ltd. */
export function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
