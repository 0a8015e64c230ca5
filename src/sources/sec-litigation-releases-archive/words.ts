/**
 * Word lists for reading names out of releases. Each list says what its words
 * decide; add a word where a release shows it, with a row in the table test.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Endings that make a name an organisation, without dots, lower case. */
export const SUFFIXES = set(`inc incorporated corp corporation co company companies llc llp lp lllp ltd limited plc pllc pc pa sa ag nv bv gmbh spa srl ab oy as asa na lc ltda kg pte pty sarl sicav cv
  fsb ssb ibc`);

/** Words that make a name an organisation wherever they stand, lower case. */
export const ORGANISATION = set(`fund funds capital partners partnership holdings holding group trust associates enterprises enterprise investments investment management securities bank bancorp bancshares
  financial technologies technology systems services international industries advisors advisers advisory ventures foundation institute realty properties resources energy
  oil gas petroleum mining gold communications media entertainment software networks network solutions consulting consultants trading equity equities insurance assurance mortgage
  lending leasing development developers construction pharmaceuticals pharmaceutical biotech medical healthcare health laboratories labs products motors airlines telecom wireless
  interactive digital online exchange brokerage markets futures commodities currency church ministries ministry university college hospital association society club union council
  authority city county town village borough port school district department agency estate global worldwide universal strategies strategy portfolio income growth opportunity
  master offshore onshore overseas research publishing marketing promotions productions studios restaurants foods beverage brands stores motor auto automotive aviation aerospace
  electronics semiconductor semiconductors micro computer computers data information internet web net com dotcom designs design builders homes land farms ranch estates escrow title clearing
  asset assets wealth retirement planning accounting cpas actuaries syndicate cooperative program project venture plan account accounts manufacturing minerals metals diamond diamonds
  bitcoin blockchain coin miners crypto token works store warehouse company's law offices firm & industries' brothers sons`);

/** Titles, trades and other words that stand before a person's name and are no part of it, lower case. */
export const TITLES = set(`mr mrs ms dr messrs miss sir president chairman chairwoman chief executive officer financial operating ceo cfo coo cto vice director managing manager general counsel attorney
  attorneys lawyer accountant broker trader analyst adviser advisor promoter founder co-founder owner principal principals partner former senior secretary treasurer controller
  defendant defendants relief respondent respondents co-defendant co-defendants both also and or mother father brother sister wife husband son daughter friend stockbroker
  controlling auditor consultant salesman trustee receiver executor captain colonel senator mayor governor reverend pastor professor representative representatives individuals
  representative principals officers directors executives shareholder sole member associate clerk entities companies entity individual cpa esq`);

/** Words that begin a sentence or clause and are no part of a name, lower case. */
export const OPENERS = set(`the a an on in at as by for from of to with without under after before during since until upon while when where although though because if once between among through
  this that these those his her its their our he she it they we all each both some any no not two three four five six seven eight nine ten several other another
  according additionally also accordingly further furthermore moreover however finally first second third later previously earlier subsequently specifically simultaneously
  today yesterday here there who which what and but or nor so then thus instead rather despite following pursuant based using including defendants defendant plaintiff
  since among such simultaneous contrary similarly meanwhile currently recently ultimately originally eventually separately afterwards beginning starting within regarding concerning
  yet order ordered final judgment judgments complaint complaints section sections rule rules against without contemporaneously either neither given once like along`);

