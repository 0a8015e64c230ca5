import { rowsOf, type Asked, type Earlier, type Example } from "./example.ts";

const nothing: Asked = { proposed: false, effective: false, prejudice: null };
const done: Asked = { proposed: false, effective: true };
const talks: Earlier = { number: "51", text: "Consent MOTION to Stay Case for Sixty Days by Securities and Exchange Commission. (Quill, Dana)" };

/**
 * A third table: the causes of the second one's misses in other words, written
 * after those were mended and before the coder had read any of these rows. On
 * first reading 27 of 40 events were as coded here, and none of the 13 others ended what goes on.
 */
export const lastExamples: readonly Example[] = [
  // What undoes an end, or refuses it, is not the end.
  ...rowsOf("case_reopened", nothing, [
    ["ORDER that the Clerk's Judgment of 4/2/2014 be, and it hereby is, VACATED and the action restored to the active docket. Signed by Judge Petra Alden (kl)", {}, "Be and hereby is."],
    ["ORDER withdrawing the 61 Order of Dismissal and directing that the matter proceed. Signed by Judge Tobias Merrow on 2/3/2011. (dq, )", { detail: "undoing" }, "Withdrawn by the court."],
    ["MINUTE ORDER: The dismissal entered yesterday is set aside as improvidently granted. (Court Reporter Una Fell) (sw)", { detail: "undoing" }, "Set aside, in the passive."],
    ["Civil Case Reinstated per 44 Order (kl)", {}, "A clerk's line."],
  ]),
  ...rowsOf("other_order", nothing, [
    ["ORDER declining to approve 70 Stipulation of Dismissal absent the signature of Larkspur Capital LLC. Signed by Judge Petra Alden (kl)", { detail: "refused" }, "Declining to approve."],
    ["ORDER granting permission to file a surreply to 33 Motion to Dismiss. (Ordered by Judge Tobias Merrow) (dq)", {}, "What is granted is a paper."],
    ["ORDER vacating clerk's default as to Emory Slate. Signed by Judge Petra Alden on 1/1/2016 (kl)", {}, "A default undone reopens no case."],
    ["ORDER: The Court is not persuaded that dismissal is warranted at this time and reserves decision on 20 Motion to Dismiss. Signed by Judge Noor Haddad. (sw)", { accept: ["scheduling_or_status", "order_denying_dismissal"] }, "Reserved."],
  ]),
  ...rowsOf("error_or_correction", nothing, [
    ["ENTRY DELETED: 18 Notice of Voluntary Dismissal was docketed in the wrong case. (kl)", {}, "Deleted."],
  ]),
  ...rowsOf("scheduling_or_status", nothing, [
    ["ORDER granting 81 Joint Motion for Additional Time to Submit Dismissal Papers. Signed by Judge Noor Haddad (sw)", {}, "More time to end it."],
    ["ORDER directing the parties to advise by 3/3/2020 why the stay ought not to be dissolved. Signed by Judge Noor Haddad (sw)", { accept: ["other_order"] }, "Ought not to be."],
  ]),
  // The plaintiff's and the parties' own way out.
  ...rowsOf("notice_of_voluntary_dismissal", done, [
    ["NOTICE of Discontinuance as against Pell Street Holdings LLC by Ida Crane (Moss, Ed)", { prejudice: "unstated", scope: "some_defendants" }, "Discontinuance."],
    ["NOTICE by Ida Crane of Withdrawal of Complaint (Moss, Ed)", { prejudice: "unstated" }, "A complaint withdrawn."],
    ["Plaintiff's Rule 41(a)(1)(A)(i) Dismissal Without Prejudice, filed by Ida Crane. (Moss, Ed)", { prejudice: "without" }, "Rule and noun, no notice."],
    ["NOTICE: Plaintiff hereby dismisses all claims against Emory Slate with prejudice (Moss, Ed)", { prejudice: "with", scope: "some_defendants" }, "Hereby dismisses."],
  ]),
  ...rowsOf("stipulation_of_dismissal", done, [
    ["Stip for dismissal w/ prej filed by all parties (rv)", { accept: ["notice_of_voluntary_dismissal"] }, "Clipped."],
    ["MUTUAL DISMISSAL WITH PREJUDICE by Ida Crane, Pell Street Holdings LLC (Moss, Ed)", { prejudice: "with" }, "Mutual."],
    ["STIPULATION that all claims and counterclaims are withdrawn and the action discontinued with prejudice by Larkspur Capital LLC (Hale, Rob)", { prejudice: "with", scope: "all" }, "Withdrawn and discontinued."],
  ]),
  // Clerks on cases and parties.
  ...rowsOf("party_terminated", { ...done, prejudice: null }, [
    ["Defendant Emory Slate removed from case caption per 30 Order (kl)", {}, "Removed from the caption."],
    ["Termination of party: Pell Street Holdings LLC (kl)", {}, "A noun."],
    ["(Court only) ***Staff notes: dismissed deft Larkspur Capital from docket (sw)", {}, "A staff note."],
  ]),
  ...rowsOf("case_terminated", { ...done, prejudice: null }, [
    ["Civil case closed per Order 44 . (kl)", {}, "Per an order."],
    ["File closed. (rv)", {}, "The file."],
    ["***Closing case as directed by chambers*** (sw)", {}, "Closing."],
  ]),
  // Orders in unusual verbs.
  ...rowsOf("order_on_voluntary_dismissal", done, [
    ["ORDER: So ordered. The action is discontinued with prejudice and without costs per the parties' agreement 44 . Signed by Judge Noor Haddad (sw)", { prejudice: "with", scope: "all" }, "Per the parties' agreement."],
  ]),
  ...rowsOf("order_granting_dismissal_in_part", done, [
    ["OPINION. Slate's motion to dismiss is well founded as to Count Four, which is dismissed; it is otherwise denied. Signed by Judge Petra Alden (kl)", { scope: "some_claims" }, "Well founded."],
  ]),
  ...rowsOf("order_denying_dismissal", nothing, [
    ["ORDER: Upon review of the briefs, Slate's 12(b)(6) motion [ECF 19] must be, and is, DENIED. Signed by Judge Noor Haddad (sw)", {}, "Must be and is."],
  ]),
  ...rowsOf("order_of_dismissal_other", done, [
    ["ORDER: Nothing having been heard from plaintiff since June, the complaint is hereby DISMISSED for want of prosecution; all dates are vacated. Signed by Judge Petra Alden (kl)", { prejudice: "unstated", scope: "all" }, "Want of prosecution; dates vacated."],
  ]),
  // Stays and closures.
  ...rowsOf("order_staying_case", { ...done, prejudice: null }, [
    ["ORDER granting the Commission's motion, ECF No. 51 , over Slate's objection. Next report 10/1/2025. Signed by Judge Petra Alden (kl)", { docket: [talks] }, "Only the cited entry tells."],
    ["ORDER: This litigation shall be held in abeyance for 120 days while the Commission reconsiders. Signed by Judge Noor Haddad (sw)", { scope: "all" }, "Shall be held."],
    ["TEXT ORDER. The stay previously entered is continued through 12/31/2025. (kl)", { detail: "extension_of_stay" }, "Continued through."],
  ]),
  ...rowsOf("order_lifting_stay", nothing, [
    ["ORDER dissolving the stay imposed on 5/5/2024; answers due in 21 days. Signed by Judge Noor Haddad (sw)", {}, "Dissolving."],
  ]),
  ...rowsOf("administrative_closure", { ...done, prejudice: null }, [
    ["ORDER directing the Clerk to transfer this case to the inactive docket pending arbitration. Signed by Judge Petra Alden (kl)", { accept: ["order_staying_case"] }, "To the inactive docket."],
    ["ORDER: The Clerk is directed to close this case administratively; either side may ask that it be restored. Signed by Judge Noor Haddad (sw)", {}, "May be restored."],
  ]),
  // Judgments.
  ...rowsOf("consent_judgment", done, [
    ["FINAL JUDGMENT as to Emory Slate, who neither admits nor denies the allegations and waives appeal. Signed by Judge Petra Alden (kl)", { scope: "some_defendants" }, "Neither admits nor denies."],
  ]),
  ...rowsOf("default_judgment", done, [
    ["JUDGMENT BY DFLT against deft Pell Street in the amt of $4,400 (rv)", {}, "Clipped."],
  ]),
  ...rowsOf("judgment_other", done, [
    ["JGM for pltf v. Larkspur Capital LLC $12,000 entered (rv)", {}, "Another clipping."],
  ]),
  // Settlements, verdicts, appeals.
  ...rowsOf("settlement_notice", nothing, [
    ["LETTER from Moss to Judge Haddad: we write jointly to report that the dispute has been resolved (Moss, Ed)", {}, "Resolved."],
  ]),
  ...rowsOf("verdict", { ...nothing, scope: null }, [
    ["Minutes of trial, day 6: jury returns at 4:40 p.m. and answers every question in favor of Emory Slate. Jury discharged. (sw)", {}, "Answers of the jury."],
  ]),
  ...rowsOf("appeal_dismissed_or_withdrawn", { ...nothing, scope: null }, [
    ["USCA ORDER terminating 90 Notice of Appeal on the Commission's unopposed request under Rule 42(b) (kl)", {}, "Terminating."],
  ]),
];
