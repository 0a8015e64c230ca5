/**
 * Invented sentences in the manner of company filings. Filer in all of them:
 * Example Exchange, Inc. `says` is what a reader takes from the passage.
 */
export interface Said {
  text: string;
  says: "no-recommendation" | "closed" | "wells-withdrawn" | null;
}

const yes = (says: Said["says"], texts: string[]): Said[] => texts.map((text) => ({ says, text }));

/** Passages in which the company says it of itself. */
export const closing: Said[] = [
  ...yes("no-recommendation", [
    "On March 3, 2031, the Company received a letter from the SEC stating that it does not intend to recommend an enforcement action against the Company.",
    "The staff of the SEC’s Division of Enforcement advised us in writing that it had concluded its investigation and did not intend to move forward with an enforcement recommendation.",
    "In May 2031, the staff of the Securities and Exchange Commission notified Example Exchange that it did not intend to recommend any enforcement action by the Commission.",
    "The SEC staff informed our counsel that, based on the information it has as of this date, it does not intend to recommend an enforcement action by the Commission against us.",
    "We received notice from the SEC's Division of Enforcement that the staff would not be recommending an enforcement action against the Company.",
    "The Company has been advised by the Staff of the SEC that the Staff has decided not to recommend charges against the Company.",
    "The SEC has informed us that it will not recommend an enforcement action in connection with the previously disclosed investigation.",
    "We previously disclosed a subpoena from the SEC. In June 2031, the staff told us that it does not intend to recommend that the Commission bring an enforcement action.",
    "The Division of Enforcement of the U.S. Securities and Exchange Commission concluded its investigation as to the Company and does not intend to recommend an enforcement action, which notice must in no way be construed as indicating that no action may ultimately result.",
    "On April 1, 2031, the Company’s subsidiary was notified by the SEC that the staff had determined not to recommend enforcement action.",
    "Our outside counsel was told by SEC enforcement staff that the staff is not recommending any enforcement action with respect to the Company.",
    "The staff of the U.S. SEC notified us that it has no present intention to recommend an enforcement action against us.",
  ]),
  ...yes("closed", [
    "On February 21, 2031, the SEC informed the Company that it had closed its investigation of the Company.",
    "In February 2031, the SEC communicated to us that it was closing this inquiry without enforcement action.",
    "In November 2029, we received a subpoena from the U.S. SEC Division of Enforcement relating to our stablecoin. In February 2031, the SEC communicated that it was closing this inquiry without enforcement action.",
    "The Company received a termination letter from the SEC dated July 9, 2031.",
    "The SEC has terminated its investigation of us, and no further action was taken.",
    "The previously disclosed SEC investigation of the Company has been concluded.",
    "On May 5, 2031, we were informed by the SEC that its formal investigation was closed.",
    "The SEC's Division of Enforcement notified the Company that it had concluded its investigation into Example Exchange.",
    "We announced today that the SEC has officially dropped its investigation into our lending product.",
    "The SEC and the DOJ have each informed us that they have closed their investigations of the Company.",
    "By letter dated June 30, 2031, the staff of the SEC advised the Company of the conclusion of its investigation.",
    "Although other companies remain under investigation, the SEC notified us that it has closed its investigation of the Company.",
    "The inquiry by the Securities and Exchange Commission concerning our wallet, which began in 2029, was formally closed in August 2031.",
    "The SEC staff has completed its inquiry regarding the Company and closed the matter.",
    "Our subsidiary, Example Clearing, was informed by the SEC that the investigation had been terminated with no recommendation of enforcement action.",
    "The SEC investigation of the Company is now closed.",
    "On June 2, 2031, the Company received written notice from the SEC Staff confirming that the SEC Staff had concluded its investigation with respect to the Company.",
  ]),
  ...yes("wells-withdrawn", [
    "On March 1, 2031, the SEC staff informed us that the Wells notice issued to the Company had been withdrawn.",
    "The SEC withdrew the Wells Notice it had sent to the Company in August 2030.",
    "The Company was advised that the SEC staff has rescinded its Wells notice.",
  ]),
];

