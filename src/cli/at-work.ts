import { Busy, type Coming } from "../site/coming.ts";

/** Told how far a work is: done, of how many where that is known. */
export type Tell = (done: number, of: number | null) => void;

/** How works are done for a site. */
export interface AtWork {
  /** The answer of a work, or how far it is. It is begun when first asked for and kept under its key. */
  <T>(key: string, run: (tell: Tell) => Promise<T>): Promise<Coming<T>>;
}

interface Work {
  answer: Promise<unknown>;
  progress: { done: number; of: number | null };
  ended: boolean;
}

/**
 * Works that may outlast a request, one after another so that readers are
 * served meanwhile. A request waits `patience` for its answer and is then told
 * how far it is. The `most` newest answers are kept; a work that failed is told
 * once and begun anew when asked for again. Throws Busy when `most` are waiting.
 */
export function atWork(most: number, patience: () => Promise<void>): AtWork {
  const works = new Map<string, Work>();
  let last: Promise<unknown> = Promise.resolve();
  const begin = <T>(key: string, run: (tell: Tell) => Promise<T>): Work => {
    if ([...works.values()].filter(({ ended }) => !ended).length >= most) throw new Busy("Too many computations are waiting; ask again in a minute.");
    const progress: Work["progress"] = { done: 0, of: null };
    const answer = last.then(() => run((done, of) => Object.assign(progress, { done, of })));
    const work: Work = { answer, progress, ended: false };
    last = answer.then(
      () => { work.ended = true; },
      () => works.delete(key),
    );
    works.set(key, work);
    for (const [old, { ended }] of works) if (works.size > most && ended) works.delete(old);
    return work;
  };
  return async <T>(key: string, run: (tell: Tell) => Promise<T>): Promise<Coming<T>> => {
    const work = works.get(key) ?? begin(key, run);
    const ready = (work.answer as Promise<T>).then((answer) => ({ ready: answer }));
    ready.catch(() => undefined);
    return Promise.race([ready, patience().then(() => ({ ...work.progress }))]);
  };
}
