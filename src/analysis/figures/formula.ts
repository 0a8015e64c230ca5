import type { Both } from "../../record/support.ts";
import type { Era } from "../members.ts";

/** A condition on an action of the inventory, or its opposite. */
export type Asked = "eased" | "not-eased" | "dropped" | "not-dropped" | "paused" | "tied";

const asking: Readonly<Record<Asked, Both>> = {
  eased: { en: "eased(a)", zh: "放宽(a)" },
  "not-eased": { en: "not eased(a)", zh: "非 放宽(a)" },
  dropped: { en: "dropped(a)", zh: "撤诉(a)" },
  "not-dropped": { en: "not dropped(a)", zh: "非 撤诉(a)" },
  paused: { en: "paused(a)", zh: "暂停(a)" },
  tied: { en: "tied(a)", zh: "有关联(a)" },
};

const sets: Readonly<Record<"all" | "biden" | "trump-1", string>> = { all: "I", biden: "I(Biden)", "trump-1": "I(Trump 1)" };

/**
 * The formula of a count or a share over the inventory I, in the notation of
 * sets: `#{a ∈ I : dropped(a) and tied(a)} ÷ #I`. Each condition is read by the
 * definition of the same name in codebook/definitions.
 */
export function formulaOver(asked: readonly Asked[], { era, share = false }: { era?: Extract<Era, "biden" | "trump-1">; share?: boolean }): Both {
  const set = sets[era ?? "all"];
  const one = (locale: keyof Both, and: string, colon: string): string => {
    const conditions = asked.map((each) => asking[each][locale]).join(and);
    return `${conditions === "" ? `#${set}` : `#{a ∈ ${set}${colon}${conditions}}`}${share ? ` ÷ #${set}` : ""}`;
  };
  return { en: one("en", " and ", " : "), zh: one("zh", " 且 ", "：") };
}
