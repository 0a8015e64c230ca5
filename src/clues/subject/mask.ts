import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Subject } from "../../record/statements/clue.ts";

/**
 * A stand-in for what names a natural person: HMAC-SHA-256 (RFC 2104) under a
 * secret salt, cut to 48 bits. The same words under the same salt give the
 * same stand-in, so that two clues about one person can be told to be so;
 * without the salt a list of names cannot be tried against it.
 */
export function pseudonymOf(words: string, salt: string): string {
  if (salt.length < 16) throw new TypeError("a salt of at least 16 characters is needed");
  const mac = hmac(sha256, utf8ToBytes(salt), utf8ToBytes(words.normalize("NFKC").trim().toLowerCase()));
  return `P-${bytesToHex(mac).slice(0, 12)}`;
}

/**
 * Whether what names a subject may name a natural person: it is one, or nobody
 * knows its nature and nothing of an enterprise or a site identifies it. An
 * account, a wallet or a bare name may be anybody's.
 */
export function mayBePerson({ nature, uscc, domain, app }: Subject): boolean {
  return nature === "person" || (nature === "unknown" && uscc === undefined && domain === undefined && app === undefined);
}

/**
 * A natural person with every identifier replaced by a stand-in; where the
 * account or app is (the platform) stays; so for a subject that may be one.
 * Others pass unchanged: a company's name, and an unknown subject's site, are
 * what the notice is about.
 */
export function maskSubject(subject: Subject, salt: string): Subject {
  if (!mayBePerson(subject)) return subject;
  const masked: Subject = { nature: subject.nature, label: pseudonymOf(subject.label, salt) };
  for (const each of ["uscc", "domain", "wallet"] as const) if (subject[each] !== undefined) masked[each] = pseudonymOf(subject[each], salt);
  for (const each of ["app", "account"] as const) {
    const text = subject[each];
    if (text !== undefined) masked[each] = `${text.slice(0, text.indexOf(":") + 1)}${pseudonymOf(text, salt)}`;
  }
  return masked;
}
