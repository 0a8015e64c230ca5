import { z } from "zod";
import { textOf, tidy, type Run } from "./cell.ts";
import { captionOf } from "./caption.ts";
import { parseNumber } from "./number.ts";
import type { Entry, Party, Read, Refusal } from "./shape.ts";
import { scan } from "./soup.ts";
import { dayOf, isContact, noteOf, said } from "./words.ts";

const text = z.string().nullish();
const count = z.union([z.string(), z.number()]).nullish();

/** An entry as juriscraper writes it (`document_number`, `short_description`), or CourtListener (`entry_number`, `recap_documents`). */
const JsonEntry = z.object({
  document_number: count, entry_number: count, date_filed: text, date_entered: text, description: text, short_description: text, pacer_doc_id: text, pacer_seq_no: count, pacer_sequence_number: count,
  recap_documents: z.array(z.object({ document_type: count, attachment_number: count, pacer_doc_id: text, description: text })).nullish(),
});

const JsonParty = z.object({
  name: z.string(), type: text, date_terminated: text, extra_info: text,
  party_types: z.array(z.object({ name: text, date_terminated: text, extra_info: text })).nullish(),
  attorneys: z.array(z.object({ name: text, roles: z.array(z.unknown()).nullish() })).nullish(),
});

const Docket = z.object({
  court_id: z.string().regex(/^[a-z0-9]{2,15}$/), docket_number: z.string().min(1).max(100), case_name: text, pacer_case_id: count,
  date_filed: text, date_terminated: text, date_last_filing: text, assigned_to_str: text, referred_to_str: text, cause: text, nature_of_suit: text, jury_demand: text, demand: text,
  jurisdiction: text, jurisdiction_type: text, federal_defendant_number: count, blocked: z.boolean().nullish(),
  docket_entries: z.array(JsonEntry).nullish(), parties: z.array(JsonParty).nullish(),
});

/** Reads a docket that a program wrote: juriscraper's parsed JSON, or a docket of CourtListener with its entries and parties if it has them. Markup within a text is taken off. */
export function readJson(source: string): Read | Refusal {
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    return { refused: "is cut short or no JSON; fetch it again" };
  }
  const parsed = Docket.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { refused: `is JSON but no docket of juriscraper or CourtListener (${issue?.path.join(".") || "it"} ${issue?.code === "invalid_type" ? "is missing or of another kind" : "is not as it should be"}); name a docket's file` };
  }
  const docket = parsed.data;
  if (docket.blocked === true) return { refused: "is a docket that CourtListener blocks for somebody's privacy; it is not read" };
  const fields: Readonly<Record<string, string | null | undefined>> = {
    "date filed": docket.date_filed, "date terminated": docket.date_terminated, "date of last filing": docket.date_last_filing, "assigned to": docket.assigned_to_str, "referred to": docket.referred_to_str,
    cause: docket.cause, "nature of suit": docket.nature_of_suit, "jury demand": docket.jury_demand, demand: docket.demand, jurisdiction: docket.jurisdiction ?? docket.jurisdiction_type,
  };
  const numbered = parseNumber(docket.docket_number);
  const caption = captionOf((label) => said(plain(fields[label])), said(plain(docket.case_name)));
  return {
    docket: { layout: "json", court: docket.court_id, printed: docket.docket_number, ...numbered, defendant: numbered.defendant ?? numberOf(docket.federal_defendant_number), ...caption, pacerCase: said(plain(docket.pacer_case_id)), flags: [] },
    parties: (docket.parties ?? []).map((each) => party(each, docket.court_id)), entries: (docket.docket_entries ?? []).map(entry),
  };
}

function entry(each: z.infer<typeof JsonEntry>): Entry {
  const main = each.recap_documents?.find(({ attachment_number }) => attachment_number === null || attachment_number === undefined);
  const document = said(each.pacer_doc_id ?? main?.pacer_doc_id);
  const long = plain(each.description);
  const short = said(plain(each.short_description ?? main?.description));
  const printed = each.entry_number ?? each.document_number;
  return {
    // Where a court of appeals numbers no entries, juriscraper puts the document's number there.
    entry: document !== null && String(printed) === document ? null : numberOf(printed), filed: dayOf(each.date_filed ?? ""), entered: dayOf(each.date_entered ?? ""),
    text: long === "" ? (short ?? "") : long, short, provisional: long === "", document, sequence: said(plain(each.pacer_seq_no ?? each.pacer_sequence_number)),
  };
}

function party(each: z.infer<typeof JsonParty>, court: string): Party {
  const parts = each.party_types ?? [{ name: each.type, date_terminated: each.date_terminated, extra_info: each.extra_info }];
  return {
    name: plain(each.name),
    parts: parts.map((part) => ({ role: said(plain(part.name)), terminated: dayOf(part.date_terminated ?? ""), note: noteOf((part.extra_info ?? "").split("\n").map(plain), court) })),
    attorneys: (each.attorneys ?? []).flatMap(({ name, roles }) => {
      const called = said(plain(name));
      return called === null ? [] : [{ name: called, roles: (roles ?? []).filter((role): role is string => typeof role === "string").map(plain).filter((role) => role !== "" && !isContact(role)) }];
    }),
  };
}

/** Tags that these texts may hold; another word between angles is the clerk's. */
const MARKUP = /<(?:\/?(?:a|b|br|i|u|p|em|hr|h[1-6]|div|img|li|ol|ul|pre|sub|sup|svg|td|th|tr|body|font|form|html|link|math|meta|span|base|embed|input|style|table|tbody|center|iframe|object|script|strong|details|video|audio|button|select|textarea|marquee)\b|!--)/i;

/** A text without markup, blanks single. */
function plain(value: string | number | null | undefined): string {
  const whole = String(value ?? "");
  if (!MARKUP.test(whole)) return tidy(whole);
  const runs: Run[] = [];
  scan(whole, { passage: (_tag, each) => runs.push(...each), row: (cells) => runs.push(...cells.flatMap((cell) => cell.runs)), table: () => {}, title: () => {}, court: () => {} });
  return textOf(runs);
}

function numberOf(value: string | number | null | undefined): number | null {
  return value !== null && value !== undefined && /^\d{1,7}$/.test(String(value)) ? Number(value) : null;
}
