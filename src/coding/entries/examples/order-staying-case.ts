import { rowsOf, type Earlier } from "./example.ts";

const jointMotion: Earlier = { number: "88", text: "JOINT MOTION to Stay Case for 60 Days by SECURITIES AND EXCHANGE COMMISSION, CALDERA MARKETS, INC. (Attachments: # 1 Text of Proposed Order)(Byrne, Mallory)" };

/** The court stays the case, holds it in abeyance, or closes it because it is stayed. */
export const ordersStayingCase = rowsOf("order_staying_case", { prejudice: null, proposed: false, effective: true }, [
  ["ORDER STAYING CASE. Signed by Judge Alistair Penhallow on 2/2/2012. (lfs, )", { scope: "all" }, "The bare form."],
  ["ORDER granting 22 Motion to Stay. All unreached deadlines in this case as to Pinecrest Analytics LLC and Torvald Systems, Inc. are STAYED until 2-26-2016, by which time parties shall submit dismissal papers. Signed by Judge Wade Tillery on 02/01/16. (kmw, )", { scope: "some_defendants" }, "As to one pair of parties; the dismissal is still to come."],
  ["MINUTE entry before the Honorable Leonie Marsh: Status hearing held on 10/5/2017. Defendant's motion to stay [69] is granted. The case is stayed until 2/6/2018. Status hearing set for 2/6/2018 at 9:45 a.m. Mailed notice (tbk, )", { scope: "all" }, "The hearing set is the tail."],
  ["MINUTE ORDER granting 88 Joint Motion to Stay. This matter is STAYED through June 2, 2025, and the parties shall file a joint status report by that date. Signed by Judge Simone Vacher on 4/3/2025. (lcsv2)", { scope: "all", docket: [jointMotion], mover: "joint" }, "A joint stay with a report due."],
  ["ORDER: This action is hereby stayed in its entirety pending resolution of the related criminal case. (Signed by Judge Mercy Halloran on 3/3/2016) (lmb) (Entered: 03/03/2016)", { scope: "all", detail: "stay_behind_criminal" }, "Behind a criminal case."],
  ["ELECTRONIC ORDER granting 40 Assented to Motion to Stay Proceedings. (Cabot, Jill) (Entered: 08/20/2013)", { mover: "joint" }, "Assented to is joint."],
  ["ORDER by Judge Ramona Iriarte granting 53 Stipulation to Stay Case Pending Inter Partes Review. (riS, COURT STAFF) (Filed on 5/6/2014)", { mover: "joint" }, "A stipulation to stay, granted."],
  ["ORDER STAYING AND ADMINISTRATIVELY CLOSING CASE. The Clerk shall administratively close this case; any party may move to reopen when the arbitration is done. Signed by Judge Amaro Delacroix on 7/19/2021. (ad00)", { scope: "all", accept: ["administrative_closure"] }, "Closed because it is stayed: the stay decides."],
  ["ORDER holding case in abeyance pending decision of the Court of Appeals. Signed by Judge Enid Marchbanks on 9/2/09. (rsk, )", { scope: "all" }, "Abeyance is a stay."],
  ["MEMO ENDORSEMENT granting 61 LETTER MOTION to Stay addressed to Judge Rufus Bellamy from Nell Osgood. ENDORSEMENT: Application granted. The case is stayed for 90 days. (Signed by Judge Rufus Bellamy on 1/7/2025) (ks)", { scope: "all" }, "A memo endorsement."],
  ["Order entered on 12/24/2008 granting Motion to stay (Related Doc # 5 ). (Greaves, Ione) (Entered: 12/24/2008)", {}, "Court of International Trade."],
  ["ORDER TO STAY PROCEEDINGS AND COMPEL ARBITRATION granting 16 Motion to Compel Arbitration. Signed by Judge Noel Ansty on 6/5/2018. (JRN)", { accept: ["other_order"] }, "Compelled to arbitrate and stayed; the stay is what halts the case."],
  ["TEXT ORDER: In light of the notice of bankruptcy 34 , all proceedings against Defendant Wexley Air Services are stayed. The case proceeds against the others. Entered by Judge Sidney Marl. (SM, ilcd)", { scope: "some_defendants" }, "One defendant's bankruptcy."],
  ["Minute Entry for proceedings held before Judge Ottoline Greer: Telephone conference held on 8/19/2014. In light of the conditional transfer order, the action is stayed until October 24, 2014. (Court Reporter A. Finn.) (Fong, Melissa)", { scope: "all" }, "Within a minute entry."],
  ["PAPERLESS ORDER granting 21 Motion to Stay Case Pending Mediation. Signed by Judge Micah Trent on 10/1/2015. (aog)", { scope: "all" }, "Pending mediation."],
  ["ORDER EXTENDING STAY. The stay entered on March 3 is extended for a further sixty days. Signed by Judge Constance Weir on 5/2/2025. (tro)", { scope: "all", detail: "extension_of_stay" }, "A further stay is a stay."],
  ["ORDER that plaintiff's claims under Count II are STAYED pending exhaustion; Count I shall proceed. Signed by Judge Hugh Barraclough on 4/9/2015. (sfw)", { scope: "some_claims" }, "One count."],
  ["ORDER GRANTING MOTION TO STAY CASE 45 . The motion to dismiss 30 is denied without prejudice to refiling once the stay is lifted. Signed by Judge Keala Moritz on 1/5/2011. (emt, )", { scope: "all" }, "The lift is future; the denial without prejudice follows from the stay."],
  ["ORDER re Stipulation 14 : Case stayed pending final approval of settlement in Brandt v. Ferrous Lending. So ordered by Judge Bertram Quill (amb)", { scope: "all" }, "Terse."],
  ["ORDER Granting 51 Unopposed Motion to Stay Proceedings as to Cassius Vane pending sentencing. Signed by Judge Joelle Kincaid on 2/11/2020. (nk)", { scope: "some_defendants", detail: "stay_behind_criminal" }, "One defendant who awaits sentence."],
  ["THIS CASE IS HEREBY STAYED PURSUANT TO 11 U.S.C. 362. THE CLERK SHALL PLACE IT IN CIVIL SUSPENSE. SIGNED BY HONORABLE CLAUDE MERRITT ON 3/3/03. (jpd, )", { scope: "all" }, "Civil suspense because of the automatic stay."],
  ["ORDER granting [31] Motion to Stay; denying as moot [27] Motion to Compel. It is hereby ordered that all deadlines and proceedings are stayed. Signed by Judge Ephraim Stone (mpv)", { scope: "all" }, "Deadlines and proceedings alike."],
  ["Order on Motion to Stay granted", { accept: ["other_order"] }, "A short text with its outcome."],
  ["INTERIM ORDER staying litigation for sixty days to allow the parties to explore a potential resolution, by Judge Wilhelmina Frey (wf)", { scope: "all", detail: "stay_for_talks" }, "To allow talks."],
  ["ORDER: granting the Government's motion to intervene 70 and to stay these civil proceedings until the indictment is tried. Signed by Judge Ivor Prentiss on 9/1/2022. (cc)", { detail: "stay_behind_criminal" }, "The government intervenes so as to stay."],
  ["ORDER of the Court: on its own motion, in view of the lapse of appropriations, this case is STAYED until funding is restored. Signed by Judge Tabitha Romer on 1/2/2019. (MGH)", { scope: "all" }, "On its own motion."],
  ["Proposed Order Granting Motion to Stay Further Proceedings. Filed by Cyril Banks of Banks & Ott LLP on behalf of Harrow Bearing, Inc.. (Banks, Cyril) (Entered: 11/13/2008)", { proposed: true, effective: false, detail: "proposed_order" }, "A proposed order is coded as the order, proposed and without effect."],
]);
