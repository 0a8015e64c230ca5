import { z } from "zod";
import { isDay } from "../../record/day.ts";

/**
 * What we rely on in CourtListener's answers (API v4). Other fields may stand
 * beside these and are not read; one that is missing or of another type makes
 * the answer unreadable.
 */
const day = z.string().refine(isDay, "is no day");
/** An instant with its offset, to the microsecond. */
const instant = z.string().refine((text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)), "is no instant");
const count = z.number().int().nonnegative();
const id = count.positive();

/** Addresses that the API gives in place of a number. */
const docketAddress = z.string().regex(/\/api\/rest\/v4\/dockets\/\d{1,15}\/$/, "is no address of a docket");
const attorneyAddress = z.string().regex(/\/api\/rest\/v4\/attorneys\/\d{1,15}\/$/, "is no address of an attorney");

/** A page of results. */
export const page = <T extends z.ZodType>(of: T) => z.object({ next: z.string().nullable(), results: z.array(of) });

export const Docket = z.object({
  id,
  court_id: z.string().min(1),
  date_modified: instant,
  date_filed: day.nullable(),
  date_terminated: day.nullable(),
  date_last_filing: day.nullable(),
  case_name: z.string(),
  docket_number: z.string().nullable(),
  docket_number_core: z.string(),
  federal_dn_office_code: z.string().nullish(),
  federal_dn_case_type: z.string().nullish(),
  federal_defendant_number: z.number().int().nullish(),
  pacer_case_id: z.string().nullable(),
  /** A sum of bits: 1 says RECAP. */
  source: count,
  assigned_to_str: z.string(),
  cause: z.string(),
  nature_of_suit: z.string(),
  jurisdiction_type: z.string(),
  absolute_url: z.string().startsWith("/"),
  blocked: z.boolean(),
});
export type Docket = z.infer<typeof Docket>;

export const RecapDocument = z.object({
  id,
  /** 1 the document itself, 2 an attachment. */
  document_type: z.union([z.literal(1), z.literal(2)]),
  document_number: z.string().nullable(),
  attachment_number: z.number().int().nullable(),
  description: z.string(),
  is_available: z.boolean().nullable(),
  is_sealed: z.boolean().nullish(),
  sha1: z.string(),
  page_count: z.number().int().nullable(),
  filepath_local: z.string().nullable(),
});
export type RecapDocument = z.infer<typeof RecapDocument>;

export const DocketEntry = z.object({
  id,
  docket: docketAddress,
  date_modified: instant,
  /** The court's local day. */
  date_filed: day.nullable(),
  entry_number: z.number().int().nullable(),
  /** `2025-02-27.001`: what orders a docket. */
  recap_sequence_number: z.string(),
  description: z.string(),
  recap_documents: z.array(RecapDocument),
});
export type DocketEntry = z.infer<typeof DocketEntry>;

export const Party = z.object({
  id,
  name: z.string(),
  party_types: z.array(z.object({
    docket: docketAddress,
    name: z.string(),
    date_terminated: day.nullable(),
    extra_info: z.string(),
  })),
  attorneys: z.array(z.object({
    attorney: attorneyAddress,
    docket: docketAddress,
    role: z.number().int().nullable(),
    /** Of a suspension, a disbarment or an end. */
    date_action: day.nullable(),
  })),
});
export type Party = z.infer<typeof Party>;

export const Found = z.object({
  docket_id: id,
  docket_absolute_url: z.string().startsWith("/"),
  court_id: z.string().min(1),
  caseName: z.string(),
  docketNumber: z.string().nullable(),
  pacer_case_id: z.string().nullish(),
  dateFiled: day.nullable(),
  dateTerminated: day.nullable(),
  cause: z.string().nullable(),
  suitNature: z.string().nullable(),
  jurisdictionType: z.string().nullish(),
  assignedTo: z.string().nullish(),
});
export type Found = z.infer<typeof Found>;

/** What an error says. */
export const Fault = z.object({ detail: z.string().optional(), unknown_params: z.array(z.string()).optional() });

/** The number at the end of such an address. */
export function numberAt(address: string): number {
  return Number(/(\d{1,15})\/$/.exec(address)?.[1]);
}
