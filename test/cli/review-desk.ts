import { expect } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Effects } from "../../src/cli/effects.ts";
import type { Seen } from "../../src/coding/review/index.ts";
import { scratch } from "../store/scratch.ts";
import { type Answer, run } from "./run.ts";

/** Entries of an invented docket: a dismissal, a stay, an answer. */
export const entries = [
  { id: "E1", text: "STIPULATION of Dismissal with prejudice as to all defendants by Alder Token, Inc., Securities and Exchange Commission.", docket: "1:23-cv-90001", date: "2025-03-04", number: "9" },
  { id: "E2", text: "ANSWER to [1] Complaint by Alder Token, Inc.", docket: "1:23-cv-90001", date: "2024-03-04", number: "5" },
  { id: "E3", text: "ORDER granting [30] Motion to Stay. Case stayed. Signed by Judge Juniper Ash.", docket: "1:23-cv-90001", date: "2025-01-04", number: "31" },
];

/** A release and headlines of invented people. */
export const releases = [{ id: "LR-99001", title: "SEC v. Rowan Birch, No. 1:23-cv-90002 (S.D.N.Y.)", text: "The Securities and Exchange Commission today announced that it dismissed its civil action against Rowan Birch, who was charged with an unregistered offering of crypto assets." }];
export const press = [{ id: "2025-901", title: "SEC Charges Alder Token With Unregistered Offering of Crypto Assets" }, { id: "2025-902", title: "SEC Announces Departure of Director Juniper Ash" }];

/** A record of its own with the review's commands; made once for a test file. */
export function reviewDesk() {
  const directory = scratch();
  const store = path.join(directory, "review.db");
  const place = (name: string): string => path.join(directory, name);
  const file = (name: string, text: string): string => {
    writeFileSync(place(name), text);
    return place(name);
  };
  const lines = (name: string, rows: readonly object[]): string => file(name, rows.map((row) => JSON.stringify(row)).join("\n"));
  const review = (...argv: string[]): Promise<Answer> => run(["review", ...argv, "--store", store]);
  const agreement = (...argv: string[]): Promise<Answer> => run(["agreement", ...argv, "--store", store]);
  const json = async <T = Seen>(...argv: string[]): Promise<T> => {
    const { code, out, err } = await review(...argv, "--format", "json");
    expect(code, err).toBe(0);
    return JSON.parse(out) as T;
  };
  /** A sitting at the terminal: the person writes these lines and then leaves. */
  const sit = (keys: readonly string[], argv: readonly string[], over: Partial<Effects> = {}): Promise<Answer> => {
    const left = [...keys];
    return run(["review", ...argv, "--store", store], { ask: () => Promise.resolve(left.shift() ?? null), ...over });
  };
  return { store, place, file, lines, review, agreement, json, sit, read: (name: string) => readFileSync(place(name), "utf8") };
}

/** Who codes, as options. */
export const by = (name: string): string[] => ["--coder", name];
