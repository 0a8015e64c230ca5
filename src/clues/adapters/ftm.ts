import { z } from "zod";
import { sha256 } from "../../record/assertion.ts";
import type { Both } from "../../record/support.ts";
import type { ExportedClue } from "../exports/index.ts";

/** An entity of FollowTheMoney (followthemoney.tech, schema 4.x): every property is a list of texts. */
export interface FtmEntity {
  id: string;
  schema: "Company" | "Organization" | "LegalEntity" | "Person" | "CryptoWallet" | "UserAccount" | "PublicBody" | "Note" | "UnknownLink";
  properties: Record<string, string[]>;
}

/** Where the entities come from; it stands on every one of them. */
export interface FtmProvenance {
  /** The office that exports. */
  publisher: string;
  /** Instant of the export, ISO 8601 in UTC. */
  retrievedAt: string;
  /** Address under which the office shows the clue, where it has one. */
  sourceUrl?: string;
  /** Names of departments by id, as `clues/routing.yaml` has them. */
  departments: ReadonlyMap<string, Both>;
}

/** What an exported clue can hold of use here; whatever its profile left out is not there. */
const Out = z.object({
  id: z.string().optional(),
  since: z.string().optional(),
  opened: z.string().optional(),
  owner: z.string().optional(),
  label: z.object({ en: z.string(), zh: z.string() }).optional(),
  hypothesis: z.object({ provision: z.string() }).optional(),
  subject: z.object({ nature: z.enum(["organisation", "person", "unknown"]), label: z.string().optional(), uscc: z.string().optional(), domain: z.string().optional(), app: z.string().optional(), account: z.string().optional(), wallet: z.string().optional() }).optional(),
});
type Out = z.infer<typeof Out>;

/**
 * An exported clue as FollowTheMoney entities: the subject, its wallet and
 * account, the authority that has the clue, and the clue as a Note. Made from
 * an export, so that it can hold nothing its profile kept back. A clue is no
 * Sanction and gives nobody a topic; what stands in it together is joined by
 * UnknownLink, for that a wallet belongs to a firm is not established.
 */
export function toFtm(exported: ExportedClue, provenance: FtmProvenance): FtmEntity[] {
  const clue = Out.parse(exported.clue);
  const entities: FtmEntity[] = [];
  const add = (schema: FtmEntity["schema"], of: string, properties: Record<string, (string | undefined)[]>): FtmEntity => {
    const kept = Object.entries({ ...properties, publisher: [provenance.publisher], retrievedAt: [provenance.retrievedAt], sourceUrl: [provenance.sourceUrl] }).map(([name, values]) => [name, values.filter((each) => each !== undefined && each !== "")] as [string, string[]]);
    const entity: FtmEntity = { id: `prosequi-${sha256(`${schema === "Note" || schema === "UnknownLink" ? schema : "thing"}\n${of}`).slice(0, 40)}`, schema, properties: Object.fromEntries(kept.filter(([, values]) => values.length > 0)) };
    entities.push(entity);
    return entity;
  };
  const link = (a: FtmEntity, b: FtmEntity, role: string, from?: string): void => void add("UnknownLink", `${a.id}\n${b.id}\n${role}`, { subject: [a.id], object: [b.id], role: [role], startDate: [from] });

  const subject = subjectOf(clue, add);
  if (subject && clue.subject) {
    const { wallet, account } = clue.subject;
    // A stand-in for a person's wallet or account is a name and no address.
    if (wallet !== undefined) link(subject, add("CryptoWallet", `wallet ${wallet}`, wallet.startsWith("P-") ? { name: [wallet] } : { name: [wallet], publicKey: [wallet] }), together);
    if (account !== undefined) {
      const colon = account.indexOf(":");
      link(subject, add("UserAccount", `account ${account}`, { name: [account], service: [account.slice(0, colon)], username: [account.slice(colon + 1)] }), together);
    }
  }
  const office = clue.owner === undefined ? undefined : provenance.departments.get(clue.owner);
  const authority = office && add("PublicBody", `department ${clue.owner}`, { name: [office.zh], alias: [office.en], country: ["cn"] });
  if (subject && authority) link(subject, authority, "has a clue about it; a clue is a suspicion and no finding", clue.since);
  if (clue.id !== undefined || subject) add("Note", `clue ${clue.id ?? subject?.id}`, { name: [`Clue ${clue.id ?? ""}`.trim()], entity: [subject?.id], createdAt: [clue.opened], modifiedAt: [clue.since], description: describe(clue), summary: [exported.caution.zh, exported.caution.en] });
  return entities;
}

const together = "named together in a clue; whose it is, is not established";

/** Entities as lines of JSON, each once: the same subject in two clues is one entity with the values of both. Stable in order and bytes. */
export function writeFtm(entities: readonly FtmEntity[]): string {
  const byId = new Map<string, FtmEntity>();
  for (const each of entities) {
    const before = byId.get(each.id);
    const properties = { ...before?.properties };
    for (const [name, values] of Object.entries(each.properties)) properties[name] = [...new Set([...(properties[name] ?? []), ...values])].sort();
    byId.set(each.id, { id: each.id, schema: before?.schema ?? each.schema, properties: Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))) });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((each) => `${JSON.stringify(each)}\n`).join("");
}

function subjectOf({ id, subject }: Out, add: (schema: FtmEntity["schema"], of: string, properties: Record<string, (string | undefined)[]>) => FtmEntity): FtmEntity | undefined {
  if (!subject) return undefined;
  const { nature, label, uscc, domain, app, account, wallet } = subject;
  // Without a name no entity stands: the schema asks for one, and an invented one would be a statement.
  const name = label ?? (nature === "person" ? undefined : domain ?? app ?? account ?? wallet);
  if (name === undefined) return undefined;
  const strongest = uscc !== undefined ? `uscc ${uscc}` : domain !== undefined ? `domain ${domain}` : app !== undefined ? `app ${app}` : `label ${name} of ${id ?? ""}`;
  const masked = nature === "person" && (uscc?.startsWith("P-") ?? domain?.startsWith("P-") ?? name.startsWith("P-"));
  return add(schemaOf(nature, uscc), strongest, {
    name: [name],
    ...(masked ? {} : { uscCode: [uscc], jurisdiction: [uscc === undefined ? undefined : "cn"], website: [domain === undefined ? undefined : `http://${domain}/`] }),
    notes: [app === undefined ? undefined : `app ${app}`],
  });
}

/** What a credit code's first two characters tell (GB 32100-2015, table 1): 91 enterprises and 93 farmers' cooperatives are companies. */
function schemaOf(nature: "organisation" | "person" | "unknown", uscc: string | undefined): FtmEntity["schema"] {
  if (nature === "person") return "Person";
  if (uscc !== undefined && /^9[13]/.test(uscc)) return "Company";
  return nature === "organisation" && !uscc?.startsWith("92") ? "Organization" : "LegalEntity";
}

function describe({ hypothesis, label }: Out): (string | undefined)[] {
  const provision = hypothesis?.provision;
  return [provision === undefined ? undefined : `涉嫌违反条款：${provision}${label ? `；状态：${label.zh}` : ""}`, provision === undefined ? undefined : `Provision suspected: ${provision}${label ? `; state: ${label.en}` : ""}`];
}
