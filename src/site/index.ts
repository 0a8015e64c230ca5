export { site } from "./site.tsx";
export { serve, type Served } from "./serve.ts";
export { writeCsv } from "../language/csv.ts";
