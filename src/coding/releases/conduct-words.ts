import type { ReleaseConduct } from "./shape.ts";

/** Words that speak for a kind of conduct, and how much. A feature counts once; in the headline or the opening it weighs more. */
export interface Feature {
  conduct: ReleaseConduct;
  rule: string;
  weight: number;
  pattern: RegExp;
}

const of = (conduct: ReleaseConduct, ...rows: readonly (readonly [string, number, string])[]): Feature[] =>
  rows.map(([rule, weight, source]) => ({ conduct, rule, weight, pattern: new RegExp(`\\b(?:${source})`, "i") }));

/**
 * The policy of codebook/release-conduct as a list of features. The scheme
 * counts before the statute: a statute only tips the scale, or decides where
 * no facts are told.
 */
export const FEATURES: readonly Feature[] = [
  ...of("insider_trading",
    ["insider-trading", 7, "insider[- ]trad\\w+|insider[- ]traders?"],
    ["non-public", 3, "(?:material,? )?non-?public information|inside(?:r)? information|confidential information (?:about|regarding|concerning)"],
    ["tips", 2.5, "tipp(?:ed|ees?|er|ing)\\b|tips? (?:from|about|to)"],
    ["ahead-of-news", 2, "(?:in advance of|ahead of|prior to|before|preceding) (?:the |a |its )?(?:[\\w',-]+ ){0,8}(?:announce\\w+|public announcement|merger|acquisition|tender offer)"],
    ["14e-3", 3, "(?:rule )?14e-3"],
    ["illicit-trades", 2, "(?:illegal|illicit|unlawful|suspicious)(?:ly)? (?:\\w+ )?(?:trad(?:ed|es|ing)|purchases|profits)"],
    ["unknown-purchasers", 3, "(?:certain |one or more )?unknown (?:purchasers?|traders?)|call options"],
  ),
  ...of("market_manipulation",
    ["manipulation", 5, "(?<!(?:accounting|earnings|financial|revenue) )(?:manipulat(?:ed?|es|ing|ions?)|manipulative (?:trad\\w+|scheme|conduct|practices?|sales|activit\\w+))\\b(?! (?:of )?(?:[\\w']+ ){0,4}(?:financial|earnings|results|reserves|accounting|revenues?|books|income|expenses))"],
    ["pump-and-dump", 6, "pump.{0,5}and.{0,5}dump"],
    ["pumped", 3, "pump(?:ed|ing)\\b|investor relations (?:firm|compan(?:y|ies)|consultants?)"],
    ["touting", 3, "tout(?:ed|ing|s|ers?)\\b"],
    ["matched-orders", 4, "(?:matched|wash|pre-?arranged) (?:\\w+ )?(?:trad\\w+|orders?|sales?|transactions?)"],
    ["spoofing", 5, "spoof\\w*|layering|mark(?:ed|ing) the close|naked short"],
    ["promotion", 3, "(?:stock|fraudulent|promotional) (?:promot(?:ers?|ion|ional)|touts?)|(?:promotional|promotion) (?:campaign|scheme|mailers?|e-?mails?)|spam|scalping"],
    ["artificial-price", 2.5, "artificial(?:ly)? (?:\\w+ ){0,3}(?:price|demand|market|trading|volume|inflat\\w+ (?:the )?(?:\\w+ ){0,2}(?:price|stock|market))"],
    ["penny-stock", 1.5, "penny.?stocks?(?! (?:bars?|offering|rules))(?<!(?:offering|offerings) of (?:a |any )?penny.?stocks?)|micro-?cap|shell compan(?:y|ies)|pink sheets|otc (?:bulletin|link|markets)"],
    ["intrusion", 5, "(?:hack\\w*|intru\\w+|broke|break) (?:into )?(?:\\w+ ){0,4}(?:brokerage )?accounts?"],
    ["17b", 3, "section 17\\(b\\)|section 9\\(a\\)|undisclosed compensation"],
  ),
  ...of("issuer_reporting_accounting",
    ["accounting-fraud", 5, "accounting (?:\\w+ )?(?:fraud|scheme|scandal|irregularit\\w+|impropriet\\w+|practices|violations)|(?:financial|corporate|fraudulent|revenue|earnings) (?:reporting|fraud|accounting|inflation|management)\\b|improper(?:ly)? account\\w+"],
    ["misstated", 4, "(?:over|under|mis)stat(?:ed?|es|ing|ements?) (?:of )?(?:[\\w',-]+ ){0,5}(?:revenues?|earnings|income|assets|financial|profits?|results|sales|expenses|liabilities|losses|inventory|reserves|loans?|oil)|inflat\\w+ (?:[\\w',-]+ ){0,5}(?:revenues?|earnings|income|assets|profits?|results|sales|inventory)"],
    ["recognition", 3.5, "revenue recognition|recogniz\\w+ (?:\\w+ ){0,4}(?:revenue|income|sales|gains?)|improperly (?:record|recogni|capitaliz|report)\\w*|sham (?:sales|transactions)|channel stuffing|round.trip|cookie jar|cut-?off"],
    ["financial-statements", 2, "financial (?:statements|condition|performance|health|position)"],
    ["periodic-reports", 2, "(?:periodic|annual|quarterly|current) (?:reports?|filings?)|forms? (?:10-[kq]|8-k|20-f|10-ksb|10-qsb)|public filings|filings with the (?:commission|sec)|delinquent"],
    ["books-and-records", 1.5, "books and records|internal (?:accounting )?controls?|record-?keeping provisions|lying to (?:the )?(?:auditors?|accountants?)|misle(?:d|ading) (?:\\w+ )?auditors?"],
    ["13a", 2, "13\\(a\\)|13\\(b\\)\\(|rules? 13[ab]|13b2-|12b-20"],
    ["auditors", 2, "(?:independent )?(?:auditor|accountant)s?\\b|audit(?:s|ed|ing)? (?:of|partner|firm|report|engagement)|gaap\\b|generally accepted"],
    ["products", 2, "fda\\b|(?:drug|clinical) (?:trials?|applications?|studies)|new drug|pharmaceutical"],
    ["restated", 2, "restate(?:d|ment|s)?\\b"],
    ["backdating", 5, "back-?dat(?:ed|ing)(?: \\w+){0,3} (?:stock )?(?:options?|grants?)|options? (?:back-?dating|grants?)"],
    ["false-news", 3, "(?:false|misleading|fraudulent|fictitious|bogus|phony)(?: (?:and|or|and/or)? ?\\w+){0,4} (?:press|news) releases?|(?:press|news) releases? (?:\\w+ ){0,6}(?:false|misleading|claim)"],
    ["aaer", 4, "accounting (?:and|&) auditing (?:enforcement)?|accounting auditing"],
    ["disclosure", 3, "regulation f\\.?d|(?:beneficial )?ownership (?:reports?|disclosure)|section 13\\(d\\)|section 16\\(a\\)|proxy|sarbanes-oxley|clawback|perquisites|related[- ]party|failed to disclose (?:\\w+ ){0,6}(?:compensation|loans)"],
    ["public-company", 1.5, "(?:chief (?:financial|accounting) officer|cfo|controller|vice president of finance)\\b"],
  ),
  ...of("investment_adviser",
    ["adviser", 4, "(?<!\\bany (?:[\\w-]+, ){0,5}(?:or )?|with an? )(?<!unregistered )(?:investment|financial) advis[eo]rs?\\b(?! act)|(?:investment |financial )?advisory (?:firm|clients?|business|services|fees|accounts?)"],
    ["hedge-fund", 4, "hedge[- ]funds?|private (?:equity )?funds?|private investment fund|fund[- ]of[- ]funds|feeder fund"],
    ["manager", 3, "(?:fund|portfolio|money|asset|investment) managers?\\b|venture capital"],
    ["mutual-fund", 3.5, "mutual funds?|market[- ]timing|late trad\\w+|closed-end"],
    ["clients-money", 3, "misappropriat\\w+ (?:\\w+ ){0,4}(?:clients?'?s?|fund's)"],
    ["cherry-picking", 5, "cherry.?pick\\w*|principal transactions|soft dollars?"],
    ["206", 2, "sections? 206\\(|206\\(4\\)|section 20[47]|rule 206"],
    ["advisers-act", 1.5, "(?:investment )?advisers act"],
    ["icA", 1.5, "investment company act"],
    ["clients", 1.5, "(?:advisory |his |her |their |its )clients?\\b|client (?:funds|accounts|assets|money)|fiduciary"],
    ["valuation", 2, "net asset value|assets under management|overvalu\\w+|mismark\\w+|performance fees?|management fees"],
  ),
  ...of("broker_dealer",
    ["broker", 1.9, "(?<!\\bany (?:[\\w-]+, ){0,4}(?:or )?|with an? )(?:former |unregistered |registered )?(?:stock)?brokers?\\b(?!age| or| and dealer|,? or dealer|,? dealer)(?! registration)|registered rep(?:resentative)?s?\\b"],
    ["broker-dealer", 2, "broker[- /]dealers?(?! registration)|brokerage (?:firm|customers?|business)|securities firm"],
    ["unregistered-broker", 2, "unregistered (?:\\w+ )?(?:broker|dealer)|act(?:ed|ing) as (?:an? )?(?:unregistered )?(?:broker|dealer)|without (?:being registered|registering) as (?:a )?broker"],
    ["customers", 2, "(?:brokerage |retail |elderly |his |her |its |their )?customers?'? (?:accounts?|funds|money|orders|securities)|(?:her|his|its|firm's|brokerage) customers"],
    ["churning", 4, "churn\\w*|unauthorized (?:trad|transact)\\w*|unsuitab\\w+|excessive (?:trad|mark-?ups?|commission)\\w*|mark-?ups?\\b|net capital|failure to supervise|failed (?:reasonably )?to supervise"],
    ["street", 4, "research (?:analysts?|reports?)|ipo allocation|allocat\\w+ (?:of )?(?:stock|shares|ipos?)|initial public offerings \\(ipos\\)|investment bank(?:ing|ers?)? (?:conflict|business)|laddering|auction rate|stock loan|order flow|market makers?"],
    ["15a", 2, "section 15\\(a\\)|broker-dealer registration|section 15\\(c\\)|section 17\\(a\\)\\(1\\) of the (?:securities )?exchange"],
  ),
  ...of("offering_fraud",
    ["ponzi", 4, "ponzi"],
    ["prime-bank", 6, "prime[- ]bank|high[- ]yield (?:\\w+ )?(?:program|investment)s?|(?:bank|roll|trading) (?:guarantees?|programs?)|bank instruments?|advance[- ]fee"],
    ["pyramid", 5, "pyramid|affinity|matrix"],
    ["offering-fraud", 5, "(?:offering|investment|securities offering) (?:fraud|scam)s?|fraudulent(?:ly)? (?:\\w+,? ){0,4}(?:offer\\w*|sale|sales|sold|selling|securities offering|rais\\w+)|(?:sham|bogus|fictitious|phony|fake) (?:\\w+ ){0,3}(?:offering|investment|securities|company|ipo)s?"],
    ["raised", 2.5, "(?:rais(?:ed|ing)|obtained|solicited|took in|collected|bilked|defraud(?:ed|ing)|fleeced|swindled|stole) (?:[\\w,.'-]+ ){0,6}?\\$[\\d,.]+ ?(?:million|billion|thousand)?(?:[\\w ,.'-]{0,40})? (?:from|of|through|by)\\b|(?:raised|solicited|defrauded) (?:[\\w$,.'-]+ ){0,8}investors"],
    ["investors-funds", 2.5, "invest(?:or|ment)s?'? (?:funds?|money|proceeds|monies|assets)|(?:funds|money) (?:raised )?from investors|offering proceeds|new investors|investors? (?:were|was) (?:told|promised)"],
    ["instruments", 2.5, "promissory notes?|oil[- ](?:and|&|or)[- ]gas|real estate|viatical\\w*|life settlements?|limited partnerships?|membership (?:interests|units)|(?:investment|profit.sharing) contracts?|church bonds|debentures|timber|gold (?:mine|mining)|private placements?|eb-5|tax lien|joint venture|pay ?phones?|foreign (?:currency|exchange) trading|forex"],
    ["boiler-room", 3, "boiler[- ]rooms?|cold[- ]call\\w*|telemarket\\w+|high[- ]pressure sales"],
    ["promised-returns", 3, "(?:guarant\\w+|promis\\w+|monthly|annual|high|exorbitant|risk-free|extraordinary) (?:\\w+ ){0,5}(?:returns?|profits?|interest|rates?)\\b"],
    ["tokens", 3, "initial coin|icos?\\b|(?:digital|crypto)[- ]?(?:assets?|tokens?|currenc\\w+)|tokens?\\b|bitcoin"],
    ["scheme", 1.5, "investment (?:scheme|program|club|opportunit\\w+|seminars?)|investors? (?:nationwide|in|across|throughout)|elderly|senior citizens|retire\\w+"],
    ["registration", 2, "unregistered (?:\\w+ )?(?:offer\\w*|securities|shares|stock|sales?|distribution)|securities registration|5\\([ac]\\)|sections? 5\\b"],
    ["offer-and-sale", 1, "offer(?:ed|ing|s)? and s(?:ale|old|elling)s?\\b"],
    ["17a", 1, "(?:sections? )?17\\(a\\)(?! of the (?:securities )?exchange)"],
  ),
  ...of("fcpa",
    ["fcpa", 9, "foreign corrupt practices|f\\.?c\\.?p\\.?a\\b"],
    ["foreign-bribes", 7, "(?:brib(?:e|es|ed|ery|ing)|kickbacks?|corrupt(?:ly)?|illicit|improper|unlawful) (?:[\\w,$.'-]+ ){0,10}(?:foreign|government officials?|iraq\\w*|state-owned|ministr\\w+)|oil[- ]for[- ]food|section 30a"],
  ),
  ...of("municipal",
    ["municipal", 7, "municipal (?:bonds?|securit(?:y|ies)\\b(?! (?:dealer|broker))|advis[eo]rs?\\b(?!,? (?:or|transfer|and))|offerings?|issuers?|underwrit\\w+|notes?|finance|revenue)|municipalit(?:y|ies)"],
    ["muni-law", 5, "section 15b|msrb|municipal securities rulemaking|pay[- ]to[- ]play|revenue bonds?|bond (?:anticipation|issue|counsel)"],
    ["local-government", 3, "(?:city|county|town|village|school district|redevelopment|housing|hospital) (?:council|officials?|treasurer|manager|comptroller|authority|bonds?)|state treasurer"],
  ),
  ...of("other",
    ["other-matter", 3, "subpoena|(?<!, )transfer agents?(?!,? or)|unregistered (?:stock )?exchange|rule 105|short[- ]selling in (?:connection|advance)|credit ratings? agenc\\w+"],
  ),
];

