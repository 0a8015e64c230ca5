import { rowsOf, type Asked, type Example } from "./example.ts";

const nothing: Asked = { proposed: false, effective: false, prejudice: null };
const done: Asked = { proposed: false, effective: true };

/**
 * Written after the coder had been built over the other tables and read once
 * before anything was mended: 84 of 97 events were as coded here, and that is
 * the figure to quote for rows it had not met. Since then they are rows like the others.
 */
export const laterExamples: readonly Example[] = [
  ...rowsOf("notice_of_voluntary_dismissal", { ...done, prejudice: "unstated" }, [
    ["NOTICE of Voluntary Dismissal as to Fenwick Marine Group by Adela Thorpe (Sallis, Ron) (Entered: 07/22/2020)", { scope: "some_defendants" }, "As to one."],
    ["Notice of Dismissal by Plaintiff Osric Lane pursuant to Fed.R.Civ.P. 41(a)(1)(A)(i), filed. (Guerra, Hector) (Entered: 02/11/2014)", {}, "Southern Texas ends its lines with 'filed'."],
    ["NOTICE of Voluntary Dismissal of All Claims Against All Parties Without Prejudice by Harbinger Looms, Inc. (Attachments: # 1 Proposed Order)(Tate, Mona)", { prejudice: "without", scope: "all" }, "All claims, all parties."],
    ["PLAINTIFFS' NOTICE of Voluntary Dismissal, with Prejudice, Counts I through III only re 12 Amended Complaint. (Boyd, Kip)", { prejudice: "with", scope: "some_claims" }, "Counts only."],
    ["Notice of Dismissal - Voluntary", {}, "A short type in another order."],
  ]),
  ...rowsOf("stipulation_of_dismissal", { ...done, prejudice: "unstated" }, [
    ["STIPULATION of Dismissal With Prejudice Between Rosalba Finch and Merrow Credit Union Only by Merrow Credit Union. (Hyde, Carl) (Filed on 5/5/2018)", { prejudice: "with", scope: "some_defendants" }, "Between two only."],
    ["STIPULATION of Dismissal and Agreement by Plaintiffs and Defendant Lakeview Turbine Works (Ott, Vince)", {}, "With an agreement."],
    ["Joint STIPULATION of Voluntary Dismissal Without Prejudice pursuant to Rule 41(a)(1)(A)(ii) by Gideon Pratt, United States of America. (Lang, Sue)", { prejudice: "without" }, "With the government."],
    ["NOTICE by All Parties of Joint Stipulation of Dismissal With Prejudice (Rand, Beau)", { prejudice: "with", accept: ["notice_of_voluntary_dismissal"] }, "A notice of a stipulation."],
    ["Stipulation to Dismiss with Prejudice, by Alpenglow Mutual, filed.(Guerra, Hector) (Entered: 02/11/2015)", { prejudice: "with" }, "To dismiss."],
  ]),
  ...rowsOf("motion_for_voluntary_dismissal", { prejudice: "unstated", proposed: true, effective: false }, [
    ["Joint MOTION for Dismissal of Claims Against Defendants Sorrento Freight and Ida Keller, filed. Motion Docket Date 3/2/2016. (Guerra, Hector)", { scope: "some_defendants" }, "Joint, two defendants."],
    ["MOTION by Plaintiff Elodie Marchand to dismiss party Sutter Ridge Bank (Kane, Ivan)", { scope: "some_defendants" }, "To dismiss a party."],
    ["Motion to Dismiss Case Voluntarily by Rex Ballantine (Attachments: # 1 Exhibit Email of counsel)(Doyle, Meg)", {}, "Voluntarily, last."],
    ["STIPULATION AND MOTION to Dismiss With Prejudice filed by all parties. (Rand, Beau)", { prejudice: "with", accept: ["stipulation_of_dismissal"] }, "Both words."],
  ]),
  ...rowsOf("order_on_voluntary_dismissal", { ...done, prejudice: "unstated" }, [
    ["ORDER granting 60 Motion to Dismiss Less Than All Parties. The claims against Merrow Credit Union are dismissed with prejudice. Signed by District Judge Wanda Quint on 7/8/19. (ch, )", { prejudice: "with", scope: "some_defendants", docket: [{ number: "60", text: "Agreed MOTION to Dismiss Less Than All Parties by Rosalba Finch. (Hyde, Carl)" }] }, "The cited motion is agreed."],
    ["SO ORDERED re 35 Stipulation of Dismissal. Signed by Judge Alden Frost on 5/6/2010. (bm)", {}, "So ordered, first."],
    ["ORDER OF DISMISSAL WITH PREJUDICE upon the stipulation of the parties 21 . Case closed. Signed by Judge Irma Coates on 12/9/2011. (rlh)", { prejudice: "with", scope: "all" }, "Upon stipulation."],
    ["MARGINAL ENTRY ORDER: Plaintiff's notice of dismissal 9 is approved. This action is dismissed without prejudice. Judge Calvin Stroop on 4/4/17. (H,J)", { prejudice: "without", scope: "all" }, "Ohio's marginal order."],
    ["ORDER: Pursuant to the parties' stipulation [44], Counts IV and V of the Complaint are dismissed without prejudice. Signed by Judge Wanda Quint. (ch)", { prejudice: "without", scope: "some_claims" }, "Counts, by stipulation."],
  ]),
  ...rowsOf("order_granting_dismissal", { ...done, prejudice: "unstated" }, [
    ["ORDER: For the reasons stated on the record, Defendants' motions to dismiss, (Docs. 14, 19), are GRANTED. This case is dismissed with prejudice. Signed by Judge Irma Coates on 2/3/2017. (rlh)", { prejudice: "with", scope: "all" }, "Several motions, verb last."],
    ["MEMORANDUM OPINION & ORDER GRANTING Dft's 11 Motion to Dismiss. Signed by Judge Alden Frost on 3/8/12. (bm) cc: Pla (via U.S. Mail), counsel", {}, "Abbreviations."],
    ["Order granting [31] Defendant's Motion to Dismiss Plaintiffs' Third Amended Complaint. It is hereby ordered that the Third Amended Complaint is dismissed with prejudice. (ch)", { prejudice: "with" }, "The complaint is dismissed."],
    ["OPINION and ORDER granting Motion to Dismiss and denying Motion to Transfer as moot (Related Doc # 7, 9). Judge Calvin Stroop(H,J)", {}, "Two motions."],
    ["Memorandum of Opinion and Order: The Court hereby grants Defendants' Motion to Dismiss (Doc. No. 22) in its entirety. Plaintiff's claims are dismissed without prejudice. Judge Calvin Stroop on 6/1/2021.(H,J)", { prejudice: "without", scope: "all" }, "In its entirety."],
  ]),
  ...rowsOf("order_granting_dismissal_in_part", { ...done, prejudice: "unstated" }, [
    ["ORDER: The Court GRANTS the motion to dismiss (Dkt. 20) with respect to plaintiff's negligence claim and DENIES it in all other respects. Signed by Judge Wanda Quint (ch)", { scope: "some_claims" }, "Without 'in part'."],
    ["ORDER GRANTING IN PART DEFENDANT'S 30 MOTION TO DISMISS; DISMISSING COUNT TWO WITHOUT PREJUDICE. Signed by Judge Irma Coates (rlh)", { prejudice: "without", scope: "some_claims" }, "A count."],
    ["Memorandum Opinion and Order signed by Judge Alden Frost: granting in part and denying in part 41 Partial MOTION to Dismiss Counts 3 and 6. (bm)", {}, "A partial motion."],
  ]),
  ...rowsOf("order_denying_dismissal", nothing, [
    ["ORDER on Motion to Dismiss (Doc. 8): the motion is overruled. Judge Calvin Stroop (H,J)", {}, "Overruled."],
    ["Order denying as moot 14, 15 and 17 Motions to Dismiss, an amended complaint having been filed. (bm)", { detail: "as_moot" }, "Three, moot."],
    ["MEMORANDUM AND ORDER re: 20 MOTION TO DISMISS CASE filed by Defendant Ida Keller. IT IS HEREBY ORDERED that defendant's motion to dismiss [ECF No. 20] is DENIED. Signed by District Judge Wanda Quint. (ch)", {}, "Eastern Missouri's head."],
  ]),
  ...rowsOf("order_of_dismissal_other", { ...done, prejudice: "unstated" }, [
    ["ORDER DISMISSING CASE for lack of diversity jurisdiction, without prejudice. Signed by Judge Irma Coates (rlh)", { prejudice: "without", scope: "all" }, "Diversity."],
    ["Order of Dismissal for Failure to Comply with Court Order. Signed by Judge Wanda Quint on 8/2/2013. (ch)", {}, "Failure to comply."],
    ["ORDER: This case is dismissed without prejudice pursuant to Local Rule 16.1, plaintiff having failed to appear. Case terminated. Parties notified.(dgonz, 4)", { prejudice: "without", scope: "all" }, "Failure to appear."],
    ["ORDER that Plaintiff's Complaint (ECF No. 1) is DISMISSED WITH PREJUDICE as legally frivolous. The Clerk shall mark this case CLOSED. Signed by Judge Alden Frost. (bm)", { prejudice: "with", scope: "all" }, "Frivolous."],
  ]),
  ...rowsOf("order_staying_case", { ...done, prejudice: null }, [
    ["ORDER: The parties' joint request to stay this matter pending mediation is granted. The case is STAYED and all deadlines vacated. Signed by Judge Irma Coates (rlh)", { scope: "all" }, "A request, granted."],
    ["Order Staying Case Pending MDL Decision on Transfer. Signed by Judge Alden Frost on 10/10/2012. (bm)", { scope: "all" }, "Pending a transfer."],
    ["NOTATION ORDER granting 33 Unopposed Motion to Stay Proceedings. Telephone status conference reset. Judge Calvin Stroop (H,J)", {}, "The reset is the tail."],
    ["ORDER that this action is placed in abeyance until the Supreme Court decides; counsel to report every 90 days. Signed by Judge Wanda Quint (ch)", { scope: "all" }, "Placed in abeyance."],
  ]),
  ...rowsOf("order_denying_stay", nothing, [
    ["ORDER: Defendants' request for a stay (Doc. 50) is denied; the scheduling order remains in effect. Signed by Judge Irma Coates (rlh)", {}, "A request for a stay."],
    ["MINUTE entry before the Honorable Otis Fairbank: The joint motion to stay proceedings [45] is stricken from the call and denied. Mailed notice (gcy, )", {}, "Stricken from the call."],
    ["ORDER overruling 27 Emergency Motion to Stay. Judge Calvin Stroop (H,J)", {}, "Overruled."],
  ]),
  ...rowsOf("order_lifting_stay", nothing, [
    ["ORDER: The Court LIFTS the stay entered on 4/4/2019 (Doc. 41). Signed by Judge Wanda Quint (ch)", {}, "The active voice."],
    ["Order Granting Motion to Reopen and Vacate Stay re 30. Signed by Judge Alden Frost (bm)", { accept: ["case_reopened"] }, "Both."],
    ["MINUTE entry before the Honorable Otis Fairbank: Stay lifted. Answer due by 9/9/2022. Mailed notice (gcy, )", {}, "Two words."],
  ]),
  ...rowsOf("administrative_closure", { ...done, prejudice: null }, [
    ["ORDER directing the Clerk to administratively close this case. The parties may petition to reopen it. Signed by Judge Wanda Quint (ch)", { scope: "all" }, "Directed."],
    ["ORDER: the Clerk is directed to place this matter on the Court's inactive list. (rlh)", { scope: "all" }, "An inactive list."],
    ["Case administratively closed pursuant to 66 Order. (bm)", { scope: "all", accept: ["case_terminated"] }, "The clerk's line."],
  ]),
  ...rowsOf("settlement_notice", nothing, [
    ["LETTER to Judge Alden Frost from Carl Hyde advising the Court that the parties have reached a settlement. (Hyde, Carl)", { accept: ["other_filing"] }, "A letter."],
    ["NOTICE of Settlement (Joint) by Merrow Credit Union (Hyde, Carl)", {}, "Joint, behind."],
    ["Notice of resolution: NOTICE that parties have agreed on terms to resolve this matter (Boyd, Kip)", {}, "Agreed on terms."],
    ["ADR Report: case fully settled at mediation by neutral Lena Fairweather. (Fairweather, Lena)", {}, "From the neutral."],
  ]),
  ...rowsOf("default_judgment", done, [
    ["ORDER and DEFAULT JUDGMENT granting 22 Motion for Default Judgment against Sorrento Freight. Signed by Judge Irma Coates (rlh)", {}, "Both in one."],
    ["Clerk's Judgment by Default in favor of Alpenglow Mutual. (dgonz, 4)", {}, "The clerk's."],
    ["ORDER: Plaintiff's motion (Doc. 17) for default judgment is granted. Judgment shall enter for $7,500. Signed by Judge Wanda Quint (ch)", {}, "Verb last."],
  ]),
  ...rowsOf("consent_judgment", done, [
    ["AGREED JUDGMENT in favor of the United States. Signed by Judge Irma Coates (rlh)", {}, "Agreed."],
    ["Consent Final Judgment and Permanent Injunction against Sorrento Freight. (Signed by Judge Alden Frost) Parties notified.(dgonz, 4)", {}, "Consent first."],
    ["STIPULATION AND FINAL JUDGMENT by Judge Delia Munk as to Defendant Ida Keller. MD JS-6, Case Terminated. (yl)", { scope: "some_defendants" }, "Stipulation and judgment."],
  ]),
  ...rowsOf("summary_judgment_granted", done, [
    ["ORDER: Defendant's motion (Doc. 61) for summary judgment is SUSTAINED. Judge Calvin Stroop (H,J)", {}, "Sustained."],
    ["MEMORANDUM OPINION AND ORDER - Granting 30 MOTION for Summary Judgment; Final Judgment to follow. (Signed by Judge Alden Frost) Parties notified.(dgonz, 4)", {}, "Judgment to follow."],
    ["ORDER granting Plaintiffs' Motion for Partial Summary Judgment and denying Defendants' Cross-Motion [50, 53]. (ch)", {}, "Cross motions."],
  ]),
  ...rowsOf("verdict", { ...nothing, scope: null }, [
    ["JURY VERDICT entered for defendant. (rlh)", {}, "Entered."],
    ["Minutes of Jury Trial day 5: closing arguments; jury verdict for plaintiff in the amount of $3,000. Judge Irma Coates. (rlh)", {}, "Minutes."],
    ["Jury Verdict Form, filed.(dgonz, 4)", {}, "A form, filed."],
  ]),
  ...rowsOf("judgment_other", done, [
    ["FINAL JUDGMENT. Case terminated on 4/1/2016. (Signed by Judge Alden Frost) Parties notified.(dgonz, 4)", {}, "Southern Texas."],
    ["Judgment Entry. Judge Calvin Stroop on 6/1/2021.(H,J)", {}, "Ohio's form."],
    ["CLERK'S JUDGMENT re: 50 Memorandum & Opinion in favor of Merrow Credit Union. (Signed by Clerk of Court on 3/3/2020) (Attachments: # 1 Right to Appeal)(dt)", {}, "With an attachment about appeals."],
    ["JUDGMENT in favor of Defendants. Case closed. (gcy)", {}, "Case closed."],
  ]),
  ...rowsOf("appeal_dismissed_or_withdrawn", { ...nothing, scope: null }, [
    ["Order of USCA; in re: 40 Notice of Appeal, filed by Rex Ballantine. The appeal is dismissed pursuant to FRAP 42(b). USCA No. 14-90233 (dgonz, 4)", {}, "Southern Texas."],
    ["MANDATE of Seventh Circuit granting the parties' agreed motion to dismiss the appeal [88] (gcy, )", {}, "An agreed motion."],
    ["USCA Order: appeal WITHDRAWN at appellant's request re 19 (bm)", {}, "Withdrawn."],
  ]),
  ...rowsOf("party_terminated", { ...done, prejudice: null }, [
    ["Terminated parties: Ida Keller (rlh)", {}, "Parties, colon."],
    ["Party Sutter Ridge Bank (Defendant) dismissed from docket and terminated by clerk (bm)", {}, "By the clerk."],
  ]),
  ...rowsOf("case_terminated", { ...done, prejudice: null }, [
    ["*** Civil Case Terminated (ch)", {}, "Stars and a blank."],
    ["Case terminated on 4/1/2016. (dgonz, 4)", {}, "On a day."],
    ["Termination of Case", {}, "A noun."],
  ]),
  ...rowsOf("case_reopened", nothing, [
    ["ORDER: The motion to reinstate (Doc. 70) is granted and this case is restored to the active docket. Signed by Judge Wanda Quint (ch)", {}, "Restored."],
    ["Clerk's note: CASE REOPENED, Judge assigned as before (dgonz, 4)", {}, "The clerk's."],
    ["ORDER withdrawing 22 Order of Dismissal and reopening the case. Signed by Judge Irma Coates (rlh)", { detail: "undoing" }, "Withdrawing an order."],
  ]),
  ...rowsOf("other_order", nothing, [
    ["ORDER TO SHOW CAUSE as to why sanctions including dismissal should not be imposed. Signed by Judge Wanda Quint (ch)", { detail: "order_to_show_cause", accept: ["scheduling_or_status"] }, "Sanctions."],
    ["MEMORANDUM AND RECOMMENDATION re 20 MOTION to Dismiss: recommending that the motion be GRANTED and the suit dismissed. Signed by Magistrate Judge Ulla Brandt (dgonz, 4)", { detail: "recommendation", accept: ["other_filing"] }, "Southern Texas's recommendation."],
    ["ORDER: The Court declines to approve the parties' stipulation of dismissal 40 , which is signed by neither side. Signed by Judge Irma Coates (rlh)", { detail: "refused" }, "Declines."],
    ["ORDER denying 36 Motion for Default Judgment; default set aside. Signed by Judge Alden Frost (bm)", {}, "Refused."],
    ["ORDER granting 15 Motion to Compel. Failure to comply may result in dismissal of this action with prejudice. Signed by Judge Wanda Quint (ch)", { accept: ["scheduling_or_status"] }, "May result."],
  ]),
  ...rowsOf("scheduling_or_status", nothing, [
    ["Order for Conference and Disclosure of Interested Parties; failure to appear will lead to dismissal. Initial Conference set for 6/6/2015 (dgonz, 4)", { accept: ["other_order"] }, "A conference."],
    ["MINUTE entry before the Honorable Otis Fairbank: Status hearing held. Parties report that they are close to settlement. Status hearing continued to 5/5/2016. Mailed notice (gcy, )", {}, "Close to a settlement."],
    ["ORDER granting 12 Motion for Extension of Time to File Dismissal Documents. Signed by Judge Irma Coates (rlh)", {}, "Time for papers."],
    ["Reset Deadlines: Dismissal papers due by 8/1/2019. (ch)", {}, "Due."],
  ]),
  ...rowsOf("other_motion", { proposed: true, effective: false, prejudice: null }, [
    ["MOTION to Reopen Case by Rex Ballantine. (Doyle, Meg)", {}, "Asked."],
    ["MOTION to Set Aside 30 Default Judgment by Sorrento Freight (Kane, Ivan)", { detail: "undoing" }, "Asked."],
    ["Opposed MOTION to Strike 20 MOTION to Dismiss by Elodie Marchand, filed. (Guerra, Hector)", {}, "Against a motion."],
    ["Joint MOTION to Vacate Judgment and to Substitute Agreed Judgment by all parties (Rand, Beau)", { detail: "undoing" }, "A judgment to be replaced."],
  ]),
  ...rowsOf("other_filing", nothing, [
    ["RESPONSE in Opposition to 40 MOTION for Voluntary Dismissal, filed by Ida Keller. (Tate, Mona)", {}, "A brief."],
    ["Exhibit List to Motion for Summary Judgment with Proposed Final Judgment by Alpenglow Mutual (Ott, Vince)", {}, "A list."],
    ["NOTICE of Related Cases, one of which was dismissed with prejudice on 2/2/2012, by Osric Lane. (Sallis, Ron)", {}, "Another case."],
    ["SURREPLY re 14 MOTION to Stay filed by Osric Lane. (Sallis, Ron)", {}, "A brief."],
  ]),
  ...rowsOf("error_or_correction", nothing, [
    ["(DISREGARD, INCORRECT PDF ATTACHED) STIPULATION of Dismissal by Alpenglow Mutual (Ott, Vince)", {}, "The wrong paper."],
    ["CLERK'S NOTICE striking 31 Notice of Voluntary Dismissal: filed in wrong case. (rlh)", {}, "Struck by the clerk."],
  ]),
];
