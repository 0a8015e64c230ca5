import type { Broken } from "../../record/chain.ts";
import { type CustodyLine, linkOf } from "../custody.ts";
import type { Lists } from "./read-lists.ts";

/**
 * Checks the lines of custody by themselves and with each other: each link
 * against its line, neighbours in the chain against each other, the last
 * against the head, and that every listed capture has its line and what belongs
 * to its state. Lines between them are those of other captures; the whole chain is checked in the record.
 */
export function checkCustody({ captures, custody, head }: Lists, broken: Broken[]): void {
  let last: CustodyLine | undefined;
  for (const line of custody) {
    const where = `custody line ${line.seq}`;
    const { link, ...rest } = line;
    if (linkOf(rest) !== link) broken.push({ where, what: "the line does not match its link: one of them was changed" });
    if (last && line.seq <= last.seq) broken.push({ where, what: "it does not stand in the order of the chain" });
    if (last && line.seq === last.seq + 1 && line.before !== last.link) broken.push({ where, what: "it is not bound to the line before it" });
    if (head && line.seq > head.seq) broken.push({ where, what: `the chain had only ${head.seq} lines when the pack was written` });
    if (head && line.seq === head.seq && line.link !== head.link) broken.push({ where, what: "it is the last of the chain, but the head has another link" });
    last = line;
  }
  const ways = new Set(custody.filter((line) => line.event === undefined).map(({ hash, url, at }) => JSON.stringify([hash, url, at])));
  for (const { capture, state, record, erased } of captures) {
    const held = state === "whole" || state === "redacted";
    if (held !== (record !== undefined) || (state === "erased") !== (erased !== undefined)) broken.push({ where: `capture ${capture}`, what: `the list of captures says that it is ${state}, but not what belongs to that` });
  }
  for (const { capture, url, at } of captures) if (!ways.has(JSON.stringify([capture, url, at]))) broken.push({ where: `capture ${capture}`, what: "no line of custody says that it came so" });
}
