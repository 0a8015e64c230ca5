export { mayRefer, type Referral } from "./refer.ts";
export { type ClueFacts } from "./holds.ts";
export { asRoute, routeOf, type OpenQuestion, type Routed } from "./route.ts";
export { readRouting, type Routing } from "./shape.ts";
