import ipaddr from "ipaddr.js";

/**
 * Whether an address is one of the open internet, where anybody may be asked.
 * Everything else is refused: this machine, this network, carriers' inner
 * networks, groups, documentation, tests, reserved, and addresses of IPv6 that
 * lead to an address of IPv4 by another way. What cannot be read is refused.
 */
export function isPublic(address: string): boolean {
  if (address.includes("%") || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) {
    // As a socket says it: four decimal numbers. Octal, hexadecimal and short forms are read differently by different programs.
    return parsed.toString() === address && parsed.range() === "unicast";
  }
  const { parts } = parsed as ipaddr.IPv6;
  // Networks that speak IPv6 alone reach an address of IPv4 under this prefix (RFC 6052).
  if (parsed.match(translated)) return isPublic(inner(parts[6]!, parts[7]!));
  // An ISATAP address carries one of IPv4 in its second half (RFC 5214).
  if (parts[5] === 0x5efe && (parts[4]! & ~0x0200) === 0) return false;
  return parsed.range() === "unicast" && parsed.match(global);
}

/** Whether a host of a URL is an address rather than a name; brackets are taken off. */
export function bare(host: string): { literal: boolean; host: string } {
  const inside = host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
  return { literal: ipaddr.isValid(inside), host: inside };
}

/** One spelling for each address. */
export function spelled(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toNormalizedString() : address;
}

const translated = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** All that was ever given out of IPv6 for the open internet. */
const global = ipaddr.IPv6.parseCIDR("2000::/3");

function inner(high: number, low: number): string {
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
}
