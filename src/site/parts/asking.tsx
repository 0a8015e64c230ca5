import { writeQuery } from "../query.ts";
import type { Reading } from "../reading.ts";

/** The day that the page shows, as a plain form that works without script, and the definitions changed. */
export function Asking({ reading }: { reading: Reading }) {
  const { words, desk, view, query } = reading;
  const kept = [...writeQuery(query), ...reading.own].filter(([key]) => key !== "on" && key !== "page");
  const on = (day: string): string => reading.here({ query: { ...query, on: day } });
  const changed = Object.entries(query.definition).filter(([id, option]) => desk.codebook.definitions.get(id)?.default !== option);
  return (
    <form class="asking" method="get" action={`/${words.locale}${reading.path}`}>
      <label>
        {words.frame.showOn} <input type="date" name="on" value={view.on} min={desk.days.first} max={desk.days.last} required />
      </label>
      {kept.map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <button type="submit">{words.frame.show}</button>
      <span class="days">
        <a href={on(desk.days.article)} aria-current={view.on === desk.days.article ? "date" : undefined}>
          {words.frame.articleDay(words.day(desk.days.article))}
        </a>
        <a href={on(desk.days.last)} aria-current={view.on === desk.days.last ? "date" : undefined}>
          {words.frame.lastDay(words.day(desk.days.last))}
        </a>
      </span>
      {changed.length > 0 && (
        <p class="changed">
          {words.frame.options}{" "}
          {changed.map(([id, option]) => {
            const definition = desk.codebook.definitions.get(id);
            const chosen = definition?.options.find((one) => one.id === option);
            return <b>{`${reading.word("definitions", id)}: ${chosen ? words.of(chosen.label) : option} `}</b>;
          })}
          <a href={reading.here({ query: { ...query, definition: {} } })}>{words.frame.reset}</a>
        </p>
      )}
    </form>
  );
}
