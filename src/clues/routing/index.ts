export { mayRefer, type Referral } from "./refer.ts";
export { asRoute, routeOf, type ClueFacts } from "./route.ts";
export { readRouting, type Routing } from "./shape.ts";
