import { expect } from "vitest";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ClueView } from "../../src/clues/shape.ts";
import { scratch } from "../store/scratch.ts";
import { type Answer, run } from "./run.ts";

/** A clue as the command line prints it. */
export type Printed = ClueView & { score: { value: number; met: boolean } };

/** A record of its own with the commands on clues; made once for a test file. */
export function clueDesk() {
  const directory = scratch();
  const store = path.join(directory, "clues.db");
  const file = (name: string, value: unknown): string => {
    const full = path.join(directory, name);
    writeFileSync(full, typeof value === "string" ? value : JSON.stringify(value));
    return full;
  };
  const clue = (...argv: string[]): Promise<Answer> => run(["clue", ...argv, "--store", store]);
  const at = (now: string) => (...argv: string[]): Promise<Answer> => run(["clue", ...argv, "--store", store], { now: () => now });
  const said = async (answer: Promise<Answer>): Promise<Printed> => {
    const { code, out, err } = await answer;
    expect(err.replace(/^(Reading the casebook|\d+ statements written).*\n/gm, "")).not.toMatch(/^Error/m);
    expect(code, err).toBe(0);
    return JSON.parse(out) as Printed;
  };
  const json = (...argv: string[]) => said(clue(...argv, "--format", "json"));
  /** A clue brought as far as verified. */
  async function verified(): Promise<string> {
    const { id } = await json("open", file("firm.json", { ...firm, exhibits: [exhibit("online", "p"), exhibit("onsite", "q")] }), ...who("李", market));
    await json("corroborate", id, ...who("李", market));
    await json("verify", id, ...who("李", market));
    return id;
  }
  return { directory, store, file, clue, at, said, json, verified };
}

/** The options that say who acts, in which role and why. */
export const who = (by: string, role: string, ...reason: string[]): string[] => ["--by", by, "--role", role, ...(reason.length > 0 ? reason : ["核查"]).flatMap((each) => ["--reason", each])];

/** Facts of a registered name that is a hit. */
export const facts = { actor: "market_entity", actorSeat: "domestic", activity: "registration", place: "in_china", nameLabel: "hit" };

/** An exhibit as a person brings it, of a kind and from an origin. */
export const exhibit = (kind: string, origin: string, more: object = {}): object => ({ kind, shows: "见附件", capturedAt: "2026-11-20", sha256: kind.charCodeAt(0).toString(16).padStart(64, origin.charCodeAt(0).toString(16)), locator: `卷宗/${origin}`, origin, reliability: "b", credibility: 2, personal: "none", ...more });

/** A clue about an invented firm. */
export const firm = { subject: { nature: "organisation", label: "甲乙虚拟资产有限公司", domain: "alder-demo.com" }, hypothesis: { provision: "8.1", facts }, region: "440300" };

/** The role that leads. */
export const lead = "local-financial-administration";

/** The role of market supervision. */
export const market = "receiving-department";
