import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { keepDrafts } from "../../src/clues/screening.ts";
import type { ScreeningView } from "../../src/clues/shape.ts";
import { openStore } from "../../src/store/open.ts";
import { clueDesk, exhibit, facts, firm, lead, market, who } from "./clue-desk.ts";
import { type Answer, run } from "./run.ts";

const { directory, store, file, clue, at, said, json } = clueDesk();

describe("a natural person", () => {
  const person = { subject: { nature: "person", label: "丙丁某", account: "weibo:bingding" }, hypothesis: { provision: "1.2a", facts: { activity: "exchange_fiat_vc" } }, region: "330100", exhibits: [exhibit("report", "邻居戊某", { shows: "丙丁某收币", personal: "identified", legalBasis: "10" })] };
  const names = /丙丁|bingding|戊某/;

  it("is named to nobody before the clue is verified, but to a named reader with a purpose, whose read is logged", async () => {
    const opened = await clue("open", file("person.json", person), ...who("陈", "local-monitor", "丙丁某被举报"));
    expect(opened.out).not.toMatch(names);
    const id = /c-[0-9a-z]+/.exec(opened.out)![0];
    for (const argv of [["list"], ["list", "--format", "json"], ["show", id], ["show", id, "--format", "json"], ["export", id, "--profile", "public", "--by", "陈", "--purpose", "通报", "--format", "json"]]) expect((await clue(...argv)).out, argv.join(" ")).not.toMatch(names);
    const shown = await clue("show", id, "--by", "孙", "--purpose", "复核");
    for (const name of ["丙丁某", "weibo:bingding", "邻居戊某", "丙丁某被举报", "复核"]) expect(shown.out).toContain(name);
    const { reads } = await json("show", id);
    expect(reads.map(({ by, purpose, what, whole }) => [by, purpose, what, whole])).toEqual([[null, null, "show", false], [null, null, "show", false], ["陈", "通报", "export", false], ["孙", "复核", "show", true], [null, null, "show", false]]);
  });

  it("may stand behind an account of nobody knows whom, and is not named either", async () => {
    const { id, masked, about } = await json("open", file("account.json", { ...person, subject: { nature: "unknown", label: "丙丁某", account: "bank:bingding-6222" }, region: "810000" }), ...who("陈", "bank", "丙丁某收币"));
    expect([masked, about]).toEqual([true, {}]);
    for (const argv of [["list"], ["show", id], ["show", id, "--format", "json"], ["export", id, "--profile", "police", "--by", "陈", "--purpose", "通报", "--format", "json"]]) expect((await clue(...argv)).out, argv.join(" ")).not.toMatch(names);
    expect((await clue("show", id, "--by", "孙", "--purpose", "复核")).out).toContain("bank:bingding-6222");
  });

  it("stays withheld where the clue is contested before it was verified, shown once it is, and withheld again on release", async () => {
    const { id } = await json("open", file("person.json", person), ...who("陈", lead));
    const shown = async (): Promise<boolean> => names.test((await clue("list", "--format", "json")).out.split(id)[1]!.split('"id"')[0]!);
    await json("corroborate", id, ...who("陈", lead));
    await json("contest", id, ...who("代理人", "subject"), "--reply", "不属实");
    expect(await shown()).toBe(false);
    await json("decide", id, "--to", "confirmed", ...who("赵", lead));
    await json("confirm", id, ...who("钱", lead));
    await json("add", id, file("two.json", [exhibit("online", "p"), exhibit("funds", "q")]), "--by", "陈");
    await json("verify", id, ...who("陈", lead));
    expect(await shown()).toBe(true);
    await json("contest", id, ...who("代理人", "subject"), "--reply", "不属实");
    await json("release", id, ...who("赵", lead));
    await json("confirm", id, ...who("钱", lead));
    expect(await shown()).toBe(false);
  });

  it("is erased to a tombstone with its reason, from the file too, and the chain still holds", async () => {
    const { id } = await json("open", file("person.json", person), ...who("陈", "local-monitor", "丙丁某被举报"));
    await json("dismiss", id, ...who("周", lead, "查无实据"));
    const due = at("2027-02-21T00:00:00.000Z");
    expect((await at("2027-02-18T00:00:00.000Z")("erase", "--due", "--dry-run")).out).not.toContain(id);
    expect((await due("erase", "--due", "--dry-run", "--lang", "zh")).out).toMatch(new RegExp(`subject ${id}  已到删除日：自2026-11-22起为“已排除”`));
    expect((await json("show", id)).erased).toBeNull();
    const before = await json("show", id);
    expect((await due("erase", "--due", "--by", "办公室")).out).toMatch(/statements erased; their hashes and the reasons stay in the chain/);
    const after = await said(due("show", id, "--by", "孙", "--purpose", "复核", "--format", "json"));
    expect(after).toMatchObject({ state: "dismissed", subject: null, erased: { reason: expect.stringContaining("Past its day: dismissed since 2026-11-22") as string }, eraseAfter: null });
    expect(after.steps.map(({ key, place, body }) => ({ key, place, body }))).toEqual(before.steps.map(({ key, place, body }) => ({ key, place, body })));
    expect(after.steps.every(({ erased, remark }) => remark === null && erased !== null)).toBe(true);
    expect((await due("erase", "--due", "--by", "办公室")).out).toBe("Nothing is past its day.\n");
    const { code, out } = await run(["verify", "--store", store, "--format", "json"]);
    expect([code, (JSON.parse(out) as { erased: number; broken: unknown[] }).broken]).toEqual([0, []]);
    expect((JSON.parse(out) as { erased: number }).erased).toBeGreaterThanOrEqual(4);
  });

  it("leaves no byte of its words in a record of its own", async () => {
    const own = path.join(directory, "own.db");
    const at = (...argv: string[]): Promise<Answer> => run(["clue", ...argv, "--store", own]);
    const id = /c-[0-9a-z]+/.exec((await at("open", file("person.json", person), ...who("陈", "local-monitor", "丙丁某被举报"))).out)![0];
    expect(readFileSync(own).includes("丙丁某")).toBe(true);
    expect((await at("erase", id, "--by", "办公室", "--reason", "本人要求", "--reason", "Asked for")).code).toBe(0);
    expect(readFileSync(own).includes("丙丁某") || readFileSync(own).includes("戊某")).toBe(false);
    expect((await run(["verify", "--store", own])).out).toMatch(/3 erased\n(?:.+\n){4}nothing is broken/);
  });
});

