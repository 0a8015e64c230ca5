import { expect, test } from "vitest";
import { readCodebook } from "../codebook/read.ts";
import { exampleAction } from "../coding/outcomes/examples.ts";
import type { ActionView, View } from "../record/view.ts";
import { chooseDefinitions } from "./definition.ts";
import type { Mover } from "./shape.ts";
import { turningIn } from "./toggled.ts";

const { codebook } = await readCodebook("codebook");
const view = (on: string, ...actions: ActionView[]): View => ({ on, knownAt: on, actions: new Map(actions.map((each) => [each.key, each])), administrations: [], claims: new Map() }) as unknown as View;
const made = (on: string): ActionView => exampleAction([{ kind: "stay-for-talks", date: "2025-03-01" }, { kind: "motion-to-dismiss-denied", date: "2025-04-01" }, { kind: "voluntary-dismissal-with-prejudice", date: "2025-05-01" }], { on, key: "ashgrove" });
const [before, after] = [view("2025-02-01", { ...made("2025-02-01"), events: [], later: made("2025-06-01").events }), view("2025-06-01", made("2025-06-01"))] as const;

const event = (n: number): Mover => ({ kind: "event", action: "ashgrove", event: `ashgrove/e${n}`, date: "2025", what: { en: "x", zh: "x" } });
const filing: Mover = { ...event(0), kind: "filing", event: "ashgrove" };
const turning = (figure: string, ...movers: Mover[]) => turningIn(before, after, codebook, chooseDefinitions(codebook))(figure, movers).map(({ kind, event: id }) => `${kind} ${id}`);

test.each([
  ["dismissed", ["event ashgrove/e2"], "only the drop makes it dropped"],
  ["eased", ["event ashgrove/e0", "event ashgrove/e2"], "each of the two alone would have eased it"],
  ["paused", ["event ashgrove/e2"], "without the drop it might still be paused"],
  ["untouched", ["event ashgrove/e0", "event ashgrove/e2"], "and what eases it takes it from the untouched"],
  ["dismissed-share-other", ["event ashgrove/e2"], "for another figure it is what became of it that counts"],
])("%s is turned by %j: %s", (figure, movers) => {
  expect(turning(figure, event(0), event(1), event(2))).toEqual(movers);
});

test("what is no event, tie or search is left as it is, and so is what is about no action", () => {
  const probe: Mover = { ...filing, kind: "probe", action: "larkmoor", event: "larkmoor" };
  expect(turning("filings-trump2", filing, probe)).toEqual(["filing ashgrove", "probe larkmoor"]);
});
