import { administrativeClosures } from "./administrative-closure.ts";
import { appealsDismissedOrWithdrawn } from "./appeal-dismissed-or-withdrawn.ts";
import { casesReopened } from "./case-reopened.ts";
import { casesTerminated } from "./case-terminated.ts";
import { consentJudgments } from "./consent-judgment.ts";
import { defaultJudgments } from "./default-judgment.ts";
import type { Example } from "./example.ts";
import { laterExamples } from "./later.ts";
import { moreLaterExamples } from "./later-2.ts";
import { lastExamples } from "./later-3.ts";
import { otherJudgments } from "./judgment-other.ts";
import { motionsForVoluntaryDismissal } from "./motion-for-voluntary-dismissal.ts";
import { notDecisive } from "./not-decisive.ts";
import { noticesOfVoluntaryDismissal } from "./notice-of-voluntary-dismissal.ts";
import { ordersDenyingDismissal } from "./order-denying-dismissal.ts";
import { ordersDenyingStay } from "./order-denying-stay.ts";
import { ordersGrantingDismissalInPart } from "./order-granting-dismissal-in-part.ts";
import { ordersGrantingDismissal } from "./order-granting-dismissal.ts";
import { ordersLiftingStay } from "./order-lifting-stay.ts";
import { ordersOfDismissalOther } from "./order-of-dismissal-other.ts";
import { ordersOnVoluntaryDismissal } from "./order-on-voluntary-dismissal.ts";
import { ordersStayingCase } from "./order-staying-case.ts";
import { partiesTerminated } from "./party-terminated.ts";
import { secRecord } from "./sec-record.ts";
import { settlementNotices } from "./settlement-notice.ts";
import { stipulationsOfDismissal } from "./stipulation-of-dismissal.ts";
import { summaryJudgmentsGranted } from "./summary-judgment-granted.ts";
import { verdicts } from "./verdict.ts";

/** One table a decisive label, in the codebook's order. */
export const decisiveExamples: readonly Example[] = [
  ...ordersGrantingDismissal, ...ordersGrantingDismissalInPart, ...ordersDenyingDismissal,
  ...noticesOfVoluntaryDismissal, ...stipulationsOfDismissal, ...motionsForVoluntaryDismissal, ...ordersOnVoluntaryDismissal, ...ordersOfDismissalOther,
  ...ordersStayingCase, ...ordersDenyingStay, ...ordersLiftingStay, ...administrativeClosures, ...settlementNotices,
  ...defaultJudgments, ...consentJudgments, ...summaryJudgmentsGranted, ...verdicts, ...otherJudgments,
  ...appealsDismissedOrWithdrawn, ...partiesTerminated, ...casesTerminated, ...casesReopened,
];

/** Every table that the coder was built over: the decisive labels, what only looks decisive, and what the S.E.C. record needs. */
export const allExamples: readonly Example[] = [...decisiveExamples, ...notDecisive, ...secRecord];

export { lastExamples, laterExamples, moreLaterExamples, notDecisive, secRecord };
export type { Example } from "./example.ts";
