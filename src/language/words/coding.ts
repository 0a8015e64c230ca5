import { inBoth } from "../shape.ts";

/** Texts coded on the command line, and what a docket says became of whom. */
export const coding = inBoth({
  en: {
    counted: (count: string) => `${count} coded. The coder proposes, with the words that decided; a person decides.`,
    progress: (count: string) => `${count} coded`,
    reading: (count: string) => `${count} read for what they cite`,
    prejudice: { with: "with prejudice", without: "without prejudice", unstated: "prejudice not stated" },
    effective: "takes effect by itself",
    proposed: "proposed only",
    confidence: (share: string) => `confidence ${share}`,
  },
  zh: {
    counted: (count: string) => `已编码${count}条。编码器给出建议及其依据文字，由人决定。`,
    progress: (count: string) => `已编码${count}条`,
    reading: (count: string) => `已读取${count}条以查其援引`,
    prejudice: { with: "不得再诉", without: "可再诉", unstated: "未载明是否可再诉" },
    effective: "自行生效",
    proposed: "仅为拟议",
    confidence: (share: string) => `置信度${share}`,
  },
});
