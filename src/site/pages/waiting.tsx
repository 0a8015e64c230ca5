import type { Reading } from "../reading.ts";
import { Page } from "../parts/layout.tsx";

/** What stands while an answer is computed: how far it is, and a way to look again. */
export function WaitingPage({ reading, done, of, title }: { reading: Reading; done: number; of: number | null; title: string }) {
  const { words } = reading;
  return (
    <Page reading={reading} title={words.waiting.title} at="figures">
      <section class="lede" aria-live="polite">
        <h1>{words.waiting.title}</h1>
        <p class="deck">{title}</p>
        {of !== null && <progress max={of} value={done} aria-label={words.waiting.title} />}
        <p class="sub">
          {words.waiting.so(words.number(done), of === null ? null : words.number(of))} {words.waiting.next}
        </p>
        <p class="sub">
          <a href={reading.here({})}>{words.waiting.look}</a>
        </p>
      </section>
    </Page>
  );
}
