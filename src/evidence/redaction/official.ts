/**
 * Contacts of agencies and courts that stay in texts: published by them for
 * the public, nobody's own. Telephone numbers as ten digits, all else in small
 * letters. A direct line of a member of staff is none of these.
 */
export const official: { readonly emails: readonly string[]; readonly phones: readonly string[]; readonly addresses: readonly string[] } = {
  emails: ["help@sec.gov", "enforcement@sec.gov", "investor@sec.gov", "rule-comments@sec.gov", "oiea@sec.gov", "foiapa@sec.gov", "news@sec.gov", "webmaster@sec.gov", "chairmanoffice@sec.gov", "questions@cftc.gov"],
  // Switchboard and investor lines of the Commission, its press office, the CFTC.
  phones: ["2025516000", "8007320330", "2025514120", "2024185000"],
  // The Commission, then courthouses.
  addresses: [
    "100 f street", "100 f st", "450 fifth street", "450 5th street", "450 fifth st",
    "500 pearl street", "40 foley square", "40 centre street", "225 cadman plaza", "219 south dearborn street", "219 s. dearborn street", "312 north spring street", "350 west first street",
    "450 golden gate avenue", "333 constitution avenue", "300 south fourth street", "401 west washington street",
  ],
};

/** True for a contact on the list. */
export function isOfficial(words: string): boolean {
  const small = words.toLowerCase().replace(/\s+/g, " ");
  const digits = small.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  return official.emails.includes(small) || official.phones.includes(digits) || official.addresses.some((each) => small.startsWith(each) && !/^\p{L}/u.test(small.slice(each.length)));
}
