import type { ReleaseAction } from "../shape.ts";

/**
 * Invented sentences of releases: who is sued (by letter, outcomes-party.ts), the
 * main news, the text, and what became of whom: c consent, j contested judgment,
 * d default, x dismissed, p pending, g guilty, o other; nothing for who is not told of.
 */
export const outcomes: readonly (readonly [letters: string, action: ReleaseAction, text: string, became: string])[] = [
  // Consent.
  ["H", "judgment", "On May 4, 2020, the court entered a final judgment against Rowan K. Hale. Without admitting or denying the allegations, Hale consented to the entry of the judgment.", "H:c"],
  ["HA", "judgment", "The court entered final judgments by consent against Rowan Hale and Ida Ash.", "H:c A:c"],
  ["HA", "settled", "Rowan Hale, of Boise, and Ida Ash, his broker, have agreed to settle the charges against them.", "H:c A:c"],
  ["HF", "filed", "The SEC today filed a settled action against Harborlight Capital, Inc. (Harborlight) and Rowan Hale. Harborlight and Hale neither admitted nor denied the allegations.", "H:c F:c"],
  ["HF", "filed", "The SEC charged Harborlight Capital, Inc. and its chief executive, Rowan Hale. The defendants, without admitting or denying the allegations, consented to final judgments.", "H:c F:c"],
  ["H", "judgment", "The court entered a stipulated judgment against Rowan Hale.", "H:c"],
  ["H", "judgment", "The court entered a judgment against Rowan Hale, with his consent, that enjoins him.", "H:c"],
  ["HA", "judgment", "The Final Judgments, entered with the consent of Hale and Ash, enjoin them from future violations. The SEC sued Rowan Hale and Ida Ash in 2019.", "H:c A:c"],
  ["HA", "filed", "The SEC charged Rowan Hale and Ida Ash. Hale agreed to a permanent injunction and to pay a penalty. The SEC seeks a penalty from Ash.", "H:c A:p"],
  ["HB", "filed", "The SEC sued Rowan Hale. Its earlier case against Ernest Bywater, who settled with the Commission in 2003, rests on the same facts. The complaint seeks a permanent injunction.", "H:p B:c"],
  ["H", "judgment", "Hale, without admitting or denying the allegations in the Commission's complaint against him, consented to the judgment. The SEC sued Rowan Hale in 2011.", "H:c"],
  ["HA", "judgment", "The SEC entered into settlements with Rowan Hale and Ida Ash.", "H:c A:c"],
  // Consent with admissions.
  ["H", "judgment", "The court entered a final judgment against Rowan Hale. As part of the settlement, Hale admitted the facts and consented to the judgment.", "H:o"],
  // Contested.
  ["HA", "judgment", "The court granted the Commission's motion for summary judgment against defendants Rowan Hale and Ida Ash.", "H:j A:j"],
  ["H", "trial", "After a five-day trial, a jury found that Rowan Hale violated Section 17(a) of the Securities Act.", "H:j"],
  ["HA", "trial", "The court found defendants Rowan Hale and Ida Ash not liable on each of the claims that they had violated the law.", "H:j A:j"],
  ["H", "judgment", "The court entered a final judgment finding that Rowan Hale, of Troy, Inc., violated the antifraud provisions.", "H:j"],
  ["H", "judgment", "The court entered a Judgment on the Pleadings against Rowan Hale.", "H:j"],
  ["H", "judgment", "The court entered a final judgment against Rowan Hale. The court found that Hale had sold shares of the company.", "H:j"],
  // Default.
  ["HF", "judgment", "The court entered default judgments against Rowan Hale (Hale) Harborlight Capital, Inc. (Harborlight), enjoining them.", "H:d F:d"],
  ["HF", "judgment", "The court entered a final judgment by default on May 4 against Harborlight Capital, Inc. The court also entered a consent judgment against Rowan Hale.", "H:c F:d"],
  ["H", "judgment", "Rowan Hale failed to answer the complaint.", "H:d"],
  ["HM", "judgment", "The court entered a final default judgment against two Boise companies' owner, Rowan Hale. The litigation continues against Marlowe Group.", "H:d M:p"],
  // A judgment of unknown making.
  ["H", "judgment", "The court entered a final judgment against Rowan Hale. The judgment orders him to pay $5,000.", "H:o"],
  // Dismissed.
  ["HF", "judgment", "The court entered a consent judgment against Rowan Hale. The SEC dismissed its claims against Harborlight, which is defunct. The SEC had charged Harborlight Capital, Inc. in 2011.", "H:c F:x"],
  ["HAT", "dismissed", "The Commission voluntarily dismissed its claims against Rowan Hale and Ida Ash, and against relief defendant Sutter Family Trust.", "H:x A:x T:x"],
  ["HF", "dismissed", "The court entered an order dismissing with prejudice all claims against Rowan Hale, formerly an officer in the Boise office of Harborlight Capital, Inc.", "H:x"],
  ["H", "dismissed", "The Commission announced that a Notice of Dismissal was filed in its action. It had sued Rowan Hale in 2019.", "H:x"],
  ["HA", "dismissed", "The Commission dismissed from the action defendants Rowan Hale and Ida Ash.", "H:x A:x"],
  ["HA", "judgment", "In light of the settlement, the Commission will request that the court dismiss the proceedings against Rowan Hale.", "H:x"],
  ["H", "judgment", "The court entered a judgment by consent against Rowan Hale and granted the request to dismiss all remaining claims against Hale.", "H:c"],
  ["H", "dismissed", "The Commission dismissed its claims for disgorgement and civil penalties against Rowan Hale. The court had entered a consent judgment against Hale in 2001.", "H:c H:x"],
  ["HA", "dismissed", "The SEC has dismissed its claims against many of these defendants. The SEC sued Rowan Hale and Ida Ash in 2015.", ""],
  ["H", "filed", "The Commission re-filed its action against Rowan Hale today. It had voluntarily dismissed the complaint against Hale in May. The complaint seeks a penalty.", "H:p"],
  ["H", "judgment", "The court entered a consent judgment against Rowan Hale, whose auditor had been dismissed. The court denied Hale's motion to dismiss.", "H:c"],
  // Pending.
  ["HA", "filed", "The SEC today charged Rowan Hale and Ida Ash with fraud. The complaint seeks permanent injunctions and civil penalties.", "H:p A:p"],
  ["HT", "filed", "The SEC today charged Rowan Hale with fraud. The complaint names Sutter Family Trust as a relief defendant. The complaint seeks injunctions from the defendants.", "H:p"],
  ["HT", "filed", "The SEC today charged Rowan Hale with fraud. The complaint seeks disgorgement from the defendants and the relief defendants.", "H:p T:p"],
  ["HAB", "filed", "The SEC today charged Rowan Hale and Ida Ash. It previously charged Ernest Bywater. The complaint seeks penalties.", "H:p A:p"],
  ["HA", "judgment", "The court entered a consent judgment against Rowan Hale. The SEC's litigation against Ida Ash is continuing.", "H:c A:p"],
  ["HAF", "judgment", "The court entered a consent judgment against Rowan Hale. The action remains pending against Ash and Harborlight. The SEC sued Ida Ash and Harborlight Capital, Inc. too.", "H:c A:p F:p"],
  ["HF", "order_interim", "The court granted a preliminary injunction by consent and an asset freeze against Rowan Hale and Harborlight Capital, Inc.", "H:p F:p"],
  ["HA", "judgment", "The court entered a stipulated judgment against Rowan Hale. The fraud charges remain pending against Hale and the controller, Ida Ash.", "H:c H:p A:p"],
  ["H", "settled", "Rowan Hale has agreed to settle the action pending against him in Boise.", "H:c"],
  ["HA", "judgment", "The court entered a consent judgment against Rowan Hale. The Commission also sued Ida Ash.", "H:c"],
  // Prosecutors' cases.
  ["HA", "criminal_parallel", "Rowan Hale pleaded guilty to securities fraud. Ida Ash was sentenced to two years in prison.", "H:g A:g"],
  ["H", "judgment", "The court entered a consent judgment against Rowan Hale. In a parallel case, Hale pled guilty to wire fraud and was ordered to pay restitution.", "H:c H:g"],
  ["HF", "criminal_parallel", "Each of the defendants pleaded guilty. The SEC sued Rowan Hale and Harborlight Capital, Inc. in 2019.", "H:g"],
  ["H", "filed", "The SEC charged Rowan Hale. Hale has agreed to plead guilty. The complaint seeks an injunction.", "H:p"],
  ["H", "criminal_parallel", "The United States Attorney announced the indictment of Rowan Hale.", "H:o"],
  ["HA", "criminal_parallel", "Judge Marlowe sentenced investment adviser Rowan Hale to nine years. The jury had found Hale guilty on all counts.", "H:g"],
  ["H", "criminal_parallel", "Convicted for their part in the scheme were Rowan Hale and a friend.", "H:g"],
  ["H", "criminal_parallel", "Rowan Hale was indicted. If convicted, Hale faces five years in prison.", "H:o"],
  ["HAF", "judgment", "The court entered default judgments against Rowan Hale. The other defendants settled. The SEC had sued Ida Ash and Harborlight Capital, Inc. as well.", "H:d A:c F:c"],
  ["HA", "judgment", "The court entered a default judgment against Rowan Hale. The litigation is continuing as to the remaining defendant, Ida Ash.", "H:d A:p"],
  ["H", "judgment", "The judge entered judgment, pursuant to his consent, against Rowan Hale.", "H:c"],
  ["H", "filed", "The complaint seeks a judgment permanently enjoining Rowan Hale from violations of the law.", "H:p"],
  ["HA", "judgment", "The judgment dismissed the claims against Defendants Northgate Partners, Inc. and others. The court entered consent judgments against Rowan Hale and Ida Ash.", "H:c A:c"],
  ["HA", "judgment", "Following the dismissal of a third party, the action is resolved as to all defendants. Rowan Hale and Ida Ash consented to judgments.", "H:c A:c"],
  ["H", "judgment", "The court found Rowan Hale liable for disgorgement of $5,000.", "H:o"],
  ["H", "order_interim", "The court entered a preliminary injunction, with the consent of Rowan Hale.", "H:p"],
  ["HAF", "judgment", "The court entered consent judgments against Rowan Hale. The action remains pending against the two other defendants. The SEC had sued Ida Ash and Harborlight Capital, Inc. too.", "H:c A:p F:p"],
  ["HAF", "judgment", "The court entered default judgments against Rowan Hale and Ida Ash, the remaining defendants. The SEC had sued Harborlight Capital, Inc. too.", "H:d A:d"],
  // What the complaint tells of the world is no outcome.
  ["HF", "filed", "The complaint alleges that Harborlight Capital, Inc. consented to the loan and that Rowan Hale had settled an old debt. The complaint seeks a penalty.", "H:p F:p"],
  ["H", "filed", "The complaint alleges that Rowan Hale forged a letter so that a buyer appeared to have agreed to pay the firm. The complaint seeks a penalty.", "H:p"],
  // Prosecutors' trials and old crimes decide nothing here.
  ["H", "criminal_parallel", "A jury returned a guilty verdict against Rowan Hale. The jury found Hale guilty on all counts.", "H:g"],
  ["HA", "filed", "The SEC charged Rowan Hale and Ida Ash. They failed to disclose that Hale had been convicted of fraud. The complaint seeks penalties.", "H:p A:p"],
  ["HA", "filed", "The SEC charged Rowan Hale, who pled guilty to fraud in an unrelated matter, and Ida Ash. The complaint seeks penalties.", "H:p A:p"],
  ["HA", "criminal_parallel", "The grand jury indicted Rowan Hale. His criminal trial is set for May. The SEC sued Rowan Hale and Ida Ash in 2019.", "H:o"],
  ["HA", "criminal_parallel", "Rowan Hale was sentenced to two years in prison. The Commission filed charges against Rowan Hale and Ida Ash, and those charges remain pending.", "H:p H:g A:p"],
  ["H", "judgment", "The court granted summary judgment against Rowan Hale, who is now serving a sentence in federal prison.", "H:j H:g"],
  ["HA", "criminal_parallel", "Announced was the indictment on May 13, 1997 of Rowan Hale and Ida Ash.", "H:o A:o"],
  // Of whom, and how.
  ["HAF", "judgment", "The court entered final judgments against Rowan Hale, Ida Ash and Harborlight Capital, Inc. The final judgments, entered by consent, enjoin Hale and Ash.", "H:c A:c F:c"],
  ["H", "judgment", "The court entered a final judgment against Rowan Hale. The final judgment, entered by default, enjoins Hale from further violations.", "H:d"],
  ["HA", "judgment", "The court entered judgments against Rowan Hale. The court previously granted summary judgment in favor of the Commission.", "H:o"],
  ["HA", "judgment", "Rowan Hale consented to an injunction against further violations (see SEC v. Rowan Hale and Ida Ash).", "H:c"],
  ["HT", "judgment", "Rowan Hale consented to a final judgment. The Commission dismissed its claims for disgorgement against relief defendant Sutter Family Trust.", "H:c T:x"],
  ["H", "judgment", "The court granted the Commission's motion to dismiss its monetary claims against Rowan Hale. Previously Hale consented to a judgment.", "H:c"],
  ["H", "order_interim", "Rowan Hale, who was preliminarily enjoined in May, faces trial. The complaint seeks a permanent injunction.", "H:p"],
  ["H", "judgment", "Rowan Hale consented to the judgment. Administrative proceedings remain pending as to Hale.", "H:c"],
  // Whom `Mrs. Hale` means, the words do not say.
  ["HT", "dismissed", "Ida is the wife of defendant Rowan Hale. The Commission dismissed its claims against Mrs. Hale. A trial date in the action has not been set.", "H:p"],
];
