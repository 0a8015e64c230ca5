import type { DocumentEvidence } from "../shape.ts";

/** A document captured three times: held, lost, erased; a quote of each standing. The captured text would like to be markup. */
export const exampleEvidence: DocumentEvidence = {
  captures: [
    { hash: "3c".repeat(32), at: "2026-03-02T10:00:00.000Z", how: "fetched", by: "prosequi 0.1.0", media: "text/html", size: 20_480, state: "held" },
    { hash: "4d".repeat(32), at: "2026-02-02T10:00:00.000Z", how: "saved by hand", by: null, media: "application/pdf", size: 1_024, state: "lost" },
    { hash: "5e".repeat(32), at: "2026-01-02T10:00:00.000Z", how: "saved by hand", by: "A. Editor", media: "text/html", size: 99, state: { erased: { at: "2026-04-01T00:00:00.000Z", by: "A. Editor", reason: "Asked for by the person." } } },
  ],
  quotes: [
    { exact: "dismissed <i>with prejudice</i>", state: "pinned", before: "the action was ", after: " as to all defendants", at: { start: 1412, end: 1436 }, places: 1, link: "https://www.example.gov/lr-1#:~:text=dismissed" },
    { exact: "the staff", state: "ambiguous", before: "", after: "", at: null, places: 3, link: null },
    { exact: "never said", state: "lost", before: "", after: "", at: null, places: 0, link: null },
    { exact: "taken out", state: "erased", before: "", after: "", at: null, places: 0, link: null },
    { exact: "not yet", state: "uncaptured", before: "", after: "", at: null, places: 0, link: "javascript:alert(1)" },
  ],
};
