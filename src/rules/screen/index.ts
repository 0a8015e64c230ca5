import { readScreening } from "./read.ts";
import { Screen } from "./screen.ts";

export type { Screen } from "./screen.ts";
export type { Channel, Label, Screened } from "./shape.ts";

/** Opens the screening lists of a folder, like `rulebook/yinfa-2026-42/screening`. Throws what is wrong with them, with file and line. */
export async function openScreen(folder: string): Promise<Screen> {
  return new Screen(await readScreening(folder));
}
