export { changesOfGovernment, type GovernmentChange } from "./changes.ts";
export { droppedWithin, pendingOn, type InventoryCase } from "./case.ts";
export { casesOfDatabase, sourceOfDatabase, type Industries } from "./from-cases.ts";
export { archiveSource, casesOfMatters, type ReleaseCode } from "./from-matters.ts";
export { casesOfView, sourceOfView } from "./from-view.ts";
export { inheritedAt, type Inherited, type Measure } from "./inherited.ts";
export { inventoriesOf } from "./inventories.ts";
export { addMonths, barrier, type InventorySource } from "./window.ts";
