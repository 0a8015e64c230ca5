import { describe, expect, test } from "vitest";
import { LogEnd } from "../../record/log.ts";
import { statements } from "../../record/statements/index.ts";
import type { Event, Source } from "../../record/statements/index.ts";
import type { Hand } from "../../record/hand.ts";
import { line } from "../outcomes/docket/example.ts";
import { exampleAction, exampleCodebook } from "../outcomes/examples.ts";
import { compare, draftsFor, proposalsIn, rulingDrafts } from "./index.ts";

const on = "2026-06-01";
const filed = line("2023-01-10", "complaint", { number: "1" });
const dropped = line("2025-03-27", "stipulation_of_dismissal", { number: "40", prejudice: "with", text: "STIPULATION of Dismissal with prejudice", confidence: 0.95 });
const compared = (lines: ReturnType<typeof line>[], events: Partial<Event>[] = []) => compare(exampleAction(events, { on }), { lines, source: "docket-example" }, on, exampleCodebook);

describe("a docket set against the record", () => {
  test("an end that the record lacks is news, and says whom it moves", () => {
    const { defendants, news } = compared([filed, dropped]);
    expect(defendants.map(({ disposition, record, agrees }) => [disposition, record.disposition, agrees])).toEqual([
      ["dismissed-by-agency-with-prejudice", "not-seen", false],
      ["dismissed-by-agency-with-prejudice", "not-seen", false],
    ]);
    expect(news).toHaveLength(1);
    expect(news[0]).toMatchObject({
      event: { kind: "voluntary-dismissal-with-prejudice", date: "2025-03-27", by: "joint", defendants: "all", certainty: "high", cites: [{ source: "docket-example", quote: { exact: "STIPULATION of Dismissal with prejudice" } }] },
      because: { entry: "2025-03-27-40", rule: "stipulation" },
      moves: [{ defendant: "ann", from: "not-seen", to: "dismissed-by-agency-with-prejudice" }, { defendant: "firm", from: "not-seen", to: "dismissed-by-agency-with-prejudice" }],
    });
    expect(statements.event.safeParse(news[0]!.event).success).toBe(true);
  });
  test.each([
    ["on the same day", "2025-03-27", 0],
    ["entered some days later", "2025-03-24", 0],
    ["in the month of it", "2025-03", 0],
    ["a year before", "2024-03-27", 1],
  ])("an end the record holds %s", (_, date, count) => {
    expect(compared([filed, dropped], [{ kind: "voluntary-dismissal-with-prejudice", date }]).news).toHaveLength(count);
  });
  test("an end of one defendant in the record does not hide that of the other", () => {
    const other = line("2025-03-27", "stipulation_of_dismissal", { number: "41", prejudice: "with", scope: "some_defendants", parties: ["firm"] });
    expect(compared([filed, other], [{ kind: "voluntary-dismissal-with-prejudice", date: "2025-03-27", defendants: ["ann"] }]).news).toHaveLength(1);
  });
  test("a notice that came too late is no end, and none is proposed", () => {
    const answer = line("2023-03-01", "answer", { number: "9", text: "ANSWER by ann and firm" });
    expect(compared([filed, answer, line("2025-03-27", "notice_of_voluntary_dismissal", { number: "40", prejudice: "with" })]).news).toEqual([]);
  });
  test("a stay prolonged keeps the reason it had", () => {
    const stay = line("2025-02-01", "order_staying_case", { number: "31", detail: "stay_for_talks" });
    const { news } = compared([filed, stay, line("2025-04-01", "order_staying_case", { number: "35", detail: "extension_of_stay" })]);
    expect(news.map(({ event }) => [event.kind, event.disposition])).toEqual([["stay-for-talks", undefined], ["stay", "stayed-for-talks"]]);
  });
  test("a docket that has grown names the same events as before", () => {
    const of = (who: string, number: string, date: string) => line(date, "stipulation_of_dismissal", { number, prejudice: "with", scope: "some_defendants", parties: [who] });
    const before = compared([filed, of("ann", "20", "2024-02-01"), of("firm", "30", "2024-03-01")]).news.map(({ event }) => event.id);
    const after = compared([filed, line("2023-02-01", "order_staying_case", { number: "5", detail: "stay_for_talks" }), of("ann", "20", "2024-02-01"), of("firm", "30", "2024-03-01")]).news.map(({ event }) => event.id);
    expect(before).toEqual(["docket-20-voluntary-dismissal-with-prejudice", "docket-30-voluntary-dismissal-with-prejudice"]);
    expect(after).toEqual(expect.arrayContaining(before));
  });
  test("what only asks is no news", () => expect(compared([filed, line("2025-03-27", "motion_for_voluntary_dismissal")]).news).toEqual([]));
});

describe("what a figure rests on waits for a person", () => {
  const source: Source = { id: "docket-example", title: "Docket", publisher: "court", kind: "court", url: null, published: null, seen: "read", via: "docket.jsonl" };
  const program = { version: "1", now: "2026-06-01T00:00:00.000Z" };
  const hand: Hand = { by: "A. Editor", now: "2026-06-02T00:00:00.000Z", random: (bytes) => new Uint8Array(bytes) };
  const { news } = compared([filed, dropped]);

  test("held where a figure counts the action", () => {
    const { drafts, held, recorded } = draftsFor("example", news, source, ["dismissed"], program, true);
    expect([held, recorded, drafts.map(({ kind }) => kind)]).toEqual([1, 0, ["source", "proposal"]]);
    for (const draft of drafts) expect(statements[draft.kind].safeParse(draft.body).success).toBe(true);
  });
  test.each([["no figure counts it", [], true], ["waiting is switched off", ["dismissed"], false]] as const)("recorded at once where %s", (_, figures, waits) => {
    expect(draftsFor("example", news, source, figures, program, waits).drafts.map(({ kind }) => kind)).toEqual(["source", "event"]);
  });
  test("a ruling is folded from the log, and only an acceptance writes the event", () => {
    const log = new LogEnd();
    const written = log.extend(draftsFor("example", news, source, ["dismissed"], program, true).drafts);
    const [waiting] = proposalsIn(written);
    expect(waiting).toMatchObject({ standing: "waiting", ruling: null });
    const refused = [...written, ...new LogEnd().extend(rulingDrafts(waiting!, "refuse", "The stipulation was withdrawn.", hand)).map((each) => ({ ...each, seq: 99 }))];
    expect(proposalsIn(refused)[0]).toMatchObject({ standing: "refused", ruling: { by: "A. Editor", reason: "The stipulation was withdrawn." } });
    const accepted = rulingDrafts(waiting!, "accept", null, hand);
    expect(accepted.map(({ kind, by }) => [kind, by.type])).toEqual([["ruling", "person"], ["event", "person"]]);
    expect(proposalsIn([...written, ...log.extend(accepted)])[0]!.standing).toBe("accepted");
  });
  test("a ruling does not decide a later wording of the proposal", () => {
    const log = new LogEnd();
    const written = log.extend(draftsFor("example", news, source, ["dismissed"], program, true).drafts);
    const ruled = log.extend(rulingDrafts(proposalsIn(written)[0]!, "refuse", "no", hand));
    const anew = log.extend(draftsFor("example", news, source, ["dismissed", "eased"], program, true).drafts);
    expect(proposalsIn([...written, ...ruled, ...anew])[0]!.standing).toBe("waiting");
  });
});
