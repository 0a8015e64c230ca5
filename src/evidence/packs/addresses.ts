import type { Source } from "../../record/statements/index.ts";
import type { Store } from "../../store/store.ts";

/** The sources of a record by the plain form of their address. */
export async function sourcesByAddress(store: Store): Promise<(url: string) => readonly string[]> {
  const standing = new Map<string, string>();
  for (const a of await store.read()) {
    if (a.kind !== "source") continue;
    const url = a.withdrawn === true || a.body === null ? null : (a.body as Source).url;
    if (url === null) standing.delete(a.key);
    else standing.set(a.key, plain(url));
  }
  const byAddress = new Map<string, string[]>();
  for (const [id, address] of standing) byAddress.set(address, [...(byAddress.get(address) ?? []), id]);
  return (url) => byAddress.get(plain(url)) ?? [];
}

/** An address without what does not change the page: scheme, www, fragment, slash at the end. */
function plain(address: string): string {
  const { host, pathname, search } = new URL(address);
  let end = pathname.length;
  while (pathname[end - 1] === "/") end -= 1;
  return `${host.replace(/^www\./, "")}${pathname.slice(0, end)}${search}`;
}
