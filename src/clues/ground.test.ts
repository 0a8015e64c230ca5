import { beforeAll, describe, expect, it } from "vitest";
import { groundOf, GroundRule } from "./ground.ts";
import { type Loop, readLoop } from "./loop.ts";
import { readRouting, routeOf, type ClueFacts, type Routing } from "./routing/index.ts";

const folder = "rulebook/yinfa-2026-42";
let loop: Loop;
let routing: Routing;
beforeAll(async () => {
  [loop, routing] = await Promise.all([readLoop(folder), readRouting(folder)]);
});

const lfa = "local-financial-administration";
const market = "receiving-department";
const known: ClueFacts = { online: false, crossBorderMoney: false, crimeSuspected: false, memberFirm: false };
function ground(act: string, provision: string, taken: Parameters<typeof groundOf>[1], facts: ClueFacts = known) {
  return groundOf(loop.acts.find(({ id }) => id === act)!.grounds, taken, loop, routeOf(routing, [provision], taken.role, facts));
}

describe("what a step rests on", () => {
  it.each<[string, string, Parameters<typeof groundOf>[1], ClueFacts, string[]]>([
    ["open", "1.2a", { role: "bank" }, known, ["6.2"]],
    ["open", "7.1", { role: "platform" }, known, ["7.2"]],
    ["open", "1.2a", { role: "association" }, known, ["12"]],
    ["open", "1.2a", { role: "local-monitor" }, known, ["5.2"]],
    ["open", "1.2a", { role: "central-department" }, known, ["5.1"]],
    ["open", "8.1", { role: market, authority: "market-supervision" }, known, ["8.1"]],
    ["open", "1.2a", { role: market, authority: lfa }, known, ["4"]],
    ["corroborate", "1.2a", { role: "central-department" }, known, ["5.1"]],
    ["corroborate", "1.2a", { role: lfa }, known, ["5.2"]],
    ["corroborate", "1.2a", { role: "bank" }, known, []],
    ["verify", "8.1", { role: market, authority: "market-supervision" }, known, ["8.1"]],
    ["verify", "1.2a", { role: lfa, authority: lfa }, known, ["5.2"]],
    ["refer", "8.1", { role: market, authority: "market-supervision" }, known, ["8.1"]],
    ["refer", "8.2", { role: market, authority: "market-supervision" }, known, ["8.2"]],
    ["refer", "9.2", { role: lfa, authority: "development-and-reform" }, known, ["9.1"]],
    ["refer", "1.2a", { role: lfa, authority: "pboc-branch" }, known, ["3.1", "10"]],
    ["refer", "1.2a", { role: lfa, authority: "cyberspace" }, { ...known, online: true }, ["7.3"]],
    ["refer", "1.2a", { role: lfa, authority: "police" }, { ...known, crimeSuspected: true }, ["10", "11"]],
    ["refer", "8.1", { role: lfa, authority: "cyberspace" }, known, ["10"]],
    ["determine", "8.1", { role: market, authority: "market-supervision" }, known, ["8.1"]],
    ["determine", "1.2a", { role: "branch", authority: "pboc-branch" }, known, ["10"]],
    ["dispose", "8.1", { role: market, authority: "market-supervision", measure: "registration-changed" }, known, ["8.1"]],
    ["dispose", "1.2a", { role: market, authority: "cyberspace", measure: "site-closed" }, { ...known, online: true }, ["7.3"]],
    ["dispose", "1.2a", { role: lfa, authority: lfa }, known, ["10"]],
    ["hand-over", "8.1", { role: market, authority: "market-supervision" }, known, ["10"]],
    ["receive", "8.1", { role: market, authority: "market-supervision" }, known, []],
    ["contest", "8.1", { role: "subject" }, known, []],
  ])("%s of a clue under %s, %j, %j: %j", (act, provision, taken, facts, articles) => {
    const found = ground(act, provision, taken, facts);
    expect(found.articles).toEqual(articles);
    expect(found.quotes.length > 0).toBe(articles.length > 0);
    if (articles.length === 0) expect(found.says?.zh).toMatch(/通知|第五条/);
  });

  it("never cites the closing of sites for a clue that names none", () => {
    for (const act of loop.acts) {
      for (const role of [...act.roles, ...act.rolesOfOwner]) {
        for (const provision of ["1.2a", "2.2a", "6.1", "8.1", "8.2", "9.1"]) {
          for (const { id } of routing.departments) expect(ground(act.id, provision, { role, authority: id }).articles, `${act.id} ${role} ${provision} ${id}`).not.toContain("7.3");
        }
      }
    }
  });

  it("says that it is our reading where the route is", () => {
    expect(ground("refer", "6.1", { role: lfa, authority: "pboc-branch" })).toMatchObject({ articles: ["6.2"], says: { en: expect.stringContaining("is our reading") as string } });
    expect(ground("refer", "1.2a", { role: lfa, authority: "nfra-office" }).says?.en).toContain("does not name this department");
  });

  it.each([{}, { article: "5.1" }, { article: null }, { take: "role", article: "5.1", quote: "x" }])("is not written as %j", (rule) => {
    expect(GroundRule.safeParse(rule).success).toBe(false);
  });
});
