import { rowsOf, type Earlier, type Example } from "./example.ts";

const stay: Earlier = { number: "120", text: "JOINT MOTION to Stay Case for 60 days by SECURITIES AND EXCHANGE COMMISSION, CALDERA MARKETS, INC.. (Attachments: # 1 Text of Proposed Order)(Byrne, Mallory)" };
const exit: Earlier = { number: "131", text: "JOINT STIPULATION of Dismissal with prejudice by SECURITIES AND EXCHANGE COMMISSION, CALDERA MARKETS, INC.. (Byrne, Mallory)" };

/** What the S.E.C.'s own dockets hold: pauses, exits, judgments amended, appeals set aside. All of it made up. */
export const secRecord: readonly Example[] = [
  ...rowsOf("stipulation_of_dismissal", { prejudice: "with", proposed: false, effective: true, mover: "joint" }, [
    ["JOINT STIPULATION TO DISMISS, AND RELEASES: Plaintiff Securities and Exchange Commission and Defendants Caldera Markets, Inc. and Caldera Global, Inc. stipulate, pursuant to Rule 41(a)(1)(A)(ii), that this action is dismissed with prejudice and without costs or fees. The Commission's decision rests on its judgment that dismissal will facilitate its ongoing efforts to reform its regulatory approach, and not on its assessment of the merits of the claims. (Byrne, Mallory) (Entered: 03/06/2025)", { scope: "all" }, "With the Commission's discretion recited; 'releases' changes nothing."],
    ["JOINT STIPULATION of Dismissal with prejudice by SECURITIES AND EXCHANGE COMMISSION. In the exercise of its discretion and as a policy matter, the Commission believes that dismissal of this case is appropriate; this does not necessarily reflect its position on any other case. (Paget, Neil) (Entered: 05/02/2025)", {}, "The disclaimer about other cases is the tail."],
    ["STIPULATION of Dismissal with prejudice as to Defendant Vellum Exchange, Inc. only, pursuant to Fed. R. Civ. P. 41(a)(1)(A)(ii). The litigation continues as to Defendant Theo Brandywine. Document filed by Securities and Exchange Commission..(Day, Vera)", { scope: "some_defendants" }, "The company is let go, the person is not."],
    ["JOINT STIPULATION OF DISMISSAL WITH PREJUDICE filed by Securities and Exchange Commission: the parties agree to bear their own costs; defendants waive all claims under the Equal Access to Justice Act. (Bloom, Sara)", {}, "With a waiver."],
    ["Joint Stipulation of Dismissal Without Prejudice as to Relief Defendants Anselm Quarry LLC and Blythe Quarry by Securities and Exchange Commission (Merriwether, Joan)", { prejudice: "without", scope: "some_defendants" }, "Relief defendants dropped."],
    ["STIPULATION OF DISMISSAL filed by Securities and Exchange Commission and Kingsbarns Token Foundation; civil penalty paid under the prior judgment to be retained by the Treasury (Hollins, Grace)", { prejudice: "unstated" }, "Prejudice left to the paper."],
  ]),
  ...rowsOf("motion_to_stay", { prejudice: null, proposed: true, effective: false }, [
    ["JOINT MOTION to Stay Case for 60 Days by SECURITIES AND EXCHANGE COMMISSION, CALDERA MARKETS, INC.. The newly formed crypto task force may affect and could facilitate the potential resolution of this case. (Attachments: # 1 Text of Proposed Order)(Byrne, Mallory) (Entered: 02/18/2025)", { mover: "joint", detail: "stay_for_talks" }, "The task force is why; resolution is only potential."],
    ["Consent MOTION to Stay Deadlines Pending Work of Crypto Task Force by Plaintiff Securities and Exchange Commission. (Day, Vera)", { detail: "stay_for_talks", accept: ["other_motion"] }, "Deadlines, but the whole case rests on them."],
    ["LETTER MOTION to Stay re: Joint Request to Stay Proceedings for Ninety Days addressed to Judge Rufus Bellamy from Vera Day dated March 5, 2025. Document filed by Securities and Exchange Commission..(Day, Vera)", { mover: "joint" }, "A letter, but a motion, and joint."],
    ["MOTION to Intervene and to Stay Civil Proceedings by United States of America. (Attachments: # 1 Indictment)(Lowry, Pat)", { detail: "stay_behind_criminal", accept: ["other_motion"] }, "Intervention serves the stay."],
    ["JOINT MOTION to Extend Stay for an additional 60 days by Securities and Exchange Commission, Verrine Exchange Inc. (Noor, Tariq)", { mover: "joint", detail: "extension_of_stay" }, "A further stay, asked."],
    ["Joint MOTION to Hold Case in Abeyance by SECURITIES AND EXCHANGE COMMISSION, PERIGEE TRADING GMBH (Ochs, Dana)", { mover: "joint" }, "Abeyance."],
  ]),
  ...rowsOf("order_staying_case", { prejudice: null, proposed: false, effective: true, scope: "all" }, [
    ["MINUTE ORDER granting the parties' 120 Joint Motion to Stay. This case is STAYED for 60 days so that the parties may explore a resolution in light of the crypto task force; the parties shall file a joint status report on or before April 22, 2025. Signed by Judge Simone Vacher on 2/21/2025. (lcsv2)", { docket: [stay], mover: "joint", detail: "stay_for_talks" }, "Stayed for talks, with a report due."],
    ["ORDER granting 55 Motion to Intervene and to Stay. All proceedings in this action are stayed until completion of the parallel criminal case, United States v. Strake. (Signed by Judge Mercy Halloran on 9/9/2021) (lmb)", { detail: "stay_behind_criminal" }, "Behind the criminal case."],
    ["TEXT ORDER granting [133] Joint Motion to Extend Stay. The stay is extended through September 2, 2025. (SM, ilcd)", { detail: "extension_of_stay", mover: "joint" }, "Extended."],
    ["MEMO ENDORSEMENT on 98 Joint Status Letter. ENDORSEMENT: Application granted; stay continued for another ninety days. SO ORDERED. (Signed by Judge Rufus Bellamy on 6/6/2025) (ks)", { detail: "extension_of_stay", mover: "joint" }, "Continued, in an endorsement on a status letter."],
    ["PAPERLESS ORDER STAYING CASE as to Defendant Cassius Vane pending his criminal trial; the claims against Thorncastle Digital LLC shall proceed. Signed by Judge Micah Trent (aog)", { scope: "some_defendants", detail: "stay_behind_criminal" }, "One defendant, behind his trial."],
    ["ORDER by Judge Ramona Iriarte: the parties having reached an agreement in principle, subject to a vote of the Commission, this case is STAYED and all dates are vacated. (riS, COURT STAFF)", { detail: "stay_for_talks" }, "Stayed while the Commission votes: nothing is settled yet."],
  ]),
  ...rowsOf("scheduling_or_status", { prejudice: null, proposed: false, effective: false }, [
    ["Joint STATUS REPORT by SECURITIES AND EXCHANGE COMMISSION. (Byrne, Mallory) (Entered: 04/22/2025)", { detail: "joint_status_report", mover: "joint" }, "The bare form."],
    ["JOINT STATUS REPORT and Request to Continue Stay by Securities and Exchange Commission, Verrine Exchange Inc. (Noor, Tariq)", { detail: "joint_status_report", accept: ["motion_to_stay"], mover: "joint" }, "A report with a request in its title."],
    ["ORDER: the parties shall file joint status reports every 60 days while the stay is in force. Signed by Judge Constance Weir on 4/4/2025. (tro)", { detail: "joint_status_report" }, "Reports are ordered; the stay is a background."],
    ["LETTER addressed to Judge Rufus Bellamy from Vera Day dated May 9, 2025 re: Joint Status Update on discussions with the Commission's staff. Document filed by Securities and Exchange Commission..(Day, Vera)", { detail: "joint_status_report", accept: ["other_filing"] }, "A status letter."],
    ["NOTICE of Joint Status Report Pursuant to 121 Order Staying Case filed by CALDERA MARKETS, INC. (Hollins, Grace)", { detail: "joint_status_report", accept: ["other_filing"] }, "The order is cited."],
  ]),
  ...rowsOf("order_on_voluntary_dismissal", { prejudice: "with", proposed: false, effective: true }, [
    ["MINUTE ORDER. Upon consideration of the 131 Joint Stipulation of Dismissal, this case is DISMISSED WITH PREJUDICE. The stay is lifted for this purpose. The Clerk of Court is directed to close this case. Signed by Judge Simone Vacher (lcsv2)", { docket: [exit], scope: "all" }, "The lift only serves the dismissal."],
    ["ORDER granting plaintiff SEC's 88 Motion to Dismiss Relief Defendant Halvorsen Family Trust with prejudice. Signed by Judge Nadine Orwell (lk)", { scope: "some_defendants", mover: "plaintiff" }, "The agency's motion; a relief defendant."],
    ["STIPULATION AND ORDER OF DISMISSAL: SEC v. Tallow Street Group LLC is dismissed with prejudice pursuant to Rule 41(a)(1)(A)(ii). SO ORDERED. (Signed by Judge Rufus Bellamy on 4/8/2025) (ks)", { scope: "all" }, "So ordered."],
    ["ORDER granting 71 Plaintiff's Motion for Voluntary Dismissal under Rule 41(a)(2). The Commission having represented that it will not refile, the dismissal is with prejudice. Signed by Judge Walker Strayhorn (axm)", { mover: "plaintiff" }, "A term set upon the exit."],
  ]),
  ...rowsOf("other_order", { prejudice: null, proposed: false, effective: false }, [
    ["ORDER denying 412 Joint Motion for Indicative Ruling under Rule 62.1. The Court would deny the motion if the case were remanded; the injunction and the penalty stand. (Signed by Judge Constance Weir on 6/3/2025) (tro)", { detail: "indicative_ruling", mover: "joint" }, "Refused: the final judgment stands."],
    ["INDICATIVE RULING: the Court states that it would grant the parties' motion to modify the judgment upon remand. Signed by Judge Hester Blount (lc)", { detail: "indicative_ruling" }, "Would grant is not a grant."],
    ["ORDER denying 431 Joint Motion to Vacate Injunction and Reduce Civil Penalty in 388 Final Judgment. Signed by Judge Constance Weir (tro)", { detail: "refused", mover: "joint" }, "Refused to modify."],
    ["ORDER DENYING 140 Joint Stipulation of Dismissal without prejudice to renewal: the parties shall explain how dismissal serves the victims. Signed by Judge Bram Oakeshott (bo)", { detail: "refused" }, "The court refused the concession."],
    ["ORDER re 62 Motion to Modify Final Judgment as to Tove Hallam: DENIED. The officer bar remains in force. By Judge Piers Lockhart (plk, )", { detail: "refused" }, "A bar that stays."],
  ]),
  ...rowsOf("other_motion", { prejudice: null, proposed: true, effective: false }, [
    ["JOINT LETTER MOTION for Indicative Ruling Pursuant to Fed. R. Civ. P. 62.1 addressed to Judge Constance Weir. Document filed by Securities and Exchange Commission..(Day, Vera)", { detail: "indicative_ruling", mover: "joint" }, "Asked."],
    ["Joint MOTION to Vacate Final Judgment as to Defendant Lionel Strake by Securities and Exchange Commission, Lionel Strake (Ames, Vic)", { detail: "undoing", mover: "joint" }, "The agency asks to undo its own judgment."],
    ["Unopposed MOTION for Entry of Judgment by Consent as to Defendant Theo Brandywine by Securities and Exchange Commission. (Attachments: # 1 Consent of Defendant, # 2 Proposed Final Judgment)(Bloom, Sara)", { mover: "plaintiff", accept: ["consent_judgment"] }, "Asked; the judgment is an attachment."],
  ]),
  ...rowsOf("consent_judgment", { proposed: false, effective: true, scope: "some_defendants" }, [
    ["FINAL JUDGMENT ON CONSENT as to Defendant Theo Brandywine. Disgorgement of $1,204,118 is deemed satisfied by the forfeiture in the criminal case. (Signed by Judge Mercy Halloran) (lmb)", {}, "One defendant; the criminal case only satisfies."],
    ["FINAL JUDGMENT as to Relief Defendant Wyeth Orchard Trust, on consent. Signed by Judge Verity Holt (bga)", {}, "A relief defendant."],
    ["JUDGMENT as to Defendant Savory Street Holdings: Defendant having entered a general appearance, consented to entry of this Judgment, waived findings of fact, and waived any right to appeal, it is permanently enjoined. Signed by Judge Ephraim Stone (mpv)", {}, "The Commission's usual recital."],
  ]),
  ...rowsOf("judgment_other", { proposed: false, effective: true }, [
    ["AMENDED FINAL JUDGMENT as to Defendant Tove Hallam, reducing the civil penalty to $50,000. Signed by Judge Constance Weir on 8/8/2025. (tro)", { detail: "amended_final_judgment", scope: "some_defendants" }, "Amended in the defendant's favour."],
    ["AMENDED FINAL JUDGMENT re 388 Final Judgment against Verrine Exchange Inc. (km)", { detail: "amended_final_judgment" }, "The earlier one is cited."],
    ["FINAL JUDGMENT as to Defendants Isham Devices Inc. and Marlow Finch, imposing injunctions, disgorgement and third-tier penalties after trial. (Signed by Judge Ivor Prentiss) (cc)", { scope: "some_defendants" }, "After trial."],
  ]),
  ...rowsOf("order_lifting_stay", { prejudice: null, proposed: false, effective: false }, [
    ["ORDER granting SEC's 140 Motion to Lift Stay, Defendant Strake having been sentenced. Signed by Judge Mercy Halloran (lmb)", { mover: "plaintiff" }, "The criminal case is over, the civil one goes on."],
    ["MINUTE ORDER: the 60-day stay having expired without a stipulation, the stay is LIFTED and defendants shall answer by August 1, 2025. (lcsv2)", {}, "The talks led to nothing."],
  ]),
  ...rowsOf("appellate_mandate_or_ruling", { prejudice: null, effective: false, detail: "appeal_in_abeyance" }, [
    ["ORDER of USCA: the joint motion to hold the appeal in abeyance is GRANTED. The Commission shall file a status report every 60 days. USCA Case Number 24-9051. (nd)", { accept: ["order_staying_case", "other_order"] }, "The appeal rests; the case below is untouched."],
    ["ORDER [5521334] filed holding case in abeyance pending further order [25-9013, 25-9027]", { accept: ["order_staying_case", "other_order"] }, "An appeals court's own docket."],
  ]),
  ...rowsOf("other_motion", { prejudice: null, proposed: true, effective: false, detail: "appeal_in_abeyance" }, [
    ["JOINT MOTION [5518207-2] to hold appeal in abeyance filed by Securities and Exchange Commission and Tallow Street Group LLC [25-9013]", { accept: ["motion_to_stay"], mover: "joint" }, "Abeyance asked, of an appeal."],
  ]),
  ...rowsOf("appeal_dismissed_or_withdrawn", { prejudice: null, effective: false }, [
    ["STIPULATION to dismiss appeal and cross-appeal pursuant to FRAP 42(b), SO ORDERED. Mandate issued. [24-9051, 24-9052] (nd)", {}, "So ordered."],
    ["MANDATE of USCA as to 415 Notice of Appeal filed by Securities and Exchange Commission: the Commission's motion to withdraw its appeal is granted. (nd)", {}, "The agency gives up its appeal."],
  ]),
];
