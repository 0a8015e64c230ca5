import type { OutcomeClass } from "../../codebook/shape.ts";
import type { Event } from "../../record/statements/index.ts";
import type { ActionView, Held } from "../../record/view.ts";
import type { Reading } from "../reading.ts";
import { Evidence } from "./evidence.tsx";

/** The lanes on which an actor's mark stands: agency, court, parties. */
const lanes: Record<Event["by"], readonly number[]> = { agency: [0], court: [1], defendant: [2], joint: [0, 2], "other-government": [], other: [] };
const at = [10, 30, 50] as const;

/** The events of an action in order of time, told apart by who acted. */
export function Timeline({ reading, action }: { reading: Reading; action: ActionView }) {
  const { words } = reading;
  const first = reading.outcome(action).firstEasing?.event;
  return (
    <>
      <p class="lanes-key" aria-hidden="true">
        <span>{words.action.lanes.agency}</span>
        <span>{words.action.lanes.court}</span>
        <span>{words.action.lanes.parties}</span>
      </p>
      <ol class="timeline">
        {!action.events.some((event) => event.kind === "filed") && <Filing reading={reading} action={action} />}
        {action.events.map((event) => (
          <Entry reading={reading} action={action} event={event} first={event.key === first} />
        ))}
      </ol>
      {action.events.length > 0 && (
        <p class="sub">
          <a href={reading.to(`/actions/${action.id}/events.csv`)}>{words.frame.csv}</a>
        </p>
      )}
      {action.events.length === 0 && <p class="none">{words.action.timelineNone}</p>}
      {action.later.length > 0 && <p class="none">{words.action.laterNote(action.later.length)}</p>}
    </>
  );
}

/** The filing, where it stands as a statement of its own and not as an event. */
function Filing({ reading, action }: { reading: Reading; action: ActionView }) {
  const { words } = reading;
  const { date } = action.filed;
  return (
    <li id={`${action.id}-filing`} class={`entry ${action.filed.standing}`}>
      <Lanes by="agency" eases={false} became={undefined} />
      <div class="what">
        <p class="when">
          <time datetime={date ?? undefined}>{date ? words.day(date) : words.action.undated}</time>
          <span class="actor">{words.action.actor.agency}</span>
          <span class="kind">{words.inside(reading.word("events", "filed"))}</span>
        </p>
        <p>{words.action.filing(action.caption)}</p>
      </div>
      <Evidence reading={reading} statement={action.filed} />
    </li>
  );
}

function Entry({ reading, action, event, first }: { reading: Reading; action: ActionView; event: Held<Event>; first: boolean }) {
  const { words, desk } = reading;
  const kind = desk.codebook.events.get(event.kind);
  const eases = kind?.eases ?? false;
  const became = eases && kind?.becomes ? desk.codebook.dispositions.get(kind.becomes)?.class : undefined;
  const names = event.defendants === "all" ? [] : event.defendants.map((id) => action.defendants.find((one) => one.id === id)?.name ?? id);
  return (
    <li id={event.key.replace("/", "-")} class={`entry ${event.standing}`}>
      <Lanes by={event.by} eases={eases} became={became} />
      <div class="what">
        <p class="when">
          <time datetime={event.date ?? undefined}>{event.date ? words.day(event.date, event.approximate) : words.action.undated}</time>
          <span class="actor">{words.action.actor[event.by]}</span>
          <span class="kind">{words.inside(reading.word("events", event.kind))}</span>
          {eases && <span class="eases">{first ? words.action.first : words.action.eases}</span>}
        </p>
        <p>{words.of(event.what)}</p>
        {event.date === null && event.undated && <p class="role">{event.undated}</p>}
        {event.amounts && event.amounts.length > 0 && <p class="role">{words.list(event.amounts.map((amount) => `${words.amount(amount)}${amount.of ? ` (${amount.of})` : ""}`))}</p>}
        {names.length > 0 && <p class="role">{words.action.someDefendants(words.list(names))}</p>}
        {event.release && <p class="role">{words.action.release(event.release)}</p>}
      </div>
      <Evidence reading={reading} statement={event} />
    </li>
  );
}

/** An act by which the agency pursues less is filled, in the colour of the outcome it gives. */
function Lanes({ by, eases, became }: { by: Event["by"]; eases: boolean; became: OutcomeClass | undefined }) {
  return (
    <svg class={`lanes${eases ? ` eases ${became ?? ""}` : ""}`} viewBox="0 0 60 24" width="60" height="24" aria-hidden="true" focusable="false">
      {lanes[by].length === 2 && <path class="joint" d="M10 12H50" />}
      {lanes[by].map((lane) => (lane === 0 ? <rect class="sign" x="4" y="6" width="12" height="12" /> : lane === 1 ? <path class="sign" d="M30 4L38 12L30 20L22 12Z" /> : <circle class="sign" cx={at[2]} cy="12" r="6" />))}
    </svg>
  );
}
