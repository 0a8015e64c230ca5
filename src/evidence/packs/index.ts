/** Evidence packs: an action with the documents it rests on as a web archive, the check of one, and the way in for other web archives. */
export { importArchive, type Imported, type ImportOrder } from "./import.ts";
export { type PackOrder, type PackSource, sourcesOf } from "./order.ts";
export { type PackCheck, readPack } from "./read.ts";
export { writePack, type WrittenPack } from "./write.ts";
