export { checkSubject, identifiers } from "./check.ts";
export { readDomain } from "./domain.ts";
export { maskSubject, mayBePerson, pseudonymOf } from "./mask.ts";
export { creditCheck, holdsIdentityNumber, readCreditCode } from "./uscc.ts";
export { readWallet } from "./wallet.ts";