/** What somebody is barred from, and under which Act a proceeding was opened: the same words in every such release, whatever the conduct. */
export const BOILERPLATE = /\bassociat(?:ion|ing) with (?:any|an?) [^.;]{0,300}|\b(?:serving|acting)(?: or acting)? as an? employee[^.;]{0,300}|\bproceedings? [^.;]{0,200}\bpursuant to [^.;]{0,300}/gi;
/** Fraud or another wrong, in words or provisions: an offering that is charged with it is not merely unregistered. */
export const FRAUD = /\b(?:anti-?fraud|fraud\w*|defraud\w*|misrepresent\w*|false(?:ly)?|misle(?:d|ading)|scheme|sections? 17\(a\)|17\(a\)\(|10\(b\)|10b-5|206\(|15\(a\)|15\([bc]\)|13\([abd]\)|brokers?\b|broker-dealers?|insider trading|manipulat\w+|subpoenas?)/i;
/** The duty to register an offering. */
export const UNREGISTERED = /\bunregistered (?:[\w-]+ ){0,4}(?:offer\w*|sales?|sell\w*|sold|securities|shares|stock|distribution)|\b(?:securities )?registration (?:provisions|requirements|violations)|\bsections? 5(?:\(a\)| of the securities act|\b)|\brestricted (?:shares|stock|securities)|\bsection 5\b/i;
