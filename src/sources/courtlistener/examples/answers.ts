import type { Docket, DocketEntry, Party } from "../shape.ts";

/** A docket as the API gives it, of nobody. */
export const docket = (over: Partial<Docket> = {}): Docket & Record<string, unknown> => ({
  resource_uri: "https://www.courtlistener.com/api/rest/v4/dockets/90000001/", id: 90_000_001, court: "https://www.courtlistener.com/api/rest/v4/courts/nysd/", court_id: "nysd", original_court_info: null, idb_data: null,
  assigned_to: null, assigned_to_str: "Imogen Castellane", referred_to_str: "", date_created: "2023-06-06T14:00:00.123456-07:00", date_modified: "2025-03-01T02:00:00.000001-08:00", source: 9,
  date_filed: "2023-06-06", date_terminated: "2025-02-28", date_last_filing: "2025-02-28", case_name_short: "", case_name: "Securities and Exchange Commission v. Larkmoor Capital", case_name_full: "", slug: "sec-v-larkmoor",
  docket_number: "1:23-cv-99999", docket_number_core: "2399999", federal_dn_office_code: "1", federal_dn_case_type: "cv", federal_defendant_number: null, pacer_case_id: "600001",
  cause: "15:78m(a) Securities Exchange Act", nature_of_suit: "850 Securities/Commodities", jury_demand: "Defendant", jurisdiction_type: "U.S. Government Plaintiff", mdl_status: "",
  date_blocked: null, blocked: false, absolute_url: "/docket/90000001/sec-v-larkmoor/", tags: [], ...over,
});

/** An entry of it. */
export const entry = (over: Partial<DocketEntry> = {}): DocketEntry & Record<string, unknown> => ({
  resource_uri: "https://www.courtlistener.com/api/rest/v4/docket-entries/11/", id: 11, docket: "https://www.courtlistener.com/api/rest/v4/dockets/90000001/", date_created: "2025-02-27T21:05:11.1-08:00", date_modified: "2025-03-01T02:00:00-08:00",
  date_filed: "2025-02-27", time_filed: null, entry_number: 176, recap_sequence_number: "2025-02-27.002", pacer_sequence_number: 501,
  description: "JOINT STIPULATION OF VOLUNTARY DISMISSAL with prejudice against the defendant(s) Larkmoor Capital.(Brightwell, A.) (Entered: 02/27/2025)", tags: [],
  recap_documents: [recapDocument()], ...over,
});

/** Its document. */
export const recapDocument = (over: Partial<DocketEntry["recap_documents"][number]> = {}): DocketEntry["recap_documents"][number] & Record<string, unknown> => ({
  id: 1, document_type: 1, document_number: "176", attachment_number: null, pacer_doc_id: "127000000001", is_available: true, is_sealed: null, description: "Stipulation of Voluntary Dismissal", page_count: 2, file_size: 90_000,
  sha1: "0123456789abcdef0123456789abcdef01234567", filepath_local: "recap/gov.uscourts.nysd.600001/gov.uscourts.nysd.600001.176.0.pdf", ocr_status: 2, absolute_url: "/docket/90000001/176/sec-v-larkmoor/", ...over,
});

/** A party of it, which has a part in another docket too. */
export const party = (over: Partial<Party> = {}): Party & Record<string, unknown> => {
  const [here, there] = [90_000_001, 5].map((id) => `https://www.courtlistener.com/api/rest/v4/dockets/${id}/`) as [string, string];
  const attorney = (id: number): string => `https://www.courtlistener.com/api/rest/v4/attorneys/${id}/`;
  return {
    resource_uri: "https://www.courtlistener.com/api/rest/v4/parties/77/", id: 77, name: "Larkmoor Capital", extra_info: "", date_created: "2023-06-06T14:00:00-07:00", date_modified: "2025-03-01T02:00:00-08:00",
    party_types: [
      { docket: there, name: "Defendant", date_terminated: "2001-01-01", extra_info: "" },
      { docket: here, name: "Defendant", date_terminated: "2025-02-27", extra_info: "TERMINATED: 02/27/2025" },
    ],
    attorneys: [{ attorney: attorney(8), docket: here, role: 2, date_action: null }, { attorney: attorney(9), docket: there, role: 9, date_action: "1999-01-01" }],
    ...over,
  };
};
