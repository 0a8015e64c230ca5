import { openSalt } from "../record/chain.ts";
import type { Draft } from "../record/assertion.ts";
import type { PartialDay } from "../record/day.ts";
import type { Body, Kind } from "../record/statements/index.ts";
import type { Cite } from "../record/support.ts";
import type { Casebook, Page } from "./read.ts";

/** A draft together with the file and line it was read from. */
export interface Stated {
  draft: Draft;
  file: string;
  line: number;
}

/**
 * Takes a casebook apart into statements, in an order that depends on nothing
 * but the files: by the day recorded, then folder, file and place in the file.
 */
export function statementsOf(casebook: Casebook): Stated[] {
  const stated: Stated[] = [];
  for (const pages of Object.values(casebook) as ReadonlyArray<Page>[]) {
    for (const page of pages) stated.push(...takeApart(page));
  }
  return stated.sort((a, b) => (a.draft.recorded < b.draft.recorded ? -1 : a.draft.recorded > b.draft.recorded ? 1 : 0));
}

type Loose = Record<string, unknown> & { id: string; recorded: string };

function takeApart(page: Page): Stated[] {
  const body = page.body as unknown as Loose;
  const state = (kind: Kind, key: string, at: PropertyKey[], value: object, on: PartialDay | null = null): Stated => {
    const { recorded = body.recorded, ...rest } = value as { recorded?: string };
    return {
      draft: {
        kind,
        key,
        body: rest as Body,
        on,
        by: { type: "casebook", name: page.file },
        evidence: "cites" in rest ? (rest.cites as Cite[]) : [],
        recorded,
        salt: openSalt(kind, key),
      },
      file: page.file,
      line: page.lineOf(at),
    };
  };
  switch (page.folder) {
    case "actions":
      return takeApartAction(page as Page<"actions">, state);
    case "parties": {
      const { links = [], ...party } = (page as Page<"parties">).body;
      return [
        state("party", party.id, [], party),
        ...links.map((link, n) => state("link", `${party.id}/${link.id}`, ["links", n], { from: party.id, ...link }, link.start)),
      ];
    }
    case "offices": {
      const office = (page as Page<"offices">).body;
      return office.holders.map((holder, n) =>
        state("holding", `${office.id}/${holder.id}`, ["holders", n], { office: office.id, ...holder }, holder.start),
      );
    }
    default: {
      const day = (body.date ?? body.on ?? body.start ?? body.announced ?? body.published ?? null) as PartialDay | null;
      return [state(kindOf[page.folder], body.id, [], body, day)];
    }
  }
}

type State = (kind: Kind, key: string, at: PropertyKey[], value: object, on?: PartialDay | null) => Stated;

function takeApartAction(page: Page<"actions">, state: State): Stated[] {
  const { filed, docket, pending, membership, defendants, events, ...action } = page.body;
  const id = action.id;
  return [
    state("action", id, [], action),
    state("filed", id, ["filed"], filed, filed.date),
    ...(docket ? [state("docket", id, ["docket"], docket)] : []),
    ...(pending ? [state("pending", id, ["pending"], pending, pending.on)] : []),
    ...(membership ? [state("membership", id, ["membership"], membership)] : []),
    ...defendants.map((each, n) => state("defendant", `${id}/${each.id}`, ["defendants", n], each)),
    ...events.map((each, n) => state("event", `${id}/${each.id}`, ["events", n], each, each.date)),
  ];
}

const kindOf = {
  sources: "source",
  ties: "tie",
  searches: "search",
  administrations: "administration",
  probes: "probe",
  claims: "claim",
  counts: "count",
  replies: "reply",
  corrections: "correction",
} as const;
