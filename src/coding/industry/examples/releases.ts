/** Invented releases: title, text, the industry, and the words that make it crypto. */
export const releases: readonly (readonly [string, string, "crypto" | "other", string | null])[] = [
  // Said of the conduct.
  ["SEC Charges Marlowe in Offering Scheme", "The complaint alleges that Ida Marlowe raised $4 million in an initial coin offering (ICO) of Harbor Tokens.", "crypto", "initial coin offering (ICO)"],
  ["", "According to the complaint, Hale sold shares in a purported bitcoin mining operation that owned no machines.", "crypto", "bitcoin mining operation"],
  ["", "The SEC alleges that Ashdown told investors his fund would trade crypto-assets and guaranteed 2% a week.", "crypto", "crypto-assets"],
  ["", "The order freezes the virtual currencies that Marlowe took from customers of the exchange.", "crypto", "virtual currencies"],
  ["", "Hale promoted memecoins on social media without saying that he was paid.", "crypto", "memecoins"],
  ["", "The platform let users swap tokens recorded on a blockchain, and was never registered.", "crypto", "tokens"],
  ["SEC Obtains Judgment Against Founder of Stablecoin Issuer", "The court entered a final judgment against Rowan Hale.", "crypto", "Stablecoin"],
  ["", "Harborlight offered and sold NFTs as membership passes.", "crypto", "NFTs"],
  ["", "Investors lent their digital assets to Harborlight under its staking program.", "crypto", "digital assets"],
  ["", "The defendants operated a DeFi lending protocol and called it fully decentralized.", "crypto", "DeFi lending"],
  ["[<h3>SEC Charges Two in DAO Case</h3>]", "[Hale and Marlowe sold interests., ]", "crypto", "DAO"],
  ["", "Harborlight Bitcoin Fund Ltd. told investors that it bought bitcoin; it bought none.", "crypto", "bitcoin"],
  ["", "Marlowe stole Ether from 300 customers.", "crypto", "Ether"],
  ["", "The complaint alleges that the defendants touted a\ncrypto\ncurrency on message boards.", "crypto", "crypto\ncurrency"],
  // Boilerplate.
  ["", "Hale ran a Ponzi scheme in farm land. The SEC's investigation was conducted by Ernest Bywater of the Crypto Assets and Cyber Unit and supervised by Anita Q. Cope.", "other", null],
  ["", "Hale overstated revenue. The SEC's Office of Investor Education and Advocacy has issued an Investor Alert on digital assets and crypto investment scams.", "other", null],
  ["", "Marlowe traded ahead of a merger. The SEC’s litigation is being led by Ida Ash of the Digital Assets Unit.", "other", null],
  ["", "Marlowe backdated options. Investors can find more about virtual currency at Investor.gov.", "other", null],
  ["", "Ashdown sold unregistered stock. The SEC appreciates the assistance of the Ruritanian Crypto Asset Authority.", "other", null],
  // A word inside a name.
  ["SEC Sues Token Ring Networks, Inc.", "Token Ring Networks, Inc. booked sales that it had not made.", "other", null],
  ["", "Coinstar's auditor was charged with a lack of independence.", "other", null],
  ["", "Cryptography Research failed to file its annual reports.", "other", null],
  ["", "Hale traded in the stock of Blockchain Orchards Corp. before its earnings were told.", "other", null],
  ["", "Bitcoin Harbor Holdings, Inc. filed its annual report late.", "other", null],
  // Coins of metal, machines, old terms, mines.
  ["", "Waterford sold rare coins at prices inflated sixfold and used the money for bullion coins.", "other", null],
  ["", "Investors bought coin-operated telephones and leased them back.", "other", null],
  ["", "The company raised funds for gold mining in Harbor County and for its coal mining operations.", "other", null],
  ["", "After the first token payment no investor was paid.", "other", null],
  ["", "Marlowe kept the card in her wallet.", "other", null],
  ["", "Marlowe Metals sold gold coins and silver coins from mining operations it did not own.", "other", null],
  // The court, a town, a firm of the same name.
  ["", "SEC v. Hale, USDC, C.D. Cal., Civil Action No. 03-1234.", "other", null],
  ["", "Hale, 51, of Solana Beach, California, agreed to pay a penalty.", "other", null],
  ["", "Genesis Fund Ltd. promised monthly returns of 4 percent; its funds were frozen.", "other", null],
  ["", "More on this: https://www.sec.gov/securities-topics/crypto-assets and <a href=/spotlight/ICO>here</a>.", "other", null],
  ["SEC v. BITCOIN HARBOR, INC.", "The company filed its reports late.", "other", null],
  ["", "Hale moved the stolen money to his account at Coinbase.", "other", null],
  ["SEC Announces Dismissal of Civil Enforcement Action Against Coinbase", "The Commission filed a joint stipulation with the company.", "crypto", "Coinbase"],
  ["", "The dismissal will facilitate the Commission’s efforts to renew its approach to the crypto industry.", "crypto", "crypto"],
  // Paid in it, or spent on it.
  ["", "Hale tipped Marlowe before the merger and was paid in bitcoin.", "other", null],
  ["", "Marlowe spent investor money on jewelry, gambling, private school tuition, and cryptocurrency.", "other", null],
  ["", "In exchange for bitcoin, Hale sold confidential earnings numbers.", "other", null],
  // Nothing of it.
  ["SEC Charges Fund Manager", "Hale took fees to which he was not entitled.", "other", null],
  ["", "", "other", null],
];