describe("a screening answer", () => {
  const answer = { screening: "scr-0123456789abcdef0123", channel: "name" as const, text: "己庚加密货币有限公司", label: "hit" as const, hits: [{ term: "加密货币", provision: "8.1" }], list: { id: "yinfa-2026-42", version: "2026-11-22", sha256: "0".repeat(64), on: "2026-11-22" } };
  const kept = async (): Promise<void> => {
    const record = await openStore(store);
    await record.append(keepDrafts(await record.read(), [answer, answer], { by: "李", now: "2026-11-22T12:00:00.000Z", random: (n) => Buffer.alloc(n, 7) }));
    await record.close();
  };

  it("opens a clue with the facts it speaks to, whose dismissal takes two persons", async () => {
    await kept();
    await kept();
    const opened = await json("open", "--from-screen", answer.screening, ...who("李", market));
    expect(opened).toMatchObject({ subject: { label: answer.text, nature: "organisation" }, hypothesis: { provision: "8.1", facts }, held: { verdict: "prohibited" }, region: null, screening: { label: "hit" }, exhibits: [] });
    expect((await json("dismiss", opened.id, ...who("李", market))).state).toBe("observed");
    expect((await json("confirm", opened.id, ...who("王", market))).state).toBe("dismissed");
  });

  it("opens one from a file of answers too, and asks for the region before a referral", async () => {
    const other = { ...answer, screening: "scr-ffff456789abcdef0123", text: "辛壬稳定币有限公司" };
    const opened = await json("open", "--from-screen", other.screening, "--in", file("answers.jsonl", `${JSON.stringify(answer)}\n${JSON.stringify(other)}\n`), ...who("李", market));
    expect(opened.subject?.label).toBe(other.text);
    for (const [kind, origin] of [["online", "p"], ["onsite", "q"]] as const) await json("add", opened.id, file("x.json", exhibit(kind, origin)), "--by", "李");
    await json("corroborate", opened.id, ...who("李", market));
    await json("verify", opened.id, ...who("李", market));
    expect((await clue("refer", opened.id, ...who("李", market))).err).toMatch(/The region is not known; give it with --region/);
    expect(await json("refer", opened.id, ...who("李", market), "--region", "310000")).toMatchObject({ region: "310000", waiting: { act: "refer" } });
  });

  it("of an account or an advertisement shows its text to a named reader with a purpose, and writes that down", async () => {
    const own = { ...answer, screening: "scr-bbbb456789abcdef0123", channel: "account" as const, text: "丙丁收U秒兑" };
    await said(clue("release", own.screening, "--in", file("account.jsonl", `${JSON.stringify(own)}\n`), ...who("李", market), "--format", "json"));
    for (const more of [[], ["--format", "json"], ["--lang", "zh"]]) expect((await clue("show", own.screening, ...more)).out).not.toContain("丙丁");
    expect((await clue("show", own.screening, "--by", "孙")).err).toMatch(/Give both --by and --purpose/);
    expect((await clue("show", own.screening, "--by", "孙", "--purpose", "复核")).out).toContain("丙丁收U秒兑");
    const record = await openStore(store);
    const reads = (await record.read()).filter(({ kind, body }) => kind === "access" && (body as { clue: string }).clue.startsWith("s-"));
    await record.close();
    expect(reads.map(({ body }) => body)).toMatchObject([{ by: "孙", purpose: "复核", what: "show", whole: true }]);
  });

  it("is released by two persons and nothing less", async () => {
    await kept();
    const release = async (...argv: string[]): Promise<ScreeningView> => (await said(clue(...argv, "--format", "json"))) as unknown as ScreeningView;
    expect(await release("release", answer.screening, ...who("李", market, "网络游戏许可"))).toMatchObject({ state: "kept", waiting: { by: "李" } });
    expect((await clue("confirm", answer.screening, ...who("李", market))).code).toBe(2);
    expect(await release("confirm", answer.screening, ...who("王", market))).toMatchObject({ state: "released" });
    const { id } = await json("open", "--from-screen", answer.screening, ...who("李", market));
    expect((await json("show", id)).screening).toMatchObject({ label: "hit", released: true });
    expect((await clue("release", "scr-none", ...who("李", market))).err).toMatch(/No kept screening result is called scr-none/);
  });

  it("is erased on its day where it became no clue, with the words of its steps, and stays where it did", async () => {
    const own = { ...answer, screening: "scr-aaaa456789abcdef0123", text: "壬癸稳定币有限公司" };
    const answers = file("kept.jsonl", `${JSON.stringify(own)}\n`);
    const { id } = (await said(clue("release", own.screening, "--in", answers, ...who("李", market, "系风险提示"), "--format", "json"))) as unknown as ScreeningView;
    const due = at("2027-02-20T00:00:00.000Z");
    expect((await at("2027-02-19T00:00:00.000Z")("erase", "--due", "--dry-run")).out).not.toContain(id);
    const { out } = await due("erase", "--due", "--dry-run", "--lang", "zh");
    expect(out).toMatch(new RegExp(`screening ${id}  已到删除日：该筛查结果应自2027-02-20起删除`));
    expect(out).toMatch(new RegExp(`remark ${id}/`));
    // This one and the account's above; those that became clues go by their clue's day.
    expect(out.match(/^screening s-.+该筛查结果/gm)).toHaveLength(2);
    expect((await due("erase", "--due", "--by", "办公室")).code).toBe(0);
    expect((await due("show", own.screening)).err).toMatch(/No kept screening result|was erased/);
    expect((await due("show", id)).err).toMatch(/was erased: 已到删除日/);
  });
});

