import { createHash } from "node:crypto";
import { colour } from "./colour.ts";
import { decide } from "./decide.ts";
import { grid } from "./grid.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { print } from "./print.ts";
import { record } from "./record.ts";
import { review } from "./review.ts";
import { rules } from "./rules.ts";
import { type } from "./type.ts";

/** The one style sheet of the site. */
export const look = [colour, type, page, grid, picture, record, rules, decide, review, print].join("\n");

/** Its address; the hash changes with the text, so that a browser may keep it for good. */
export const styleAddress = `/look.css?v=${createHash("sha256").update(look).digest("hex").slice(0, 12)}`;
