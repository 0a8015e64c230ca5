import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { asRoute, mayRefer, readRouting, routeOf, type ClueFacts, type Routing } from "./index.ts";

const folder = "rulebook/yinfa-2026-42";
const known: ClueFacts = { online: false, crossBorderMoney: false, crimeSuspected: false, memberFirm: false };
let routing: Routing;
beforeAll(async () => {
  routing = await readRouting(folder);
});

describe("the route of a clue", () => {
  it.each([
    // provisions, reporter, what is known, owner, with, onward, an article that must be cited, how firmly
    [["1.2a"], "bank", {}, "local-financial-administration", ["pboc-branch"], [], "3.1", "ours"],
    [["1.2b"], "platform", { online: true }, "local-financial-administration", ["pboc-branch"], ["cyberspace", "telecom", "police"], "7.3", "ours"],
    [["2.2a"], "local-monitor", {}, "local-financial-administration", ["csrc-office"], [], "3.2", "ours"],
    [["13"], "bank", { crossBorderMoney: true }, "local-financial-administration", ["pboc-branch", "foreign-exchange"], [], "3.1", "ours"],
    [["14.1"], "local-monitor", {}, "local-financial-administration", ["csrc-office", "development-and-reform", "foreign-exchange"], [], "14.1", "ours"],
    [["14.2"], "local-monitor", {}, "local-financial-administration", ["csrc-office"], [], "14.2", "ours"],
    [["6.1"], "local-monitor", {}, "pboc-branch", ["nfra-office"], [], "6.2", "ours"],
    [["8.1"], "receiving-department", {}, "market-supervision", [], [], "8.1", "text"],
    [["8.2"], "platform", {}, "market-supervision", ["financial-departments"], [], "8.2", "text"],
    [["9.2"], "platform", {}, "development-and-reform", ["provincial-government"], [], "9.1", "text"],
    [["1.2a"], "branch", { crimeSuspected: true }, "local-financial-administration", ["pboc-branch", "police"], [], "10", "ours"],
    [["1.2a"], "association", { memberFirm: true }, "local-financial-administration", ["pboc-branch", "association"], [], "12", "ours"],
    [["7.1"], "local-monitor", { object: "rwa" }, "local-financial-administration", ["csrc-office"], [], "3.2", "ours"],
    [["15.1"], "branch", {}, "parent-supervisor", [], [], "15.1", "ours"],
    [["8.1", "1.2a"], "receiving-department", {}, "market-supervision", ["local-financial-administration", "pboc-branch"], [], "4", "ours"],
    [["1.2"], "bank", {}, "local-financial-administration", ["pboc-branch"], [], "4", "ours"],
  ] as [string[], string, ClueFacts, string, string[], string[], string, string][])("%j brought by %s, %j", (provisions, reporter, facts, owner, others, onward, article, basis) => {
    const routed = routeOf(routing, provisions, reporter, { ...known, ...facts });
    expect(routed).toMatchObject({ owner, with: others, onward, basis });
    expect(routed.cite).toContain(article);
    expect(asRoute(routed)).toMatchObject({ owner, others: [...others, ...onward] });
  });

  it("names nobody where the notice names nobody", () => {
    const routed = routeOf(routing, ["17"], "bank", known);
    expect(routed).toMatchObject({ owner: null, rows: [], basis: "ours" });
    expect(asRoute(routed)).toBeNull();
  });

  it("asks what it does not know instead of taking it for no", () => {
    expect(routeOf(routing, ["7.1"], "platform", {}).open.map(({ fact }) => fact)).toEqual(["online", "object", "crossBorderMoney", "crimeSuspected", "memberFirm"]);
    expect(routeOf(routing, ["7.1"], "platform", { ...known, object: "vc" }).open).toEqual([]);
    expect(routeOf(routing, ["9.1"], "platform", { ...known }).open).toEqual([]);
  });

  it("names with each open question the departments that its answers would bring", () => {
    const [question] = routeOf(routing, ["7.1"], "platform", { ...known, object: null }).open;
    expect(question).toMatchObject({ fact: "object", answers: [{ is: "vc", label: { zh: "虚拟货币" }, departments: [{ id: "pboc-branch", cite: ["3.1"] }] }, { is: "rwa", departments: [{ id: "csrc-office", cite: ["3.2"] }] }] });
    const asked = routeOf(routing, ["8.1"], "receiving-department", {}).open;
    expect(asked.map(({ fact, answers }) => [fact, answers.flatMap(({ is, departments }) => [is, ...departments.flatMap(({ id, cite }) => [id, ...cite])])])).toEqual([
      ["online", [true, "cyberspace", "7.3", "telecom", "7.3", "police", "7.3"]],
      ["crossBorderMoney", [true, "foreign-exchange", "3.1"]],
      ["crimeSuspected", [true, "police", "10", "11"]],
      ["memberFirm", [true, "association", "12"]],
    ]);
  });

  it("names each department by the articles that name it, and no other", () => {
    const { named } = routeOf(routing, ["1.2a"], "bank", { ...known, online: true, crimeSuspected: true });
    expect(named.map(({ id, cite }) => [id, cite.join()])).toEqual([["local-financial-administration", "4,10"], ["pboc-branch", "3.1,10"], ["cyberspace", "7.3"], ["telecom", "7.3"], ["police", "7.3,10,11"]]);
    expect(named.find(({ id }) => id === "pboc-branch")?.ours?.en).toContain("follows from article 3");
    expect(named[0]?.ours).toBeNull();
  });

  it("sends the finder through the financial department where a site is at stake, and a financial department through nobody", () => {
    for (const finder of ["bank", "platform", "association", "local-monitor"]) expect(routeOf(routing, ["1.2b"], finder, { ...known, online: true }).via).toBe("local-financial-administration");
    for (const financial of ["local-financial-administration", "branch"]) expect(routeOf(routing, ["1.2b"], financial, { ...known, online: true }).via).toBeUndefined();
    expect(routeOf(routing, ["1.2b"], "platform", known).via).toBeUndefined();
  });

  it("does not take 1 for 13, nor 1.2 for 1.3", () => {
    expect(routeOf(routing, ["1"], "bank", known).rows).toEqual(["vc-business", "vc-line"]);
    expect(routeOf(routing, ["14"], "bank", known).rows).toEqual(["offshore-rwa", "offshore-rwa-line", "offshore-rwa-other", "offshore-rwa-other-line"]);
    expect(routeOf(routing, ["1.4"], "bank", known).owner).toBeNull();
  });
});

