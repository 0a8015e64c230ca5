import { addDays } from "../../record/day.ts";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import chineseDays from "chinese-days";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chinaDay } from "../day.ts";
import { addWorkingDays, dueFor, duesFor, eraseAfter, isWorkingDay, readDeadlines, readErasure, readWorkCalendar, type Deadlines, type Erasure } from "./index.ts";

const folder = "rulebook/yinfa-2026-42";
const calendar = readWorkCalendar();
let deadlines: Deadlines;
let erasure: Erasure;
beforeAll(async () => {
  deadlines = await readDeadlines(folder);
  erasure = await readErasure(folder);
});

const days = fc.integer({ min: 0, max: 8000 }).map((n) => addDays("2004-01-01", n));

describe("working days in China", () => {
  it("are published up to 2026 by the package at hand; a newer one moves this line", () => {
    expect([calendar.firstYear, calendar.lastYear]).toEqual([2004, 2026]);
  });

  it("agree with the package's own answer for local noon of every day it covers", () => {
    const differ: string[] = [];
    for (let day = "2004-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) if (isWorkingDay(calendar, day) !== chineseDays.isWorkday(`${day}T12:00:00`)) differ.push(day);
    expect(differ).toEqual([]);
  });

  it("are the same on a machine anywhere", () => {
    const code = `import { readWorkCalendar, isWorkingDay } from "./src/clues/due/china-days.ts"; const c = readWorkCalendar(); console.log(["2026-02-14", "2026-02-15", "2026-02-24", "2026-10-08"].map((day) => isWorkingDay(c, day)).join());`;
    for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
      expect(execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { env: { ...process.env, TZ }, encoding: "utf8" }).trim()).toBe("true,false,true,true");
    }
  });

  it.each([
    // The Spring Festival of 2026: off 15 to 23 February, the Saturdays 14 and 28 worked.
    ["2026-02-13", 1, "2026-02-14"],
    ["2026-02-14", 1, "2026-02-24"],
    ["2026-02-06", 15, "2026-03-05"],
    ["2026-09-30", 1, "2026-10-08"],
    ["2026-07-31", 3, "2026-08-05"],
  ])("from %s, %i later is %s", (from, count, day) => expect(addWorkingDays(calendar, from, count)).toEqual({ day, sure: true }));

  it("are not sure where next year's arrangement is missing or can still move December", () => {
    const moved = [...calendar.holidays, ...calendar.worked].filter((day) => day.slice(5) > "12-15").map((day) => day.slice(5));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((day) => day <= "12-21")).toEqual([]);
    expect(addWorkingDays(calendar, "2026-12-10", 3).sure).toBe(true);
    expect(addWorkingDays(calendar, "2026-12-18", 3).sure).toBe(false);
    expect(addWorkingDays(calendar, "2027-03-01", 1)).toEqual({ day: "2027-03-02", sure: false });
  });

  it("end on a working day, later with more days, and count what lies between", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const { day } = addWorkingDays(calendar, from, count);
        let seen = 0;
        for (let each = addDays(from, 1); each <= day; each = addDays(each, 1)) if (isWorkingDay(calendar, each)) seen += 1;
        expect(isWorkingDay(calendar, day)).toBe(true);
        expect(seen).toBe(count);
      }),
      { seed: 5 },
    );
  });
});

