import type { Correction, Reply } from "../../record/statements/index.ts";
import type { Held } from "../../record/view.ts";
import type { Reading } from "../reading.ts";
import { Evidence } from "./evidence.tsx";

/** The name of a party in this language, or its id where the record holds no party of that name. */
function partyName(reading: Reading, id: string): string {
  const party = reading.view.parties.get(id);
  return party ? reading.words.of(party.name) : id;
}

/** A party's name, linked to its page where it has one. */
export function PartyLink({ reading, id }: { reading: Reading; id: string }) {
  return reading.view.parties.has(id) ? <a href={reading.to(`/parties/${id}`)}>{partyName(reading, id)}</a> : <span>{id}</span>;
}

/** What parties and agencies said, each with what it rests on. */
export function Replies({ reading, replies }: { reading: Reading; replies: ReadonlyArray<Held<Reply>> }) {
  const { words } = reading;
  if (replies.length === 0) return <p class="none">{words.action.repliesNone}</p>;
  return (
    <ul class="replies">
      {replies.map((reply) => (
        <li id={`reply-${reply.key}`}>
          <p>{words.of(reply.what)}</p>
          <p class="who">
            <PartyLink reading={reading} id={reply.by} />
            {reply.date && `${words.locale === "en" ? ", " : "，"}${words.day(reply.date)}`}
          </p>
          <Evidence reading={reading} statement={reply} />
        </li>
      ))}
    </ul>
  );
}

/** Corrections, disputes and conflicts, on the page of what they are about. */
export function Corrections({ reading, corrections }: { reading: Reading; corrections: ReadonlyArray<Held<Correction>> }) {
  const { words } = reading;
  if (corrections.length === 0) return <></>;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.action.corrections}</h2>
      <ul>
        {corrections.map((one) => (
          <li id={`correction-${one.key}`}>
            <p>
              <b>{words.action.correctionKind[one.kind]}</b> <span class="who">{words.action.saidBy(one.by, words.day(one.date))}</span>
            </p>
            <p>{words.of(one.what)}</p>
            <p>
              <b>{`${words.action.answer}${words.locale === "en" ? ": " : "："}`}</b>
              {one.answer ? words.of(one.answer) : words.action.unanswered}
            </p>
            <Evidence reading={reading} statement={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
