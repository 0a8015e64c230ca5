import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { courtId, shortName, STATES } from "../../src/sources/sec-litigation-releases-archive/district-courts.ts";
import { shared, withData } from "./shared.ts";

withData("data/court_dockets/courtlistener_court_choices.json", "courts", () => {
  test("every district court of ours is one of CourtListener's", () => {
    const known = readFileSync(`${shared}/data/court_dockets/courtlistener_court_choices.json`, "utf8");
    const ours = STATES.flatMap((state) => Object.keys(state.districts).map((direction) => courtId(shortName(direction, state.short))));
    expect(ours.length).toBe(94);
    expect(ours.filter((id) => id === null || !known.includes(`"${id}"`))).toEqual([]);
  });
});
