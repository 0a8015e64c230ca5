import { describe, expect, it } from "vitest";
import { Busy } from "../site/coming.ts";
import { atWork } from "./at-work.ts";

/** A promise that is settled by hand. */
function byHand<T>() {
  let [settle, fail] = [(_: T): void => undefined, (_: Error): void => undefined];
  const promise = new Promise<T>((resolve, reject) => { [settle, fail] = [resolve, reject]; });
  return { promise, settle, fail };
}
const never = (): Promise<void> => new Promise(() => undefined);
const atOnce = (): Promise<void> => Promise.resolve().then(() => undefined);

describe("works that outlast a request", () => {
  it("are answered where the answer comes in time, and only done once", async () => {
    let runs = 0;
    const work = atWork(4, never);
    const run = (): Promise<number> => Promise.resolve((runs += 1));
    expect([await work("a", run), await work("a", run)]).toEqual([{ ready: 1 }, { ready: 1 }]);
  });

  it("tell how far they are where it does not", async () => {
    const slow = byHand<string>();
    const work = atWork(4, atOnce);
    const started = byHand<void>();
    const run = async (tell: (done: number, of: number | null) => void): Promise<string> => {
      tell(3, 10);
      started.settle();
      return slow.promise;
    };
    await work("a", run);
    await started.promise;
    expect(await work("a", run)).toEqual({ done: 3, of: 10 });
    slow.settle("there");
    await slow.promise;
    expect(await atLast(() => work("a", run))).toEqual({ ready: "there" });
  });

  it("are done one after another", async () => {
    const [first, order] = [byHand<void>(), [] as string[]];
    const work = atWork(4, atOnce);
    await work("a", async () => { order.push("a begins"); await first.promise; order.push("a ends"); });
    await work("b", async () => { order.push("b begins"); });
    first.settle();
    await atLast(() => work("b", async () => undefined));
    expect(order).toEqual(["a begins", "a ends", "b begins"]);
  });

  it("begin anew after a failure, which is told", async () => {
    const work = atWork(4, never);
    await expect(work("a", () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
    expect(await work("a", () => Promise.resolve(7))).toEqual({ ready: 7 });
  });

  it("forget the oldest answer, and refuse when too many wait", async () => {
    let runs = 0;
    const kept = atWork(1, never);
    for (const key of ["a", "b", "a"]) await kept(key, () => Promise.resolve((runs += 1)));
    expect(runs).toBe(3);
    const waiting = atWork(1, atOnce);
    await waiting("a", never);
    await expect(waiting("b", never)).rejects.toThrow(Busy);
  });
});

async function atLast<T>(ask: () => Promise<{ ready: T } | { done: number }>): Promise<{ ready: T }> {
  for (;;) {
    const answer = await ask();
    if ("ready" in answer) return answer;
  }
}
