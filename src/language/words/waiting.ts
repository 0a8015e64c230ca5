import { inBoth } from "../shape.ts";

/** The page that stands while something is computed. */
export const waiting = inBoth({
  en: {
    title: "This is being computed",
    so: (done: string, of: string | null) => (of === null ? `${done} done so far.` : `${done} of ${of} done.`),
    next: "The page looks again by itself every few seconds and shows the answer when it is there.",
    look: "Look again now",
  },
  zh: {
    title: "正在计算",
    so: (done: string, of: string | null) => (of === null ? `目前已完成${done}项。` : `已完成${of}项中的${done}项。`),
    next: "本页每隔几秒自动查看一次，算出后即显示结果。",
    look: "现在查看",
  },
});
