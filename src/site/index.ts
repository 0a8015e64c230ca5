export { site } from "./site.tsx";
export { serve, type Served } from "./serve.ts";
export { writeCsv, type Cell } from "./csv.ts";
export type { Desk, Query } from "./shape.ts";
