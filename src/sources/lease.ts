import { RecordError } from "../record/problem.ts";
import type { Store } from "../store/store.ts";

/** Who runs a source, so that no two do at once on one record. */
export interface Owner {
  /** Names this process among all that may share the record: `host/pid`. */
  name: string;
  /** True when the process of that name is known to be gone. */
  gone(name: string): boolean;
}

interface Lease {
  by: string;
  /** An ISO instant in UTC. */
  at: string;
}

/** Milliseconds after which a lease that nobody renewed counts no more, whoever holds it. */
const STALE = 3_600_000;

/** Takes the lease of a source, or says who holds it; a process that is gone holds none. */
export async function take(store: Store, source: string, owner: Owner, now: string): Promise<void> {
  await store.change({ meta: [key(source)] }, (standing) => {
    const held = standing.meta<Lease>(key(source));
    if (held && held.by !== owner.name && !owner.gone(held.by) && Date.parse(now) - Date.parse(held.at) < STALE)
      throw new RecordError(`${source} is being asked already (by ${held.by}, last heard of at ${held.at}); wait for it to end, then run this again.`);
    return { meta: renewal(source, owner, now) };
  });
}

/** What renews the lease, to be written with a page. */
export function renewal(source: string, owner: Owner | undefined, now: string): { [key: string]: Lease } {
  return owner ? { [key(source)]: { by: owner.name, at: now } } : {};
}

/** What gives the lease back. */
export function release(source: string): { [key: string]: undefined } {
  return { [key(source)]: undefined };
}

function key(source: string): string {
  return `lease ${source}`;
}
