export { compare } from "./compare.ts";
export { draftsFor, rulingDrafts } from "./drafts.ts";
export { proposalsIn } from "./fold.ts";
export { judgedLines } from "./judged.ts";
export type { HeldProposal, News } from "./shape.ts";
