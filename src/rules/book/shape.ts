import { z } from "zod";
import { Day } from "../../record/statements/days.ts";
import { Both, Id } from "../../record/support.ts";
import { Condition, FactId, ValueId } from "./condition.ts";

/** A provision's name as lawyers cite it: article, paragraph, limb; like 1.2a, 14.3, G3. */
export const ProvisionId = z.string().regex(/^[A-Za-z]*[0-9]*(\.[0-9]+[a-z]?)?$/, "write a provision as 1.2a, 14.3 or G3").min(1);

/** Where the words of a provision or of a view about it were found. */
export const Document = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write a document's name in lower case with hyphens"),
  what: Both,
  where: z.string().min(1),
  /** `read`: its words are at hand; `reprint`: known through a reprint or report; `none`: memory, not confirmed. */
  seen: z.enum(["read", "reprint", "none"]),
});
export type Document = z.infer<typeof Document>;

/** One norm of an instrument: whom it binds to do or leave what, in its own words. */
export const Provision = z.strictObject({
  id: ProvisionId,
  /** How an answer cites it: at the level of the paragraph. */
  cited: z.string().min(1),
  /** Element of the text it stands in, named as Akoma Ntoso 1.0 names them: art_1__para_2. Absent where the words are another document's (`from`). */
  eId: z.string().regex(/^[a-z]+(_[0-9]+)?(__[a-z]+_[0-9]+)*$/, "write the element as art_1__para_2").optional(),
  /** What it does. `recital`: says to whom, why and on what basis; binds nobody. */
  code: z.enum(["recital", "definition", "forbidden", "forbidden-unless", "duty", "power", "liability", "time"]),
  bound: Both,
  act: Both,
  condition: Both.nullable(),
  territory: Both.nullable(),
  authority: Both.nullable(),
  /** Operative phrases: each occurs in the element named, compared after NFKC. Empty only where the text is not at hand. */
  quotes: z.array(z.string().min(1)),
  /** The provision in English, in our rendering; the Chinese alone is the law. */
  rendering: z.string().min(1),
  /** Where its consequences stand. A consequence never stands in the article that forbids. */
  liability: z.array(ProvisionId).default([]),
  /** True for what concerns only how authorities work together: no rule cites it. */
  institutional: z.boolean().default(false),
  /** Document the words are from, where it is not the instrument's own text. */
  from: Id.optional(),
  /** Not confirmed against a text: shown as such, and nothing rests on it alone. */
  unverified: z.boolean().default(false),
  /** For the education sheet (arts. 12 and 17): why it harms, and how it shows itself. */
  sheet: z.strictObject({ harm: Both, example: Both }).optional(),
  note: Both.optional(),
});
export type Provision = z.infer<typeof Provision>;

/** Something that has to be known to decide: a question a person can answer. */
export const Fact = z.strictObject({
  id: FactId,
  label: Both,
  question: Both,
  hint: Both.optional(),
  /** Absent: a yes-or-no fact. */
  options: z.array(z.strictObject({ id: ValueId, label: Both })).min(2).optional(),
  anchor: z.array(z.string().min(1)),
  /** What an answer costs: 1 stands on a paper at hand, 2 ask the client, 3 search or inspect, 4 needs a document of an authority, 5 needs counsel. */
  cost: z.int().min(1).max(5),
});
export type Fact = z.infer<typeof Fact>;

/** A term made of facts, like virtual currency. */
export const Definition = z.strictObject({ id: Id, label: Both, when: Condition, cite: z.array(ProvisionId).default([]) });
export type Definition = z.infer<typeof Definition>;

/** When a condition holds, a verdict, a gate (consent) or a duty follows. */
export const Rule = z.strictObject({
  id: z.string().regex(/^[A-Z][0-9]+[a-z]*$/, "write a rule as R04x"),
  says: Both,
  cite: z.array(ProvisionId).min(1),
  when: Condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a yaml key that people read; nobody awaits a rule
  then: z.union([
    z.strictObject({ verdict: ValueId }),
    z.strictObject({ gate: Id }),
    z.strictObject({ duty: Both }),
  ]),
  authorities: z.array(z.string().regex(/^[A-Z]+$/)).default([]),
  /** Rules that this one, when it holds, takes out of force (Catala's exceptions, LegalRuleML's Override). */
  defeats: z.array(z.string().min(1)).default([]),
  liability: z.array(ProvisionId).default([]),
  /** What it rests on. `unverified`: it can make an answer unclear and nothing more. */
  basis: z.enum(["text", "guideline", "press", "unverified", "ours"]),
  note: Both.optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A doubtful phrase and the ways to read it, with who holds which (LegalRuleML's Alternatives). */
export const Reading = z.strictObject({
  id: Id,
  /** Its number in the research notes, where it has one. */
  mark: z.string().optional(),
  cite: z.array(ProvisionId).min(1),
  question: Both,
  /** The option in force unless counsel's view is pinned. */
  standard: Id,
  options: z.array(z.strictObject({ id: Id, label: Both, holders: z.array(z.strictObject({ who: Both, document: Id })).default([]) })).min(2),
});
export type Reading = z.infer<typeof Reading>;

/** A case with the answer that the rules must give, and why. */
export const Vector = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  scenario: Both,
  asOf: Day,
  facts: z.record(FactId, z.union([z.boolean(), ValueId])),
  readings: z.record(Id, Id).default({}),
  /** The whole of what is named, in the answer's order; duties by their rule, where the case is about them. */
  expected: z.strictObject({ verdict: ValueId, authorities: z.array(z.string()), articles: z.array(z.string()), duties: z.array(z.string()).optional() }),
  trap: z.string().min(1),
  basis: z.string().min(1),
  because: z.string().min(1),
});
export type Vector = z.infer<typeof Vector>;

/** The lists of a rulebook: a folder each. */
export const lists = {
  documents: Document,
  provisions: Provision,
  facts: Fact,
  definitions: Definition,
  rules: Rule,
  readings: Reading,
  vectors: Vector,
} as const;
