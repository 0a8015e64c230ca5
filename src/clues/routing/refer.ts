import { writeArticles } from "../../language/article.ts";
import type { Both } from "../../record/support.ts";
import type { ClueFacts } from "./holds.ts";
import { isFinancial, routeOf } from "./route.ts";
import type { Routing } from "./shape.ts";

/** Whether a clue may go from one to another, and why. */
export interface Referral {
  allowed: boolean;
  /** Through whom it goes instead, where it may not go directly. */
  via?: string;
  /** True where the text does not name that department for this clue; allowed, and said. */
  offRoute?: true;
  cite: string[];
  says: Both;
}

/**
 * Whether the text lets `reporter` hand the clue to the department `to`. The
 * one thing it shuts is the straight way to closure: sites, apps and accounts
 * are closed on clues that financial administration departments hand over
 * (7.3), so a platform, bank or association does not send them there itself.
 * Reporting a suspected crime to the police is another matter and stays open.
 */
export function mayRefer(routing: Routing, provisions: readonly string[], reporter: string, facts: ClueFacts, to: string): Referral {
  const { closure } = routing;
  const name = (id: string): Both => routing.departments.find((each) => each.id === id)?.label ?? { en: id, zh: id };
  const target = name(to);
  const routed = routeOf(routing, provisions, reporter, facts);
  if (closure.departments.includes(to)) {
    if (to === "police" && facts["crimeSuspected"] === true) {
      return { allowed: true, cite: ["10", "11"], says: { en: "To the police as a suspected crime (arts. 10 and 11); that is no request to close a site, app or account.", zh: "以涉嫌犯罪移送公安机关（第十条、第十一条）；这不是请求关闭网站、应用或者账号。" } };
    }
    const financial = isFinancial(routing, reporter, facts);
    if (financial !== true) {
      const through = name(closure.via);
      const open: Both = financial === null ? { en: " Whether whoever hands it over is one is not known; say so with fromFinancialDepartment if it is.", zh: "移送方是否为金融管理部门尚不清楚；如是，请注明。" } : { en: "", zh: "" };
      return {
        allowed: false,
        via: closure.via,
        cite: closure.cite,
        says: {
          en: `Not straight to ${target.en}: under ${writeArticles("en", closure.cite)} it acts on clues handed over by financial administration departments (「${closure.quote}」). Send it to ${through.en}, which hands it over.${open.en}`,
          zh: `不能直接移送${target.zh}：依${writeArticles("zh", closure.cite)}，其根据金融管理部门移送的问题线索处理（“${closure.quote}”）。请报${through.zh}，由其移送。${open.zh}`,
        },
      };
    }
    if (routed.onward.includes(to)) return { allowed: true, cite: closure.cite, says: { en: `To ${target.en}, on a clue that a financial administration department hands over (${writeArticles("en", closure.cite)}).`, zh: `由金融管理部门移送${target.zh}（${writeArticles("zh", closure.cite)}）。` } };
  }
  const named = routed.named.find(({ id }) => id === to);
  if (named) return { allowed: true, cite: named.cite, says: routed.says };
  return {
    allowed: true,
    offRoute: true,
    cite: [],
    says: { en: `The notice does not name ${target.en} for this clue. ${routed.says.en}`, zh: `通知未就该线索列明${target.zh}。${routed.says.zh}` },
  };
}
