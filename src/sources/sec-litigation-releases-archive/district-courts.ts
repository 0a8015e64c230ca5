/**
 * The federal district courts: state, its abbreviations as lawyers write them,
 * its districts, and the cities where each sits (28 U.S.C. 81-131). Facts;
 * court ids and short names agree with freelawproject/courts-db.
 */
export interface StateCourts {
  /** Name of the state, district or territory. */
  name: string;
  /** The Bluebook form that short names are built with: `Cal.`, `N.Y.` */
  short: string;
  /** Further forms seen in captions, without dots and blanks, any case: `CALIF`. The two-letter postal form first. */
  also: readonly string[];
  /** Direction letter (empty where the state is one district) to the cities where that court sits. */
  districts: Readonly<Partial<Record<"N" | "S" | "E" | "W" | "C" | "M" | "", readonly string[]>>>;
}

const state = (name: string, short: string, also: string, districts: Record<string, string>): StateCourts => ({
  name,
  short,
  also: also.split(" "),
  districts: Object.fromEntries(Object.entries(districts).map(([letter, cities]) => [letter, cities.split(", ").filter((c) => c !== "")])),
});

/** Every state, district and territory with a federal district court. */
export const STATES: readonly StateCourts[] = [
  state("Alabama", "Ala.", "AL", { N: "Birmingham, Huntsville, Tuscaloosa, Anniston, Decatur, Gadsden", M: "Montgomery, Dothan, Opelika", S: "Mobile, Selma" }),
  state("Alaska", "Alaska", "AK", { "": "Anchorage, Fairbanks, Juneau" }),
  state("Arizona", "Ariz.", "AZ", { "": "Phoenix, Tucson, Prescott, Flagstaff, Yuma" }),
  state("Arkansas", "Ark.", "AR", { E: "Little Rock, Jonesboro, Pine Bluff, Helena", W: "Fort Smith, Fayetteville, Texarkana, Hot Springs, El Dorado" }),
  state("California", "Cal.", "CA Calif", { N: "San Francisco, Oakland, San Jose, Eureka", E: "Sacramento, Fresno, Bakersfield, Redding", C: "Los Angeles, Santa Ana, Riverside, Orange County", S: "San Diego, El Centro" }),
  state("Colorado", "Colo.", "CO Col", { "": "Denver, Colorado Springs, Grand Junction, Boulder, Durango" }),
  state("Connecticut", "Conn.", "CT", { "": "New Haven, Hartford, Bridgeport, Waterbury, New London" }),
  state("Delaware", "Del.", "DE", { "": "Wilmington, Dover" }),
  state("District of Columbia", "D.C.", "DC", { "": "Washington" }),
  state("Florida", "Fla.", "FL Flor", { N: "Tallahassee, Pensacola, Gainesville, Panama City", M: "Tampa, Orlando, Jacksonville, Fort Myers, Ft. Myers, Ocala", S: "Miami, Fort Lauderdale, Ft. Lauderdale, West Palm Beach, Fort Pierce, Ft. Pierce, Key West" }),
  state("Georgia", "Ga.", "GA", { N: "Atlanta, Gainesville, Rome, Newnan", M: "Macon, Columbus, Athens, Albany, Valdosta", S: "Savannah, Augusta, Brunswick, Statesboro, Dublin" }),
  state("Guam", "Guam", "GU", { "": "Hagatna, Agana" }),
  state("Hawaii", "Haw.", "HI", { "": "Honolulu" }),
  state("Idaho", "Idaho", "ID", { "": "Boise, Coeur d'Alene, Pocatello, Moscow" }),
  state("Illinois", "Ill.", "IL", { N: "Chicago, Rockford", C: "Peoria, Urbana, Rock Island, Springfield", S: "East St. Louis, Benton" }),
  state("Indiana", "Ind.", "IN", { N: "South Bend, Hammond, Fort Wayne, Ft. Wayne, Lafayette", S: "Indianapolis, Evansville, Terre Haute, New Albany" }),
  state("Iowa", "Iowa", "IA", { N: "Cedar Rapids, Sioux City, Dubuque, Waterloo", S: "Des Moines, Davenport, Council Bluffs" }),
  state("Kansas", "Kan.", "KS Kans", { "": "Kansas City, Wichita, Topeka" }),
  state("Kentucky", "Ky.", "KY", { E: "Lexington, Covington, Frankfort, London, Ashland, Pikeville", W: "Louisville, Bowling Green, Owensboro, Paducah" }),
  state("Louisiana", "La.", "LA", { E: "New Orleans", M: "Baton Rouge", W: "Shreveport, Lafayette, Monroe, Lake Charles, Alexandria" }),
  state("Maine", "Me.", "ME Maine", { "": "Portland, Bangor" }),
  state("Maryland", "Md.", "MD", { "": "Baltimore, Greenbelt" }),
  state("Massachusetts", "Mass.", "MA", { "": "Boston, Springfield, Worcester" }),
  state("Michigan", "Mich.", "MI", { E: "Detroit, Ann Arbor, Flint, Bay City, Port Huron", W: "Grand Rapids, Kalamazoo, Lansing, Marquette" }),
  state("Minnesota", "Minn.", "MN", { "": "Minneapolis, St. Paul, Saint Paul, Duluth, Fergus Falls" }),
  state("Mississippi", "Miss.", "MS", { N: "Oxford, Aberdeen, Greenville", S: "Jackson, Gulfport, Hattiesburg, Natchez, Biloxi" }),
  state("Missouri", "Mo.", "MO", { E: "St. Louis, Saint Louis, Cape Girardeau, Hannibal", W: "Kansas City, Springfield, Jefferson City, St. Joseph, Joplin" }),
  state("Montana", "Mont.", "MT", { "": "Billings, Missoula, Great Falls, Helena, Butte" }),
  state("Nebraska", "Neb.", "NE Nebr", { "": "Omaha, Lincoln, North Platte" }),
  state("Nevada", "Nev.", "NV", { "": "Las Vegas, Reno, Carson City, Elko" }),
  state("New Hampshire", "N.H.", "NH", { "": "Concord, Manchester, Portsmouth" }),
  state("New Jersey", "N.J.", "NJ", { "": "Newark, Trenton, Camden" }),
  state("New Mexico", "N.M.", "NM NMex", { "": "Albuquerque, Santa Fe, Las Cruces, Roswell" }),
  state("New York", "N.Y.", "NY", { N: "Albany, Syracuse, Utica, Binghamton, Plattsburgh", E: "Brooklyn, Central Islip, Islip, Uniondale, Hauppauge, Long Island", S: "Manhattan, New York City, New York, White Plains, Poughkeepsie, Bronx", W: "Buffalo, Rochester, Elmira" }),
  state("North Carolina", "N.C.", "NC", { E: "Raleigh, Wilmington, New Bern, Greenville, Fayetteville, Elizabeth City", M: "Greensboro, Durham, Winston-Salem", W: "Charlotte, Asheville, Statesville, Bryson City" }),
  state("North Dakota", "N.D.", "ND NDak", { "": "Fargo, Bismarck, Grand Forks, Minot" }),
  state("Northern Mariana Islands", "N. Mar. I.", "MP NMI", { "": "Saipan" }),
  state("Ohio", "Ohio", "OH", { N: "Cleveland, Akron, Toledo, Youngstown", S: "Columbus, Cincinnati, Dayton" }),
  state("Oklahoma", "Okla.", "OK", { N: "Tulsa", E: "Muskogee", W: "Oklahoma City, Lawton" }),
  state("Oregon", "Or.", "OR Ore Oreg", { "": "Portland, Eugene, Medford, Pendleton" }),
  state("Pennsylvania", "Pa.", "PA Penn Penna", { E: "Philadelphia, Allentown, Reading, Easton, Lancaster", M: "Harrisburg, Scranton, Williamsport, Wilkes-Barre", W: "Pittsburgh, Erie, Johnstown" }),
  state("Puerto Rico", "P.R.", "PR", { "": "San Juan, Ponce, Hato Rey" }),
  state("Rhode Island", "R.I.", "RI", { "": "Providence" }),
  state("South Carolina", "S.C.", "SC", { "": "Columbia, Charleston, Greenville, Florence, Spartanburg, Anderson, Rock Hill, Beaufort" }),
  state("South Dakota", "S.D.", "SD SDak", { "": "Sioux Falls, Rapid City, Pierre, Aberdeen" }),
  state("Tennessee", "Tenn.", "TN", { E: "Knoxville, Chattanooga, Greeneville, Winchester", M: "Nashville, Cookeville, Columbia", W: "Memphis, Jackson" }),
  state("Texas", "Tex.", "TX", { N: "Dallas, Fort Worth, Ft. Worth, Lubbock, Amarillo, Abilene, Wichita Falls, San Angelo", S: "Houston, Galveston, Corpus Christi, Laredo, Brownsville, McAllen, Victoria", E: "Sherman, Plano, Tyler, Beaumont, Marshall, Texarkana, Lufkin, Paris", W: "San Antonio, Austin, El Paso, Waco, Midland, Odessa, Del Rio, Pecos" }),
  state("Utah", "Utah", "UT", { "": "Salt Lake City, Ogden, St. George" }),
  state("Vermont", "Vt.", "VT", { "": "Burlington, Rutland, Brattleboro" }),
  state("Virgin Islands", "V.I.", "VI", { "": "St. Thomas, St. Croix, Charlotte Amalie" }),
  state("Virginia", "Va.", "VA", { E: "Alexandria, Richmond, Norfolk, Newport News", W: "Roanoke, Charlottesville, Lynchburg, Harrisonburg, Danville, Abingdon, Big Stone Gap" }),
  state("Washington", "Wash.", "WA", { E: "Spokane, Yakima, Richland", W: "Seattle, Tacoma, Bellingham" }),
  state("West Virginia", "W. Va.", "WV WVa", { N: "Wheeling, Clarksburg, Elkins, Martinsburg", S: "Charleston, Huntington, Beckley, Bluefield, Parkersburg" }),
  state("Wisconsin", "Wis.", "WI Wisc", { E: "Milwaukee, Green Bay", W: "Madison, La Crosse, Eau Claire" }),
  state("Wyoming", "Wyo.", "WY", { "": "Cheyenne, Casper, Jackson, Lander" }),
];

