import type { Day } from "../record/day.ts";
import type { Both } from "../record/support.ts";
import { chinaDay } from "../clues/day.ts";
import type { Due, EraseAfter } from "../clues/due/index.ts";
import type { Loop } from "../clues/loop.ts";
import type { ClueView } from "../clues/shape.ts";

/**
 * A clue as the site may show it. It has no place for a name: neither of the
 * subject, nor of those who acted, nor for the words of an exhibit or a remark.
 */
export interface ShownClue {
  id: string;
  state: string;
  label: Both;
  meaning: Both;
  /** Days in China. */
  since: Day;
  opened: Day;
  rulebook: string;
  provision: string;
  /** What the rules said of the alleged facts at opening. */
  held: { verdict: string; label: Both; says: Both };
  /** Null while not known. */
  province: Both | null;
  about: "organisation" | "person" | "unknown" | "erased";
  owner: Both | null;
  score: { value: number; threshold: number; met: boolean; basis: Both; kinds: Both[]; lacks: Both[]; exhibits: number; voices: { value: number; exhibits: number; kinds: Both[] }[] };
  due: Due | null;
  eraseAfter: EraseAfter | null;
  replies: { on: Day; outcome: "open" | "released" | "confirmed"; erased: boolean }[];
  trail: ShownStep[];
  reads: number;
}

/** A step without who took it: which act, in what part, where it led, and the line of the log it stands on. */
export interface ShownStep {
  seq: number;
  hash: string;
  /** Day in China on which it was written down. */
  on: Day;
  act: Both;
  role: Both;
  from: Both | null;
  to: Both | null;
  phase: "done" | "proposed" | "confirmed";
  finding: "established" | "not-established" | null;
  measure: Both | null;
  void: Both | null;
}

/** Words for the codes of a clue. */
export interface Naming {
  loop: Loop;
  /** The province of a region code. */
  province(code: string): Both;
  /** An authority by its code; null where it is none of the list, for then it is somebody's words. */
  authority(code: string): Both | null;
}

/** For a code that no list of the loop holds: what somebody wrote past the commands is not repeated. */
const unlisted: Both = { en: "not in the list", zh: "不在列表中" };

/**
 * Reduces a clue to what the site may show. That the subject replied, when, and
 * what came of it stands beside the clue; the words stay in the file, for free
 * words may name a person, and nobody can rule that out by rule.
 */
export function shownClue(view: ClueView, { loop, province, authority }: Naming): ShownClue {
  const nature = view.subject?.nature ?? (view.erased ? "erased" : "unknown");
  const state = loop.states.get(view.state);
  const label = (id: string): Both | null => loop.states.get(id)?.label ?? null;
  const kinds = (ids: readonly string[]): Both[] => ids.map((id) => loop.scales.evidence.find((each) => each.id === id)?.label ?? unlisted);
  const { corroboration } = view;
  return {
    id: view.id,
    state: view.state,
    label: view.label,
    meaning: state?.meaning ?? view.label,
    since: view.since,
    opened: view.opened,
    rulebook: view.held.rulebook,
    provision: view.hypothesis.provision,
    held: { verdict: view.held.verdict, label: view.held.label, says: view.held.says },
    province: view.region === null ? null : province(view.region),
    about: nature,
    owner: view.owner === null ? null : authority(view.owner),
    score: {
      value: corroboration.value,
      threshold: corroboration.threshold,
      met: corroboration.met,
      basis: loop.scales.basis,
      kinds: kinds(corroboration.kinds),
      lacks: corroboration.lacks,
      exhibits: view.exhibits.length,
      voices: corroboration.voices.map((voice) => ({ value: voice.value, exhibits: voice.exhibits.length, kinds: kinds(voice.kinds) })),
    },
    due: view.due,
    eraseAfter: view.eraseAfter,
    replies: view.contests.map(({ recorded, outcome, erased }) => ({ on: chinaDay(recorded), outcome, erased: erased !== null })),
    trail: view.steps.map(({ place, body, void: wrong }) => ({
      seq: place.seq,
      hash: place.hash,
      on: chinaDay(place.recorded),
      act: loop.acts.find((each) => each.id === body.act)?.label ?? unlisted,
      role: loop.roles.get(body.role)?.label ?? unlisted,
      from: label(body.from),
      to: label(body.to),
      phase: body.phase,
      finding: body.finding ?? null,
      measure: body.measure === undefined ? null : (loop.measures.get(body.measure)?.label ?? unlisted),
      void: wrong,
    })),
    reads: view.reads.length,
  };
}
