/**
 * Invented sentences of releases (defendants: outcomes-party.ts) and the sums
 * they order or agree: disgorgement, prejudgment interest, civil penalty, other.
 */
export const amounts: readonly (readonly [text: string, sums: readonly [number | null, number | null, number | null, number | null]])[] = [
  // One payer.
  ["The judgment orders Hale to pay disgorgement of $5,062,082 plus interest totaling $865,270 and a penalty of $2 million.", [5_062_082, 865_270, 2_000_000, null]],
  ["Hale agreed to disgorge $306,658.33 plus prejudgment interest of $9,336.41, and to pay a civil penalty of $204,438.89.", [306_658.33, 9336.41, 204_438.89, null]],
  ["The court ordered Hale to pay $39,638,569 in disgorgement, $1,766,098 in prejudgment interest, and a $150,000 civil penalty.", [39_638_569, 1_766_098, 150_000, null]],
  ["Hale consented to a judgment requiring him to pay $103,659 in losses avoided, prejudgment interest of $9,684.17 thereon, and an additional civil penalty of $103,659.", [103_659, 9684.17, 103_659, null]],
  ["Hale was ordered to pay a civil penalty equal to his pecuniary gain of $2,207,885.96.", [null, null, 2_207_885.96, null]],
  ["The judgment imposes a civil money penalty of two million dollars.", [null, null, 2_000_000, null]],
  ["The judgment orders him to pay disgorgement of $222,357 - representing his profits - plus prejudgment interest, and a civil penalty in the amount of $333,535.", [222_357, null, 333_535, null]],
  ["The court ordered Hale to pay $841,175.69 with prejudgment interest of $259,086.58.", [841_175.69, 259_086.58, null, null]],
  ["Hale agreed to pay $2,161,818.42 in disgorgement, $19,861.72 in prejudgment interest, and $2,161,818.42 in civil penalties.", [2_161_818.42, 19_861.72, 2_161_818.42, null]],
  // One figure for several.
  ["The court ordered Hale to pay $10,384,099 in disgorgement and prejudgment interest.", [null, null, null, 10_384_099]],
  ["The court ordered Hale to pay disgorgement plus interest of $6,100 and a penalty of $7,500.", [null, null, 7500, 6100]],
  ["Hale is liable for disgorgement, plus prejudgment interest thereon, totaling $21,421,418.", [null, null, null, 21_421_418]],
  ["Hale agreed to settle by payment of $250,000.", [null, null, null, 250_000]],
  ["The SEC previously obtained a $17 million judgment against Marlowe Group LLC.", [null, null, null, 17_000_000]],
  ["The judgment orders Hale to reimburse $1,869,639 in bonuses under Section 304 of the Sarbanes-Oxley Act.", [null, null, null, 1_869_639]],
  // Told twice, first roundly.
  ["The court ordered Hale to pay more than $40 million in disgorgement and prejudgment interest. The judgment orders him to pay disgorgement of $39,638,569 and prejudgment interest of $1,766,098.", [39_638_569, 1_766_098, null, null]],
  ["Hale agreed to pay a total of $1.05 million in disgorgement and civil penalties. The judgment orders Hale to pay $900,000 in disgorgement and a $150,000 civil penalty.", [900_000, null, 150_000, null]],
  ["The judgment orders Hale to pay disgorgement of $50,000 with prejudgment interest of $4,000, for a total of $54,000.", [50_000, 4000, null, null]],
  ["The judgment orders Hale to pay a penalty of $9,000. The judgment orders Hale to pay a penalty of $9,000.", [null, null, 9000, null]],
  ["Hale is liable for disgorgement of $354,927. Hale is paying disgorgement of $138,569 for his own trades. Hale is also paying the $216,358 in disgorgement of a friend under the judgment.", [354_927, null, null, null]],
  ["The defendants were ordered to pay $700,000 in penalties. Hale will pay a $500,000 civil penalty; Ash will pay a $200,000 civil penalty.", [null, null, 700_000, null]],
  // Several payers.
  ["Hale agreed to pay a penalty of $10,000. Ash agreed to pay a penalty of $10,000.", [null, null, 20_000, null]],
  ["The court ordered Hale and Ash each to pay a civil penalty of $120,000.", [null, null, 240_000, null]],
  ["The court ordered Hale and Ash to pay, jointly and severally, $301,502.26 in disgorgement, and ordered each of them to pay a civil penalty of $725,000.", [301_502.26, null, 1_450_000, null]],
  ["The order imposed civil money penalties of $110,000 on each of Hale and Ash.", [null, null, 220_000, null]],
  ["Hale and Ash agreed to pay disgorgement of $5,000,000. Marlowe Group LLC agreed to pay disgorgement of $5,000,000, on a joint-and-several basis with Hale and Ash.", [5_000_000, null, null, null]],
  ["The judgments order Hale and Ash to pay disgorgement in the amounts of $41,360 and $32,031, plus prejudgment interest in the amounts of $1,077.11 and $834.16, respectively.", [73_391, 1911.27, null, null]],
  ["The court ordered Hale to pay $1,000,000 and Ash to pay $500,000 in civil penalties.", [null, null, 1_500_000, null]],
  ["The court ordered each of them to pay, jointly and severally, $84,000 in disgorgement.", [84_000, null, null, null]],
  ["The court ordered the three corporate defendants to pay a civil penalty of $100,000 each.", [null, null, 300_000, null]],
  ["Hale agreed to return $39,156 of allegedly ill-gotten gains, plus prejudgment interest of $1,794, and pay a civil penalty of $39,156.", [39_156, 1794, 39_156, null]],
  ["Hale agreed to pay disgorgement of $735,000, including prejudgment interest.", [null, null, null, 735_000]],
  ["The order requires prejudgment interest on disgorgement of $36,407.71.", [null, 36_407.71, null, null]],
  ["The judgment orders Hale and Ash to pay civil penalties of $110,000 each and to disgorge $1,254,100.", [1_254_100, null, 220_000, null]],
  // Waived and satisfied sums were ordered all the same.
  ["Hale was ordered to pay disgorgement of $13,978,752, provided that payment of all but $600,000 is waived.", [13_978_752, null, null, null]],
  ["The judgment orders him liable for $1,556,488.11 in disgorgement, payment of which is deemed satisfied by the restitution ordered in the criminal case.", [1_556_488.11, null, null, null]],
  ["The judgment orders him liable for disgorgement of $9,182,000, deemed satisfied by restitution in the criminal case, and prejudgment interest in the amount of $742,774.", [9_182_000, 742_774, null, null]],
  // No sums of the action.
  ["The complaint seeks disgorgement of $5 million and a civil penalty of $2 million.", [null, null, null, null]],
  ["The complaint alleges that Hale raised $3 million and made illegal profits of $400,000.", [null, null, null, null]],
  ["Hale placed orders that resulted in illegal profits of over $2 million.", [null, null, null, null]],
  ["Hale was sentenced to prison and ordered to pay $106,000 in criminal restitution and a fine of $5,000.", [null, null, null, null]],
  ["In the criminal case, the court ordered Hale to forfeit $74,745,724.", [null, null, null, null]],
  ["The court entered an order freezing more than $27 million in illicit proceeds.", [null, null, null, null]],
  ["Bywater agreed to pay a civil penalty of $45,000 in another action. The SEC charged Ernest Bywater in 2001.", [null, null, null, null]],
  ["Hale was ordered to pay disgorgement and a penalty, in amounts to be determined.", [null, null, null, null]],
  // Totals told beside their parts, lost signs, and what is measured by something else.
  ["The judgment orders Hale to pay disgorgement of $5,000 plus prejudgment interest of $700, for a total disgorgement sum of $5,700.", [5000, 700, null, null]],
  ["The judgment orders Hale to pay $5,700, representing $5,000 in ill-gotten gains plus prejudgment interest of $700.", [5000, 700, null, null]],
  ["The judgment requires Hale to pay disgorgement of $66,524, pre-judgment interest of 29,262 and a civil penalty of $25,000.", [66_524, 29_262, 25_000, null]],
  ["Hale agreed to pay $9,806, the amount of the trading profits he reaped, and a $9,806 civil penalty.", [9806, null, 9806, null]],
  ["Hale was ordered to pay disgorgement of $5,000 (representing his ill-gotten gains) plus prejudgment interest of $700 and a civil penalty of $5,000.", [5000, 700, 5000, null]],
  ["Hale agreed to pay a civil penalty equal to his trading profits in the amount of $9,135.", [null, null, 9135, null]],
  ["Hale will pay disgorgement, prejudgment interest, and a civil penalty totaling $499,333.", [null, null, null, 499_333]],
  ["The judgment finds Hale liable for disgorgement of $158,799 but waives payment of all but $45,000, and directs Hale to pay disgorgement of $45,000.", [158_799, null, null, null]],
  ["The defendants agreed to pay disgorgement as follows: $10 million jointly for Harborlight, $4.2 million for Marlowe, and $3.7 million for Ash.", [17_900_000, null, null, null]],
  ["Hale agreed to settle by paying $22,500. The sum consists of $16,000 in disgorgement, $6,000 in prejudgment interest, and a $500 penalty.", [16_000, 6000, 500, null]],
];
