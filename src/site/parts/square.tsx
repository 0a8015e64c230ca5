import type { OutcomeClass } from "../../codebook/shape.ts";
import type { Reading } from "../reading.ts";
import type { Mark, Square } from "../squares.ts";

/** The picture of a square: its outcome as colour and pattern, its mark in the middle. */
export function Tile({ outcome, mark, dashed = false }: { outcome: OutcomeClass | "empty"; mark?: Mark; dashed?: boolean }) {
  return (
    <svg class={`tile ${outcome}${dashed ? " dashed" : ""}`} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <rect class="face" x="1.5" y="1.5" width="45" height="45" />
      <rect class="edge" x="1.5" y="1.5" width="45" height="45" />
      {mark && <MarkOf mark={mark} />}
    </svg>
  );
}

function MarkOf({ mark }: { mark: Mark }) {
  if (mark === "none") return <></>;
  if (mark === "not-searched") {
    return (
      <g class="mark">
        <rect class="halo" x="16" y="16" width="16" height="16" />
        <path class="stroke" d="M20 20L28 28M28 20L20 28" />
      </g>
    );
  }
  const full = mark === "before" || mark === "no-act";
  return (
    <g class={`mark ${mark}`}>
      <circle class="halo" cx="24" cy="24" r="11" />
      <circle class={full ? "dot" : "ring"} cx="24" cy="24" r="7" />
      {mark === "between" && <path class="dot" d="M24 17A7 7 0 0 0 24 31Z" />}
    </g>
  );
}

/** One square with its name; hover or focus shows the story, a click opens the action. */
export function SquareLink({ reading, square, small = false }: { reading: Reading; square: Square; small?: boolean }) {
  return (
    <li class={small ? "square small" : "square"}>
      <a href={reading.to(`/actions/${square.id}`)}>
        <Tile outcome={square.class} mark={square.mark} dashed={square.uncertain} />
        <span class="label">{square.name}</span>
        <span class="story">{square.story}</span>
      </a>
    </li>
  );
}
