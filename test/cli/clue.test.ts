import { beforeAll, describe, expect, it } from "vitest";
import type { ClueView } from "../../src/clues/shape.ts";
import { clueDesk, exhibit, facts, firm, lead, market, who } from "./clue-desk.ts";
import { run } from "./run.ts";

const { store, file, clue, json, verified } = clueDesk();

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

describe("the help of clue", () => {
  it("shows a clue file that opens as it stands", async () => {
    const { out } = await run(["clue", "--help"]);
    const [, example = ""] = /A clue file:\n([\s\S]+?)\nAn exhibit file:/.exec(out) ?? [];
    const { subject, state } = await json("open", file("help.yaml", example), ...who("李", market));
    expect([state, subject?.uscc]).toEqual(["observed", "91440300MA00000051"]);
  });
});
