import type { Day } from "./day.ts";
import type {
  Action, Administration, Claim, Correction, Count, Defendant, Docket, Event, Filed, Holding, Link, Membership, Party, PendingAtChange, Probe, Reply, Search, Source, Tie,
} from "./statements/index.ts";

/** A statement as a view holds it: its body, its key, and how it stands. */
export type Held<T> = T & {
  key: string;
  /** Best of its sources: `captured` means pinned to stored bytes, `unsourced` enters no figure. */
  standing: "captured" | "read" | "cited" | "unsourced";
  recorded: string;
};

/** An action with everything that is said of it, as of the view's day. */
export interface ActionView extends Held<Action> {
  filed: Held<Filed>;
  docket: Held<Docket> | undefined;
  pendingAtChange: Held<PendingAtChange> | undefined;
  membership: Held<Membership> | undefined;
  defendants: ReadonlyArray<Held<Defendant>>;
  /** Events on or before the view's day, earliest first; undated ones last. */
  events: ReadonlyArray<Held<Event>>;
  /** Events after the view's day: not part of that day's world, but they show what was then still open. */
  later: ReadonlyArray<Held<Event>>;
  ties: ReadonlyArray<Held<Tie>>;
  searches: ReadonlyArray<Held<Search>>;
  replies: ReadonlyArray<Held<Reply>>;
  corrections: ReadonlyArray<Held<Correction>>;
}

/** The record as of a day, and as known on a day. It never changes. */
export interface View {
  readonly on: Day;
  readonly knownAt: Day;
  readonly actions: ReadonlyMap<string, ActionView>;
  readonly parties: ReadonlyMap<string, Held<Party>>;
  readonly links: ReadonlyArray<Held<Link>>;
  readonly ties: ReadonlyMap<string, Held<Tie>>;
  readonly searches: ReadonlyArray<Held<Search>>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly holdings: ReadonlyArray<Held<Holding>>;
  readonly administrations: ReadonlyArray<Held<Administration>>;
  readonly probes: ReadonlyArray<Held<Probe>>;
  readonly claims: ReadonlyMap<string, Held<Claim>>;
  readonly counts: ReadonlyMap<string, Held<Count>>;
  readonly replies: ReadonlyArray<Held<Reply>>;
  readonly corrections: ReadonlyArray<Held<Correction>>;
}
