import type { ReleaseConduct } from "../shape.ts";

/** Invented releases: headline, text, conduct. */
export const conducts: readonly (readonly [title: string, text: string, conduct: ReleaseConduct])[] = [
  ["SEC Charges Couple in Ponzi Scheme", "The complaint alleges that Hale raised $4 million from 60 investors and used new investors' money to pay earlier ones.", "offering_fraud"],
  ["SEC Charges Operators of Prime Bank Scheme", "The complaint alleges violations of Sections 5 and 17(a) and Section 15(a).", "offering_fraud"],
  ["SEC Charges Founder over Token Offering", "Hale raised $3 million in an initial coin offering of Marlowe tokens on false promises.", "offering_fraud"],
  ["SEC Obtains Judgment in Oil and Gas Offering Fraud", "Hale sold interests in wells that did not exist and defrauded investors nationwide.", "offering_fraud"],
  ["SEC Charges Analyst and Friend with Insider Trading", "Ida Ash tipped Hale about the merger before it was announced, and he bought call options.", "insider_trading"],
  ["SEC Charges Hedge Fund Manager with Insider Trading", "The manager of the hedge fund traded on material nonpublic information from an investment banker.", "insider_trading"],
  ["SEC Charges Five in Pump-and-Dump Scheme", "They touted a penny stock and sold it at inflated prices through a broker.", "market_manipulation"],
  ["Trader Charged with Spoofing", "Hale placed orders that he did not intend to execute to manipulate the price.", "market_manipulation"],
  ["SEC Charges Harborlight and Its CFO with Accounting Fraud", "Harborlight overstated revenue in its annual report and misled auditors, violating Sections 13(a) and 13(b)(2).", "issuer_reporting_accounting"],
  ["", "The Commission sued Harborlight, Inc. because it failed to file periodic reports under Section 13(a) of the Exchange Act.", "issuer_reporting_accounting"],
  ["Company and CEO Charged over False Press Releases", "Harborlight issued false and misleading press releases about clinical trials of its new drug.", "issuer_reporting_accounting"],
  ["SEC Charges Adviser with Cherry-Picking", "Hale, a registered investment adviser, allotted winning trades to himself and losing trades to his clients, violating Section 206.", "investment_adviser"],
  ["Hedge Fund Manager Charged with Overvaluing Fund", "Hale inflated the net asset value of the hedge fund and took higher management fees.", "investment_adviser"],
  ["SEC Charges Broker with Churning Customer Accounts", "Hale, a registered representative, made unsuitable trades in his customers' accounts.", "broker_dealer"],
  ["SEC Charges Unregistered Broker-Dealer", "Ash Securities acted as an unregistered broker and violated Section 15(a) of the Exchange Act.", "broker_dealer"],
  ["SEC Charges Harborlight with FCPA Violations", "Its subsidiary paid bribes to foreign officials and recorded them falsely in its books and records.", "fcpa"],
  ["SEC Charges City and Its Comptroller", "The city misled buyers of its municipal bonds about its budget.", "municipal"],
  ["SEC Charges Sellers of Unregistered Shares", "Hale sold restricted shares without registration, in violation of Section 5 of the Securities Act.", "unregistered_offering_only"],
  ["SEC Sues Token Platform over Unregistered Offering", "Marlowe sold tokens in an unregistered offering of securities. The complaint charges a violation of Sections 5(a) and 5(c).", "unregistered_offering_only"],
  ["SEC Files Subpoena Enforcement Action", "Ash did not comply with a subpoena.", "other"],
  ["", "The court dismissed all claims against Rowan Hale.", "other"],
];
