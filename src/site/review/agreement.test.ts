import { beforeEach, describe, expect, it } from "vitest";
import { otherwise, sitDown } from "./example-sitting.ts";

let desk = await sitDown();
beforeEach(async () => {
  desk = await sitDown();
});
const { read, judge } = {
  read: ((...given) => desk.read(...given)) as typeof desk.read,
  judge: ((...given) => desk.judge(...given)) as typeof desk.judge,
};

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
