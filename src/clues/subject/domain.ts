import { BlockList, isIP } from "node:net";
import { domainToASCII, domainToUnicode } from "node:url";
import type { Both } from "../../record/support.ts";

/** A domain name as far as it could be read. */
export interface Domain {
  /** Lower case, punycode (UTS #46), without a dot at the end: what is compared. */
  ascii: string;
  /** The same as a reader sees it. */
  unicode: string;
  problems: Both[];
  /** What a person should look at; none of it stops the clue. */
  notes: Both[];
}

/** Addresses that belong to no public site (RFC 6890 and its IPv6 counterparts). */
const notPublic = new BlockList();
for (const [net, bits] of [["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 4], ["240.0.0.0", 4]] as const) notPublic.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [["::", 127], ["64:ff9b:1::", 48], ["100::", 64], ["2001:db8::", 32], ["fc00::", 7], ["fe80::", 10], ["ff00::", 8]] as const) notPublic.addSubnet(net, bits, "ipv6");

/** Names that resolve only inside a house (RFC 6761, RFC 8375, ICANN's reserved "internal"). */
const indoors = new Set(["localhost", "local", "internal", "lan", "home.arpa"]);

/** Scripts whose letters are taken for Latin ones. */
const alike = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee"] as const;
const letter = new Map(alike.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")]));

/** Reads a domain name, or a public address in its place. No path, no port, no scheme: those belong to an exhibit. */
export function readDomain(typed: string): Domain {
  const trimmed = typed.normalize("NFKC").trim();
  const refuse = (en: string, zh: string): Domain => ({ ascii: trimmed.toLowerCase(), unicode: trimmed, problems: [{ en, zh }], notes: [] });
  if (/[/?#\\]/.test(trimmed)) return refuse("The domain holds a path or a scheme; write the bare name, like example.com, and keep the page's address in the exhibit.", "域名中含有路径或协议；请只填域名（如 example.com），网页地址写在证据中。");
  if (trimmed.includes("@")) return refuse("The domain holds an @; a mail address is no domain and is not kept.", "域名中含有@；电子邮箱不是域名，不予记录。");
  const bare = trimmed.replace(/^\[(.*)\]$/, "$1");
  const host = isIP(bare) === 6 ? bare.toLowerCase() : domainToASCII(trimmed).replace(/\.$/, "");
  if (isIP(host)) return readAddress(host, refuse);
  if (trimmed.includes(":")) return refuse("The domain holds a port; write the bare name, like example.com.", "域名中含有端口；请只填域名（如 example.com）。");
  const labels = host.split(".");
  if (host === "" || host.length > 253 || labels.some((each) => !/^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(each))) return refuse(`"${trimmed}" is no domain name; copy it again from the address bar.`, `“${trimmed}”不是有效域名；请从地址栏重新复制。`);
  if (labels.length < 2 || /^[0-9]+$/.test(labels.at(-1)!) || indoors.has(labels.at(-1)!) || indoors.has(labels.slice(-2).join("."))) return refuse(`"${host}" is a name inside a network, not of a public site; write the public domain.`, `“${host}”是内部网络名称，不是公开网站；请填写公开域名。`);
  const unicode = domainToUnicode(host);
  return { ascii: host, unicode, problems: [], notes: lookAlike(host, unicode) };
}

function readAddress(host: string, refuse: (en: string, zh: string) => Domain): Domain {
  // ::ffff:0:0/96 stands apart: as a subnet of the list it would cover every IPv4 address.
  if (host.startsWith("::ffff:") || notPublic.check(host, isIP(host) === 6 ? "ipv6" : "ipv4")) return refuse(`${host} is an address inside a network or set aside for examples; it names no public site.`, `${host}是内部或保留地址，不指向公开网站。`);
  return { ascii: host, unicode: host, problems: [], notes: [{ en: "An address is used by many sites in turn: it says where, not who.", zh: "IP地址可被多个网站先后使用：只表明位置，不表明主体。" }] };
}

/** Tells of letters that are read as others (UTS #39, mixed and whole scripts); the punycode settles what they are. */
function lookAlike(ascii: string, unicode: string): Both[] {
  if (ascii === unicode) return [];
  for (const label of unicode.split(".")) {
    const scripts = alike.filter((script) => letter.get(script)!.test(label));
    if (scripts.length > 1 || (scripts.length === 1 && scripts[0] !== "Latin")) {
      const named = scripts.join(", ");
      return [{ en: `"${label}" is written with ${named} letters that can be read as others; compare ${ascii}, not the look.`, zh: `“${label}”使用了易与其他字母混淆的文字（${named}）；请以 ${ascii} 比对，不以外观比对。` }];
    }
  }
  return [];
}