describe("warnings of foreign authorities", () => {
  it("become exhibits of the clues they fit, once, and corroborate nothing by themselves", async () => {
    const { id } = await json("open", file("w.json", { ...firm, subject: { nature: "organisation", label: "Birch Demo", domain: "birch-demo.com" } }), ...who("李", lead));
    const feed = file("iscan.json", [{ id: 1, nca_name: "Example Authority", nca_jurisdiction: "Nowhere", commercial_name: "Birch Demo", domain_name: "birch-demo.com" }]);
    expect((await clue("import", feed, "--adapter", "iscan", "--by", "李", "--dry-run")).out).toMatch(/1 warnings seen, 1 read, 0 ignored; 1 would become exhibits/);
    expect((await clue("import", feed, "--adapter", "iscan", "--by", "李")).code).toBe(0);
    expect((await clue("import", feed, "--adapter", "iscan", "--by", "李")).out).toMatch(/0 became exhibits/);
    expect(await json("show", id)).toMatchObject({ exhibits: [{ body: { kind: "registry", origin: "authority: example authority, nowhere" } }], score: { value: 0.25, met: false } });
  });
});

describe("the record around the clues", () => {
  it("stands as it stood: the days it covers, its figures, and what a reload of the casebook withdraws", async () => {
    const fresh = JSON.parse((await run(["report", "--store", ":memory:", "--format", "json"])).out) as { figures: unknown };
    await at("2031-05-05T00:00:00.000Z")("open", file("firm.json", firm), ...who("李", market));
    const record = await openStore(store);
    const lines = (await record.head()).seq;
    await record.setMeta("books", undefined);
    await record.close();
    expect(JSON.parse((await run(["report", "--store", store, "--format", "json"])).out)).toEqual(fresh);
    const again = await openStore(store);
    expect((await again.head()).seq).toBe(lines);
    expect((await again.read()).filter(({ kind, evidence }) => kind === "exhibit" && evidence.length > 0)).toEqual([]);
    await again.close();
  });
});
