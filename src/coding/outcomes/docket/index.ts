export { coursesOf } from "./course.ts";
export { policy } from "./policy.ts";
export type { Course, DocketLine, Litigant, Step } from "./shape.ts";
