import { once } from "node:events";
import { createServer as createPlain } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublic } from "../../src/fetching/address.ts";
import { destination } from "../../src/fetching/destination.ts";
import { openWire, type Policy, type Wire } from "../../src/fetching/index.ts";
import { RecordError } from "../../src/record/problem.ts";
import { openSite, type Site, siteWire, type Told } from "../servers/site.ts";

/** A link in a fetched page, or the name of a host, tries to have this machine ask another inside its network. */

const { signal } = new AbortController();
/** Listens where nobody may come: whoever is let through is counted. */
let inside: Server;
let insidePort = 0;
let came = 0;
let site: Site;
let told: (path: string) => Told = () => "hello";
beforeAll(async () => {
  inside = createServer((socket) => {
    came += 1;
    socket.destroy();
  });
  inside.listen(0, "0.0.0.0");
  await once(inside, "listening");
  insidePort = (inside.address() as AddressInfo).port;
  site = await openSite(({ url }) => told(url.pathname));
});
afterAll(async () => {
  inside.close();
  await site.close();
});

/** The sentence with which a request is refused; it must not have reached the inside. */
async function refused(wire: Wire, url: string): Promise<string> {
  const before = came;
  const error = await wire({ url }, signal).then(() => undefined, (error: unknown) => error);
  expect(error, url).toBeInstanceOf(RecordError);
  expect(came, `${url} came through`).toBe(before);
  return (error as RecordError).message;
}

async function text(wire: Wire, url: string): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of (await wire({ url }, signal)).body) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** A wire for which every name leads to these addresses, on the port where the inside listens. */
function leading(...addresses: string[]): Wire {
  return openWire({ lookup: async () => addresses.map((address) => ({ address, port: insidePort })), allowed: (address) => isPublic(address), patience: { connect: 3000 } });
}

