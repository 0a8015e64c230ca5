import { readScreening } from "./read.ts";
import { Screen } from "./screen.ts";

export { Screen, type Asked } from "./screen.ts";
export { readScreening, type ScreeningLists } from "./read.ts";
export { channels, labels, type Channel, type Hit, type Label, type ListStamp, type Screened } from "./shape.ts";

/** Opens the screening lists of a folder, like `rulebook/yinfa-2026-42/screening`. Throws what is wrong with them, with file and line. */
export async function openScreen(folder: string): Promise<Screen> {
  return new Screen(await readScreening(folder));
}