/** Passages in which it does not, whatever the words look like. */
export const other: Said[] = yes(null, [
  // what may be, or is hoped
  "There can be no assurance that the SEC will close its investigation of the Company.",
  "The SEC may conclude its investigation of us without recommending an enforcement action, or it may not.",
  "We cannot predict when the SEC will have concluded its investigation of the Company.",
  "If the SEC staff does not intend to recommend an enforcement action against us, we expect to be told in writing.",
  "We believe that the SEC has closed its investigation of the Company.",
  "We have requested that the SEC staff close its investigation of the Company.",
  "The Company hopes that the SEC has concluded its investigation.",
  "Until the SEC has closed its investigation, we will continue to incur legal fees.",
  "We do not know whether the SEC has terminated its investigation of us.",
  "Upon the conclusion of the SEC investigation, the Company expects its legal fees to fall.",
  "Even if the SEC were to inform us that it had closed its investigation, other regulators could investigate the Company.",
  "The Company would disclose it if the SEC terminated its inquiry.",
  "The trading halt will end once the SEC investigation of the Company has been concluded.",
  // what is not
  "The SEC has not closed its investigation of the Company.",
  "The SEC has not informed us that it has closed its investigation.",
  "The Company has not received a termination letter from the SEC.",
  "The SEC investigation of the Company is not closed and remains active.",
  "The SEC has neither closed its investigation of us nor recommended an enforcement action.",
  "No termination letter has been received by the Company from the SEC.",
  "We have been told that the SEC staff intends to recommend an enforcement action against the Company.",
  "The SEC reopened the investigation of the Company that it had closed in 2029.",
  // another authority
  "The Department of Justice informed us that it had closed its investigation of the Company; the SEC's continues.",
  "On May 1, 2031, the CFTC staff notified the Company that it does not intend to recommend an enforcement action.",
  "The New York Attorney General has concluded its investigation of the Company.",
  "FINRA informed us that it had closed its inquiry and does not intend to recommend disciplinary action against our broker-dealer, which is registered with the SEC.",
  "The Ontario Securities Commission has terminated its investigation of the Company.",
  "The SEC investigation is ongoing. The DOJ has informed the Company that its investigation has been closed.",
  "The Audit Committee has completed its independent investigation and reported its findings to the SEC.",
  "The Federal Trade Commission closed its investigation of our marketing, and we report to the SEC quarterly.",
  "The Securities and Exchange Commission of the Philippines concluded its investigation of our affiliate.",
  "The Special Committee concluded its internal investigation into the matters raised by the SEC subpoena to the Company.",
  // somebody else's
  "The SEC has closed its investigation into Rival Exchange Corp., one of our competitors.",
  "The SEC has recently closed a number of investigations into other crypto companies, and we operate in the same market.",
  "The SEC informed our former Chief Financial Officer that it had concluded its investigation of him.",
  "The SEC staff does not intend to recommend an enforcement action against our customer, Harbour Labs.",
  "Several of our competitors announced that the SEC had closed its investigations of them.",
  "The SEC terminated its investigation of our former auditor.",
  "Our largest customer told us that the SEC has closed its investigation of that customer.",
  // no-action letters and reviews
  "We received a no-action letter in which the SEC staff stated that it would not recommend enforcement action against us.",
  "The SEC staff stated that it would not recommend enforcement action if the Company omits the proposal from its proxy materials.",
  "The SEC's Division of Corporation Finance informed us that it has completed its review of our Form 10-K.",
  "The staff of the Division of Corporation Finance will not recommend enforcement action to the SEC so long as we meet the conditions of the letter.",
  // subpoenas, notices, ends of another kind
  "In April 2031, the Company received a subpoena from the SEC in connection with its investigation.",
  "On August 9, 2031, we received a Wells notice from the SEC staff.",
  "The Company's Wells submission to the SEC asked that the Wells notice be withdrawn.",
  "The SEC concluded its investigation of the Company and filed a complaint in federal court.",
  "The Company has settled with the SEC, and the settlement concluded the investigation, with a civil penalty of $2 million.",
  "Without admitting or denying the findings, we consented to an order, which concludes the SEC investigation of the Company.",
  "The SEC staff completed its investigation of us and recommended that the Commission authorize an action.",
  "The SEC's lawsuit against the Company was dismissed with prejudice.",
  "The SEC closed its New York regional office for a week, which delayed our registration.",
  "We closed our investment in the fund; the SEC has an open inquiry into the Company.",
  "The Company's merger closed after an inquiry from the SEC about the proxy statement.",
  "The SEC staff has advised us that the examination has been completed.",
  "We have closed our books, and the investigation by the SEC is at an early stage.",
]);