const notPublic: ReadonlyArray<[string, string[]]> = [
  ["unspecified", ["0.0.0.0", "0.1.2.3", "::"]],
  ["this machine", ["127.0.0.1", "127.255.255.254", "::1"]],
  ["private", ["10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255"]],
  ["link-local, where clouds keep their keys", ["169.254.0.1", "169.254.169.254", "fe80::1", "febf::1"]],
  ["carriers' inner networks", ["100.64.0.1", "100.127.255.254"]],
  ["groups", ["224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"]],
  ["everybody", ["255.255.255.255"]],
  ["reserved", ["240.0.0.1", "254.1.2.3", "192.0.0.1", "192.0.0.170", "192.88.99.1", "100::1", "5f00::1", "4000::1", "8000::1"]],
  ["documentation", ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"]],
  ["benchmarking", ["198.18.0.1", "198.19.255.255", "2001:2::1"]],
  ["local to a site", ["fc00::1", "fd12:3456::1", "fec0::1"]],
  ["IPv4 in IPv6", ["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::ffff:7f00:1", "::127.0.0.1", "::10.0.0.1", "::8.8.8.8", "::ffff:0:127.0.0.1"]],
  ["translated from a private one", ["64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::169.254.169.254", "64:ff9b::c0a8:1", "64:ff9b:1::1", "64:ff9b:1::8.8.8.8"]],
  ["6to4", ["2002:7f00:1::", "2002:a00:1::1", "2002:c0a8:101::1", "2002:808:808::1"]],
  ["Teredo", ["2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:0:7f00:1::"]],
  ["ISATAP", ["2606:4700::5efe:10.0.0.1", "2606:4700::200:5efe:c0a8:1"]],
  ["with a zone", ["fe80::1%eth0", "fe80::1%1", "2606:4700::1111%lo", "::1%lo"]],
  ["no address of a socket", ["0x7f.0.0.1", "0177.0.0.1", "2130706433", "127.1", "1.1", "134744072", "0x08080808", "010.8.8.8", "8.8.8.8 ", "", "localhost", "::ffff:0x7f.1"]],
];

describe("an address that is not of the open internet", () => {
  it.each(notPublic)("%s", async (_, addresses) => {
    for (const address of addresses) {
      expect(isPublic(address), address).toBe(false);
      expect(await refused(leading(address), "https://www.example.org/")).toMatch(/not an address of the open internet|leads nowhere/);
    }
  });

  it.each(["8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.0.1.1", "198.17.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "2620:0:862::1", "64:ff9b::8.8.8.8", "64:ff9b::808:808"])("%s is one that is", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it("is never let through by any way of writing it", () => {
    const octets = fc.tuple(fc.constantFrom(0, 10, 127, 169, 172, 192, 100, 224, 255), fc.constantFrom(0, 16, 64, 168, 254, 255), fc.nat(255), fc.nat(255));
    const isInside = ([a, b]: readonly number[]): boolean => a === 0 || a === 10 || a === 127 || a! >= 224 || (a === 169 && b === 254) || (a === 172 && b === 16) || (a === 192 && b === 168) || (a === 100 && b === 64);
    fc.assert(
      fc.property(octets, (octets) => {
        fc.pre(isInside(octets));
        const [a, b, c, d] = octets;
        const hex = (high: number, low: number): string => ((high << 8) | low).toString(16);
        const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
        for (const spelled of [
          octets.join("."), String(number), `0x${number.toString(16)}`, octets.map((each) => `0${each.toString(8)}`).join("."), octets.map((each) => `0x${each.toString(16)}`).join("."), `${a}.${(b << 16) | (c << 8) | d}`,
          `::ffff:${octets.join(".")}`, `::ffff:${hex(a, b)}:${hex(c, d)}`, `::${hex(a, b)}:${hex(c, d)}`, `64:ff9b::${hex(a, b)}:${hex(c, d)}`, `2002:${hex(a, b)}:${hex(c, d)}::1`, `2001:0:${hex(a, b)}:${hex(c, d)}::`,
        ]) expect(isPublic(spelled), spelled).toBe(false);
      }),
      { seed: 20261122 },
    );
  });
});

describe("an address written into a URL", () => {
  const wire = openWire({ allowed: (address) => isPublic(address), lookup: async (host) => {
    throw new Error(`${host} was looked up`);
  } });
  it.each([
    "https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://0x7f.0x0.0x0.0x1/", "https://0177.0.0.1/", "https://017700000001/", "https://127.0.0.1./", "https://①②⑦.0.0.1/", "https://%31%32%37.0.0.1/",
    "https://0/", "https://0.0.0.0/", "https://10.1.2.3/", "https://169.254.169.254/latest/meta-data/", "https://192.168.1.1/", "https://100.64.0.1/",
    "https://[::1]/", "https://[::]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[0:0:0:0:0:ffff:127.0.0.1]/", "https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/", "https://[fe80::1]/", "https://[fe80::1%25eth0]/", "https://[fe80::1%eth0]/", "https://[fd00::1]/",
    "https://134744072/", "https://0x8.8.8.8/", "https://8.8.2056/",
  ])("%s is not asked", async (url) => {
    expect(await refused(wire, url)).toMatch(/not an address of the open internet|number in disguise|no address of the web/);
  });

  it.each([
    ["https://www.sec.gov:8443/", /usual port/], ["https://www.sec.gov:22/", /usual port/], ["https://www.sec.gov:80/", /usual port/],
    ["http://www.sec.gov/", /only https/], ["ftp://www.sec.gov/", /only https/], ["file:///etc/passwd", /only https/], ["data:text/html,hello", /only https/], ["javascript:alert(1)", /only https/], ["gopher://www.sec.gov/", /only https/], ["blob:https://www.sec.gov/1", /only https/],
    ["https://desk:hunter2@www.sec.gov/", /name or password/], ["https://www.sec.gov@10.0.0.1/", /name or password/], ["//www.sec.gov/", /no address/], ["/litigation", /no address/], ["", /no address/], ["https://", /no address/], ["https://www.sec.gov\0.example.org/", /no address/], [`https://www.sec.gov/${"a".repeat(20_000)}`, /length/],
  ])("%s is not asked", async (url, why) => {
    const sentence = await refused(wire, url);
    expect(sentence).toMatch(why);
    expect(sentence).not.toContain("hunter2");
    expect(sentence.length).toBeLessThan(600);
  });
});

describe("any text at all", () => {
  const before = new URL("https://www.sec.gov/litigation/");
  const text = fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^(https?:)?[/\\]{0,3}[\w.@:%[\]#?-]{0,20}(:\d{1,5})?[/\\]?.{0,9}$/), fc.string({ unit: "binary" }));
  it("is an address of https on its own port without a password, or is refused with a sentence", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (text, followed) => {
        let url: URL;
        try {
          url = destination(text, {}, followed ? before : undefined);
        } catch (error) {
          expect(error).toBeInstanceOf(RecordError);
          expect((error as RecordError).message).toMatch(/ is not asked: [^\n]+\.$/);
          return;
        }
        expect([url.protocol, url.port, url.username, url.password, url.hash]).toEqual(["https:", "", "", "", ""]);
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});

describe("a name that changes its mind", () => {
  // 127.0.0.1 stands for the open internet here, 127.0.0.2 for the inside.
  const outside = { allowed: (address: string) => address === "127.0.0.1" };
  it("is looked up once for each connection, and what was checked is what is dialled", async () => {
    let looked = 0;
    const rebinding: Policy["lookup"] = async () => ((looked += 1) === 1 ? [{ address: "127.0.0.1", port: site.port }] : [{ address: "127.0.0.2", port: insidePort }]);
    const wire = siteWire(site, { ...outside, lookup: rebinding });
    told = () => ({ headers: { connection: "close" }, body: "first" });
    expect(await text(wire, "https://www.sec.gov/")).toBe("first");
    expect(looked).toBe(1);
    expect(await refused(wire, "https://www.sec.gov/")).toBe("https://www.sec.gov leads to 127.0.0.2, which is not an address of the open internet, and is not asked; if it is a machine of your own, allow it in the settings.");
    expect(looked).toBe(2);
    await wire.close();
  });

  it.each([[["127.0.0.1", "127.0.0.2"]], [["127.0.0.2", "127.0.0.1"]], [["127.0.0.1", "127.0.0.1", "10.0.0.1"]], [["127.0.0.1", "::1"]]])("is refused where one of its addresses lies inside: %j", async (addresses) => {
    const before = site.connections;
    const wire = siteWire(site, { ...outside, lookup: async () => addresses.map((address) => ({ address, port: insidePort })) });
    expect(await refused(wire, "https://www.sec.gov/")).toContain("not an address of the open internet");
    expect(site.connections).toBe(before);
  });

  it("is refused where it is no address at all that it answers with", async () => {
    for (const address of ["www.example.org", "127.0.0.1\0", "/tmp/socket", "0x7f.1"]) expect(await refused(siteWire(site, { lookup: async () => [{ address }] }), "https://www.sec.gov/")).toContain("not an address");
    expect(await refused(siteWire(site, { lookup: async () => [] }), "https://www.sec.gov/")).toContain("leads nowhere");
  });
});

describe("a redirect", () => {
  it.each([
    ["https://127.0.0.2/", /not an address/], ["https://169.254.169.254/latest/", /not an address/], ["https://[::1]/", /not an address/], ["https://2130706434/", /disguise/], ["//127.0.0.2/", /not an address/],
    ["http://www.sec.gov/", /only https/], ["https://www.sec.gov:8443/", /usual port/], ["https://a:b@www.sec.gov/", /name or password/], ["file:///etc/passwd", /only https/], ["https://inside.example.org/", /leads nowhere/], ["https://[", /no address/],
  ])("to %s is not followed", async (to, why) => {
    told = (path) => (path === "/start" ? { redirect: to } : "ends");
    const wire = siteWire(site);
    const result = await refused(wire, "https://www.sec.gov/start");
    expect(result).toMatch(why);
    await wire.close();
  });

  it("to a name that leads inside is not followed", async () => {
    told = () => ({ redirect: "https://inside.example.org/" });
    const wire = siteWire(site, { lookup: async (host) => (host === "inside.example.org" ? [{ address: "127.0.0.2", port: insidePort }] : [{ address: "127.0.0.1", port: site.port }]) });
    expect(await refused(wire, "https://www.sec.gov/start")).toMatch(/^https:\/\/inside\.example\.org leads to 127\.0\.0\.2/);
    await wire.close();
  });
});

describe("a machine of one's own", () => {
  it("is asked where exactly its origin is allowed, and by no redirect", async () => {
    const node = createPlain((request, response) => void (request.url === "/on" ? response.writeHead(302, { location: "/there" }).end() : response.end("block 1")));
    node.listen(0, "127.0.0.1");
    await once(node, "listening");
    const origin = `http://127.0.0.1:${(node.address() as AddressInfo).port}`;
    const wire = siteWire(site, { alsoAllowed: [origin], allowed: (address, port) => port === site.port && address === "127.0.0.1" });
    expect(await text(wire, `${origin}/`)).toBe("block 1");
    expect(await text(wire, `${origin}/on`)).toBe("block 1");
    told = () => ({ redirect: `${origin}/` });
    expect(await refused(wire, "https://www.sec.gov/")).toMatch(/only https/);
    expect(await refused(wire, origin.replace("127.0.0.1", "localhost"))).toMatch(/only https/);
    expect(await refused(wire, `http://127.0.0.1:${insidePort}/`)).toMatch(/only https/);
    expect(await refused(wire, `https://127.0.0.1:${insidePort}/`)).toMatch(/usual port/);
    expect(await refused(wire, `http://127.0.0.2:${insidePort}/`)).toMatch(/only https/);
    await wire.close();
    node.closeAllConnections();
    node.close();
  });
});

describe("a certificate", () => {
  it("must be signed by somebody trusted, and for this name, whatever the environment says", async () => {
    const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    try {
      const untrusting = openWire({ lookup: async () => [{ address: "127.0.0.1", port: site.port }], allowed: () => true });
      expect(await refused(untrusting, "https://www.sec.gov/")).toMatch(/certificate that cannot be trusted/);
      const misled = siteWire(site, { lookup: async () => [{ address: "127.0.0.1", port: site.port }], allowed: () => true });
      expect(await refused(misled, "https://www.example.net/")).toMatch(/belongs to another name/);
      expect(site.asked.some((each) => each.host === "www.example.net")).toBe(false);
    } finally {
      if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
      else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before;
    }
  });
});
