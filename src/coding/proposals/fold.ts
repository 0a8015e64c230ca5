import type { Assertion } from "../../record/assertion.ts";
import type { Proposal, Ruling } from "../../record/statements/index.ts";
import type { HeldProposal } from "./shape.ts";

/** The proposals of the log with what became of each, those that wait first, then the newest. Folded each time; nothing of it is stored. */
export function proposalsIn(log: Iterable<Assertion>): HeldProposal[] {
  const proposals = new Map<string, Assertion>();
  const rulings = new Map<string, Assertion>();
  for (const assertion of log) {
    if (assertion.kind === "proposal") proposals.set(assertion.key, assertion);
    if (assertion.kind === "ruling") rulings.set(assertion.key, assertion);
  }
  const found = [...proposals].flatMap(([key, assertion]): HeldProposal[] => {
    if (assertion.withdrawn || assertion.body === null) return [];
    const said = rulings.get(key);
    // A ruling on an earlier wording of the proposal does not decide the present one.
    const ruling = said && said.body !== null && said.seq > assertion.seq ? { said, body: said.body as Ruling } : undefined;
    return [{
      key,
      proposal: assertion.body as Proposal,
      standing: ruling === undefined ? "waiting" : ruling.body.answer === "accept" ? "accepted" : "refused",
      recorded: assertion.recorded,
      ruling: ruling ? { by: ruling.said.by.name, reason: ruling.body.reason, recorded: ruling.said.recorded } : null,
    }];
  });
  return found.sort((a, b) => Number(a.standing !== "waiting") - Number(b.standing !== "waiting") || (a.recorded < b.recorded ? 1 : a.recorded > b.recorded ? -1 : a.key < b.key ? -1 : 1));
}
