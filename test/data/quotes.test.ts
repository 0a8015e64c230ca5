import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openRecord } from "../../src/casebook/open.ts";
import { captureFile } from "../../src/evidence/capture.ts";
import { verify } from "../../src/evidence/verify.ts";
import { shared, withData } from "./shared.ts";

/** The documents whose words are at hand, by the source of the casebook that each is. */
const documents = {
  "nyt-foresight-2025-12-14": "seeds/000_5328e12e160fdcf3.txt",
  "thecod3x-tracker": "data/crypto_trackers/thecod3x_litigation_tracker.csv",
  "thecod3x-treatise": "data/crypto_trackers/thecod3x_sec_treatise_2026-02.md",
  "sec-press-release-list": "data/sec_releases/sec_press_releases_2020-09_2025-09.csv",
};

withData("seeds", "every quote of the casebook", () => {
  test("stands once in the document it is taken from, and its statement becomes captured", async () => {
    const place = mkdtempSync(path.join(tmpdir(), "prosequi-quotes-"));
    const opening = { where: path.join(place, "record.db"), shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-22" };
    try {
      const record = await openRecord(opening);
      let pinned = 0;
      for (const [sourceId, file] of Object.entries(documents)) {
        const found = await captureFile(record.store, `${shared}/${file}`, { url: null, sourceId, now: "2026-11-22T00:00:00Z" });
        expect(found.broken).toEqual([]);
        pinned += found.pinned;
      }
      const checked = await verify(record.store);
      expect([checked.broken, checked.quotes]).toEqual([[], pinned]);
      await record.close();

      const again = await openRecord(opening);
      expect(again.loaded).toBe(0);
      const claims = [...again.asOf().claims.values()].filter((claim) => claim.by === "The New York Times");
      expect(claims.filter((claim) => claim.standing !== "captured").map((claim) => claim.key)).toEqual([]);
      await again.close();
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
