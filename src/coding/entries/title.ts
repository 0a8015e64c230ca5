/** What ends the title of a filing: what it answers, who filed it, when it is heard. */
const tail = / re:? | as to \[?\d| filed by | by (?!telephone|video|zoom|phone|and through)|\bdocument filed|\baddressed to|; |motion set|motions? referred|responses? due|\. (?!civ|r|p\b|v\b|\d)| regarding | in response to|, filed| against /;
/** Where the title begins behind the party: "MOTION by Plaintiff R. J. for order to ...". */
const behindParty = /(?<! as)(?: |^)(?:to|for|in limine|of voluntary|of dismissal|of settlement|of withdrawal|of appeal|of removal)\b/;

/** A title and its place: `low.slice(start, end)`. */
export interface Title {
  words: string;
  start: number;
}

/** The title that follows a naming word, without what it cites, who filed it and when it is heard. At most 240 characters. */
export function titleAfter(low: string, from: number): Title {
  let start = from;
  let words = low.slice(from, from + 240);
  if (/^(?: \([^)]{1,30}\))?:? (?:by|as to|of the) /.test(words) || words.startsWith(" in open court")) {
    const to = words.slice(4).search(behindParty);
    if (to >= 0) {
      start += to + 4;
      words = words.slice(to + 4);
    }
  }
  const cut = words.slice(1).search(tail);
  return { words: cut < 0 ? words : words.slice(0, cut + 1), start };
}
