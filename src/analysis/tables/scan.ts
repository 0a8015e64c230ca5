import type { Codebook } from "../../codebook/shape.ts";
import { writeCsv } from "../../language/csv.ts";
import type { Locale } from "../../language/index.ts";
import type { Group, Scan } from "../scan/index.ts";
import { words } from "../scan/words.ts";

/** A group in the codebook's words. */
export function groupName(cell: Group, codebook: Codebook, lang: Locale): string {
  const labels = [
    cell.industry !== undefined && (codebook.industries.get(cell.industry)?.label[lang] ?? cell.industry),
    cell.conduct !== undefined && (codebook["release-conduct"].get(cell.conduct)?.label[lang] ?? cell.conduct),
    cell.region !== undefined && (words.regions[cell.region]?.[lang] ?? cell.region),
    cell.forum !== undefined && (codebook.forums.get(cell.forum)?.label[lang] ?? cell.forum),
  ];
  return labels.filter((label) => label !== false).join(" · ");
}

/** Every group that was tested as a row, hits and others; the actions of a hit stand in its last columns. */
export function scanCsv({ tests, hits, options }: Scan, codebook: Codebook, lang: Locale): string {
  const found = new Map(hits.map((hit) => [hit.id, hit]));
  return writeCsv(
    ["id", "group", "industry", "conduct", "region", "forum", "measure", "source", "change", "before_from", "before_to", "after_from", "after_to", "before", "after", "against_before", "against_after", "direction", "p", "q", "hit", "ratio", "ratio_low", "ratio_high", "shrunk", "may_be_artefact", "actions_before", "actions_after", "nominal_rate"],
    tests.map((test) => {
      const hit = found.get(test.id);
      const { cell, windows: { before, after } } = test;
      return [
        test.id, groupName(cell, codebook, lang), cell.industry ?? null, cell.conduct ?? null, cell.region ?? null, cell.forum ?? null, test.measure, test.source, test.change.day, before.from, before.to, after.from, after.to,
        test.group.before, test.group.after, test.against.before, test.against.after, test.direction, test.p, test.q, hit ? "yes" : "no",
        finite(hit?.ratio?.value), finite(hit?.ratio?.lo), finite(hit?.ratio?.hi), finite(hit?.shrunk?.value), hit ? hit.artefacts.map((each) => each[lang]).join(" ") : null, hit ? hit.actions.before.join(" ") : null, hit ? hit.actions.after.join(" ") : null, options.alpha,
      ];
    }),
  );
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
