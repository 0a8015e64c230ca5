import { describe, expect, it } from "vitest";
import { sitDown } from "./example-sitting.ts";

describe("a server that was started without --review", () => {
  it("shows the pages, names the command, and takes nothing", async () => {
    const closed = await sitDown({ write: false });
    for (const path of ["/en/review", "/en/review/item?item=entries%2FE1", "/en/review/proposals", "/en/review/proposals/umber/docket-31-1"]) {
      const { html } = await closed.read(path, "Ann");
      expect(html).toContain("prosequi serve --review");
      expect(html).not.toMatch(/method="post"|<script/);
    }
    for (const path of ["/en/review/item?item=entries%2FE1", "/en/review/name", "/zh/review/proposals/umber/docket-31-1"]) {
      const answer = await closed.send(path, new URLSearchParams({ token: "", name: "Ann", verdict: "accept", answer: "accept" }));
      expect(answer.status).toBe(403);
    }
    expect((await closed.store.read()).filter(({ kind }) => kind !== "proposal")).toEqual([]);
  });
});
