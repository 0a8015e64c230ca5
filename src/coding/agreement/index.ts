export { type Chance, seeded } from "./bootstrap.ts";
export { agreementOn, type Asked, MACHINE, type Proposed } from "./field.ts";
export type { Alpha, Between, Estimate, FieldAgreement, LabelAgreement, Rating, Reason } from "./shape.ts";
