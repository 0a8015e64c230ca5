/**
 * What a person did or met that this program cannot go on with. The message is
 * complete: what is wrong, where, and what to do next. Shown alone, without a
 * stack; the process ends with `exitCode` 2 (wrong use or bad input).
 */
export class RecordError extends Error {
  override readonly name = "RecordError";
  readonly exitCode = 2;
}
