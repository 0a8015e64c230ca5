export { say, type Words } from "./say.ts";
export { locales, tag, type Locale } from "./shape.ts";
