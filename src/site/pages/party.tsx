import { earliest } from "../../record/day.ts";
import type { Party, Tie } from "../../record/statements/index.ts";
import type { ActionView, Held } from "../../record/view.ts";
import { TieLine, type Dated } from "../charts/ties.tsx";
import type { Reading } from "../reading.ts";
import { counts, placeOf } from "../squares.ts";
import { Evidence } from "../parts/evidence.tsx";
import { Page } from "../parts/layout.tsx";
import { Corrections, PartyLink, Replies } from "../parts/said.tsx";
import { TieTable } from "../parts/ties.tsx";
import { ActionTable } from "./actions.tsx";

/** One party: its ties on a time line against the agency's acts, its links, what it says. */
export function PartyPage({ reading, party }: { reading: Reading; party: Held<Party> }) {
  const { words, view } = reading;
  const name = words.of(party.name);
  const given = [...view.ties.values()].filter((tie) => tie.from === party.id);
  const received = [...view.ties.values()].filter((tie) => tie.to === party.id);
  const tied = new Set(given.flatMap((tie) => tie.actions));
  const actions = [...view.actions.values()].filter((action) => tied.has(action.id) || action.defendants.some((one) => one.party === party.id));
  const further = [...view.ties.values()].filter((tie) => counts(tie) && !given.includes(tie) && tie.to !== party.id && tie.actions.some((id) => actions.some((action) => action.id === id)));
  const links = view.links.filter((link) => link.from === party.id || link.to === party.id);
  const about = new Set([party.id, ...given.map((tie) => tie.id), ...actions.map((action) => action.id)]);
  return (
    <Page reading={reading} title={name} at="parties">
      <section class="lede">
        <h1>{name}</h1>
        {party.about && <p class="deck">{words.of(party.about)}</p>}
        <p class="sub">
          {words.party.kind[party.kind]}
          {party.aliases && party.aliases.length > 0 && words.party.alsoCalled(words.list(party.aliases))}
        </p>
      </section>
      <section aria-labelledby="line">
        <h2 id="line">{words.party.title(name, given.filter(counts).length)}</h2>
        {given.length > 0 && (
          <>
            <p class="sub">{words.party.subtitle(name)}</p>
            <TieLine dated={dated(reading, given, actions)} label={alternative(reading, name, given, actions)} words={words} />
            {given.some((tie) => tie.date === null) && <p class="sub">{words.party.undatedTies(given.filter((tie) => tie.date === null).length)}</p>}
          </>
        )}
        <TieTable reading={reading} ties={given} />
        {given.length > 0 && (
          <p class="sub">
            <a href={reading.to(`/parties/${party.id}/ties.csv`)}>{words.frame.csv}</a>
          </p>
        )}
        {further.length > 0 && (
          <p class="sub">
            {words.party.furtherTies(further.length)}{" "}
            {actions.map((action, n) => (
              <>
                {n > 0 && (words.locale === "en" ? ", " : "、")}
                <a href={`${reading.to(`/actions/${action.id}`)}#ties`}>{words.of(action.name)}</a>
              </>
            ))}
          </p>
        )}
        <p class="order">{words.action.order}</p>
      </section>
      {received.length > 0 && (
        <section aria-labelledby="received">
          <h2 id="received">{words.party.received}</h2>
          <TieTable reading={reading} ties={received} />
        </section>
      )}
      {links.length > 0 && (
        <section aria-labelledby="links">
          <h2 id="links">{words.party.links}</h2>
          <ul class="links">
            {links.map((link) => (
              <li class="beside">
                <p>
                  <PartyLink reading={reading} id={link.from} /> {words.party.linkKind[link.kind]} <PartyLink reading={reading} id={link.to} />
                  {(link.start ?? link.end) && ` (${words.party.until(link.start ? words.day(link.start) : words.frame.notSeen, link.end ? words.day(link.end) : words.frame.notSeen)})`}
                </p>
                <Evidence reading={reading} statement={link} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.length > 0 && (
        <section aria-labelledby="actions">
          <h2 id="actions">{words.party.actions}</h2>
          <ActionTable reading={reading} actions={actions} />
        </section>
      )}
      <section aria-labelledby="replies">
        <h2 id="replies">{words.action.replies}</h2>
        <Replies reading={reading} replies={view.replies.filter((reply) => reply.by === party.id || reply.about.some((id) => about.has(id)))} />
      </section>
      <Corrections reading={reading} corrections={view.corrections.filter((one) => one.about.includes(party.id) || given.some((tie) => one.about.includes(tie.id)))} />
    </Page>
  );
}

/** The agency's acts in the actions, and the ties: what has a day, to be drawn. */
function dated(reading: Reading, ties: ReadonlyArray<Held<Tie>>, actions: readonly ActionView[]): Dated[] {
  const { words, desk } = reading;
  const several = actions.length > 1;
  const acts = actions.flatMap((action) =>
    action.events
      .filter((event) => event.standing !== "unsourced" && event.date !== null)
      .map((event) => ({ event, kind: desk.codebook.events.get(event.kind) }))
      .filter(({ event, kind }) => kind?.eases || kind?.becomes || event.kind === "filed")
      .map(({ event, kind }): Dated => ({ date: event.date ?? "", approximate: event.approximate, label: `${words.inside(kind ? words.of(kind.label) : event.kind)}${several ? ` (${words.of(action.name)})` : ""}`, side: "act", eases: kind?.eases ?? false, became: kind?.becomes ? desk.codebook.dispositions.get(kind.becomes)?.class : undefined })),
  );
  for (const action of actions) {
    if (action.filed.date !== null && !action.events.some((event) => event.kind === "filed")) {
      acts.push({ date: action.filed.date, label: `${words.inside(words.action.filed)}${several ? ` (${words.of(action.name)})` : ""}`, side: "act" });
    }
  }
  const drawn = ties.flatMap((tie): Dated[] =>
    tie.date === null ? [] : [{ date: tie.date, approximate: tie.approximate, doubtful: !counts(tie), label: `${words.inside(reading.word("ties", tie.kind))}${tie.amount ? `${words.locale === "en" ? ", " : "，"}${words.amount(tie.amount)}` : ""}${counts(tie) ? "" : words.party.notCounted}`, side: "tie" }],
  );
  return [...acts, ...drawn].sort((a, b) => (earliest(a.date) < earliest(b.date) ? -1 : 1));
}

function alternative(reading: Reading, name: string, ties: ReadonlyArray<Held<Tie>>, actions: readonly ActionView[]): string {
  const places = ties.flatMap((tie) => actions.filter((action) => tie.actions.includes(action.id)).map((action) => placeOf(tie, reading.outcome(action))));
  const number = (place: string): number => places.filter((one) => one === place).length;
  const [before, between, after] = [number("before"), number("between"), number("after")];
  return reading.words.party.tiesAlt(name, before, between, after, places.length - before - between - after);
}