/**
 * Of cities that several courts share, the state meant when none is written.
 * A city that is shared and not listed here tells no court.
 */
export const BARE_CITY: Readonly<Record<string, string>> = {
  Alexandria: "Virginia", Charleston: "South Carolina", Columbus: "Ohio", Gainesville: "Florida", "Kansas City": "Missouri",
  Jackson: "Mississippi", Wilmington: "Delaware", Portland: "Oregon", Rochester: "New York", Albany: "New York",
};

/** Short name of a district court: `S.D.N.Y.`, `D. Mass.`, `D.D.C.`, `N.D. Cal.` (Bluebook T10 spacing). */
export function shortName(direction: string, short: string): string {
  const head = direction === "" ? "D." : `${direction}.D.`;
  const closed = /^[A-Z]\.( [A-Z]|[A-Z]\.$)/.test(short);
  return closed ? `${head}${short}` : `${head} ${short}`;
}

/**
 * A district court as CourtListener names it, from its short name: `nysd` for
 * `S.D.N.Y.`, `mad` for `D. Mass.`; null for what is no district court of today.
 * The id is the postal letters, the direction and a d; the Northern Mariana
 * Islands alone depart from it (freelawproject/courts-db).
 */
export function courtId(short: string): string | null {
  for (const state of STATES) {
    for (const direction of Object.keys(state.districts)) {
      if (shortName(direction, state.short) !== short) continue;
      const postal = (state.also[0] ?? "").toLowerCase();
      return `${postal === "mp" ? "nmi" : postal}${direction.toLowerCase()}d`;
    }
  }
  return null;
}
