import { expect, test } from "vitest";
import type { Setting } from "./shape.ts";
import { veil } from "./veil.ts";

const setting = (name: string, secret: boolean): Setting => ({ name, required: true, secret, what: { en: "words", zh: "文字" } });
const settings = [setting("node", true), setting("key", true), setting("contact", false)];
const given = { node: "https://rpc.example.org/v3/0123456789abcdef", key: "k-0123456789", contact: "desk@example.org" };

test.each([
  ["https://rpc.example.org/v3/0123456789abcdef", "https://rpc.example.org/…"],
  ["https://rpc.example.org/v3/0123456789abcdef answered with status 500", "https://rpc.example.org/… answered with status 500"],
  ["twice k-0123456789 and k-0123456789", "twice … and …"],
  ["asked by desk@example.org", "asked by desk@example.org"],
  ["nothing here", "nothing here"],
])("%s is shown as %s", (text, shown) => expect(veil(settings, given)(text)).toBe(shown));

test("a setting too short to be a secret is left alone, as is one that is not there", () => {
  expect(veil(settings, { key: "the" })("the words")).toBe("the words");
});
