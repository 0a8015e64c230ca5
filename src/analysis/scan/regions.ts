/** States and territories of each circuit of the courts of appeals (28 U.S.C. 41), by the letters that court ids begin with. */
const circuits: Readonly<Record<string, string>> = {
  ca1: "me ma nh ri pr", ca2: "ct ny vt", ca3: "de nj pa vi", ca4: "md nc sc va wv", ca5: "la ms tx", ca6: "ky mi oh tn", ca7: "il in wi",
  ca8: "ar ia mn mo ne nd sd", ca9: "ak az ca gu hi id mt nv nmi or wa", ca10: "co ks nm ok ut wy", ca11: "al fl ga", cadc: "dc",
};

const byState = new Map(Object.entries(circuits).flatMap(([circuit, states]) => states.split(" ").map((state) => [state, circuit] as const)));

/**
 * The region of a district court: the circuit it lies in, named as
 * CourtListener names its court of appeals (`ca2`). Undefined for what is no
 * district court of today.
 */
export function regionOf(court: string | null): string | undefined {
  const state = /^(nmi|[a-z]{2})[nsewcm]?d$/.exec(court ?? "")?.[1];
  return state === undefined ? undefined : byState.get(state);
}
