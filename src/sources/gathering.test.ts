import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { gatherAnew } from "./gathering.ts";
import archive from "./sec-litigation-releases-archive/index.ts";
import type { StoredMatter } from "./sec-litigation-releases-archive/gather.ts";
import live from "./sec-litigation-releases/index.ts";

let store: Store;
beforeEach(async () => void (store = await openStore(":memory:")));
afterEach(() => store.close());

const party = (name: string) => [{ name, role: "defendant" as const }];
const facts = (number: string, name: string, docket: string | null, refs: object[] = []) => ({ number, court: "N.D. Ohio", docket, caption: `SEC v. ${name}`, defendants: party(name), refs });
const fromArchive = (number: string, name: string, docket: string | null, date: string) =>
  store.putRows("releases", [{ id: number, source: archive.manifest.id, date, data: { ...facts(number, name, docket), date, dateFrom: "header", year: date.slice(0, 4), capture: "a" } }]);
const fromSite = (slug: string, data: object) => store.putRows("releases", [{ id: `sec.gov/releases/${slug}`, source: live.manifest.id, date: "2026-11-02", data }]);

async function matters(): Promise<Array<StoredMatter & { id: string }>> {
  const found = [];
  for await (const { id, data } of store.rows<StoredMatter>("matters")) found.push({ ...data, id });
  return found;
}

describe("releases of the archive and of the site", () => {
  it("make one action where they are of one docket, and one release where they bear one number", async () => {
    await fromArchive("LR-90001", "Rowan Hale", "1:24-cv-00007", "2024-03-01");
    await fromArchive("LR-90002", "Rowan Hale", "1:24-cv-00007", "2024-09-01");
    await fromSite("lr-90002", { ...facts("LR-90002", "Rowan Hale", "1:24-cv-00007"), date: "2024-09-01", dateFrom: "header", year: "2024" });
    await fromSite("lr-90009", { ...facts("LR-90009", "Rowan Hale", "1:24-cv-00007"), date: "2026-11-02", dateFrom: "listing", year: "2026" });
    const said = await gatherAnew(live, store);
    expect(said?.en).toMatch(/^3 releases are grouped into 1 actions; the day is known for 100%/);
    expect((await matters()).map(({ releases }) => releases)).toEqual([[
      { number: "LR-90001", date: "2024-03-01", dateFrom: "header", between: null },
      { number: "LR-90002", date: "2024-09-01", dateFrom: "header", between: null, row: "sec.gov/releases/lr-90002" },
      { number: "LR-90009", date: "2026-11-02", dateFrom: "listing", between: null, row: "sec.gov/releases/lr-90009" },
    ]]);
  });

  it("leave out what has no words or no number", async () => {
    await fromSite("lr-90003", { url: "https://www.sec.gov/x", lost: "gone" });
    await fromSite("note", { ...facts("LR-1", "Ada Brightwell", null), number: null, date: "2026-11-02", dateFrom: "listing", year: "2026" });
    await gatherAnew(live, store);
    expect(await matters()).toEqual([]);
  });

  it("take an action away that a later release joined to another", async () => {
    await fromArchive("LR-90001", "Rowan Hale", "1:24-cv-00007", "2024-03-01");
    await fromArchive("LR-90005", "Rowan Hale", null, "2024-05-01");
    await store.putRows("matters", [{ id: "LR-90005", source: archive.manifest.id, date: null, data: {} }]);
    await gatherAnew(archive, store);
    expect((await matters()).map(({ id }) => id)).toEqual(["LR-90001"]);
  });
});

it("does nothing for a source that gathers nothing", async () => expect(await gatherAnew({}, store)).toBeUndefined());
