/** An answer that may take longer than a reader waits: it is there, or so far done of so many (null: nobody can say of how many). */
export type Coming<T> = { ready: T } | { done: number; of: number | null };

/** How often a page that waits asks again, in seconds. */
export const again = 3;

/** Too many works wait already; nothing was begun. */
export class Busy extends Error {}
