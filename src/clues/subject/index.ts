export { checkSubject, identifiers, type CheckedSubject } from "./check.ts";
export { readDomain, type Domain } from "./domain.ts";
export { maskSubject, pseudonymOf } from "./mask.ts";
export { creditCheck, holdsIdentityNumber, readCreditCode, type CreditCode } from "./uscc.ts";
export { readWallet, type Wallet } from "./wallet.ts";
