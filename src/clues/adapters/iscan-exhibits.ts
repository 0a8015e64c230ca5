import { writeDay } from "../../language/day.ts";
import type { Exhibit, Subject } from "../../record/statements/clue.ts";
import type { Both } from "../../record/support.ts";
import { fold, iscanAddress, type ForeignWarning } from "./iscan.ts";

/** An exhibit as the file gives it; a person files it with the clue, or does not. */
export type WarningExhibit = Omit<Exhibit, "clue" | "root">;

/** A warning that fits a clue's subject, and by what. */
export interface WarningMatch {
  warning: ForeignWarning;
  by: "domain" | "name";
  exhibit: WarningExhibit;
  says: Both;
}

/** How the file came here: when and by whom it was fetched. */
export interface WarningsCapture {
  /** ISO 8601 in UTC, or a day. */
  capturedAt: string;
  capturedBy: string;
}

/**
 * Warnings that fit a subject: the same site, or exactly the same name. A
 * natural person is never matched by name: names are shared. Each is an exhibit
 * of kind `registry` whose origin is the authority that warned, however many
 * feeds repeat it, so that one authority stays one voice. It cannot be judged
 * from here, hence F and 6 of the Admiralty scale. It is no finding under the
 * notice, and says so.
 */
export function matchWarnings(subject: Subject, warnings: readonly ForeignWarning[], capture: WarningsCapture): WarningMatch[] {
  const host = subject.domain?.replace(/^www\./, "");
  const name = subject.nature === "person" ? "" : fold(subject.label);
  return warnings.flatMap((warning): WarningMatch[] => {
    const by = host !== undefined && warning.hosts.includes(host) ? "domain" : name !== "" && warning.names.some((each) => fold(each) === name) ? "name" : null;
    if (by === null) return [];
    const says = put(warning, by);
    const { capturedAt, capturedBy } = capture;
    return [
      {
        warning,
        by,
        says,
        exhibit: { kind: "registry", shows: says, capturedAt, capturedBy, sha256: warning.sha256, media: "application/json", locator: `${iscanAddress}?id=${encodeURIComponent(warning.id)}`, origin: originOf(warning), reliability: "f", credibility: 6, personal: "none" },
      },
    ];
  });
}

/** The voice behind a warning: the authority, whatever feed brought it and however its name is spaced. */
export function originOf({ authority, jurisdiction }: Pick<ForeignWarning, "authority" | "jurisdiction">): string {
  const squeeze = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return `authority: ${squeeze(authority)}${jurisdiction ? `, ${squeeze(jurisdiction)}` : ""}`.slice(0, 300);
}

function put({ id, authority, jurisdiction, day }: ForeignWarning, by: "domain" | "name"): Both {
  const en = [`${authority}${jurisdiction ? ` (${jurisdiction})` : ""} published a warning, I-SCAN number ${id}${day ? `, entered ${writeDay("en", day)}` : ""}, which names ${by === "domain" ? "this site" : "a firm of exactly this name"}.`];
  const zh = [`${authority}${jurisdiction ? `（${jurisdiction}）` : ""}发布过警示（I-SCAN编号${id}${day ? `，录入日期${writeDay("zh", day)}` : ""}），其中载有${by === "domain" ? "该网站" : "与之完全同名的机构"}。`];
  if (by === "name") {
    en.push("Firms share names; a person must compare before relying on it.");
    zh.push("机构可能同名，使用前须人工比对。");
  }
  en.push("A foreign authority's warning is no finding under Notice No. 42.");
  zh.push("境外机构的警示不是本通知（银发〔2026〕42号）项下的认定。");
  return { en: en.join(" "), zh: zh.join("") };
}
