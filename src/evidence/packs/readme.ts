import type { CaptureState } from "./lists.ts";

/** What a README tells of its pack. */
export interface Told {
  action: string;
  title: string;
  now: string;
  software: string;
  states: Record<CaptureState, number>;
  quotes: number;
  unpinned: number;
  withheld: number;
  many: readonly string[];
}

/** The README of a pack: what it is and how to check it, in English and Chinese. */
export function readme({ action, title, now, software, states, quotes, unpinned, withheld, many }: Told): string {
  const { whole, redacted, unread, long, erased, lost } = states;
  const none = many.length > 0 ? many.join(", ") : "-";
  return `Evidence pack: ${title} (${action})
Written on ${now} by ${software}.

WHAT THIS IS
A web archive (WACZ 1.1.1) of the documents that the record's statements on this action rest on.
It holds ${whole} documents as they were captured and ${redacted} as text with contact data of persons taken out.
Not in it: ${unread} that no program could search for contact data, ${long} over 100 MB, ${erased} that were erased, ${lost} that the store lost.
All of them are listed in prosequi/captures.jsonl with the SHA-256 of the bytes as they were captured.
${quotes} quotes are pinned to words of these documents; ${unpinned} quotes are pinned to no captured document, ${withheld} stand in a document that is not in here, or in words that were taken out.
Sources with too many captures to tell which one counts (none of them is in here): ${none}

archive/data.warc.gz        the documents (WARC 1.1)
indexes/index.cdx.gz        where in it each document lies
pages/pages.jsonl           the documents by name
prosequi/action.json        the action as the record tells it
prosequi/captures.jsonl     every document, in the pack or not, and why not
prosequi/custody.jsonl      when and how each document was captured; each line is bound to the line before it in the record
prosequi/quotes.json        the quotes and their places (W3C Web Annotation)
prosequi/SHA256SUMS         the SHA-256 of the members
datapackage.json            the same for programs, and datapackage-digest.json its own SHA-256

HOW TO CHECK IT
1. Unpack it (it is a zip file) and run: sha256sum -c prosequi/SHA256SUMS
   Then compare the SHA-256 of datapackage.json with datapackage-digest.json.
2. Open the .wacz file at https://replayweb.page - it stays on your computer - to see the pages as they were.
   A player may not show the texts without contact data; read them with: zcat archive/data.warc.gz
3. The link of a custody line is the SHA-256 of the line as JSON, keys sorted, no blanks, without "link".
   The first line of custody.jsonl has the head of the record's chain at the time of writing.
The sums show that nothing was changed by accident. Whoever changes a pack on purpose can also change the sums:
compare the SHA-256 of this file, or the head of the chain, with what the publisher of the record says it is.

The names and addresses in here are those of public documents. An allegation is not a finding.


证据包：${title}（${action}）
${now} 由 ${software} 生成。

这是什么
这是一份网页存档（WACZ 1.1.1），收录本记录中关于该案件的各项陈述所依据的文件。
其中 ${whole} 份为抓取时的原样，${redacted} 份为去除个人联系方式后的文本。
未收录：${unread} 份（程序无法检查其中有无联系方式）、${long} 份（超过 100 MB）、${erased} 份（已被删除）、${lost} 份（存储中已遗失）。
全部文件连同抓取时字节的 SHA-256 值，均列于 prosequi/captures.jsonl。
${quotes} 处引文已定位到这些文件中的原文；${unpinned} 处引文没有对应的已抓取文件；${withheld} 处所在的文件或字句未收录于此。
抓取次数过多、无法判断以哪一次为准的来源（均未收录）：${none}

archive/data.warc.gz        文件本身（WARC 1.1）
indexes/index.cdx.gz        每份文件在其中的位置
pages/pages.jsonl           文件名称列表
prosequi/action.json        记录中关于该案件的内容
prosequi/captures.jsonl     每份文件是否收录，以及未收录的原因
prosequi/custody.jsonl      每份文件何时、如何取得；每一行都与记录中的前一行相连
prosequi/quotes.json        引文及其位置（W3C Web Annotation）
prosequi/SHA256SUMS         各成员的 SHA-256 值
datapackage.json            供程序使用的同样内容；其自身的 SHA-256 值在 datapackage-digest.json 中

如何核对
1. 解压（本文件是 zip 文件），运行：sha256sum -c prosequi/SHA256SUMS
   再将 datapackage.json 的 SHA-256 值与 datapackage-digest.json 比对。
2. 在 https://replayweb.page 打开 .wacz 文件（文件不会离开您的电脑），即可看到当时的网页。
   去除联系方式的文本可能无法这样查看，可用 zcat archive/data.warc.gz 阅读。
3. 每行保管记录的 link 是该行（键按序排列、无空格、不含 link）的 JSON 的 SHA-256 值。
   custody.jsonl 的第一行是生成本包时整条记录链的末端。
校验值只能表明文件没有意外改变。有意改动者也可以改动校验值：
请将本文件的 SHA-256 值或记录链的末端，与记录发布者公布的值比对。

其中的姓名和地址均见于公开文件。指控并不等于认定。
`;
}
