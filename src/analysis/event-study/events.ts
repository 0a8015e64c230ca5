import type { Codebook } from "../../codebook/shape.ts";
import { isDay, type Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { ActionView, View } from "../../record/view.ts";
import type { StudyEvent } from "./shape.ts";
import { words } from "./words.ts";

/** That the events of an action (or one of them) are set against an asset; somebody has to have said so. */
export interface Match {
  readonly action: string;
  readonly asset: string;
  /** Only this event of the action; all of the chosen kinds without it. */
  readonly event?: string | undefined;
  /** What stands for the market instead of the index of all others. */
  readonly market?: string | undefined;
  /** Who says so, like the file and line. */
  readonly by: string;
}

/** An event that has no day to be studied around, and why. */
export interface Undated {
  readonly action: string;
  readonly event: string;
  readonly kind: string;
  readonly label: Both;
  readonly why: Both;
}

/** The kinds that are studied where nobody chooses: those that change how an action stands, or by which the agency pursues less. */
export function standardKinds(codebook: Pick<Codebook, "events">): string[] {
  return [...codebook.events.values()].filter(({ becomes, eases, outside }) => !outside && (becomes !== undefined || eases)).map(({ id }) => id);
}

/** The events of an action of these kinds, its filing among them, each with its day or with the reason why it has none. */
export function eventsOf(action: ActionView, codebook: Pick<Codebook, "events">, kinds: ReadonlySet<string>): { dated: StudyEvent[]; undated: Undated[] } {
  const [dated, undated]: [StudyEvent[], Undated[]] = [[], []];
  const filed = action.events.some(({ kind }) => kind === "filed") ? [] : [{ ...action.filed, id: "filed", kind: "filed", approximate: undefined }];
  for (const { id, kind, date, approximate, standing } of [...filed, ...action.events]) {
    if (!kinds.has(kind)) continue;
    const of = codebook.events.get(kind)?.label ?? { en: kind, zh: kind };
    const label = { en: `${action.name.en}: ${of.en}`, zh: `${action.name.zh}：${of.zh}` };
    const why = standing === "unsourced" ? words.unsourced : date === null ? words.noDay : !isDay(date) ? words.onlyPartOfDay(date) : approximate === true ? words.aboutDay(date) : null;
    if (why === null) dated.push({ action: action.id, event: id, kind, label, date: date as Day });
    else undated.push({ action: action.id, event: id, kind, label, why });
  }
  return { dated, undated };
}

/**
 * The matches that the record itself makes: a defendant that is a token, or
 * whose party's brand is a token, where a price series has the token's id,
 * English name or alias. A company's own name is never enough, and the words
 * "issuer of" in a description are not a statement.
 */
export function matchesOf(view: View, assets: Iterable<string>): Match[] {
  const priced = new Map([...assets].map((asset) => [asset.toLowerCase(), asset]));
  return [...view.actions.values()].flatMap((action) =>
    action.defendants.flatMap(({ id, party, standing }) => {
      if (party === undefined || standing === "unsourced") return [];
      const brands = view.links.filter((link) => link.kind === "brand" && link.standing !== "unsourced" && (link.from === party || link.to === party));
      return [party, ...brands.map(({ from, to }) => (from === party ? to : from))].flatMap((each) => {
        const token = view.parties.get(each);
        if (token?.kind !== "token" || token.standing === "unsourced") return [];
        const names = [token.id, token.name.en, ...(token.aliases ?? [])].map((name) => priced.get(name.toLowerCase()));
        const asset = names.find((name) => name !== undefined);
        return asset === undefined ? [] : [{ action: action.id, asset, by: `record: ${action.id}/${id}` }];
      });
    }));
}
