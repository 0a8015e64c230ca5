import { beforeEach, describe, expect, it } from "vitest";
import { e1, otherwise, sitDown } from "./example-sitting.ts";

let desk = await sitDown();
beforeEach(async () => {
  desk = await sitDown();
});
const { read, judge, log } = {
  read: ((...given) => desk.read(...given)) as typeof desk.read,
  judge: ((...given) => desk.judge(...given)) as typeof desk.judge,
  log: ((...given) => desk.log(...given)) as typeof desk.log,
};

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
    const answer = await desk.send(e1, new URLSearchParams(`${body}&token=${"t".repeat(48)}`), "Ann");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("did not arrive whole");
  });

  it("judged by two at once keeps both", async () => {
    const forms = await Promise.all([desk.form(e1, "Ann", { verdict: "accept" }), desk.form(e1, "Ben", otherwise)]);
    const answers = await Promise.all(forms.map((form, n) => desk.send(e1, form, ["Ann", "Ben"][n])));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await log("judgement")).toHaveLength(2);
  });

  it("is signed with the name that the page showed, also when the browser has another by now", async () => {
    const form = await desk.form(e1, "Ann", { verdict: "accept" });
    await desk.send(e1, form, "Ben");
    expect((await desk.store.read()).filter(({ kind }) => kind === "judgement").map(({ by }) => by.name)).toEqual(["Ann"]);
  });
});
