import type { Source } from "../shape.ts";
import { kept, openFile } from "./file.ts";
import { manifest } from "./manifest.ts";
import { walk } from "./walk.ts";

export default {
  manifest,
  files: { columns: [], table: "cases", whole: "application/octet-stream", unique: true, open: openFile, row: kept },
  live: {
    limits: { account: "fjc.gov", windows: [{ requests: 6, seconds: 60 }] },
    settings: [
      { name: "contact", required: false, secret: false, what: { en: "who asks, with a mail address", zh: "询问者及邮箱" } },
      { name: "fjc-file", required: false, secret: false, what: { en: "address of the civil file at www.fjc.gov, where its page cannot be read", zh: "民事案件文件在 www.fjc.gov 的地址（无法读取其页面时填写）" } },
    ],
    headers: ({ contact }) => ({ shown: contact === undefined ? {} : { "user-agent": contact } }),
    large: true,
    // An edition that was read is not read again: then a run sees no rows.
    expects: { min: 0, max: 50_000_000 },
    walk,
  },
} satisfies Source;
