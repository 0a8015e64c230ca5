import type { Both } from "../record/support.ts";
import type { Store } from "../store/store.ts";
import type { Source } from "./shape.ts";

/**
 * Works out anew what all rows of a table together tell, where a source has
 * something of the kind, and takes away what is no longer told. Gives the
 * sentence to be told; undefined where there is nothing to gather.
 */
export async function gatherAnew({ gather }: Pick<Source, "gather">, store: Store): Promise<Both | undefined> {
  if (!gather) return undefined;
  const { rows, told } = await gather.from(store.rows(gather.of));
  const kept = new Set(rows.map(({ id }) => id));
  const gone: string[] = [];
  for await (const { id } of store.rows(gather.table)) if (!kept.has(id)) gone.push(id);
  await store.change({}, () => ({ rows: { [gather.table]: rows }, ...(gone.length > 0 && { drop: { [gather.table]: gone } }) }));
  return told;
}
