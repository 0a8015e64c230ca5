import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { keepDrafts } from "../../src/clues/screening.ts";
import type { ClueView, ScreeningView } from "../../src/clues/shape.ts";
import { openStore } from "../../src/store/open.ts";
import { scratch } from "../store/scratch.ts";
import { type Answer, run } from "./run.ts";

const directory = scratch();
const store = path.join(directory, "clues.db");
const file = (name: string, value: unknown): string => {
  const full = path.join(directory, name);
  writeFileSync(full, typeof value === "string" ? value : JSON.stringify(value));
  return full;
};
const clue = (...argv: string[]): Promise<Answer> => run(["clue", ...argv, "--store", store]);
const at = (now: string) => (...argv: string[]): Promise<Answer> => run(["clue", ...argv, "--store", store], { now: () => now });
const who = (by: string, role: string, ...reason: string[]): string[] => ["--by", by, "--role", role, ...(reason.length > 0 ? reason : ["核查"]).flatMap((each) => ["--reason", each])];
const said = async (answer: Promise<Answer>): Promise<ClueView & { score: { value: number; met: boolean } }> => {
  const { code, out, err } = await answer;
  expect(err.replace(/^(Reading the casebook|\d+ statements written).*\n/gm, "")).not.toMatch(/^Error/m);
  expect(code, err).toBe(0);
  return JSON.parse(out) as ClueView & { score: { value: number; met: boolean } };
};
const json = (...argv: string[]) => said(clue(...argv, "--format", "json"));

const facts = { actor: "market_entity", actorSeat: "domestic", activity: "registration", place: "in_china", nameLabel: "hit" };
const exhibit = (kind: string, origin: string, more: object = {}): object => ({ kind, shows: "见附件", capturedAt: "2026-11-20", sha256: kind.charCodeAt(0).toString(16).padStart(64, origin.charCodeAt(0).toString(16)), locator: `卷宗/${origin}`, origin, reliability: "b", credibility: 2, personal: "none", ...more });
const firm = { subject: { nature: "organisation", label: "甲乙虚拟资产有限公司", domain: "alder-demo.com" }, hypothesis: { provision: "8.1", facts }, region: "440300" };
const lead = "local-financial-administration";
const market = "receiving-department";

async function verified(): Promise<string> {
  const { id } = await json("open", file("firm.json", { ...firm, exhibits: [exhibit("online", "p")] }), ...who("李", market));
  await json("add", id, file("e.json", exhibit("onsite", "q")), "--by", "李");
  await json("corroborate", id, ...who("李", market));
  await json("verify", id, ...who("李", market));
  return id;
}

