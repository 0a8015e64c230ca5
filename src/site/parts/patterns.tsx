/**
 * The patterns that tell outcomes apart without colour, defined once for a page.
 * Dropped is solid, paused has upright bars, better terms slant, a court's
 * dismissal is dotted, carried on is empty, not known is cross-hatched.
 */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="bars" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="under" width="8" height="8" />
          <rect class="over" x="4.5" width="3" height="8" />
        </pattern>
        <pattern id="slant" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="under" width="8" height="8" />
          <rect class="over" width="2.5" height="8" />
        </pattern>
        <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="under" width="7" height="7" />
          <circle class="over" cx="3.5" cy="3.5" r="1.5" />
        </pattern>
        <pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="line" d="M0 0V6M0 0H6" />
        </pattern>
        <pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="line" d="M0 0V6" />
        </pattern>
      </defs>
    </svg>
  );
}