describe("handing a clue over", () => {
  it.each([
    ["platform", "cyberspace"],
    ["platform", "telecom"],
    ["platform", "police"],
    ["bank", "cyberspace"],
    ["association", "telecom"],
    ["receiving-department", "cyberspace"],
    ["local-monitor", "cyberspace"],
    ["central-department", "telecom"],
  ])("%s does not send a site straight to %s for closure", (reporter, to) => {
    const answer = mayRefer(routing, ["1.2b"], reporter, { ...known, online: true }, to);
    expect(answer).toMatchObject({ allowed: false, via: "local-financial-administration", cite: ["7.3"] });
    expect(answer.says.en).toContain("根据金融管理部门移送的问题线索");
    expect(answer.says.zh).toContain("请报地方金融管理部门");
  });

  it.each([
    ["local-financial-administration", {}, "cyberspace", ["7.3"]],
    ["branch", {}, "telecom", ["7.3"]],
    ["central-department", { fromFinancialDepartment: true }, "cyberspace", ["7.3"]],
    ["platform", { crimeSuspected: true }, "police", ["10", "11"]],
    ["platform", {}, "local-financial-administration", ["4", "10"]],
    ["local-financial-administration", {}, "pboc-branch", ["3.1", "10"]],
    ["local-financial-administration", { crimeSuspected: true }, "police", ["10", "11"]],
  ] as [string, ClueFacts, string, string[]][])("%s, %j, may hand it to %s", (reporter, facts, to, cite) => {
    expect(mayRefer(routing, ["1.2b"], reporter, { ...known, online: true, ...facts }, to)).toMatchObject({ allowed: true, cite });
  });

  it("does not let a platform's word make it a financial department", () => {
    expect(mayRefer(routing, ["1.2b"], "platform", { ...known, fromFinancialDepartment: true }, "cyberspace").allowed).toBe(false);
  });

  it("does not let a suspected crime open the way to the cyberspace department", () => {
    expect(mayRefer(routing, ["1.2b"], "platform", { ...known, crimeSuspected: true }, "cyberspace").allowed).toBe(false);
  });

  it("does not cite the closing of sites for a clue that names none", () => {
    for (const to of ["cyberspace", "police"]) expect(mayRefer(routing, ["8.1"], "local-financial-administration", known, to)).toMatchObject({ allowed: true, offRoute: true, cite: [] });
  });

  it("says where the text does not name a department", () => {
    const answer = mayRefer(routing, ["9.1"], "local-financial-administration", known, "nfra-office");
    expect(answer).toMatchObject({ allowed: true, offRoute: true });
    expect(answer.says.en).toContain("does not name");
  });
});

describe("the data", () => {
  it("quotes the notice as it stands", async () => {
    const text = (await readFile(`${folder}/notice.txt`, "utf8")).normalize("NFKC");
    for (const quote of [...routing.rows.flatMap(({ quotes }) => quotes), routing.closure.quote]) expect(text).toContain(quote.normalize("NFKC"));
  });

  it("says of every row of ours that it is ours, or on which articles it rests", () => {
    const silent = routing.rows.filter(({ basis, says }) => basis === "ours" && !/our reading|we name|article [0-9]+|\([0-9]/.test(says.en));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("knows every role of the loop", async () => {
    const { roles } = parse(await readFile(`${folder}/clues/states.yaml`, "utf8")) as { roles: { id: string }[] };
    expect(routing.reporters.map(({ role }) => role).sort()).toEqual(roles.map(({ id }) => id).sort());
  });

  it("names a department for every provision that binds somebody", async () => {
    const binding = ["1.2a", "1.2b", "1.3", "2.2a", "2.2b", "6.1", "6.2", "6.3", "6.4", "7.1", "7.2", "8.1", "8.2", "9.1", "9.2", "12", "13", "14.1", "14.2", "14.3", "15.1", "15.2", "18.1", "18.2", "19.1", "19.2", "G3", "G4"];
    expect(binding.filter((provision) => routeOf(routing, [provision], "local-monitor", known).owner === null)).toEqual([]);
  });
});
