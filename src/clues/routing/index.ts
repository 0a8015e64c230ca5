export { mayRefer, type Referral } from "./refer.ts";
export { asRoute, routeOf, type ClueFacts, type OpenQuestion, type Routed } from "./route.ts";
export { readRouting, type Routing } from "./shape.ts";
