export { changesOfGovernment, type GovernmentChange } from "./changes.ts";
export { droppedWithin, filedWithin, pendingOn, type InventoryCase } from "./case.ts";
export { casesOfDatabase, sourceOfDatabase, type Industries } from "./from-cases.ts";
export { archiveSource, casesOfMatters, type ReleaseCode } from "./from-matters.ts";
export { casesOfView, sourceOfView } from "./from-view.ts";
export { inheritedAt, type End, type Inherited, type Measure } from "./inherited.ts";
export { AGES, inventoriesOf, type Beside, type CaseSet, type Inventories } from "./inventories.ts";
export { addMonths, barrier, type InventorySource } from "./window.ts";