describe("a day in China", () => {
  it.each([
    ["2026-02-05T15:59:59Z", "2026-02-05"],
    ["2026-02-05T16:00:00Z", "2026-02-06"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
    ["2026-02-06T00:30:00+09:00", "2026-02-05"],
    ["2026-02-06", "2026-02-06"],
  ])("%s is %s", (instant, day) => expect(chinaDay(instant)).toBe(day));

  it("is the one that the time zone database gives, since the clocks were last changed", () => {
    const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
    fc.assert(
      fc.property(fc.date({ min: new Date("1992-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (date) => {
        expect(chinaDay(date.toISOString())).toBe(zone.format(date));
      }),
      { seed: 31 },
    );
  });
});

describe("what is due", () => {
  it("market supervision has fifteen working days, and fifteen more if granted, with its source", () => {
    const due = dueFor(deadlines, calendar, { state: "referred", owner: "market-supervision", since: "2026-02-06" });
    expect(due).toMatchObject({ day: "2026-03-05", extended: "2026-03-26", rule: "samr-check", sure: "reprint", document: "s31", cite: [] });
    expect(due.says.en).toContain("The notice itself sets no number.");
    expect(due.says.zh).toContain("2026年3月5日");
    expect(due.says.en).not.toContain("not yet published");
  });

  it("says what is not published once a period passes the calendar", () => {
    const due = dueFor(deadlines, calendar, { state: "referred", owner: "market-supervision", since: "2026-12-14" });
    expect(due.says.en).toContain("Holidays after 2026 are not yet published; weekends only");
    expect(due.says.zh).toContain("2026年之后的节假日安排尚未公布");
  });

  it.each([
    [{ state: "observed", reporter: "bank" }, ["6.2"]],
    [{ state: "observed", reporter: "platform", owner: "market-supervision-elsewhere" }, ["7.2"]],
    [{ state: "corroborating", reporter: "association", owner: "local-financial-administration" }, ["12"]],
    [{ state: "corroborating", reporter: "local-monitor" }, ["5.2"]],
    [{ state: "verified", owner: "local-financial-administration" }, ["10"]],
    [{ state: "referred", owner: "cyberspace" }, ["7.3"]],
    [{ state: "determined", owner: "market-supervision", provision: "8.2" }, ["8.2"]],
  ])("%j has no day: the notice says only 及时, in the words that bind this one", (question, cite) => {
    const due = dueFor(deadlines, calendar, { ...question, since: "2026-02-06" });
    expect(due).toMatchObject({ day: null, rule: null, sure: "text", cite });
    expect(due.says.en).toContain("only 及时");
  });

  it.each([{ state: "observed" }, { state: "observed", reporter: "police" }, { state: "referred", owner: "development-and-reform" }, { state: "determined", owner: "market-supervision", provision: "8.1" }])("%j: no words are quoted at whom they do not bind", (question) => {
    const due = dueFor(deadlines, calendar, { ...question, since: "2026-02-06" });
    expect(due.cite).toEqual([]);
    expect(due.says.en).not.toContain("及时");
  });

  it("has not even that word for a dismissed clue", () => {
    expect(dueFor(deadlines, calendar, { state: "dismissed", since: "2026-02-06" })).toMatchObject({ day: null, cite: [] });
  });

  it("marks a number from memory, and gives it to nobody whose suspicion is not confirmed", () => {
    const question = { state: "observed", reporter: "bank", since: "2026-02-06" };
    expect(dueFor(deadlines, calendar, { ...question, facts: { suspicionConfirmed: true } })).toMatchObject({ day: "2026-02-13", sure: "memory", says: { en: expect.stringContaining("Unverified"), zh: expect.stringContaining("未经核实") } });
    for (const facts of [{}, { suspicionConfirmed: false }, { suspicionConfirmed: null }]) expect(dueFor(deadlines, calendar, { ...question, facts }).day).toBeNull();
    expect(dueFor(deadlines, calendar, { ...question, reporter: "platform", facts: { suspicionConfirmed: true } }).day).toBeNull();
  });

  it("gives the earliest first where several run", () => {
    const dues = duesFor(deadlines, calendar, { state: "determined", since: "2026-03-02", facts: { crimeSuspected: true, referralApproved: true } });
    expect(dues.map(({ rule, day }) => [rule, day])).toEqual([["crime-referral", "2026-03-03"], ["crime-referral-decision", "2026-03-05"]]);
  });
});

describe("the data", () => {
  it("quotes the notice as it stands, and each time its word 及时", async () => {
    const text = (await readFile(`${folder}/notice.txt`, "utf8")).normalize("NFKC");
    for (const { quote } of deadlines.timely) {
      expect(text).toContain(quote.normalize("NFKC"));
      expect(quote).toContain("及时");
    }
  });

  it("names only states of the loop, and says of each, and of a kept screening result, how long it is kept", async () => {
    const { states } = parse(await readFile(`${folder}/clues/states.yaml`, "utf8")) as { states: { id: string }[] };
    const known = states.map(({ id }) => id).sort();
    expect([...erasure.states.keys()].sort()).toEqual([...known, "kept"].sort());
    const named = [...deadlines.timely, ...deadlines.deadlines].flatMap((each) => each.states);
    expect(named.filter((state) => !known.includes(state))).toEqual([]);
  });

  it.each([
    ["dismissed", "2026-05-07"],
    ["contested", null],
    ["criminal", null],
  ])("erases a clue %s since 6 February 2026 from %s on", (state, day) => {
    const after = eraseAfter(erasure, state, "2026-02-06");
    expect(after.day).toBe(day);
    expect(after.basis.en).toContain("default");
  });

  it("does not keep for ever in silence", () => expect(() => eraseAfter(erasure, "elsewhere", "2026-02-06")).toThrow("elsewhere"));
});
