import { describe, expect, test } from "vitest";
import { deskOver } from "./examples/desk.ts";
import { isWord } from "./hooks.ts";
import type { Desk } from "./shape.ts";
import { site } from "./site.tsx";

const heard: unknown[] = [];
const hook: Desk["hook"] = (source, word, { body, headers }) => {
  if (source !== "harbours" || word !== "a-word-nobody-guesses") return Promise.resolve(undefined);
  heard.push([Buffer.from(body).toString(), headers["idempotency-key"]]);
  return Promise.resolve({ status: 200, say: "Thank you." });
};
const app = site({ ...deskOver([]), hook });
const post = (path: string, body: string): Promise<Response> => Promise.resolve(app.request(path, { method: "POST", body, headers: { "idempotency-key": "k-1" } }));

describe("word of something new", () => {
  test("is taken at the address that was given out", async () => {
    const answer = await post("/hooks/harbours/a-word-nobody-guesses", "{}");
    expect([answer.status, await answer.json()]).toEqual([200, { say: "Thank you." }]);
    expect(heard).toEqual([["{}", "k-1"]]);
  });

  test.each(["/hooks/harbours/another", "/hooks/elsewhere/a-word-nobody-guesses", "/hooks/harbours", "/hooks"])("finds nothing at %s", async (path) => {
    expect((await post(path, "{}")).status).toBe(404);
  });

  test("is not read where it is too long", async () => {
    expect((await post("/hooks/harbours/a-word-nobody-guesses", "x".repeat(2_000_001))).status).toBe(413);
    expect(heard.length).toBe(1);
  });
});

test.each([
  ["a-word-nobody-guesses", "a-word-nobody-guesses", true],
  ["a-word-nobody-guesseS", "a-word-nobody-guesses", false],
  ["short", "short", false],
  ["", "", false],
  ["anything", undefined, false],
])("the word %j for the secret %j: %s", (given, secret, right) => expect(isWord(given, secret)).toBe(right));
