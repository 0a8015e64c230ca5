import { z } from "zod";
import { Both, Id } from "../record/support.ts";
import type { Loop } from "./loop.ts";
import type { Routed } from "./routing/index.ts";
import type { Ground } from "./shape.ts";

/** One ground of an act as `states.yaml` writes it; the first that fits counts. */
export const GroundRule = z
  .strictObject({
    /** Roles it is for; any when absent. */
    roles: z.array(Id).min(1).optional(),
    /** Words that stand elsewhere: with the role, with the route to a department, with the route where it gives that department the matter instead of whoever leads, with the measure. */
    take: z.enum(["role", "route", "owner", "measure"]).optional(),
    article: z.string().min(1).nullable().optional(),
    /** Words of that article. */
    quote: z.string().min(1).optional(),
    /** Why, where no article says it; or what the article leaves open. */
    basis: Both.optional(),
  })
  .refine((rule) => (rule.take === undefined ? rule.article !== undefined : rule.article === undefined), "give take or article, one of the two")
  .refine((rule) => rule.article === undefined || (rule.article === null ? rule.basis !== undefined : rule.quote !== undefined), { path: ["article"], message: "give the article with its words, or say in basis why there is none" });
export type GroundRule = z.infer<typeof GroundRule>;

/** An article with its words. */
interface Quoted {
  article?: string | null | undefined;
  quote?: string | undefined;
}

/** Who takes an act, and what of it bears on its ground. */
export interface Taken {
  role: string;
  /** Department it goes to, or that has the clue. */
  authority?: string | undefined;
  measure?: string | undefined;
}

/**
 * What a step rests on: provisions with their words, or that the notice says
 * nothing of it and whose arrangement it is. A route is cited to a department
 * only where its rows name that department.
 */
export function groundOf(rules: readonly GroundRule[], { role, authority, measure }: Taken, { roles, measures, lead }: Pick<Loop, "roles" | "measures" | "lead">, routed: Routed | null): Ground {
  for (const rule of rules) {
    if (rule.roles && !rule.roles.includes(role)) continue;
    const found = rule.take === undefined ? quoted(rule) : rule.take === "role" ? quoted(roles.get(role)) : rule.take === "measure" ? quoted(measures.get(measure ?? "")) : byRoute(rule.take, authority, lead, routed);
    if (found) return { says: rule.basis ?? null, ...found };
    if (rule.article === null) return { articles: [], quotes: [], says: rule.basis ?? null };
  }
  return { articles: [], quotes: [], says: { en: "The notice says nothing of this step.", zh: "通知未就该步骤作出规定。" } };
}

function quoted(from: Quoted | undefined): Pick<Ground, "articles" | "quotes"> | undefined {
  return from?.article == null ? undefined : { articles: [from.article], quotes: from.quote === undefined ? [] : [from.quote] };
}

function byRoute(take: "route" | "owner", authority: string | undefined, lead: string, routed: Routed | null): Ground | undefined {
  const named = routed?.named.find(({ id }) => id === authority);
  if (!named || (take === "owner" && (routed?.owner !== authority || authority === lead))) return undefined;
  return { articles: named.cite, quotes: named.quotes, says: named.ours };
}
