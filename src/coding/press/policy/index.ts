import { charges } from "./1-charges.ts";
import { award } from "./2-award.ts";
import { dropped } from "./3-dropped.ts";
import { resolved } from "./4-resolved.ts";
import { personnel } from "./5-personnel.ts";
import { rules } from "./6-rules.ts";
import { other } from "./7-other.ts";
import { reports } from "./8-reports.ts";
import { parties } from "./9-parties.ts";
import type { Line } from "./shape.ts";

/** The whole policy in the order in which its lines are tried. */
export const POLICY: readonly Line[] = [...charges, ...award, ...dropped, ...resolved, ...personnel, ...rules, ...other, ...reports, ...parties];
