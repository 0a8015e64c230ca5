import type { AnyNode, Element } from "domhandler";

const UNSEEN = new Set(["script", "style", "template", "noscript", "title", "textarea", "iframe", "svg", "button", "select", "form", "nav", "footer"]);
const BLOCKS = new Set("address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(" "));

/**
 * The lines of a part of a page as a reader would see them: one for each block
 * or line break, blanks single, without navigation, forms and scripts. Walks
 * with a stack of its own, so that no depth of a page ends it.
 */
export function linesOf(roots: readonly AnyNode[], leaveOut: (element: Element) => boolean = () => false): string[] {
  let text = "";
  const todo: Array<{ node: AnyNode; kept: boolean } | null> = roots.map((node) => ({ node, kept: false })).reverse();
  while (todo.length > 0) {
    const next = todo.pop();
    if (!next) {
      text += "\n";
      continue;
    }
    const { node, kept } = next;
    if (node.type === "text") text += kept ? node.data : node.data.replace(/\s+/g, " ");
    if (!("children" in node)) continue;
    const name = "name" in node ? node.name : "";
    if (UNSEEN.has(name) || ("name" in node && leaveOut(node))) continue;
    if (name === "br") text += "\n";
    if (BLOCKS.has(name)) {
      text += "\n";
      todo.push(null);
    }
    for (let n = node.children.length - 1; n >= 0; n -= 1) todo.push({ node: node.children[n]!, kept: kept || name === "pre" });
  }
  return text.split("\n").map(tidy).filter((line) => line !== "");
}

/** The words of a cell on one line, no-break and double blanks single. */
export function wordsOf(roots: readonly AnyNode[]): string {
  return linesOf(roots).join(" ");
}

function tidy(line: string): string {
  return line.replace(/[\u00AD\u200B\u2060\uFEFF]/g, "").replace(/[\s\u0085]+/g, " ").trim();
}
