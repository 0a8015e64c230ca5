/** A business whose own trade is crypto, so that a headline that names it and nothing else speaks of crypto. */
export interface Business {
  /** As headlines write it; letters count as they stand. */
  name: string;
  /** Where its trade can be read: an action of the casebook, or a press release of the agency by number. */
  source: string;
  /** The name is an everyday word too: it is read in headlines only, where it has no firm's ending of another. */
  everyday?: true;
}

/**
 * Crypto businesses by name. Companies and protocols only, no people. Add one
 * with the source that says what it trades in.
 */
export const BUSINESSES: readonly Business[] = [
  { name: "Coinbase", source: "casebook: coinbase" },
  { name: "Binance", source: "casebook: binance" },
  { name: "BAM Trading", source: "casebook: binance" },
  { name: "Kraken", everyday: true, source: "casebook: kraken" },
  { name: "Payward", source: "casebook: kraken" },
  { name: "Gemini", everyday: true, source: "casebook: gemini" },
  { name: "Genesis", everyday: true, source: "casebook: gemini" },
  { name: "Ripple", everyday: true, source: "casebook: ripple" },
  { name: "Consensys", source: "casebook: consensys" },
  { name: "Cumberland DRW", source: "casebook: cumberland" },
  { name: "Dragonchain", source: "casebook: dragonchain" },
  { name: "Bittrex", source: "casebook: bittrex" },
  { name: "Beaxy", source: "casebook: beaxy" },
  { name: "BitConnect", source: "casebook: bitconnect" },
  { name: "Celsius Network", source: "casebook: celsius" },
  { name: "FTX", source: "casebook: bankman-fried" },
  { name: "Alameda Research", source: "casebook: bankman-fried" },
  { name: "Terraform", source: "casebook: terraform-2023" },
  { name: "Terra USD", source: "press release 2024-212" },
  { name: "Kik Interactive", source: "press release 2020-262" },
  { name: "Poloniex", source: "press release 2021-147" },
  { name: "BlockFi", source: "press release 2022-26" },
  { name: "Nexo", source: "press release 2023-11" },
  { name: "Unicoin", source: "casebook: unicoin" },
  { name: "Tron Foundation", source: "casebook: sun-tron" },
  { name: "Uniswap", source: "casebook: uniswap-labs" },
  { name: "OpenSea", source: "casebook: opensea" },
  { name: "Yuga Labs", source: "casebook: yuga-labs" },
  { name: "Immutable", everyday: true, source: "casebook: immutable" },
  { name: "SafeMoon", source: "casebook: safemoon" },
  { name: "LBRY", source: "casebook: lbry" },
  { name: "Nova Labs", source: "casebook: nova-labs" },
  { name: "Robinhood Crypto", source: "casebook: robinhood-crypto" },
  { name: "Crypto.com", source: "casebook: crypto-com" },
];
