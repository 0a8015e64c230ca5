import type { Step } from "./shape.ts";

/**
 * The parts of a step that made it come out as it did: of what holds, what
 * holds; of what is open, what is open; of what fails, what fails. A way that
 * only another reading would open is no way here, so it is left out.
 */
export function telling(step: Step): Step[] {
  const parts = step.of ?? [];
  if (parts.length < 2) return parts;
  const same = parts.filter((part) => part.value === step.value);
  if (step.value !== false) return same;
  const ways = same.filter((part) => !shut(part));
  return ways.length > 0 ? ways : same;
}

/** The facts that a failing step fails on. */
export function failingOn(step: Step): Set<string> {
  if (step.fact !== undefined) return new Set([step.fact]);
  return new Set(telling(step).flatMap((part) => [...failingOn(part)]));
}

/** True for a group, like "all of these", that stands for no fact, term or reading itself. */
export function isGroup(step: Step): boolean {
  return step.fact === undefined && step.def === undefined && step.reading === undefined;
}

function shut(step: Step): boolean {
  if (step.reading !== undefined) return step.value === false;
  return isGroup(step) && (step.of ?? []).some((part) => part.reading !== undefined && part.value === false);
}
