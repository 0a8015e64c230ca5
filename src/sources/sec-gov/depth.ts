import type { AnyNode } from "domhandler";

/** Elements of a page that may lie in each other. No page of the site comes near; selectors take time in proportion to depth times size. */
const DEEPEST = 300;
/** Tags that may be open at once, those whose end is implied among them: parsing takes time in proportion to their number, too. */
const OPEN = 10_000;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** True where a text has more open tags than any page means. Linear: to be asked before it is parsed. */
export function tooOpen(html: string): boolean {
  let open = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,15})/gi)) {
    if (VOID.test(name!)) continue;
    open = Math.max(0, open + (end === "/" ? -1 : 1));
    if (open > OPEN) return true;
  }
  return false;
}

/** True where elements lie in each other deeper than any page means it. Linear, and without recursion. */
export function tooDeep(roots: readonly AnyNode[]): boolean {
  let level: readonly AnyNode[] = roots;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return false;
}
