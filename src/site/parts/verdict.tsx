import type { Words } from "../../language/index.ts";
import type { Instrument } from "../../rules/book/instrument.ts";

type Tone = "barred" | "gated" | "held" | "undecided" | "floor" | "solid";

/** Verdicts of notices: the colours say how far something is allowed. */
const tones: Readonly<Record<string, Tone>> = { prohibited: "barred", needs_consent: "gated", conditional: "held" };

/** How a verdict looks. One of a set that forbids nothing is ink only: empty where it is the worst, else filled. */
function toneOf({ verdicts, undecided, floor }: Instrument, id: string): Tone {
  if (id === undecided) return "undecided";
  if (id === floor) return "floor";
  return tones[id] ?? (verdicts[0]?.id === id ? "floor" : "solid");
}

/** A verdict as mark, colour and word. The mark tells it apart in grey; the word says it. */
export function Verdict({ words, instrument, id, large = false }: { words: Words; instrument: Instrument; id: string; large?: boolean }) {
  const verdict = instrument.verdicts.find((each) => each.id === id);
  const tone = toneOf(instrument, id);
  return (
    <span class={`verdict ${tone}${large ? " large" : ""}`}>
      <svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <rect class="face" x="1" y="1" width="22" height="22" />
        <rect class="edge" x="1" y="1" width="22" height="22" />
        {tone === "barred" && <rect class="bar" x="5" y="9.5" width="14" height="5" />}
      </svg>
      <b>{verdict ? words.of(verdict.label) : id}</b>
    </span>
  );
}
