import type { Record } from "../casebook/open.ts";
import { isWord } from "../site/hooks.ts";
import type { Desk } from "../site/shape.ts";
import { allSources } from "../sources/index.ts";
import type { Effects } from "./effects.ts";
import { settingsFor, settingsOf } from "./settings.ts";

/** Where publishers send word of something new, for each source that has a secret word in the user's configuration. */
export function siteHooks(record: Record, effects: Pick<Effects, "env" | "cwd" | "now">): Desk["hook"] {
  let known: Promise<{ settings: Readonly<{ [name: string]: string }>; sources: Awaited<ReturnType<typeof allSources>> }> | undefined;
  return async (id, word, message) => {
    known ??= allSources().then(async (sources) => ({ sources, settings: await settingsFor(effects, settingsOf(sources.values())) }));
    const { sources, settings } = await known;
    const hook = sources.get(id)?.live?.hook;
    if (!hook || !isWord(word, settings[hook.setting])) return undefined;
    return hook.received(message, record.store, effects.now());
  };
}
