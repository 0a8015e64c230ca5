import { RecordError } from "../../record/problem.ts";
import { erase } from "../clue/erasing.ts";
import { bring, leave } from "../clue/leaving.ts";
import { add, open } from "../clue/opening.ts";
import { list, show } from "../clue/showing.ts";
import { type Options, sit, type Sitting } from "../clue/sitting.ts";
import { confirm, leads, step } from "../clue/steps.ts";
import type { Effects } from "../effects.ts";

type Verb = (sitting: Sitting, id: string | undefined, file: string | undefined) => Promise<number>;

const verbs: Readonly<Record<string, Verb>> = {
  open: (sitting, file) => open(sitting, file),
  add,
  confirm,
  decide: (sitting, id) => step(sitting, "decide", id),
  ...Object.fromEntries(Object.keys(leads).map((verb): [string, Verb] => [verb, (sitting, id) => step(sitting, verb, id)])),
  erase,
  list,
  show,
  export: leave,
  import: (sitting, file) => bring(sitting, file),
};

/** `prosequi clue WHAT [ID] [FILE]`: the loop of a clue, from opening to disposal or release. */
export async function clue(effects: Effects, what: string, id: string | undefined, file: string | undefined, options: Options): Promise<number> {
  const verb = Object.hasOwn(verbs, what) ? verbs[what] : undefined;
  if (!verb) {
    const known = Object.keys(verbs).join(", ");
    throw new RecordError({ en: `There is no "clue ${what}"; write one of ${known}.`, zh: `没有“clue ${what}”；请从以下选择：${known}。` }[options.lang]);
  }
  return sit(effects, options, (sitting) => verb(sitting, id, file));
}
