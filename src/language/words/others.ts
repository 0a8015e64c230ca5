import { inBoth } from "../shape.ts";

/** Words for the counts of others beside the record. */
export const others = inBoth({
  en: {
    title: "What others counted",
    about: "The record does not hold every action: what it counts in the terms of each is a floor, over every combination of definitions.",
    by: "By",
    floor: "The record’s floor",
  },
  zh: {
    title: "他人的统计",
    about: "本记录并不收录全部案件：按各自口径计得的数目为各种定义组合下的下限。",
    by: "统计者",
    floor: "记录中的下限",
  },
});
