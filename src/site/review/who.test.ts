import { beforeEach, describe, expect, it } from "vitest";
import { sitDown } from "./example-sitting.ts";

let desk = await sitDown();
beforeEach(async () => {
  desk = await sitDown();
});

describe("who codes", () => {
  const sit = (fields: Record<string, string>): Promise<Response> => desk.send("/en/review/name", new URLSearchParams({ token: "t".repeat(48), ...fields }));

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
