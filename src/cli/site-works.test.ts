import { beforeAll, describe, expect, it } from "vitest";
import { multiverse } from "../analysis/index.ts";
import { openRecord, type Record } from "../casebook/open.ts";
import { atWork } from "./at-work.ts";
import { siteWorks } from "./site-works.ts";

const never = (): Promise<void> => new Promise(() => undefined);

describe("what the site computes at length", () => {
  let record: Record;
  beforeAll(async () => {
    record = await openRecord({ where: ":memory:", shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-22" });
  });
  const query = { on: "2025-12-14", definition: { eased: "ended-eased" } };

  it("is what the command line computes, with what the reader chose kept", async () => {
    const desk = siteWorks(record, atWork(4, never));
    const answer = await desk.multiverse(query, "eased-share");
    expect(answer).toEqual({ ready: multiverse(record.asOf({ on: query.on }), record.codebook, { figure: "eased-share", pinned: query.definition }) });
  });

  it("is computed once, until the record is read anew", async () => {
    const desk = siteWorks(record, atWork(4, never));
    const ready = async (): Promise<unknown> => ((await desk.course(query, "money")) as { ready: unknown }).ready;
    const first = await ready();
    expect(await ready()).toBe(first);
    await record.reload();
    expect(await ready()).not.toBe(first);
    expect(await ready()).toEqual(first);
  });

  it("says that there is nothing to search where no releases and no cases were loaded", async () => {
    expect(await siteWorks(record, atWork(4, never)).scan({ definition: {} })).toEqual({ ready: null });
  });

  it("fails where there is no such figure, and does so again when asked again", async () => {
    const desk = siteWorks(record, atWork(4, never));
    for (const _ of [1, 2]) await expect(desk.multiverse(query, "weather")).rejects.toThrow(/There is no figure "weather"/);
  });
});
