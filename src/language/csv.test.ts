import { expect, it } from "vitest";
import { writeCsv } from "./csv.ts";

it("quotes commas, quotes and line ends as RFC 4180 says", () => {
  expect(writeCsv(["a", "b"], [["x,y", 'say "no"\nplease']])).toBe('a,b\r\n"x,y","say ""no""\nplease"\r\n');
});