describe("the loop of a clue", () => {
  it("runs from opening to disposal, through a contest, to release, each command on the record reopened", async () => {
    const opened = await json("open", file("firm.json", firm), ...who("李", market, "名称筛查命中", "Hit of the name screen"));
    expect(opened).toMatchObject({ state: "observed", owner: "market-supervision", region: "440300", score: { value: 0, met: false }, held: { verdict: "prohibited", articles: ["8"] }, authenticated: false });
    expect(opened.due?.day).toBe("2026-12-11");
    const { id } = opened;
    expect((await json("add", id, file("e1.json", exhibit("online", "p")), "--by", "李")).score.value).toBe(0.64);
    await json("corroborate", id, ...who("李", market));
    // A repost counts for nothing, and one voice never suffices.
    expect((await json("add", id, file("e2.json", [exhibit("online", "z", { repeats: "p", credibility: 3 })]), "--by", "李")).score.value).toBe(0.64);
    expect((await clue("verify", id, ...who("李", market))).err).toMatch(/Independent voices: 1; at least 2 are needed/);
    expect((await json("add", id, file("e3.json", exhibit("onsite", "q")), "--by", "李")).score).toMatchObject({ value: 0.8704, met: true });
    expect((await json("verify", id, ...who("李", market))).state).toBe("verified");
    expect((await json("refer", id, ...who("李", market))).waiting).toMatchObject({ act: "refer", by: "李" });
    expect((await clue("confirm", id, ...who("李 ", market))).err).toBe("李 proposed it and cannot confirm it; another named person must.\n");
    expect(await json("confirm", id, ...who("王", market))).toMatchObject({ state: "referred", owner: "market-supervision", waiting: null });
    expect((await clue("determine", id, ...who("赵", market), "--finding", "established")).err).toMatch(/has not confirmed receipt/);
    await json("receive", id, ...who("赵", market), "--feedback", "回执55号");
    expect((await clue("dispose", id, ...who("赵", market), "--measure", "site-closed")).err).toMatch(/is in the state "referred".+What may come next: determine/);
    await json("determine", id, ...who("赵", market), "--finding", "established");
    expect((await clue("dispose", id, ...who("赵", market))).err).toMatch(/Say with --measure what was done/);
    expect(await json("dispose", id, ...who("赵", market), "--measure", "registration-changed", "--on", "2026-11-21", "--feedback", "已变更")).toMatchObject({ state: "disposed", feedback: [{ act: "receive", words: { zh: "回执55号" } }, { act: "determine", finding: "established" }, { act: "dispose", on: "2026-11-21", measure: "registration-changed" }] });
    expect((await clue("contest", id, ...who("代理人", "subject"))).err).toMatch(/Give the subject's reply/);
    expect((await json("contest", id, ...who("代理人", "subject"), "--reply", "系历史名称")).contests).toMatchObject([{ reply: { zh: "系历史名称" }, outcome: "open" }]);
    await json("release", id, ...who("赵", lead));
    const released = await json("confirm", id, ...who("钱", lead));
    expect(released).toMatchObject({ state: "released", due: null, contests: [{ outcome: "released" }] });
    expect(released.steps.map(({ body, void: why }) => [body.act, body.phase, why])).toEqual([["open", "done"], ["corroborate", "done"], ["verify", "done"], ["refer", "proposed"], ["refer", "confirmed"], ["receive", "done"], ["determine", "done"], ["dispose", "done"], ["contest", "done"], ["release", "proposed"], ["release", "confirmed"]].map(([act, phase]) => [act, phase, null]));
    expect((await run(["verify", "--store", store])).code).toBe(0);
  });

  it("goes on where two turn a contest down", async () => {
    const id = await verified();
    await json("contest", id, ...who("代理人", "subject"), "--reply", "不属实");
    await json("decide", id, "--to", "confirmed", ...who("赵", lead));
    expect(await json("confirm", id, ...who("钱", lead))).toMatchObject({ state: "verified", contests: [{ outcome: "confirmed" }] });
  });

  it("hands a suspected crime over by name of the state, by two, with no finding before it", async () => {
    const id = await verified();
    expect(await json("decide", id, "--to", "criminal", ...who("赵", market))).toMatchObject({ state: "verified", waiting: { act: "hand-over" } });
    expect((await clue("confirm", id, ...who("赵", market))).code).toBe(2);
    expect(await json("confirm", id, ...who("钱", market))).toMatchObject({ state: "criminal", owner: "criminal-justice" });
    expect((await json("show", id)).steps.at(-1)?.ground).toMatchObject({ articles: ["10"], quotes: ["涉嫌犯罪的依法移送司法机关处理"] });
  });

  it("is moved once where two persons move it at the same moment, and the other is told", async () => {
    const { id } = await json("open", file("firm.json", { ...firm, exhibits: [exhibit("online", "p")] }), ...who("李", market));
    const both = await Promise.all(["李", "王"].map((by) => clue("corroborate", id, ...who(by, market))));
    expect(both.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(both.find(({ code }) => code === 2)?.err).toMatch(/on record without effect|cannot become "corroborating"/);
    expect((await json("show", id)).steps.filter(({ void: why }) => why === null).map(({ body }) => body.act)).toEqual(["open", "corroborate"]);
  });

  it("says what is not known of the way it goes, with whom each answer brings in, and takes the answer", async () => {
    const opened = await clue("open", file("ad.json", { ...firm, subject: { nature: "organisation", label: "甲乙", account: "weixin:jiayi" }, hypothesis: { provision: "7.1", facts: { activity: "marketing" } }, region: "810000" }), ...who("李", "platform"), "--lang", "zh");
    expect(opened.err).toMatch(/不包括香港特别行政区/);
    expect(opened.out.replace(/\n +/g, "")).toMatch(/如为虚拟货币：中国人民银行分支机构（第三条，本软件的理解）；如为现实世界资产代币化：中国证监会派出机构（第三条，本软件的理解）。补充：--known object=…/);
    const id = /c-[0-9a-z]+/.exec(opened.out)![0];
    expect((await json("show", id)).unsettled[0]).toMatchObject({ fact: "online", answers: [{ is: true, departments: [{ id: "cyberspace", cite: ["7.3"] }, { id: "telecom" }, { id: "police" }] }] });
    const after = await json("dismiss", id, ...who("赵", lead), "--known", "online=true", "--known", "object=vc");
    expect(after).toMatchObject({ about: { online: true, object: "vc" }, route: { owner: lead, others: ["pboc-branch", "cyberspace", "telecom", "police"] }, unsettled: [] });
  });

  it("is referred on to nobody else than was proposed", async () => {
    const id = await verified();
    await json("refer", id, ...who("李", market));
    expect((await clue("confirm", id, ...who("王", market), "--authority", "association")).err).toMatch(/A confirmation confirms what was proposed/);
    expect((await json("show", id)).waiting).toMatchObject({ act: "refer" });
  });

  it("keeps a hypothesis that the rules call outside, and says so", async () => {
    const { code, out, err } = await clue("open", file("o.json", { ...firm, hypothesis: { provision: "1.2a", facts: { activity: "holding", dlt: true, monetaryAuthority: false, currencyLike: true } } }), ...who("李", "bank"), "--format", "json");
    expect(code).toBe(0);
    expect((JSON.parse(out) as ClueView).held.verdict).toBe("outside");
    expect(err).toMatch(/what is described is outside.+The clue is kept all the same/);
  });
});

describe("a wrong command is refused in a sentence:", () => {
  it.each<[string, (id: string) => string[], RegExp]>([
    ["a step over a state", (id) => ["dispose", id, ...who("李", market), "--measure", "site-closed"], /is in the state "verified". It cannot become "disposed" from here. What may come next: dismiss .+; refer \(by local-financial-administration, receiving-department; two persons\)/],
    ["a role that may not", (id) => ["refer", id, ...who("李", "police")], /The role police may not do "refer"/],
    ["a role that nobody has", (id) => ["refer", id, ...who("李", "king")], /No role is called "king"/],
    ["the straight way to closure", (id) => ["refer", id, ...who("李", market), "--authority", "cyberspace"], /under art\. 7 it acts on clues handed over by financial administration/],
    ["a bank, a platform or an association that refers", (id) => ["refer", id, ...who("李", "platform"), "--authority", "cyberspace"], /In the role platform a clue is reported \(art\. 7: .+It is for the market supervision department to check it.+art\. 7: .+根据金融管理部门移送的问题线索/],
    ["a fact that nothing asks", (id) => ["refer", id, ...who("李", market), "--known", "onlin=true"], /Nothing here asks "onlin"; write one of online/],
    ["an answer that a fact has not", (id) => ["refer", id, ...who("李", market), "--known", "online=perhaps"], /online cannot be "perhaps"; write one of true, false, unknown/],
    ["nobody named", (id) => ["refer", id, "--role", market, "--reason", "x"], /--by NAME; the name is local and not authenticated/],
    ["no role", (id) => ["refer", id, "--by", "李", "--reason", "x"], /Say in which role with --role: bank/],
    ["no reason", (id) => ["refer", id, "--by", "李", "--role", market], /Give the reason with --reason/],
    ["two reasons in one language", (id) => ["refer", id, ...who("李", market, "one", "two")], /twice in one language/],
    ["a confirmation of nothing", (id) => ["confirm", id, ...who("王", market)], /Nothing waits to be confirmed/],
    ["an exhibit that is not its own", (id) => ["refer", id, ...who("李", market), "--exhibit", "c-none/1"], /has no exhibit c-none\/1/],
    ["no such clue", () => ["show", "c-none"], /There is no clue c-none; prosequi clue list/],
    ["no such verb", () => ["forget", "c-1"], /There is no "clue forget"; write one of open, add/],
    ["a purpose of nobody", (id) => ["show", id, "--purpose", "x"], /Give both --by and --purpose/],
    ["a credibility of 1", (id) => ["add", id, file("one.json", exhibit("online", "n", { credibility: 1 })), "--by", "李"], /one\.json:1: credibility: write 2 to 6; 1 \(confirmed by other sources\)/],
    ["a screening result as an exhibit", (id) => ["add", id, file("s.json", exhibit("screening", "n")), "--by", "李"], /s\.json:1: kind: write one of online/],
    ["personal data on no legal basis", (id) => ["add", id, file("l.json", exhibit("online", "n", { personal: "identified" })), "--by", "李"], /legalBasis: say on what legal basis/],
    ["a provision that is none", () => ["open", file("p.json", { ...firm, hypothesis: { provision: "99", facts } }), ...who("李", market)], /has no provision 99/],
    ["a fact that is none", () => ["open", file("f.json", { ...firm, hypothesis: { provision: "8.1", facts: { nameLable: "hit" } } }), ...who("李", market)], /no fact is called "nameLable"; the nearest is nameLabel/],
    ["an erasure ahead of its day", () => ["erase", "--due", "--as-of", "2036-01-01", "--by", "李"], /--as-of looks ahead only together with --dry-run/],
  ])("%s", async (_, argv, sentence) => {
    const { code, out, err } = await clue(...argv(shared));
    expect(err).toMatch(sentence);
    expect([code, out]).toEqual([2, ""]);
  });

  let shared = "";
  beforeAll(async () => void (shared = await verified()));

  it("in the reader's language", async () => {
    expect((await clue("dispose", shared, ...who("李", market), "--measure", "site-closed", "--lang", "zh")).err).toMatch(/当前状态为“已核查属实”。由此不能转为“已处置”。可实施的后续步骤：排除（由地方金融管理部门、接收线索的部门实施）；移送/);
  });
});

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
    expect((await run(["verify", "--store", own])).out).toMatch(/3 erased\n.+\n.+\nnothing is broken/);
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
    // The one that became a clue above goes by the clue's day, not by its own.
    expect(out.match(/^screening s-.+该筛查结果/gm)).toHaveLength(1);
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

describe("the help of clue", () => {
  it("shows a clue file that opens as it stands", async () => {
    const { out } = await run(["clue", "--help"]);
    const [, example = ""] = /A clue file:\n([\s\S]+?)\nAn exhibit file:/.exec(out) ?? [];
    const { subject, state } = await json("open", file("help.yaml", example), ...who("李", market));
    expect([state, subject?.uscc]).toEqual(["observed", "91440300MA00000051"]);
  });
});
