import type { Codebook } from "../../codebook/shape.ts";
import { openCaptures, type Captures } from "../../evidence/index.ts";
import type { ActionView } from "../../record/view.ts";
import type { StoredMatter } from "../../sources/sec-litigation-releases-archive/gather.ts";
import { docketCore } from "../../sources/sec-litigation-releases-archive/docket.ts";
import type { LiveRelease } from "../../sources/sec-litigation-releases/release.ts";
import type { LostRelease, StoredRelease } from "../../sources/sec-litigation-releases-archive/row.ts";
import { sameName } from "../../sources/sec-litigation-releases-archive/same-name.ts";
import type { Store } from "../../store/store.ts";
import type { CodedRelease } from "../releases/release.ts";
import type { ReleaseDisposition, ReleaseText } from "../releases/shape.ts";
import { admitting, type Testimony } from "./testimony.ts";

/** Rows of the releases of the record by court and docket; empty where none were loaded. Read once and kept by whoever asks often. */
export async function releasesByDocket(store: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if ((await store.count("matters")) === 0) return found;
  for await (const { data } of store.rows<StoredMatter>("matters")) {
    const key = keyOf(data.court, data.docket);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), ...data.releases.map(({ number, row }) => row ?? number)]);
  }
  return found;
}

/** What the agency's releases on an action say became of each of its defendants, the latest release of each outcome last. */
export async function releasesSay(action: ActionView, store: Store, index: ReadonlyMap<string, readonly string[]>, code: (release: ReleaseText) => CodedRelease, codebook: Codebook, captures: Captures = openCaptures(store)): Promise<Testimony[]> {
  const ids = index.get(keyOf(action.court, action.docket?.number ?? null) ?? "") ?? [];
  if (ids.length === 0) return [];
  const rows = await store.pick<StoredRelease | LostRelease | LiveRelease>("releases", ids);
  const said: Testimony[] = [];
  for (const { id, date, data } of rows.values()) {
    if ("lost" in data || data.capture === undefined) continue;
    const bytes = await captures.bytes(data.capture);
    if (!bytes) continue;
    const [title = "", ...text] = new TextDecoder().decode(bytes).split("\n\n");
    said.push(...releaseSays(code({ id, title, text: text.join("\n\n") }), action, date, codebook));
  }
  return said;
}

/** What one coded release says of the defendants it names, where it says that their case has ended. */
export function releaseSays(release: CodedRelease, action: Pick<ActionView, "defendants">, date: string | null, codebook: Codebook): Testimony[] {
  return release.outcomes.flatMap(({ name, disposition, span }): Testimony[] => {
    const defendant = action.defendants.find((each) => sameName(each.name, name));
    const ours = endings[disposition]?.(release);
    if (!defendant || ours === undefined) return [];
    return [{ defendant: defendant.id, witness: "agency", disposition: ours[0]!, admits: ours.flatMap((id) => admitting(id, codebook)), on: date, source: release.id, span }];
  });
}

/** What the words of a release admit; a criminal case and what is still open say nothing of how this one ended. */
const endings: Partial<Record<ReleaseDisposition, (release: CodedRelease) => readonly string[]>> = {
  consent_no_admission: () => ["judgment-consent", "settled", "settled-on-reduced-terms"],
  judgment_contested: () => ["judgment-contested"],
  default: () => ["judgment-default"],
  dismissed: ({ dismissal_mentioned: by }) => (by === "voluntary_by_sec" ? ["dismissed-by-agency"] : by === "by_court" ? ["dismissed-by-court"] : ["dismissed-by-agency", "dismissed-by-court"]),
};

function keyOf(court: string | null, docket: string | null): string | null {
  const core = docket === null ? null : docketCore(docket);
  return court === null || core === null ? null : `${court} ${core}`;
}
