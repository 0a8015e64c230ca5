import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenWire, Reply, Request } from "../../src/fetching/index.ts";
import { openSite, type Seen, type Site, siteWire, type Told } from "../servers/site.ts";

/** A redirect tries to learn the keys that were meant for another host, or to have words written for it sent on. */

let site: Site;
let wire: OpenWire;
let tell: (request: Seen) => Told = () => "";
beforeAll(async () => {
  site = await openSite((request) => tell(request));
  wire = siteWire(site);
});
afterAll(async () => {
  await wire.close();
  await site.close();
});

/** What the site saw, hop by hop, and the reply. */
async function asked(request: Request, handler: (request: Seen) => Told): Promise<{ hops: Seen[]; reply: Reply }> {
  tell = handler;
  const before = site.asked.length;
  const reply = await wire(request, new AbortController().signal);
  for await (const _ of reply.body);
  return { hops: site.asked.slice(before), reply };
}

const secret = { Authorization: "Token hunter2", "X-Api-Key": "hunter3" };
const start = "https://www.courtlistener.com/api/";
const to = (where: string, status = 302) => ({ url }: Seen): Told => (url.pathname === "/api/" ? { redirect: where, status } : "there");

describe("a key", () => {
  it("goes along to another page of its host", async () => {
    const { hops, reply } = await asked({ url: start, secret, headers: { "User-Agent": "Example Desk" } }, to("/other"));
    expect(hops.map(({ headers }) => [headers["authorization"], headers["x-api-key"], headers["user-agent"]])).toEqual([["Token hunter2", "hunter3", "Example Desk"], ["Token hunter2", "hunter3", "Example Desk"]]);
    expect(reply.urls).toEqual([start, "https://www.courtlistener.com/other"]);
  });

  it.each(["https://storage.courtlistener.com/file", "//api.example.org/file"])("does not go along to %s", async (where) => {
    const { hops } = await asked({ url: start, secret, headers: { "user-agent": "Example Desk", cookie: "session=1" } }, to(where));
    expect(hops[1]!.headers).not.toHaveProperty("authorization");
    expect(hops[1]!.headers).not.toHaveProperty("x-api-key");
    expect(hops[1]!.headers).not.toHaveProperty("cookie");
    expect(hops[1]!.headers["user-agent"]).toBe("Example Desk");
  });

  it("is not sent again when the way leads back to its host", async () => {
    const { hops } = await asked({ url: start, secret }, ({ url }) => (url.pathname === "/api/" ? { redirect: "https://api.example.org/away" } : url.pathname === "/away" ? { redirect: "https://www.courtlistener.com/back" } : "there"));
    expect(hops.map(({ headers }) => headers["authorization"])).toEqual(["Token hunter2", undefined, undefined]);
  });

  it("is in nothing that is written down", async () => {
    const { reply } = await asked({ url: start, secret }, to("/other"));
    expect(JSON.stringify(reply)).not.toContain("hunter");
  });
});

describe("what was written for one host", () => {
  const post: Request = { url: start, method: "POST", body: '{"method":"eth_getLogs"}', headers: { "content-type": "application/json" } };
  it("is sent as it is", async () => {
    const { hops, reply } = await asked(post, () => "there");
    expect(hops).toMatchObject([{ method: "POST", body: post.body, headers: { "content-type": "application/json", "content-length": "24" } }]);
    expect(reply.method).toBe("POST");
  });

  it.each([301, 302, 303])("is not sent on by %i, which is a page to get", async (status) => {
    const { hops, reply } = await asked(post, to("https://rpc.example.org/", status));
    expect(hops[1]).toMatchObject({ method: "GET", body: "" });
    expect(hops[1]!.headers).not.toHaveProperty("content-type");
    expect(reply.method).toBe("GET");
  });

  it.each([307, 308])("is sent on by %i within its host, and to no other", async (status) => {
    const { hops } = await asked(post, to("/other", status));
    expect(hops[1]).toMatchObject({ method: "POST", body: post.body });
    await expect(asked(post, to("https://rpc.example.org/", status))).rejects.toThrow("https://www.courtlistener.com/api/ would have what was sent to it sent on to https://rpc.example.org/, which is not done; give the address where it ends.");
  });
});

describe("a header", () => {
  it.each([["x-a\r\nx-b", "1"], ["x-a", "1\r\nx-b: 2"], ["x-a", "1\0"], ["content-length", "5"], ["transfer-encoding", "chunked"], ["host", "10.0.0.1"], ["x a", "1"]])("cannot be used to write another: %j", async (name, value) => {
    const before = site.asked.length;
    await expect(asked({ url: start, headers: { [name]: value } }, () => "there")).rejects.toThrow(/^https:\/\/www\.courtlistener\.com\/api\/ .*\.$/);
    expect(site.asked).toHaveLength(before);
  });
});
