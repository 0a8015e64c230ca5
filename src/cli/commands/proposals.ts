import { proposalsIn, rulingDrafts, type HeldProposal } from "../../coding/proposals/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { proposalText } from "../docket/text.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  by?: string;
  reason?: string;
}

const answers = { accept: "accept", refuse: "refuse" } as const;

/** `prosequi proposals [list | show ID | accept ID | refuse ID]`: changes of an outcome that wait for a person. */
export async function proposals(effects: Effects, what: string | undefined, id: string | undefined, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  const words = say(options.lang);
  try {
    const all = proposalsIn(await record.store.read());
    if (what === undefined || what === "list" || what === "show") {
      const shown = what === "show" ? [pick(all, id)] : all;
      if (options.format === "json") effects.out(JSON.stringify(what === "show" ? shown[0] : shown, null, 2));
      else effects.out(shown.length === 0 ? words.docket.none : [...shown.map((each) => proposalText(each, record.codebook, words)), ...(what === "show" ? [] : [words.docket.waiting(String(all.filter(({ standing }) => standing === "waiting").length))])].join("\n"));
      return 0;
    }
    if (!Object.hasOwn(answers, what)) throw new RecordError(`proposals does not know "${what}"; write list, show ID, accept ID or refuse ID.`);
    const held = pick(all, id);
    if (held.standing !== "waiting") throw new RecordError(`${held.key} was ${held.standing} by ${held.ruling!.by}; a ruling stands, and what has changed since is a new proposal or a correction.`);
    if (!options.by) throw new RecordError("Say who decides, with --by NAME.");
    if (what === "refuse" && !options.reason) throw new RecordError("Say why it is refused, with --reason.");
    const answer = what as keyof typeof answers;
    await record.store.append(rulingDrafts(held, answer, options.reason ?? null, { by: options.by, now: effects.now(), random: effects.random }));
    effects.out(options.format === "json" ? JSON.stringify(proposalsIn(await record.store.read()).find(({ key }) => key === held.key), null, 2) : words.docket.ruled[answer]);
    return 0;
  } finally {
    await record.close();
  }
}

function pick(all: readonly HeldProposal[], id: string | undefined): HeldProposal {
  const found = all.find(({ key }) => key === id);
  if (!found) throw new RecordError(id === undefined ? "Say which proposal, like proposals show ACTION/docket-31-stay; proposals lists them." : `No proposal is called "${id}"; proposals lists them.`);
  return found;
}
