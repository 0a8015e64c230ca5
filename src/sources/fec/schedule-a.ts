import { z } from "zod";
import { type Answer, Unreadable } from "../../fetching/index.ts";
import { isDay } from "../../record/day.ts";
import type { Ignored, Kept } from "../shape.ts";
import { centsOf, noAmount, text } from "./fields.ts";
import type { Contribution } from "./shape.ts";

const word = z.string().nullish();

/** A row of schedule A as the interface gives it. Its number is a text: as a number it would lose its last digits. */
const Row = z.object({
  sub_id: z.string().regex(/^\d{19}$/), committee_id: z.string().regex(/^C\d{8}$/),
  contribution_receipt_amount: z.number().nullable(), contribution_receipt_date: word,
  two_year_transaction_period: z.number().int(), filing_form: word, line_number: word, report_type: word, fec_election_type_desc: word, election_type: word,
  entity_type: word, contributor_name: word, contributor_city: word, contributor_state: word, contributor_employer: word, contributor_occupation: word, contributor_id: word,
  receipt_type: word, memo_code: word, memo_text: word, amendment_indicator: word, file_number: z.number().int().nullish(), transaction_id: word, image_number: word, candidate_id: word,
});
type Row = z.infer<typeof Row>;

/** What the next page is asked with: every member goes back as it came. */
export const Indexes = z.record(z.string().regex(/^[a-z_]{1,60}$/), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type Indexes = z.infer<typeof Indexes>;

const Body = z.object({
  pagination: z.object({ count: z.number().int().nonnegative().nullish(), is_count_exact: z.boolean().nullish(), last_indexes: Indexes.nullish() }),
  results: z.array(Row),
});

/** A page of schedule A. */
export interface PageOfReceipts {
  rows: Array<Kept | Ignored>;
  /** The Commission's numbers of its rows. */
  subs: string[];
  /** Null where no page follows. */
  next: Indexes | null;
  /** Rows there are in all, where that is no estimate. */
  exactly: number | null;
}

/** Reads an answer; throws Unreadable where it is another thing than a page of schedule A. */
export function readPage(answer: Answer): PageOfReceipts {
  const url = answer.urls.at(-1) ?? "The interface";
  const body = Body.safeParse(parsed(answer, url));
  if (!body.success) {
    const [issue] = body.error.issues;
    throw new Unreadable(`${url} answered with something that is no page of schedule A (${issue?.path.join(".") ?? "body"}: ${issue?.message ?? "missing"}); the interface may have changed, so look for a newer version of this program.`, answer);
  }
  const { pagination: { count, is_count_exact, last_indexes }, results } = body.data;
  const lossy = Object.values(last_indexes ?? {}).find((each) => typeof each === "number" && !Number.isSafeInteger(each));
  if (lossy !== undefined) throw new Unreadable(`${url} gave the place of the next page as a number too long to be exact; the interface may have changed, so look for a newer version of this program.`, answer);
  return {
    rows: results.map((row) => received(row, answer)),
    subs: results.map(({ sub_id }) => sub_id),
    next: results.length === 0 || !last_indexes || Object.keys(last_indexes).length === 0 ? null : last_indexes,
    exactly: is_count_exact === true && typeof count === "number" ? count : null,
  };
}

function parsed(answer: Answer, url: string): unknown {
  if (answer.status !== 200 && !answer.unchanged) throw refusal(answer, url);
  try {
    return JSON.parse(Buffer.from(answer.bytes).toString("utf8")) as unknown;
  } catch (error) {
    throw new Unreadable(`${url} answered with something that is no JSON; open api.open.fec.gov in a browser to see whether it is down, then run this again.`, answer, { cause: error });
  }
}

/** What an answer of another status says, in a sentence. */
function refusal(answer: Answer, url: string): Unreadable {
  const said = Buffer.from(answer.bytes).toString("utf8").slice(0, 2_000);
  if (answer.status === 403 && said.includes("API_KEY")) return new Unreadable("api.open.fec.gov does not accept the key; check the setting fec-api-key, or ask for a new key at api.open.fec.gov/developers.", answer);
  const words = /"message"\s*:\s*"([^"\\]{1,200})/.exec(said)?.[1];
  return new Unreadable(`${url} answered with status ${answer.status}${words === undefined ? "" : ` (${words.replace(/[.\s]+$/, "")})`}; check the numbers and names in the settings, then run this again.`, answer);
}

function received(row: Row, answer: Answer): Kept | Ignored {
  // The shortest decimal that is this number is what was written.
  const cents = row.contribution_receipt_amount === null ? undefined : centsOf(String(row.contribution_receipt_amount));
  if (cents === undefined) return { ignored: noAmount };
  const written = row.contribution_receipt_date ?? null;
  const date = written !== null && isDay(written.slice(0, 10)) ? written.slice(0, 10) : null;
  const data: Contribution = {
    committee: row.committee_id, amendment: text(row.amendment_indicator), report: text(row.report_type), election: text(row.election_type ?? row.fec_election_type_desc), image: text(row.image_number),
    type: text(row.receipt_type), entity: text(row.entity_type), name: text(row.contributor_name), city: text(row.contributor_city), state: text(row.contributor_state),
    employer: text(row.contributor_employer), occupation: text(row.contributor_occupation),
    cents, other: text(row.contributor_id), candidate: text(row.candidate_id), transaction: text(row.transaction_id), filing: row.file_number ?? null,
    memo: row.memo_code === "X", memoText: text(row.memo_text), sub: row.sub_id,
    form: text(row.filing_form), line: text(row.line_number), cycle: row.two_year_transaction_period,
  };
  if (date === null && written !== null && written !== "") data.dayAsGiven = written;
  return { kept: { id: `fec/schedule-a/${row.sub_id}`, source: "openfec", date, data }, seen: answer };
}
