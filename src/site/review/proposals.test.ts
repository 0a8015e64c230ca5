import { beforeEach, describe, expect, it } from "vitest";
import { sitDown } from "./example-sitting.ts";

let desk = await sitDown();
beforeEach(async () => {
  desk = await sitDown();
});
const { read, log } = {
  read: ((...given) => desk.read(...given)) as typeof desk.read,
  log: ((...given) => desk.log(...given)) as typeof desk.log,
};

describe("proposals", () => {
  const path = "/en/review/proposals/umber/docket-31-1";
  const decide = async (fields: Record<string, string>, name = "Dora"): Promise<Response> => desk.send(path, new URLSearchParams({ token: "t".repeat(48), name, ...fields }), name);

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
