import { createHash } from "node:crypto";
import { base32nopad } from "@scure/base";

/**
 * Whether bytes have a labelled digest such as `sha1:BASE32` or `sha256:hex`:
 * `same`, `other`, or `unknown` for an algorithm that cannot be checked here.
 */
export function matches(labelled: string, bytes: Uint8Array): "same" | "other" | "unknown" {
  const [, label = "", value = ""] = /^([\w-]+):(\S+)$/.exec(labelled) ?? [];
  const algorithm = label.toLowerCase().replace("-", "");
  if (!["md5", "sha1", "sha256", "sha384", "sha512"].includes(algorithm)) return "unknown";
  const hash = createHash(algorithm).update(bytes).digest();
  const said = value.replace(/=+$/, "").toLowerCase();
  return said === hash.toString("hex") || said === base32nopad.encode(hash).toLowerCase() ? "same" : "other";
}
