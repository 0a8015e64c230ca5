import type { Source } from "../../record/statements/index.ts";
import type { Store } from "../../store/store.ts";
import { plainAddress } from "../address.ts";

/** The sources of a record by the plain form of their address. */
export async function sourcesByAddress(store: Store): Promise<(url: string) => readonly string[]> {
  const standing = new Map<string, string>();
  for (const a of await store.read()) {
    if (a.kind !== "source") continue;
    const url = a.withdrawn === true || a.body === null ? null : (a.body as Source).url;
    if (url === null) standing.delete(a.key);
    else standing.set(a.key, plainAddress(url));
  }
  const byAddress = new Map<string, string[]>();
  for (const [id, address] of standing) byAddress.set(address, [...(byAddress.get(address) ?? []), id]);
  return (url) => byAddress.get(plainAddress(url)) ?? [];
}