/** Names that are never parties here: agencies, laws, papers of a case, places of work of the staff; on the whole name, lower case. */
const NEVER_WHOLE = new RegExp(
  "^(?:(?:u\\.?s\\.?|united states|american)?\\s*(?:securities and exchange|federal trade|commodity futures trading|federal communications)?\\s*commission.*|s\\.?e\\.?c\\.?s?|sec'?s?|courts?|commissions?|commissioner|honorable|judge|" +
    "congress|states?|united states.*|u\\.?s\\.?.*attorney.*|attorney.*office.*|district of .*|federal bureau.*|fbi|irs.*|internal revenue.*|cftc|commodity futures.*|finra|financial industry regulatory.*|nasd.*|national association of securities dealers.*|" +
    "nyse.*|new york stock exchange.*|american stock exchange.*|nasdaq.*|amex.*|otc(?:bb| bulletin.*| markets.*| link.*| pink.*)?|over-the-counter.*|pink sheets.*|chicago board.*|dow jones.*|standard (?:&|and) poor.*|division of .*|homeland.*|treasury.*|financial services authority.*|jobs act|section.*|rules?\\b.*|" +
    "regulation .*|form .*|schedule .*|exhibit.*|count .*|title .*|chapter .*|press release.*|administrative proceeding.*|order (?:instituting|imposing|of|to).*|final judgments?.*|judgment.*|preliminary injunction.*|temporary restraining.*|complaint.*|indictment.*|information|" +
    "notice of.*|stipulation.*|consent.*|offer of settlement|civil action.*|case no.*|wall street.*|new york (?:city|state)|web ?site|world wide web|internet|ponzi|wells|(?:sec )?fair funds?|sworn statement.*|statement of financial.*|chief executive.*|chief financial.*|chief operating.*|" +
    "vice president.*|board of directors.*|board|ceo|cfo|coo|cto|president|chairman|director|company|companies|corporation|funds?|trust|bank|partnership|defendants?|plaintiffs?|relief defendants?|respondents?|individual defendants?|entities|investors?|" +
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|generally accepted.*|gaap|ipo|ico|edgar|investor\\.gov|www.*|social security.*|medicare.*|" +
    "native american.*|latin america.*|middle east.*|wells notice.*|royal canadian.*|ontario securities.*|department|sec complaint.*|see also.*|additional.*|.*\\badministration|[a-z]+ department|accounting and auditing.*|l\\.?r\\.?|aaer.*|hon\\.?.*|litigation.*|(?:[nsewcm]\\. ?)?d\\. ?[a-z]+\\.?|tro motion|making findings|.* motion)$",
);
/** The same for words that tell it wherever they stand. */
const NEVER_WITHIN =
  /attorney'?s? office|district court|court of appeals|supreme court|superior court|(?:northern|southern|eastern|western|central|middle) district|department of |bureau of |regional office|district office|office of |enforcement|task force|postal (?:inspect|service)|securities (?:exchange )?act|exchange act|advisers act|company act|sarbanes|oxley|foreign corrupt|dodd.*frank|\bact of\b|\bact$|litigation release|release no|permanent injunction|criminal (?:case|no|action)|bankruptcy|\bdefendants$|police|sheriff|securities commission|grand jury|market abuse unit|whistleblower|structured (?:and )?new products|cyber unit|options regulatory|market surveillance/;

/** True for a name (lower case) that no party bears. */
export function isNever(name: string): boolean {
  return NEVER_WHOLE.test(name) || NEVER_WITHIN.test(name);
}

/** Given names of places that look like a person's two words, lower case. */
export const PLACES = set(`new_york los_angeles san_francisco san_diego las_vegas palm_beach boca_raton fort_lauderdale ft_lauderdale salt_lake long_island beverly_hills costa_mesa hong_kong
  british_columbia costa_rica puerto_rico new_jersey new_mexico new_hampshire north_carolina south_carolina west_virginia rhode_island north_dakota south_dakota santa_barbara santa_monica santa_ana
  newport_beach west_palm_beach palm_springs fort_worth united_kingdom great_britain south_africa south_korea saudi_arabia new_zealand british_virgin_islands cayman_islands virgin_islands
  washington_dc san_jose san_antonio el_paso st_louis st_paul saint_louis kansas_city oklahoma_city baton_rouge new_orleans little_rock des_moines virginia_beach ann_arbor united_arab_emirates
  silicon_valley west_coast east_coast south_florida southern_california northern_california new_england san_juan palo_alto menlo_park mountain_view grand_rapids cedar_rapids colorado_springs santa_fe
  central_islip white_plains great_neck staten_island tel_aviv sri_lanka dominican_republic isle_man marina_rey laguna_beach huntington_beach north_korea coral_springs delray_beach miami_beach pompano_beach
  santa_clara redwood_city park_city st_petersburg fort_myers orange_county los_gatos walnut_creek san_rafael san_mateo`);

/** Single words that stand for too much to be a short form of one name, lower case. */
export const COMMON = set(`first second american america national international global united new general the western eastern northern southern central pacific atlantic premier universal world capital
  financial investment investments fund group trust bank company corporation services holdings management partners securities international growth income equity real estate private public
  commission court sec exchange act section complaint june july march april may august january february september october november december`);
