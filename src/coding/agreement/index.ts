export { seeded } from "./bootstrap.ts";
export { agreementOn, type Proposed } from "./field.ts";
export type { Alpha, Between, Estimate, FieldAgreement, Rating } from "./shape.ts";
