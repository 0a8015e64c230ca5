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
