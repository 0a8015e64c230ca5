import type { Words } from "../../language/index.ts";
import type { Instrument } from "../../rules/book/instrument.ts";

/** How a verdict looks: by its place in the rule set's own order, worst first. */
type Tone = "barred" | "gated" | "held" | "undecided" | "floor";

/** The tone of a verdict; one that the rule set does not have looks undecided. */
function toneOf({ verdicts, undecided, floor }: Instrument, id: string): Tone {
  if (id === undecided) return "undecided";
  if (id === floor) return "floor";
  const rest = verdicts.filter((each) => each.id !== undecided && each.id !== floor).map((each) => each.id);
  return (["barred", "gated", "held"] as const)[Math.min(rest.indexOf(id), 2)] ?? "undecided";
}

/** A verdict as mark, colour and word. The mark tells it apart in grey; the word says it. */
export function Verdict({ words, instrument, id, big = false }: { words: Words; instrument: Instrument; id: string; big?: boolean }) {
  const verdict = instrument.verdicts.find((each) => each.id === id);
  const tone = toneOf(instrument, id);
  return (
    <span class={`verdict ${tone}${big ? " big" : ""}`}>
      <svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <rect class="face" x="1" y="1" width="22" height="22" />
        <rect class="edge" x="1" y="1" width="22" height="22" />
        {tone === "barred" && <rect class="bar" x="5" y="9.5" width="14" height="5" />}
      </svg>
      <b>{verdict ? words.of(verdict.label) : id}</b>
    </span>
  );
}
