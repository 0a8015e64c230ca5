export { chooseDefinitions, type Choice } from "./definition.ts";
export { boundsOver, type Counted, type MembershipRule, type Place, type Totals } from "./bounds.ts";
export { membersOf, type Era, type Member, type Truth } from "./members.ts";
export { agrees, reconcile } from "./reconcile.ts";
export { articleDay, reportOn } from "./report.ts";
export { followed } from "./following.ts";
export { statementsIn, standingsOf } from "./standings.ts";
export { wanted, type Wanted } from "./wanted.ts";
export type { Bounds, Figure, GivenBounds, Mover, Reconciled, Report, Standing } from "./shape.ts";
