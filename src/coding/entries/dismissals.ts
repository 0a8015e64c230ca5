/** The nouns a sentence says "dismissed" of; the last before the verb is meant. */
const subjects = /\b(?:case|action|complaint|petition|matter|lawsuit|suit|proceedings?|claims?|counterclaims?|cross-?claims?|counts?|indictment|information|defendants?|plaintiffs?|part(?:y|ies)|appeals?|motions?|applications?|objections?|jury|jurors?|witness(?:es)?|juror|order to show cause|panel|adversary)\b/g;

/** What is dismissed, as far as its noun says. */
export type Dismissed = "case" | "appeal" | "nothing";

/** Whether the words before "dismissed" (one sentence, small letters) speak of the case or part of it, of an appeal, or of a motion or a juror. */
export function dismissedWhat(before: string): Dismissed {
  let last: string | null = null;
  const near = before.slice(-220);
  subjects.lastIndex = 0;
  for (let hit = subjects.exec(near); hit !== null; hit = subjects.exec(near)) {
    // "claims ... as to the appeal" and "order on motion" name other things in passing.
    if (hit[0].startsWith("appeal") && /notice of $|court of $|of $/.test(near.slice(0, hit.index))) continue;
    last = hit[0];
  }
  if (last === null) return "case";
  if (last.startsWith("appeal")) return "appeal";
  return /^(?:motion|application|objection|juror|jury|witness|order to show|panel)/.test(last) ? "nothing" : "case";
}

const conditional = /\b(?:if|unless|why|whether|may|might|could|would|recommend(?:s|ed|ing)?|proposed?|propos\w+|request\w*|moves|moved|seek\w*|asks?|warn\w*|caution\w*|failure to [^.;]* (?:shall|will|be grounds)|subject to being|result in|risk|previously|argu\w+|contend\w*|anticipat\w+|intend\w*|agree[ds]? (?:that|to)|until)\b/;
const future = /\b(?:will|should|shall not|not|never|must|can|to be|being|having been|had been|has been|to)\b[^.;]{0,24}$/;

/** Why a dismissal spoken of is none: it hangs on something, or lies ahead or behind. Null where it is done. */
export function notYet(before: string, after: string): "conditional" | "past" | null {
  const near = before.slice(-260);
  if (/\bshow cause\b/.test(near)) return "conditional";
  if (/\b(?:was|were|been)(?: \w+ly)? $/.test(near)) return "past";
  const strip = near.replace(/\bwith(?:out)? prejudice\b/g, "");
  if (conditional.test(strip)) return "conditional";
  if (future.test(near) && !/\b(?:order(?:ed|s)?|decree[ds]?|adjudge[ds]?)\b[^.;]{0,160}(?:to be) ?(?:and )?(?:\w+ )?$/.test(near) && !/\bordered to be $/.test(near)) return "conditional";
  // "Dismissed unless an amended complaint is filed" hangs; the right to reopen if a settlement fails does not.
  const hang = /^[^.;]{0,60}\b(?:if|unless)\b/.exec(after);
  if (hang && !/\b(?:re-?open|reinstat|consummat)/.test(after.slice(0, 200))) return "conditional";
  return null;
}
