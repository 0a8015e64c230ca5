import { afterEach, beforeEach, expect, test } from "vitest";
import { readCodebook } from "../../codebook/read.ts";
import { openCaptures, type Captures } from "../../evidence/index.ts";
import { openStore } from "../../store/open.ts";
import type { Store } from "../../store/store.ts";
import type { CodedRelease } from "../releases/index.ts";
import { exampleAction } from "./examples.ts";
import { releasesByDocket, releasesSay } from "./heard.ts";

const { codebook } = await readCodebook("codebook");
let store: Store;
let captures: Captures;
beforeEach(async () => {
  store = await openStore(":memory:");
  captures = openCaptures(store);
});
afterEach(() => store.close());

/** An action with a docket, whose first defendant is named in the releases below. */
const action = { ...exampleAction([]), court: "N.D. Ohio", docket: { number: "1:24-cv-00007" } } as unknown as ReturnType<typeof exampleAction>;
const defendants = action.defendants.map((each) => (each.id === "ann" ? { ...each, name: "Ann Harrow" } : { ...each, name: "Larkmoor Tokens, Inc." }));

/** What a coder would say of a release, told by its title. */
const code = ({ id, title, text }: { id: string; title: string; text: string }): CodedRelease => ({
  id, dismissal_mentioned: title.includes("dismisses") ? "voluntary_by_sec" : "none",
  outcomes: text === "" ? [] : [{ name: "Ann Harrow", disposition: title.includes("dismisses") ? "dismissed" : title.includes("pleads") ? "criminal_convicted" : "consent_no_admission", span: text }],
}) as unknown as CodedRelease;

async function load(number: string, title: string, text: string): Promise<void> {
  const { hash } = await captures.put({ bytes: Buffer.from(`${title}\n\n${text}`), media: "text/plain", url: null, at: "2026-01-01T00:00:00.000Z", how: "test", source: "archive" });
  await store.putRows("releases", [{ id: number, source: "archive", date: "2025-03-01", data: { capture: hash } }]);
}
const matter = (releases: string[]) => store.putRows("matters", [{ id: "m", source: "archive", date: null, data: { court: "N.D. Ohio", docket: "1:24-cv-00007", releases: releases.map((number) => ({ number })) } }]);

test("a release on the docket of an action says what became of the defendant it names, with its words", async () => {
  await load("LR-90001", "S.E.C. dismisses its case", "The Commission dismissed its claims against Ann Harrow.\n\nShe paid nothing.");
  await load("LR-90002", "Harrow pleads guilty", "Ann Harrow pleaded guilty.");
  await matter(["LR-90001", "LR-90002"]);
  const said = await releasesSay({ ...action, defendants }, store, await releasesByDocket(store), code, codebook, captures);
  expect(said).toMatchObject([{ defendant: "ann", witness: "agency", disposition: "dismissed-by-agency", source: "LR-90001", on: "2025-03-01", span: "The Commission dismissed its claims against Ann Harrow.\n\nShe paid nothing." }]);
  expect(said[0]!.admits).toContain("dismissed-by-agency-with-prejudice");
});

test("a release taken from the agency's site is found by its row, not by its number", async () => {
  await load("sec.gov/releases/lr-90004", "S.E.C. dismisses its case", "The Commission dismissed its claims against Ann Harrow.");
  await store.putRows("matters", [{ id: "m", source: "archive", date: null, data: { court: "N.D. Ohio", docket: "1:24-cv-00007", releases: [{ number: "LR-90004", row: "sec.gov/releases/lr-90004" }] } }]);
  expect(await releasesSay({ ...action, defendants }, store, await releasesByDocket(store), code, codebook, captures)).toMatchObject([{ defendant: "ann", source: "sec.gov/releases/lr-90004" }]);
});

test("another court, another docket and a lost page say nothing", async () => {
  await store.putRows("releases", [{ id: "LR-90003", source: "archive", date: "2025", data: { lost: "page-not-found" } }]);
  await matter(["LR-90003"]);
  const index = await releasesByDocket(store);
  expect(await releasesSay({ ...action, defendants }, store, index, code, codebook, captures)).toEqual([]);
  expect(await releasesSay({ ...action, court: "S.D. Ohio" }, store, index, code, codebook, captures)).toEqual([]);
  expect(await releasesSay({ ...action, docket: undefined }, store, index, code, codebook, captures)).toEqual([]);
});

test("a record without releases has no index", async () => expect((await releasesByDocket(store)).size).toBe(0));
