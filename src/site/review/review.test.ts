import { beforeEach, describe, expect, it } from "vitest";
import { exampleStatements } from "../examples/desk.ts";
import { formOf, openDesk, send } from "./examples.ts";

type Opened = Awaited<ReturnType<typeof openDesk>>;
let { app, store, desk }: Opened = await openDesk();
beforeEach(async () => {
  ({ app, store, desk } = await openDesk());
});

const as = (name?: string): Record<string, string> => (name === undefined ? {} : { cookie: `coder=${encodeURIComponent(name)}` });
const read = async (path: string, name?: string): Promise<{ status: number; html: string; headers: Headers }> => {
  const answer = await app.request(path, { headers: as(name) });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const e1 = "/en/review/item?item=entries%2FE1";
const judge = async (name: string, change: Record<string, string | undefined>, path = e1): Promise<{ status: number; to: string; html: string }> => {
  const answer = await send(app, path, await formOf(app, path, name, change), as(name));
  return { status: answer.status, to: answer.headers.get("location") ?? "", html: await answer.text() };
};
const log = async (kind: string): Promise<unknown[]> => (await store.read()).filter((each) => each.kind === kind).map(({ body }) => body);
const otherwise = { verdict: "change", "field:event": "order_staying_case", "field:prejudice": "not_applicable" };

const paths = ["", "?kind=entries&state=all", "?as=adjudicator&blind=1", "/item?item=entries%2FE1", "/item?item=entries%2FE4%2Fa+b%3F%26%23%25&blind=1", "/item?item=releases%2FLR-90001&keys=off", "/proposals", "/proposals/umber/docket-31-1", "/agreement", "/agreement?kind=releases"];
describe.each(["en", "zh"])("every page of the review in %s", (locale) => {
  it.each(paths)("%s is whole", async (path) => {
    for (const name of [undefined, "Ann"]) {
      const { status, html, headers } = await read(`/${locale}/review${path}`, name);
      expect(status).toBe(200);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'; style-src 'self'; script-src 'self';");
      expect(html.match(/<h1/g)?.length).toBe(1);
      expect(html).toContain(`lang="${locale === "en" ? "en" : "zh-Hans"}"`);
      expect(html).not.toMatch(/\bundefined\b|\[object|NaN|style="|<script(?! src="\/keys\.js\?v=[0-9a-f]{12}" defer)/);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
      const inside = [...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => match[1]?.replaceAll("&amp;", "&") ?? "");
      for (const href of new Set(inside)) expect([200, href]).toEqual([(await app.request(href)).status, href]);
    }
  });
});

describe("the queue", () => {
  it("shows what waits, the most consequential and least certain first, with kinds and states to choose", async () => {
    const { html } = await read("/en/review");
    expect(html).toContain("5 texts wait to be coded");
    expect([...html.matchAll(/item=([^"&]+)"/g)].map(([, key]) => decodeURIComponent(key!.replaceAll("+", " ")))).toEqual(["releases/LR-90001", "entries/E1", "entries/E2", "entries/E3", "entries/E4/a b?&#%"]);
    expect(html).toContain('href="/en/review?kind=releases"');
  });

  it("says who did how many, and takes from a coder what they judged", async () => {
    await judge("Ann", { verdict: "accept" });
    expect((await read("/en/review", "Ann")).html).toContain("4 texts wait to be coded");
    expect((await read("/en/review", "Ben")).html).toContain("5 texts wait to be coded");
    expect((await read("/en/review")).html).toMatch(/<th scope="row">Ann<\/th><td class="number">1<\/td>/);
  });

  it("that is empty names the command that fills it", async () => {
    const bare = await openDesk({ texts: [] });
    const { html } = { html: await (await bare.app.request("/zh/review?kind=entries")).text() };
    expect(html).toContain("此处没有待您处理的文本");
    const empty = { ...desk, review: { ...desk.review, roll: () => Promise.resolve({ list: [], people: [] }) } };
    const { site } = await import("../index.ts");
    expect(await (await site(empty).request("/en/review")).text()).toContain("prosequi review load entries FILE.jsonl");
  });

  it.each([
    ["kind=letters", "is not a kind of text"],
    ["state=lost", "is not a state"],
    ["as=judge", "is no part in the review"],
  ])("with ?%s is answered in plain words", async (query, words) => {
    const { status, html } = await read(`/en/review?${query}`);
    expect(status).toBe(400);
    expect(html).toContain(words);
  });

  it.each(["/en/review/item", "/en/review/item?item=entries%2FE9", "/zh/review/proposals/umber/nothing", "/en/review/name"])("%s is no page", async (path) => {
    expect((await read(path)).status).toBe(404);
  });
});

describe("a text", () => {
  it("has the words that decided marked, and the machine's proposal with rule and confidence in words", async () => {
    const { html } = await read(e1, "Ann");
    expect(html).toMatch(/<mark class="decided" title="Event">STIPULATION of Dismissal<\/mark> <mark class="also" title="Prejudice">with prejudice<\/mark> by Alder Token, Inc\./);
    expect(html).toContain("Of 100 answers like this, about 60 are right.");
    expect(html).toContain("Rule stipulation_of_dismissal/head");
  });

  it("blind, holds nothing of what the machine says", async () => {
    const { html } = await read(`${e1}&blind=1`, "Ann");
    const main = html.split("<main")[1]!.replaceAll(/<select.*?<\/select>/gs, "");
    for (const words of ["<mark", "stipulation_of_dismissal", "entries-1", "about 60", 'value="accept"']) expect(main).not.toContain(words);
    expect(html).not.toMatch(/<option value="[^"]+" selected/);
  });

  it("is judged without a name by nobody: the page asks who codes", async () => {
    expect((await read(e1)).html).not.toContain('class="judge"');
    expect((await read(e1)).html).toContain('name="name"');
  });

  it("goes to the next that waits once judged, and says that it is kept", async () => {
    const { status, to } = await judge("Ann", { verdict: "accept", comment: "As it says." });
    expect([status, to]).toEqual([303, "/en/review/item?item=entries%2FE2&kept=entries%2FE1"]);
    expect(await log("judgement")).toMatchObject([{ item: "entries/E1", round: "coder", verdict: "accept", saw: "entries-1" }]);
    expect(await log("comment")).toEqual([{ item: "entries/E1", words: "As it says." }]);
    expect((await read(to, "Ann")).html).toContain("Kept: entries/E1.");
  });

  it.each([
    ["accepted", { verdict: "accept" }, { verdict: "accept", fields: { event: "stipulation_of_dismissal", prejudice: "with", scope: "all", proposed: false, effective: true } }],
    ["changed", otherwise, { verdict: "change", fields: { event: "order_staying_case", prejudice: null, scope: "all", proposed: false, effective: true } }],
    ["changed to what has no prejudice, with that left as it stood", { verdict: "change", "field:event": "answer" }, { verdict: "change", fields: { event: "answer", prejudice: null, scope: null } }],
    ["not to be told", { verdict: "unsure", comment: "Too short." }, { verdict: "unsure", fields: {} }],
  ])("%s", async (_, change, body) => {
    expect((await judge("Ann", change)).status).toBe(303);
    expect(await log("judgement")).toMatchObject([body]);
  });

  it("coded blind is kept as coded without the proposal", async () => {
    const { status } = await judge("Ann", { verdict: "change", "field:event": "answer", "field:proposed": "false", "field:effective": "false" }, `${e1}&blind=1`);
    expect(status).toBe(303);
    expect(await log("judgement")).toMatchObject([{ verdict: "change", saw: null, fields: { event: "answer", prejudice: null, scope: null, proposed: false, effective: false } }]);
  });

  it("of a release takes what became of a defendant whom the machine did not name", async () => {
    const path = "/en/review/item?item=releases%2FLR-90001";
    expect((await judge("Ann", { verdict: "change", defendant: "Alder Token, Inc.", "defendant-outcome": "pending" }, path)).status).toBe(303);
    expect(await log("judgement")).toMatchObject([{ fields: { "outcomes/Rowan Birch": "dismissed", "outcomes/Alder Token, Inc.": "pending" } }]);
    expect((await judge("Ben", { verdict: "change", defendant: "Nobody There", "defendant-outcome": "pending" }, path)).html).toContain("does not stand in the text");
  });

  it.each([
    ["accepted though changed", { ...otherwise, verdict: "accept" }, "You changed event and then accepted"],
    ["coded with nothing changed", { verdict: "change" }, "Nothing is changed"],
    ["unsure though changed", { ...otherwise, verdict: "unsure" }, "put what you lean to into the comment"],
    ["with a value nobody knows", { verdict: "change", "field:event": "motion_to_dance" }, "is no value of event"],
    ["with a field that does not go with the event", { verdict: "change", "field:event": "answer", "field:prejudice": "without" }, "does not go with the event"],
    ["with a field nobody knows", { verdict: "change", "field:mood": "good" }, "There is no field"],
    ["of other words than the record holds", { verdict: "accept", text: "0".repeat(64) }, "The text was changed since you opened it"],
    ["of another proposal than the record holds", { verdict: "accept", saw: "entries-0" }, "coded this text anew"],
    ["from before the server was started anew", { verdict: "accept", token: "old" }, "started anew"],
    ["with too long a comment", { verdict: "accept", comment: "x".repeat(4001) }, "longer than 4,000 characters"],
  ])("%s is answered in one sentence, and nothing typed is lost", async (_, change, words) => {
    const typed: Record<string, string> = { comment: "Typed at length. <b>", ...change };
    const { status, html } = await judge("Ann", typed);
    expect(status).toBe(400);
    expect(html.match(/role="alert"/g)?.length).toBe(1);
    expect(html).toContain(words);
    expect(html).toContain(typed.comment === "Typed at length. <b>" ? "Typed at length. &lt;b&gt;</textarea>" : "xxx</textarea>");
    for (const [field, value] of Object.entries(typed)) if (field.startsWith("field:") && field !== "field:mood") expect(html).toContain(`<option value="${value}" selected=""`);
    expect(await log("judgement")).toEqual([]);
    expect((await judge("Ann", { verdict: "accept" })).status).toBe(303);
  });

  it("asks for a field that the new event has for the first time, once", async () => {
    const path = "/en/review/item?item=entries%2FE3";
    const change = { verdict: "change", "field:event": "stipulation_of_dismissal", "field:scope": "all" };
    const first = await judge("Ann", change, path);
    expect(first.html).toContain("With this event prejudice is asked");
    expect((await judge("Ann", { ...change, asked: "prejudice" }, path)).status).toBe(303);
  });

  it.each([
    ["nothing at all", ""],
    ["a verdict nobody knows", "name=Ann&verdict=perhaps&text=x&saw=&comment="],
  ])("of which %s arrives is told so", async (_, body) => {
    const answer = await send(app, e1, new URLSearchParams(`${body}&token=${"t".repeat(48)}`), as("Ann"));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("did not arrive whole");
  });

  it("judged by two at once keeps both", async () => {
    const forms = await Promise.all([formOf(app, e1, "Ann", { verdict: "accept" }), formOf(app, e1, "Ben", otherwise)]);
    const answers = await Promise.all(forms.map((form, n) => send(app, e1, form, as(["Ann", "Ben"][n]))));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await log("judgement")).toHaveLength(2);
  });

  it("is signed with the name that the page showed, also when the browser has another by now", async () => {
    const form = await formOf(app, e1, "Ann", { verdict: "accept" });
    await send(app, e1, form, as("Ben"));
    expect((await store.read()).filter(({ kind }) => kind === "judgement").map(({ by }) => by.name)).toEqual(["Ann"]);
  });
});

describe("coders are blind to each other", () => {
  const secret = "A comment that only its writer knows.";
  beforeEach(async () => {
    await judge("Ann", { ...otherwise, comment: secret });
  });

  it.each([e1, `${e1}&blind=1`, "/en/review", "/zh/review?state=all", "/en/review/agreement", "/zh/review/item?item=entries%2FE1"])("nothing of the other's word is on %s", async (path) => {
    for (const name of ["Ben", undefined]) {
      const html = (await read(path, name)).html.replaceAll(/<option[^>]*>[^<]*<\/option>/g, "").replaceAll(/item=entries[^"]*"[^>]*>.*?<\/tr>/gs, "");
      for (const words of [secret, "order_staying_case", "codes it otherwise", "另行编码"]) expect({ path, words, there: html.includes(words) }).toEqual({ path, words, there: false });
    }
  });

  it("one who has judged does not see it before it is settled, and one who settled cannot code", async () => {
    await judge("Ben", { verdict: "accept" });
    expect((await read(e1, "Ben")).html).not.toContain(secret);
    expect((await read(e1, "Ben")).html).toContain("1 judgement is kept back");
    expect((await read("/en/review?state=all", "Ben")).html).not.toContain("waits for a third");
    await judge("Cleo", { take: "coder/ann/entries/E1" }, `${e1}&as=adjudicator`);
    expect((await read(e1, "Ben")).html).toContain(secret);
    expect((await read(e1, "Cleo")).html).toContain("only somebody else can code it");
  });

  it("the third sees both side by side, differing fields marked, and settles by taking one or coding anew", async () => {
    await judge("Ben", { verdict: "accept" });
    const settle = `${e1}&as=adjudicator`;
    expect((await read("/en/review?as=adjudicator", "Cleo")).html).toContain("1 text waits for a third");
    const { html } = await read(settle, "Cleo");
    expect(html).toMatch(/<th scope="col">Ann<\/th><th scope="col">Ben<\/th>/);
    expect(html.match(/class="apart-row"/g)?.length).toBe(2);
    expect(html).toContain(secret);
    expect((await read(settle, "Ann")).html).toContain("Nothing here waits for you to settle");
    const { status, to } = await judge("Cleo", { take: "coder/ben/entries/E1" }, settle);
    expect([status, to]).toEqual([303, "/en/review?as=adjudicator&kept=entries%2FE1"]);
    expect((await log("judgement")).at(-1)).toMatchObject({ round: "adjudicator", fields: { event: "stipulation_of_dismissal" } });
    expect((await read(e1)).html).toContain("settled by a third (Cleo)");
  });
});

describe("who codes", () => {
  const sit = (fields: Record<string, string>): Promise<Response> => send(app, "/en/review/name", new URLSearchParams({ token: "t".repeat(48), ...fields }));

  it("is kept in the browser for our pages alone", async () => {
    const answer = await sit({ name: "王 敏", as: "adjudicator", back: "/en/review/item?item=entries%2FE1" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/en/review/item?item=entries%2FE1&as=adjudicator"]);
    expect(answer.headers.get("set-cookie")).toMatch(/^coder=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it.each(["https://elsewhere.invalid/", "//elsewhere.invalid/en/review", "/en/actions", "/en/reviewers", "javascript:alert(1)"])("never leads to %s", async (back) => {
    expect((await sit({ name: "Ann", back })).headers.get("location")).toBe("/en/review");
  });

  it.each([["", "Say who codes"], ["a/b", "neither a stroke"], ["machine", "kept for the coder program"]])("is not %j", async (name, words) => {
    const answer = await sit({ name });
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([400, null]);
    expect(await answer.text()).toContain(words);
  });
});

describe("proposals", () => {
  const path = "/en/review/proposals/umber/docket-31-1";
  const decide = async (fields: Record<string, string>, name = "Dora"): Promise<Response> => send(app, path, new URLSearchParams({ token: "t".repeat(48), name, ...fields }), as(name));

  it("are said to be undecided, with whom they would move and which figures count the action", async () => {
    expect((await read("/en/review/proposals")).html).toContain("1 change of an outcome waits for a person");
    const { html } = await read(path);
    expect(html).toMatch(/<h1[^>]*>Proposed, not decided: dismissed by the agency with prejudice, in /);
    expect(html).toContain('<mark class="decided">STIPULATION of Dismissal</mark>');
    expect(html).toContain('href="/en/figures/dismissed"');
  });

  it("accepted, write the event under the person's name", async () => {
    expect((await decide({ answer: "accept", reason: "Read on the docket." })).status).toBe(303);
    expect(await log("event")).toHaveLength(1);
    const { html } = await read(path, "Dora");
    expect(html).toContain("by Dora, 22 Nov 2026: Read on the docket.");
    expect(html).not.toContain('class="judge"');
    expect((await decide({ answer: "refuse", reason: "Late." })).status).toBe(409);
    expect(await log("ruling")).toHaveLength(1);
  });

  it.each([
    [{ answer: "refuse", reason: " " }, "Say why you refuse it."],
    [{ answer: "accept", reason: "Typed.", token: "old" }, "started anew"],
    [{ answer: "refuse", reason: "x".repeat(4001) }, "longer than 4,000"],
  ])("%j are answered in one sentence", async (fields, words) => {
    const answer = await decide(fields);
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain(`${fields.reason.trim()}</textarea>`);
    expect(await log("ruling")).toEqual([]);
  });

  it("decided by two at once are decided once", async () => {
    const answers = await Promise.all([decide({ answer: "accept" }, "Dora"), decide({ answer: "refuse", reason: "No." }, "Emil")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await log("ruling")).toHaveLength(1);
  });
});

describe("agreement", () => {
  it("is told per field with what cannot be had, and as a finding", async () => {
    for (const [n, id] of ["E1", "E2", "E3"].entries()) {
      const path = `/en/review/item?item=entries%2F${id}`;
      await judge("Ann", { verdict: "accept" }, path);
      await judge("Ben", n === 0 ? otherwise : { verdict: "accept" }, path);
    }
    const { html } = await read("/en/review/agreement");
    expect(html).toContain("Coders agree on “Event” in 2 of 3 pairs (67%; 95% interval");
    expect(html).toMatch(/<th scope="row">Only proposed<\/th>.*?not to be had: everything has one value/s);
    expect(html).toContain("Event: Ann in rows, Ben in columns; 3 units");
  });

  it("without two who judged the same says so", async () => {
    expect((await read("/en/review/agreement")).html).toContain("nothing to compare");
  });
});

describe("a server that was started without --review", () => {
  it("shows the pages, names the command, and takes nothing", async () => {
    const closed = await openDesk({ write: false, statements: exampleStatements() });
    for (const path of ["/en/review", "/en/review/item?item=entries%2FE1", "/en/review/proposals", "/en/review/proposals/umber/docket-31-1"]) {
      const html = await (await closed.app.request(path, { headers: as("Ann") })).text();
      expect(html).toContain("prosequi serve --review");
      expect(html).not.toMatch(/method="post"|<script/);
    }
    for (const path of ["/en/review/item?item=entries%2FE1", "/en/review/name", "/zh/review/proposals/umber/docket-31-1"]) {
      const answer = await send(closed.app, path, new URLSearchParams({ token: "", name: "Ann", verdict: "accept", answer: "accept" }));
      expect(answer.status).toBe(403);
    }
    expect((await closed.store.read()).filter(({ kind }) => kind !== "proposal")).toEqual([]);
  });
});
