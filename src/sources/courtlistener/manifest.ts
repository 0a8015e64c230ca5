import { type Manifest, ONWARD } from "../manifest.ts";

/** Dockets of federal courts as CourtListener's RECAP archive holds them. */
export const manifest: Manifest = {
  id: "courtlistener",
  what: { en: "dockets of federal district courts: entries, parties, dates, as the RECAP archive holds them", zh: "联邦地区法院案卷（条目、当事人、日期），以 RECAP 档案所存为准" },
  publisher: "Free Law Project",
  secondary: false,
  format: "json",
  tables: ["entries", "dockets", "parties"],
  version: 1,
  covers: [{ from: "2000-01-01", to: ONWARD }],
  holes: [{
    from: "2000-01-01", to: ONWARD, kind: "partial",
    reason: {
      en: "RECAP holds what its users bought and what court feeds gave: a docket may be months old, and silence is no proof that nothing was filed.",
      zh: "RECAP 只存用户购买过或法院订阅源给出的内容：案卷可能已过时数月，未见条目并不证明无人提交。",
    },
  }],
  minRows: 0,
};
