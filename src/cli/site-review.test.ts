import { expect, test } from "vitest";
import { openRecord } from "../casebook/open.ts";
import { itemOf } from "../coding/review/items.ts";
import { reportFor } from "./commands/report.ts";
import { shelves } from "./record.ts";
import { siteReview } from "./site-review.ts";

const effects = { now: () => "2026-11-22T12:00:00.000Z", random: (bytes: number) => new Uint8Array(bytes).fill(9) };

test("the site's review has a token only where people may write, and puts first what may bear on a published figure", async () => {
  const record = await openRecord({ where: ":memory:", shelves: shelves(), today: "2026-11-22" });
  try {
    const dropped = reportFor(record, {}).figures.find(({ id }) => id === "dismissed")!.actions;
    const counted = dropped.map((id) => record.asOf().actions.get(id)?.docket?.number).find((number) => number !== undefined)!;
    const proposal = { fields: { event: "other_filing", prejudice: null, scope: null, proposed: false, effective: false }, spans: {}, rule: "none", confidence: 0.5 };
    for (const [id, docket] of [["A", "1:99-cv-99999"], ["B", counted]] as const) {
      const { key, kind, date, ...data } = itemOf("entries", { id, text: "NOTICE of something", docket }, proposal, "entries-1");
      await record.store.putRows("items", [{ id: key, source: kind, date, data }]);
    }
    expect(siteReview(record, effects, false).token).toBeNull();
    const desk = siteReview(record, effects, true);
    expect(desk.token).toMatch(/^(09){24}$/);
    expect((await desk.roll()).list.map(({ key, weight }) => [key, weight])).toEqual([["entries/B", 2], ["entries/A", 0]]);
  } finally {
    await record.close();
  }
});
