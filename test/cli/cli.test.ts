import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const memory = ["--store", ":memory:"];

describe("wrong use is said in a sentence with what to do next, and exits with 2", () => {
  test.each([
    [["report", "--as-of", "yesterday"], /"yesterday" is not a day; write it like 2025-12-14/],
    [["report", "--as-of", "2025-02-30"], /"2025-02-30" is not a day/],
    [["report", "--format", "xml"], /Allowed choices are text, json, md, html/],
    [["report", ...memory, "--definition", "colour=red"], /no definition "colour"; choose among industry/],
    [["report", ...memory, "--definition", "tied=never"], /no option "never"; write one of tied=any-time/],
    [["action", "enron", ...memory], /No action is called "enron".*prosequi actions lists them/],
    [["action", "crypto", ...memory], /did you mean .*cryptofed-2021/],
    [["actions", ...memory, "--where", "shape=round"], /--where does not know "shape=round"; write class=…/],
    [["compare", ...memory, "--from", "2026-01-01", "--to", "2025-01-01"], /give the earlier day first/],
    [["compare", ...memory, "--from", "2026-01-01"], /required option '--to <date>'/],
    [["capture", ...memory], /needs a file, or --wanted/],
    [["capture", "letter.pdf", ...memory], /--url https.*or name its source with --as/],
    [["capture", "letter.pdf", "--url", "https://www.sec.gov/x", ...memory], /letter\.pdf cannot be read \(there is no such file\)/],
    [["serve", "--port", "0"], /"0" is not a port/],
    [["report", "--store", "postgres://host/db"], /keeps records in files only/],
    [["nonsense"], /unknown command 'nonsense'/],
  ])("%j", async (argv, sentence) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(out).toBe("");
  });
});

test("an address that is no file leaves nothing on disk", async () => {
  await run(["report", "--store", "postgres://host/db"]);
  expect(existsSync("postgres:")).toBe(false);
});

describe("answers", () => {
  test("help is an answer, with an example", async () => {
    const { code, out } = await run(["report", "--help"]);
    expect([code, out.includes("Example:\n  prosequi report --as-of 2025-12-14")]).toEqual([0, true]);
  });

  test("one action in json opens each event to its evidence and each tie to its place in time", async () => {
    const { code, out } = await run(["action", "binance", ...memory, "--as-of", "2025-12-14", "--format", "json"]);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    const end = answer.events.find((event: { kind: string }) => event.kind === "voluntary-dismissal-with-prejudice");
    expect(end.date).toBe("2025-05-29");
    expect(end.evidence.map((each: { url: string }) => each.url)).toContain("https://www.sec.gov/enforcement-litigation/litigation-releases/lr-26316");
    expect(answer.ties.map((tie: { key: string; timing: string }) => [tie.key, tie.timing])).toEqual([["binance-usd1", "between"]]);
    expect(answer.defendants.every((each: { outcome: { class: string } }) => each.outcome.class === "dropped")).toBe(true);
  });

  test("before an event, the record says not seen rather than pending only where nothing later proves it open", async () => {
    const on = async (day: string) => JSON.parse((await run(["action", "coinbase", ...memory, "--as-of", day, "--format", "json"])).out).outcome.disposition;
    expect(await on("2024-06-01")).toBe("pending");
    expect(await on("2025-02-27")).toBe("dismissed-by-agency-with-prejudice");
  });

  test("what the record did not know yet is not told", async () => {
    const { out } = await run(["actions", ...memory, "--known-at", "2026-01-01", "--format", "json"]);
    expect(JSON.parse(out)).toEqual([]);
  });

  test("the list can be filtered and has a guarded csv", async () => {
    const { out } = await run(["actions", ...memory, "--as-of", "2025-12-14", "--where", "class=dropped,industry=crypto,membership=yes", "--format", "csv"]);
    const lines = out.trim().split("\r\n");
    expect(lines[0]).toBe("id,caption,court,docket,filed,industry,membership,class,disposition,eased,seenUntil,ties,searched");
    expect(lines.length).toBe(8);
  });

  test("the report speaks Chinese", async () => {
    const { out } = await run(["report", ...memory, "--as-of", "2025-12-14", "--lang", "zh"]);
    expect(out).toContain("截至2025年12月14日");
    expect(out).toContain("重算一致");
  });

  test.each(["md", "html"])("the report as %s escapes what it prints", async (format) => {
    const { out } = await run(["report", ...memory, "--as-of", "2026-11-22", "--format", format]);
    expect(out).toContain("dismissed-share-biden");
    expect(out).not.toMatch(/<script|undefined|\[object/);
  });

  test("documents most worth fetching come first", async () => {
    const { out } = await run(["capture", "--wanted", ...memory, "--format", "json"]);
    const decisive = (JSON.parse(out) as { decisive: number }[]).map((each) => each.decisive);
    expect(decisive).toEqual(decisive.toSorted((a, b) => b - a));
  });
});
