export { baselineOf } from "./baseline.ts";
export { besideReported } from "./article.ts";
export { droppedElsewhereList } from "./dropped.ts";
export { readSample } from "./sample.ts";
