import { rowsOf, type Asked, type Example } from "./example.ts";

/** Nothing dismissed, stayed or decided. */
const nothing: Asked = { proposed: false, effective: false, prejudice: null };
/** Asked for, and not of the kind that dismisses. */
const asked: Asked = { proposed: true, effective: false, prejudice: null };

/** Entries that speak of dismissals, stays, settlements and judgments, and do none of it. */
export const notDecisive: readonly Example[] = [
  // The decisive word is in an attachment.
  ...rowsOf("motion_to_dismiss", { prejudice: "unstated", proposed: true, effective: false }, [
    ["MOTION to Dismiss for Failure to State a Claim by Sallow Point Energy, Inc. (Attachments: # 1 Text of Proposed Order Granting Motion to Dismiss and Dismissing Case With Prejudice)(Crane, Tobin)", { mover: "defendant" }, "The proposed order in the attachments grants nothing and lends the motion no prejudice."],
    ["MOTION by Defendant Gable Road Motors, Inc. to dismiss Amended Complaint (Strand, Otto)", { mover: "defendant" }, "A defendant's motion."],
    ["NOTICE OF MOTION AND MOTION to Dismiss for lack of personal jurisdiction filed by defendants' Ravel Imports Inc. Motion set for hearing on 6/26/2006 at 10:00 AM before Judge Felix Ormond. (jp, )", { mover: "defendant" }, "Notice of motion is the motion."],
    ["MOTION to Dismiss for Failure to State a Claim, or in the alternative MOTION to Stay Case by Tallow Street Group LLC. (Osgood, Nell)", {}, "The first request decides."],
    ["MOTION to Dismiss with Prejudice for Failure to Prosecute by Crossfield Tools Inc. (Nash, Rod)", { prejudice: "with" }, "A defendant's, on another ground."],
    ["FIRST MOTION to Dismiss Case as Frivolous and Suggestion of Mootness by Hale Ferry Authority. (Vance, Curt)", {}, "A suggestion in a motion."],
  ]),
  // It is only the object of a motion.
  ...rowsOf("other_motion", asked, [
    ["MOTION for Extension of Time to File Response/Reply as to 16 MOTION to Dismiss for Failure to State a Claim by Mira Oldacre. (Attachments: # 1 Text of Proposed Order)(Tennant, Paula)", {}, "More time about a motion to dismiss."],
    ["MOTION for Leave to File Under Seal re: 4 MOTION to Dismiss by Halcyon Dry Dock Inc. (Trent, Boris)", {}, "Sealing."],
    ["Consent MOTION for Extension of Time to File Stipulation of Dismissal by Dunmore Pumps, Inc. (Pell, Aidan)", {}, "More time to dismiss."],
    ["MOTION to Vacate 40 Order Dismissing Case by Gideon Marsh. (slh, )", { detail: "undoing" }, "Asks to undo; undone is nothing yet."],
    ["MOTION for Reconsideration re 19 Order on Motion to Dismiss by Agatha Penn. (Whelan, Ty)", {}, "Reconsideration asked."],
    ["MOTION to Withdraw Reference and for Relief From Stay under 11 U.S.C. 362 by Secondwave Lending Trust. (Thorne, Gilda)", {}, "A bankruptcy's stay."],
    ["MOTION to Lift Stay by Pinecrest Analytics LLC. (Ballard, Kim)", {}, "Asked, not lifted; there is no word for this motion but other."],
    ["MOTION for Judgment on the Pleadings by Defendant Ferndown Trust. (Ito, Mark)", { accept: ["motion_to_dismiss"] }, "Rule 12(c)."],
    ["Joint MOTION for Extension of Time to File Joint Status Report by SECURITIES AND EXCHANGE COMMISSION. (Byrne, Mallory)", { accept: ["scheduling_or_status"] }, "More time to report."],
    ["MOTION to Enforce Settlement Agreement by Calder Insurance Co. (Fontenot, Guy)", {}, "A settlement that one side says was broken."],
    ["MOTION to Strike 22 Notice of Voluntary Dismissal by Kinross Valve Co. (Hull, Ingrid)", {}, "Against a notice."],
    ["MOTION for Preliminary Approval of Class Settlement by Perrin Ashdown. (Attachments: # 1 Exhibit Stipulation of Settlement)(Quist, Harald)", { accept: ["settlement_notice"] }, "Approval asked."],
    ["MOTION to Appear by Telephone at Hearing on Defendants' Motion to Dismiss by Anton Greaves. (Delgado, Fay)", {}, "How to appear."],
    ["MOTION to Alter Judgment or in the Alternative for New Trial after Jury Verdict by Broadhaven Packaging Co. (Hull, Ingrid)", {}, "The verdict is past."],
    ["Application for Certificate of Appealability re 14 Judgment dismissing petition with prejudice by Oswin Trace. (kjm)", {}, "The judgment is cited."],
  ]),
  // It is only the object of an order.
  ...rowsOf("scheduling_or_status", nothing, [
    ["ORDER granting 17 Motion for Extension of Time to File Response as to 16 MOTION to Dismiss. Response due by 3/3/2014. Signed by Judge Ephraim Stone (mpv)", {}, "A deadline."],
    ["Set/Reset Deadlines: Stipulation of dismissal due by 4/6/2018. Motion to dismiss hearing vacated. (mm, )", {}, "Dates."],
    ["ORDER: Case settled: Parties to submit Stip of Dismissal within 30 days. Signed by Judge Nadine Orwell (lk)", { accept: ["settlement_notice", "other_order"] }, "Dismissal is to come."],
    ["MINUTE entry before the Honorable Leonie Marsh: Based on the notice of settlement [26], the status hearing is reset to 5/18/17. If a stipulation of dismissal is filed prior to that date, the hearing will be stricken. Mailed notice (tbk, )", { detail: "conditional" }, "If a stipulation is filed."],
    ["STIPULATION Setting Briefing Schedule for Defendants' Anticipated Motion to Dismiss filed by Verrine Exchange Inc. (Noor, Tariq)", {}, "A stipulation about dates."],
    ["Notice of Hearing on Motion re 25 MOTION to Dismiss: Motion Hearing set for 8/30/2016. (choy, )", {}, "A hearing."],
    ["MINUTE entry before the Honorable Ingram Voss: Defendant's motion to dismiss [22] is taken under advisement; discovery is stayed pending ruling. Mailed notice (kef, )", { detail: "discovery_only", accept: ["order_staying_case", "other_order"] }, "Under advisement; the stay is of discovery only."],
    ["Minute Entry: Motion Hearing held re 30 MOTION to Dismiss, 31 MOTION to Stay. Matters taken under submission; written ruling to issue. (asp)", {}, "Decides nothing."],
    ["STATUS REPORT by Lowell Street Partners LP: the parties anticipate that the case will be dismissed by June 1. (Ames, Vic)", {}, "Anticipated."],
    ["ORDER: a joint status report or dismissal papers shall be filed by July 1, 2025. Signed by Judge Constance Weir (tro)", {}, "Either, later."],
    ["In light of the STIPULATION AND ORDER OF DISCONTINUANCE 13 the Status Conference set for 1/6/2016 is cancelled. (Fong, Melissa)", {}, "Cancels a conference; the order was another entry."],
    ["JURY TRIAL set for 9/9/2019; verdict form and proposed judgment due 8/30/2019 (wtg, )", {}, "Papers due."],
    ["ORDER granting 31 Joint Motion to Stay Deadlines for filing Rule 26(f) report. Signed by Judge Micah Trent (aog)", { accept: ["order_staying_case"] }, "A deadline put off and called stayed."],
  ]),
  // Conditional, warning, recommended.
  ...rowsOf("other_order", nothing, [
    ["ORDER TO SHOW CAUSE why this case should not be dismissed for want of prosecution. Show cause response due by 5/5/2013. Signed by Judge Walker Strayhorn (axm)", { detail: "order_to_show_cause", accept: ["scheduling_or_status"] }, "A warning."],
    ["ORDER: if plaintiff does not file an amended complaint by 2/2/2015 this action will be dismissed with prejudice. Signed by Judge Sidney Marl (SM, ilcd)", { detail: "conditional", accept: ["scheduling_or_status"] }, "Will be, if."],
    ["REPORT AND RECOMMENDATION that the complaint be dismissed without prejudice. Objections due within 14 days. Signed by Magistrate Judge Everett Sloan (es)", { detail: "recommendation", accept: ["other_filing"] }, "A recommendation: the district judge decides."],
    ["FINDINGS AND RECOMMENDATIONS recommending 12 Motion to Dismiss be GRANTED. Signed by Magistrate Judge Petra Lyle (LKH)", { detail: "recommendation" }, "Recommended that it be granted."],
    ["R&R re 40 MOTION for Summary Judgment: it is RECOMMENDED that the motion be granted and judgment entered for defendant. (cc)", { detail: "recommendation", accept: ["other_filing"] }, "Abbreviated."],
    ["MINUTES: The court is in receipt of the lodged Stipulation and Proposed Order for Dismissal. The court DENIES the lodged stipulation without prejudice to refile. (jp, )", { detail: "refused" }, "The stipulation is refused."],
    ["ORDER DENYING 33 Stipulation of Dismissal: the stipulation is not signed by all parties who have appeared. Signed by Judge Bram Oakeshott (bo)", { detail: "refused" }, "Refused."],
    ["ORDER denying 41 Motion for Voluntary Dismissal. Signed by Judge Hester Blount (lc)", { detail: "refused", accept: ["order_denying_dismissal", "order_on_voluntary_dismissal"] }, "The plaintiff may not leave so: not a denied attack."],
    ["ORDER granting 85 Stipulation TO WITHDRAW AND RE-FILE OPPOSITION TO MOTION TO DISMISS. Signed by Judge Odette Salvador (dsr)", {}, "What is withdrawn is an opposition."],
    ["ORDER GRANTING [55] MOTION to Appear by Telephone at Hearing on Motion to Dismiss. Signed by Judge Keala Moritz (emt, )", { accept: ["scheduling_or_status"] }, "How to appear."],
    ["ORDER granting 30 Motion to Intervene; denying without prejudice 31 Motion for Extension of Discovery. Signed by Judge Piers Lockhart (plk, )", {}, "Without prejudice, of a motion for time."],
    ["ORDER denying 50 Motion to Strike Answer and Enter Default Judgment. Signed by Judge Lucas Vane (LV)", {}, "A default judgment refused."],
    ["ORDER DENYING 66 JOINT MOTION FOR ENTRY OF CONSENT JUDGMENT as not in the public interest. (Signed by Judge Rufus Bellamy) (ks)", { detail: "refused" }, "The court refused the settlement."],
    ["ORDER OF DISMISSAL WARNING: Plaintiff is cautioned that failure to update her address may result in dismissal under Local Rule 83. (JRN)", { detail: "conditional" }, "A warning that calls itself an order of dismissal."],
    ["OPINION denying 9 Motion to Compel. In Harrow v. Pell the complaint was dismissed with prejudice and the case closed; that is not this case. Signed by Judge Simone Vacher (lcsv2)", {}, "Another case's outcome."],
    ["ORDER THAT COUNSEL SHALL WITHIN 90 DAYS MOVE TO VACATE THE DISMISSAL IF SETTLEMENT IS NOT CONSUMMATED. SIGNED BY HONORABLE DORA KETCHUM (sk)", { detail: "conditional", accept: ["scheduling_or_status"] }, "Conditional; the dismissal was another entry."],
    ["ORDER by Bankruptcy Judge granting Relief From Stay as to 2015 trailer, creditor Wexcombe Motors. (bk)", {}, "A bankruptcy's stay."],
    ["ORDER dismissing as moot 61 Motion in Limine and 63 Motion to Exclude. Signed by Judge Tabitha Romer (MGH)", {}, "Motions are dismissed, not the case."],
    ["ORDER REFERRING CASE to Magistrate Judge Everett Sloan for settlement. Signed by Judge Mercy Halloran (lmb)", {}, "A referral."],
  ]),
  // A stay that is not the case's.
  ...rowsOf("order_staying_case", { ...nothing, detail: "discovery_only", accept: ["other_order"] }, [
    ["ORDER granting 27 Motion to Stay Discovery pending ruling on motion to dismiss. Signed by Judge Noel Ansty (JRN)", {}, "Stayed in form, but discovery only: the case goes on, so it is not effective."],
    ["ELECTRONIC ORDER: Assented-to Motion to Stay Discovery (#44) ALLOWED until mediation is complete. (Quincy, Faye)", {}, "Discovery again, allowed."],
  ]),
  // Papers about it.
  ...rowsOf("other_filing", nothing, [
    ["NOTICE of Consent to Dismissal by United States of America (Lowry, Pat) (Entered: 08/02/2012)", {}, "The government consents to a relator's dismissal."],
    ["Notice of Assignment of Social Security Appeals and dismissal procedures (dc, )", {}, "A form."],
    ["REPLY to Response to Motion re 16 MOTION to Dismiss filed by Gable Road Motors Inc. (Strand, Otto)", {}, "A brief."],
    ["MEMORANDUM in Support re 30 MOTION to Dismiss, 31 MOTION to Stay filed by Kyrle Overseas SA. (Lusk, Hal)", {}, "A brief."],
    ["PLACED IN FILE - NOT USED re stipulation and proposed order for dismissal of the entire action submitted by plaintiff Petra Lundqvist. (jp, )", {}, "Not used."],
    ["PROPOSED ORDER re 22 MOTION for Leave to Amend by Tamsin Reeve. (Garrow, Nils)", { proposed: true, detail: "proposed_order" }, "A proposed order about something else."],
    ["Magistrate consent form: upon consent of all parties a magistrate judge may conduct all proceedings including the entry of a final judgment. (jgo)", {}, "A form that names a final judgment."],
    ["RESPONSE TO ORDER TO SHOW CAUSE why case should not be dismissed by Fintan Rowe (Bissett, Cara)", {}, "An answer to a warning."],
    ["OBJECTION to 48 Report and Recommendations of dismissal by Reuben Castellane (Marchetti, Dario)", {}, "Against a recommendation."],
    ["TRANSCRIPT of Jury Verdict held on 5/9/2016 before Judge Fergus Adair. (asp)", {}, "A transcript."],
    ["ABSTRACT of Judgment Issued in favor of Stellamar Foods. (re)", {}, "Execution."],
    ["SATISFACTION OF JUDGMENT as to Dunmore Pumps, Inc. by Kinross Valve Co. (Hull, Ingrid)", {}, "Paid."],
    ["AFFIDAVIT of Service of Notice of Voluntary Dismissal upon all counsel by Dell Ormsby (Ng, Lorraine)", {}, "Service."],
    ["Opposition re 12 MOTION to Stay filed by Securities and Exchange Commission. (Day, Vera)", {}, "Against a stay."],
    ["Transmission of Notice of Appeal, Order of Dismissal and Judgment to US Court of Appeals re 40 Notice of Appeal (tp)", {}, "Sent on."],
    ["NOTICE of Supplemental Authority re 33 MOTION to Dismiss (decision dismissing similar claims with prejudice) by Verrine Exchange Inc. (Noor, Tariq)", {}, "Another case."],
    ["DECLARATION of Greta Noakes in Support of 22 Motion for Voluntary Dismissal (Osgood, Nell)", {}, "A declaration."],
    ["NOTICE of Bankruptcy Stay / Suggestion of Bankruptcy by Wexley Air Services (Keats, Roland)", {}, "A stay by statute that a party points out; no order."],
    ["PROPOSED VERDICT FORM by Lionel Strake (Ames, Vic)", { proposed: true }, "Proposed; no verdict."],
    ["CERTIFICATE of Interested Parties and notice of related case dismissed in 2011 by Cato Ferris (Noor, Tariq)", {}, "Another case."],
    ["OFFER OF JUDGMENT by Defendant Ludo Carrow (Fenwick, Rhea)", { accept: ["settlement_notice"] }, "Offered, not accepted."],
  ]),
  // Null and void.
  ...rowsOf("error_or_correction", nothing, [
    ["***FILED IN ERROR, PLEASE IGNORE***NOTICE by Pinecrest Analytics LLC of Voluntary Dismissal of Defendant Torvald Systems with Prejudice (Ballard, Kim) Modified on 2/2/2016 (sm, ).", {}, "Filed in error: it ends nothing."],
    ["FILING ERROR - ELECTRONIC FILING OF NON-ECF DOCUMENT - NOTICE OF VOLUNTARY DISMISSAL pursuant to Rule 41(a)(1)(A)(i). Document filed by Corvane Holdings LLC.(Brisk, Tobias) Modified on 3/5/2019 (gp).", {}, "Refused by the clerk."],
    ["***STRICKEN*** STIPULATION of Dismissal by Orla Whitcombe (Vasquez, Ira)", { detail: "stricken" }, "Stricken."],
    ["[WRONG EVENT USED - DOCUMENT IS A MOTION] STIPULATION of Dismissal by Aster Mining Co. (Stroud, Lyn)", {}, "The wrong event."],
    ["DOCUMENT LOCKED - COUNSEL INSTRUCTED TO REFILE - Notice of Voluntary Dismissal by Wendeline Akers (Platt, Simeon)", {}, "Locked."],
    ["NOTICE of Docket Correction: 30 Order Dismissing Case was docketed in the wrong case and is removed. (rsk)", {}, "The order was another case's."],
    ["***DISREGARD - ENTERED IN ERROR*** Civil Case Terminated. (lk)", {}, "Not terminated."],
    ["NOTICE TO ATTORNEY REGARDING DEFICIENT PLEADING. Notice to Attorney Finbar Leary to RE-FILE Document No. 22 Stipulation of Voluntary Dismissal. ERROR(S): missing signatures of all parties. (pc)", {}, "To be filed again."],
    ["Clerk's Notice of Deficient Filing re 14 Notice of Dismissal: signature missing. (dc, )", {}, "Deficient."],
  ]),
  // Withdrawn, and other counts.
  ...rowsOf("withdrawal_of_motion", nothing, [
    ["NOTICE of Withdrawal of Motion to Dismiss 16 by Gable Road Motors Inc. (Strand, Otto)", {}, "The motion is withdrawn, the case goes on."],
    ["NOTICE by Tallow Street Group LLC WITHDRAWING 31 MOTION to Stay (Osgood, Nell)", {}, "A motion to stay, withdrawn."],
  ]),
  ...rowsOf("other_order", { ...nothing, detail: "criminal_case" }, [
    ["MINUTE ENTRY as to Marlow Finch: Sentencing held. Count 1 is dismissed on the government's motion. (emt, )", { accept: ["judgment_other", "scheduling_or_status"] }, "A criminal count."],
  ]),
  ...rowsOf("withdrawal_of_counsel", nothing, [
    ["ORDER granting 31 Motion to Withdraw as Attorney. Attorney Simeon Platt terminated. Signed by Judge Verity Holt (bga)", {}, "A lawyer is terminated, no party."],
    ["NOTICE of Withdrawal of Appearance: Attorney Cara Bissett terminated. Case remains stayed. (Bissett, Cara)", {}, "The stay is a background."],
  ]),
  ...rowsOf("appellate_mandate_or_ruling", nothing, [
    ["MANDATE of USCA: the judgment of dismissal is REVERSED and the case REMANDED as to 40 Notice of Appeal (nd)", {}, "A ruling on the dismissal: it undoes, elsewhere."],
    ["USCA JUDGMENT affirming order granting motion to dismiss as to 22 Notice of Appeal (jb)", {}, "Affirmed above."],
  ]),
  ...rowsOf("unknown", { prejudice: null, effective: false }, [
    ["Order on Motion to Dismiss", { accept: ["other_order"] }, "The short type never holds the outcome."],
    ["Order on Motion to Dismiss for Failure to State a Claim", { accept: ["other_order"] }, "Nor this one."],
    ["Order on Motion to Stay", { accept: ["other_order"] }, "Nor this one."],
    ["Order on Motion for Summary Judgment", { accept: ["other_order"] }, "Nor this one."],
  ]),
];
