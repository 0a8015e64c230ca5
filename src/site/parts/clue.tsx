import type { Folio } from "../folio.ts";
import type { ShownClue } from "../shown.ts";

/** A score between 0 and 1, never rounded up to one. */
function written(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2);
}

/** How far the exhibits bear each other out, why, and what that is not. */
export function Score({ folio: { words }, clue: { score } }: { folio: Folio; clue: ShownClue }) {
  return (
    <section aria-labelledby="score">
      <h2 id="score">{words.clues.score}</h2>
      <p>
        <b>{score.met ? words.clues.met : words.clues.notMet}</b>
        {`${words.rules.colon}${words.clues.scoreOf(written(score.value), written(score.threshold))}${words.rules.stop}`}
      </p>
      <p class="warning">{words.clues.scoreNote}</p>
      <p class="sub">
        {[words.clues.voices(words.number(score.voices.length)), words.clues.exhibits(words.number(score.exhibits)), score.kinds.length > 0 && `${words.clues.kinds}${words.rules.colon}${words.list(score.kinds.map((kind) => words.of(kind)))}`].filter(Boolean).join(words.rules.semicolon)}
      </p>
      {score.lacks.length > 0 && (
        <>
          <h3>{words.clues.lacks}</h3>
          <ul class="lacks">
            {score.lacks.map((each) => (
              <li>{words.of(each)}</li>
            ))}
          </ul>
        </>
      )}
      {score.voices.length > 0 && (
        <table>
          <caption>{words.of(score.basis)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.clues.voice}</th>
              <th scope="col">{words.clues.kinds}</th>
              <th scope="col" class="number">
                {words.clues.best}
              </th>
            </tr>
          </thead>
          <tbody>
            {score.voices.map((voice, n) => (
              <tr>
                <th scope="row">{`${n + 1}${words.rules.colon}${words.clues.exhibits(words.number(voice.exhibits))}`}</th>
                <td>{words.list(voice.kinds.map((kind) => words.of(kind)))}</td>
                <td class="number">{written(voice.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Every step in the order of the log, with the hash of its line; nobody's name. */
export function Trail({ folio: { words }, clue }: { folio: Folio; clue: ShownClue }) {
  return (
    <section aria-labelledby="trail">
      <h2 id="trail">{words.clues.trail}</h2>
      <p class="sub">{words.rules.sentences(words.clues.trailLead, words.clues.reads(words.number(clue.reads)))}</p>
      <table class="stacking trail">
        <caption class="heard">{words.clues.trail}</caption>
        <thead>
          <tr>
            <th scope="col">{words.clues.step}</th>
            <th scope="col">{words.clues.by}</th>
            <th scope="col">{words.clues.day}</th>
            <th scope="col">{words.clues.hash}</th>
          </tr>
        </thead>
        <tbody>
          {clue.trail.map((step) => (
            <tr>
              <th scope="row">
                {words.of(step.act)}
                {step.from && step.to && <span class="role">{words.clues.led(words.of(step.from), words.of(step.to))}</span>}
                <span class="role">
                  {[words.clues.phase[step.phase], step.finding && words.clues.finding[step.finding], step.measure && words.of(step.measure)].filter(Boolean).join(words.rules.semicolon)}
                </span>
                {step.void && <span class="role">{`${words.clues.noEffect}${words.rules.colon}${words.of(step.void)}`}</span>}
              </th>
              <td data-label={words.clues.by}>{words.of(step.role)}</td>
              <td data-label={words.clues.day}>{words.day(step.on)}</td>
              <td data-label={words.clues.hash}>
                {step.seq} <code class="hash">{step.hash}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
