/**
 * The words that speak of crypto, for anyone to amend: add a word to the list
 * that fits, with a row in examples/ that shows why. Written in the singular
 * and in small letters; the plural, a hyphen for a blank and any capitals are
 * understood, except in `exact`, where letters count as they stand.
 */

/** Each of these speaks of crypto by itself. */
export const STRONG = [
  "crypto", "crypto asset", "crypto currency", "cryptocurrency", "cryptocurrencies", "cryptoasset", "crypto mining", "cryptomining", "cryptominer",
  "bitcoin", "digital bitcoin", "ethereum", "litecoin", "dogecoin", "altcoin", "stablecoin", "memecoin", "meme coin",
  "virtual currency", "virtual currencies", "virtual coin", "digital asset", "digital currency", "digital currencies", "digital coin", "digital token",
  "initial coin offering", "coin offering", "token offering", "token sale", "token issuer", "token holder", "token dealer", "token project", "initial exchange offering",
  "non fungible token", "governance token", "utility token", "crypto token", "liquid staking", "staking as a service", "staking service", "staking program",
  "decentralized finance", "decentralized exchange", "decentralized autonomous organization", "smart contract", "tokenization", "tokenized",
];

/** The same, letter by letter: `ICO`, not `ico`. */
export const STRONG_EXACT = ["ICO", "NFT", "DeFi", "DAO", "BTC", "XRP", "Ether", "Web3", "web3"];

/** Words that mean something else as often; two different ones in one text speak of crypto together. */
export const WEAK = ["token", "coin", "blockchain", "distributed ledger", "mining pool", "mining rig", "hash rate", "digital wallet", "wallet", "staking", "airdrop", "yield farming", "digital mining"];

/** The same, letter by letter. */
export const WEAK_EXACT = ["ether", "Tether", "USDT", "ETH", "SAFT", "Solana", "Cardano", "Ripple"];

/** What a word above means in other trades: where the phrase stands, the word is not read. */
export const NOT_IT = [
  { why: "metal money and those who collect it", phrases: ["gold coin", "silver coin", "rare coin", "bullion coin", "eagle coin", "numismatic coin", "platinum coin", "commemorative coin", "collectible coin", "old coin", "coin collection", "coin collector", "coin dealer", "coin shop", "coin show", "coin business", "coin customer", "coin and bullion", "coins and bullion", "coins and jewelry"] },
  { why: "machines and phones that take coins", phrases: ["coin operated", "coin laundry", "coin op", "coin phone", "coin counting"] },
  { why: "payment and network terms older than crypto", phrases: ["token payment", "token ring", "token gesture", "token amount", "token sum", "token effort", "token fee", "security token device", "hardware security token", "digital asset management", "e gold", "mining engineer", "the same token", "solana beach"] },
  { why: "a purse, or a phone's wallet for cards", phrases: ["wallet card", "apple wallet", "google wallet", "leather wallet", "stolen wallet", "his wallet", "her wallet"] },
];

/** Units and teams of the agency: they sign releases on anything, but a headline that names one is about it. */
export const UNITS = ["crypto assets and cyber unit", "crypto asset and cyber unit", "crypto assets & cyber unit", "crypto task force", "crypto unit", "digital asset unit", "digital assets unit", "digital asset working group"];

/** Sentences with one of these are about who investigated, who helped and what investors may read; no conduct. */
export const BOILERPLATE = [
  "investigation was conducted", "investigation is being conducted", "investigation was led", "investigation was supervised", "investigation has been conducted", "continuing investigation is",
  "was supervised by", "is being supervised", "litigation is being led", "litigation will be led", "litigation was led", "litigation will be conducted", "litigation is led", "will be handled by", "examination was conducted", "assisted by members of",
  "appreciates the assistance", "acknowledges the assistance", "thanks the",
  "office of investor education", "investor alert", "investor bulletin", "investor.gov", "spotlight page", "to learn more about", "investors can find",
];

/** Right before a word: it was only what someone was paid in or paid with. */
export const PAID_IN = ["paid in", "paid with", "paid using", "paid by", "pay in", "payable in", "payment in", "payments in", "payment of", "payments of", "in exchange for", "in return for", "compensated in", "compensated with", "denominated in", "converted to", "converted into", "laundered through"];

/** In the same sentence: what stolen or earned money was spent on. */
export const SPENT_ON = ["personal expense", "personal use", "personal benefit", "personal account", "personal trading", "luxury", "luxury car", "jewelry", "gambling", "vacation", "travel", "credit card", "mortgage", "home renovation", "real estate for himself", "living expense", "lavish", "private school", "tuition", "rent", "dining"];

/** Right after a word: the firm's business and not what it is accused of, where nothing else speaks of it. */
export const FIRM_ENDINGS = ["Inc", "Incorporated", "Corp", "Corporation", "LLC", "L.L.C", "Ltd", "Limited", "LP", "L.P", "LLP", "Co", "PLC", "plc", "AG", "S.A", "GmbH", "Pte", "Networks", "Research", "Systems", "Technologies", "Holdings", "Savings"];

/** Words that belong to a mention when they follow it, so that a reader sees what kind of crypto it is. */
export const CONTINUES = ["asset", "assets", "currency", "mining", "security", "securities", "token", "tokens", "trading", "platform", "exchange", "wallet", "lending", "staking", "investment", "investments", "business", "company", "companies", "operation", "operations", "fund", "offering", "offerings", "fraud", "scheme", "product", "program", "market", "markets", "(ICO)", "(NFT)", "(NFTs)", "(ICOs)"];
