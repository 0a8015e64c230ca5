import { rowsOf, type Earlier } from "./example.ts";

const service: Earlier = { number: "6", text: "ORDER TO SHOW CAUSE why this action should not be dismissed for failure to serve. Signed by Judge Nadine Orwell on 3/1/2018. (lk)" };

/** The court dismisses on its own or on another ground, or on none that the entry states. */
export const ordersOfDismissalOther = rowsOf("order_of_dismissal_other", { prejudice: "unstated", proposed: false, effective: true }, [
  ["ORDER DISMISSING CASE. Lead Case 2:15-cv-3307 and all consolidated member cases are hereby CLOSED. All outstanding motions are DENIED as MOOT. Signed by Judge Wade Tillery on 03/20/15. (kmw, )", { scope: "all" }, "The ground is not stated."],
  ["Order Dismissing Case", { scope: "all" }, "The short type alone."],
  ["ORDER OF DISMISSAL for want of prosecution. This case is dismissed without prejudice. Signed by Judge Walker Strayhorn on 7/7/2008. (axm)", { prejudice: "without", scope: "all" }, "Want of prosecution."],
  ["ORDER dismissing case without prejudice for failure to effect service pursuant to Rule 4(m), plaintiff not having answered the Court's 6 Order to Show Cause. Signed by Judge Nadine Orwell on 5/9/2018. (lk)", { prejudice: "without", scope: "all", docket: [service] }, "The earlier order only warned; this one dismisses."],
  ["ORDER: This action is DISMISSED for lack of subject matter jurisdiction. The Clerk shall close the file. Signed by Judge Tabitha Romer on 2/27/2014. (MGH)", { scope: "all" }, "On its own, for want of jurisdiction."],
  ["PAPERLESS ORDER OF DISMISSAL. Plaintiff has failed to comply with the Court's Order 15 . Accordingly, this case is DISMISSED without prejudice and the Clerk is directed to CLOSE this case. Signed by Judge Amaro Delacroix on 10/4/2017. (ad00)", { prejudice: "without", scope: "all" }, "Failure to comply."],
  ["ORDER dismissing complaint as frivolous under 28 U.S.C. 1915(e)(2)(B). Signed by Judge Sidney Marl on 9/12/2016. (SM, ilcd)", { scope: "all" }, "Screening of a pauper's complaint."],
  ["MINUTE entry before the Honorable Leonie Marsh: No one appearing, this case is hereby dismissed for want of prosecution. Civil case terminated. Mailed notice (tbk, )", { scope: "all" }, "From the bench in an empty courtroom."],
  ["ORDER OF DISMISSAL: Plaintiff's complaint is dismissed pursuant to 28 U.S.C. 1915A, with prejudice. The Clerk of Court shall enter judgment. (Signed by Chief Judge Salome Arden on 1/18/2020) (cr)", { prejudice: "with", scope: "all" }, "With prejudice on screening."],
  ["ORDER Sua Sponte Dismissing Fed. R. Civ. P. 12(h)(3), by Judge Edith Sommers. The action is remanded to no court and dismissed. MD JS-6. (iv)", { scope: "all" }, "Sua sponte."],
  ["JUDGE'S ORDER: the petition is DISMISSED AS MOOT, petitioner having been released. Signed by Judge Joelle Kincaid on 4/14/2005. (nk)", { scope: "all", detail: "as_moot" }, "Mootness."],
  ["ORDER DISMISSING DEFENDANTS John Does 1 through 10 for failure to identify them within the time allowed. Signed by Judge Hugh Barraclough on 6/30/2014. (sfw)", { scope: "some_defendants" }, "Only the Does, by the court."],
  ["TEXT ORDER: Plaintiff having failed to file a second amended complaint by the deadline set in 33 , the case is dismissed with prejudice. Case terminated. Entered by Judge Sidney Marl on 8/8/2014. (SM, ilcd)", { prejudice: "with", scope: "all" }, "Leave was given and not used."],
  ["ORDER DISMISSING ACTION WITHOUT PREJUDICE FOR FAILURE TO PAY FILING FEE. Signed by Judge Ysolde Barnett on 5/20/2010. (tf, COURT STAFF) (Filed on 5/20/2010)", { prejudice: "without", scope: "all" }, "The fee."],
  ["ORDER that plaintiff's third-party claims against Ambrey Consultants are DISMISSED, improperly joined. Signed by Judge Placide Fortier. (jrc)", { scope: "some_claims", accept: ["other_order"] }, "The claims of one against another only."],
  ["ORDER ADOPTING REPORT AND RECOMMENDATION re 9 Report and Recommendation. This action is dismissed without prejudice. Signed by Judge Noel Ansty on 3/8/2011. (JRN)", { prejudice: "without", scope: "all" }, "The recommendation is adopted; the ground stands there, not here."],
  ["ORDERED that the case is DISMISSED WITHOUT PREJUDICE pursuant to the doctrine of forum non conveniens. Signed by Judge Simone Vacher on 12/3/2019. (lcsv2)", { prejudice: "without", scope: "all" }, "Forum."],
  ["ORDER OF DISMISSAL. Having been advised that the matter has been settled, the Court dismisses this action without costs and without prejudice to reopening within 60 days if settlement is not consummated. (Signed by Judge Ivor Prentiss on 6/6/2013) (cc)", { scope: "all", accept: ["order_on_voluntary_dismissal"], detail: "conditional" }, "A sixty-day order upon a report of settlement: it dismisses now, and may be undone; 'without prejudice' is said of reopening."],
  ["ORDER DISMISSING CASE pursuant to General Order 14-05 (duplicate filing). (kjm) (Entered: 02/08/2016)", { scope: "all" }, "A duplicate."],
  ["Order Dismissing Pro Se Case", { scope: "all" }, "A short type."],
  ["ORDER: Defendant Eulalia Crane having died and no motion for substitution having been made under Rule 25(a)(1), the action is dismissed as to her. Signed by Judge Alma Sterrett. (djw)", { scope: "some_defendants" }, "Death without substitution."],
  ["ORDER - IT IS ORDERED THAT THIS ACTION BE DISMISSED FOR LACK OF PROSECUTION PURSUANT TO LOCAL RULE 41.1(a). SIGNED BY HONORABLE DORA KETCHUM ON 5/2/06. 5/3/06 ENTERED AND COPIES MAILED.(sk)", { scope: "all" }, "'Be dismissed' behind 'it is ordered that' is done, not proposed."],
  ["DISMISSAL ORDER re 71 Suggestion of Bankruptcy: all claims against Wexley Air Services are dismissed without prejudice to refiling after the automatic stay ends. By Judge Enid Marchbanks (rsk, )", { prejudice: "without", scope: "some_defendants" }, "Bankruptcy is the ground; dismissed, not stayed."],
  ["ORDER dismissing without prejudice [1] Petition for Writ of Habeas Corpus for failure to exhaust. Signed by Judge Keala Moritz on 8/8/2012. (emt, )", { prejudice: "without", scope: "all" }, "A petition."],
  ["ORDER OF DISMISSAL, DISMISSING CIVIL ACTION WITH PREJUDICE. ORDERED BY JUDGE LUCAS VANE ON 11/11/11. (pc) (Entered: 11/14/2011)", { prejudice: "with", scope: "all" }, "No ground stated."],
  ["DISMISSAL of counts 2 and 3 by the Court on its own motion; the remaining count proceeds. Signed by Judge Bram Oakeshott on 4/4/2022. (bo)", { scope: "some_claims" }, "On its own motion, in part."],
  ["Order entered dismissing action for lack of standing. (Related Doc # 15 ). (Greaves, Ione) (Entered: 10/12/2011)", { scope: "all" }, "Court of International Trade: 'Order entered'."],
]);
