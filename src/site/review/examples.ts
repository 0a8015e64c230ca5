import { words } from "../../coding/review/examples.ts";
import { type ItemKind, weigher } from "../../coding/review/index.ts";
import { itemOf } from "../../coding/review/items.ts";
import type { Proposal } from "../../coding/review/shape.ts";
import type { Draft } from "../../record/assertion.ts";
import { openMemory } from "../../store/memory.ts";
import type { Store } from "../../store/store.ts";
import { deskOver, exampleStatements } from "../examples/desk.ts";
import { site } from "../index.ts";
import type { Desk } from "../shape.ts";
import { reviewDesk } from "./desk.ts";

/** The token of the example desk. */
export const token = "t".repeat(48);

const coded = (event: string, confidence: number, more: object = {}): Proposal => ({ fields: { event, prejudice: null, scope: null, proposed: false, effective: false }, spans: {}, rule: `${event}/head`, confidence, ...more });

/** Invented entries and what the machine says of each, the most consequential first. */
const entries: readonly (readonly [id: string, text: string, proposal: Proposal])[] = [
  ["E1", "STIPULATION of Dismissal with prejudice by Alder Token, Inc.", coded("stipulation_of_dismissal", 0.6, { fields: { event: "stipulation_of_dismissal", prejudice: "with", scope: "all", proposed: false, effective: true }, spans: { event: "STIPULATION of Dismissal", prejudice: "with prejudice" } })],
  ["E2", "ORDER staying the case for sixty days. Signed by Judge Wren Lark.", coded("order_staying_case", 0.8, { fields: { event: "order_staying_case", prejudice: null, scope: "all", proposed: false, effective: true }, spans: { event: "ORDER staying the case" } })],
  ["E3", "ANSWER to complaint by Alder Token, Inc.", coded("answer", 0.7)],
  ["E4/a b?&#%", "NOTICE of something else", coded("other_filing", 0.9)],
];

const releases: readonly (readonly [id: string, title: string, text: string, proposal: Proposal])[] = [
  ["LR-90001", "SEC v. Rowan Birch", "The Commission dismissed its action against Rowan Birch. Alder Token, Inc. remains in the case.", {
    fields: { action: "dismissed", dismissal_mentioned: "voluntary_by_sec", industry: "crypto", conduct: "other", "outcomes/Rowan Birch": "dismissed" },
    spans: { action: "dismissed its action", "outcomes/Rowan Birch": "Rowan Birch" }, rule: "dismissed/verb", confidence: 0.5,
  }],
];

/** A proposal to move an outcome of the invented action, that waits. */
const held: Draft<"proposal"> = {
  kind: "proposal", key: "umber/docket-31-1",
  body: {
    action: "umber",
    event: { id: "docket-31-1", kind: "voluntary-dismissal-with-prejudice", date: "2026-03-04", by: "joint", defendants: "all", what: { en: "Docket entry 31: “STIPULATION of Dismissal”", zh: "案卷条目第31号：“STIPULATION of Dismissal”" }, cites: [{ source: "docket-umber" }], certainty: "high", claim: "our-coding" },
    because: { entry: "d2", rule: "stipulation", span: "STIPULATION of Dismissal" },
    moves: [{ defendant: "umber", from: "not-seen", to: "dismissed-by-agency-with-prejudice" }], figures: ["dismissed"], coder: "entries-1",
  },
  on: null, by: { type: "program", name: "docket-coder", version: "1" }, evidence: [], recorded: "2026-11-20T00:00:00.000Z", salt: "5".repeat(32),
};

/** A store with the invented texts. `texts` replaces those of entries, for hostile words. */
async function stocked(texts: typeof entries): Promise<Store> {
  const store = openMemory();
  const put = async (kind: ItemKind, given: Parameters<typeof itemOf>[1], proposal: Proposal): Promise<void> => {
    const { key, date, ...data } = itemOf(kind, given, proposal, `${kind}-1`);
    await store.putRows("items", [{ id: key, source: kind, date, data }]);
  };
  for (const [n, [id, text, proposal]] of texts.entries()) await put("entries", { id, text, docket: "1:23-cv-00001", number: String(n + 1), date: "2025-03-04" }, proposal);
  for (const [id, title, text, proposal] of releases) await put("releases", { id, title, text }, proposal);
  await store.append([held]);
  return store;
}

/** A site whose review desk has invented texts on it, and the store behind it. */
export async function openDesk({ write = true, texts = entries, statements = exampleStatements() }: { write?: boolean; texts?: typeof entries; statements?: Parameters<typeof deskOver>[0] } = {}): Promise<{ app: ReturnType<typeof site>; store: Store; desk: Desk }> {
  const store = await stocked(texts);
  const over = deskOver(statements);
  const codebook = { ...over.codebook, ...words };
  let tick = Date.parse("2026-11-22T12:00:00.000Z");
  const hand = { now: () => new Date((tick += 1000)).toISOString(), random: (bytes: number) => new Uint8Array(bytes).fill(7) };
  const desk: Desk = { ...over, codebook, review: reviewDesk({ room: { store, codebook, weight: weigher(words.entries) }, hand, token: write ? token : null }) };
  return { app: site(desk), store, desk };
}

/** The form of a judgement as the page of E1 sends it, with what a person changes. */
export async function formOf(app: ReturnType<typeof site>, path: string, name: string, change: Record<string, string | undefined> = {}): Promise<URLSearchParams> {
  const html = await (await app.request(path, { headers: { cookie: `coder=${encodeURIComponent(name)}` } })).text();
  const form = html.split('<form class="judge"')[1]?.split("</form>")[0] ?? "";
  const plain = (value: string): string => value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  const sent = new URLSearchParams();
  for (const [, field, value] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) sent.set(plain(field!), plain(value!));
  for (const [, field, options] of form.matchAll(/<select name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    const all = [...options!.matchAll(/<option value="([^"]*)"( selected="")?/g)];
    sent.append(plain(field!), plain((all.find(([, , chosen]) => chosen !== undefined) ?? all[0])?.[1] ?? ""));
  }
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) sent.delete(field);
    else sent.set(field, value);
  }
  return sent;
}

/** Sends a form as a browser on the same site does. */
export function send(app: ReturnType<typeof site>, path: string, form: URLSearchParams, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(path, { method: "POST", body: form.toString(), headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", ...headers } }));
}
