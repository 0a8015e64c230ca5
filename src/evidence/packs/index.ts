/** Evidence packs: an action with the documents it rests on as a web archive, the check of one, and the way in for other web archives. */
export { importArchive } from "./import.ts";
export { type PackOrder, sourcesOf } from "./order.ts";
export { readPack } from "./read.ts";
export { writePack } from "./write.ts";
