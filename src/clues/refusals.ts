import { writeArticles } from "../language/article.ts";
import type { Both } from "../record/support.ts";
import { Refused } from "./draft.ts";
import type { Loop } from "./loop.ts";
import type { Next } from "./shape.ts";
import type { On } from "./step.ts";

/** Where it stands, what may come next and who must do it. */
export function refuse(on: Pick<On, "id" | "state" | "label" | "next">, loop: Loop, why: Both): Refused {
  const who = (next: Next, side: keyof Both): string => next.roles.map((id) => (side === "en" ? id : (loop.roles.get(id)?.label.zh ?? id))).join(side === "en" ? ", " : "、");
  const en = on.next.map((next) => `${next.label.en} (by ${who(next, "en")}${next.persons === 2 ? "; two persons" : ""})`).join("; ");
  const zh = on.next.map((next) => `${next.label.zh}（由${who(next, "zh")}实施${next.persons === 2 ? "，须两人" : ""}）`).join("；");
  return new Refused({
    en: `${on.id} is in the state "${on.label.en}". ${why.en} ${en === "" ? "Nothing comes after it." : `What may come next: ${en}.`}`,
    zh: `${on.id}当前状态为“${on.label.zh}”。${why.zh}${zh === "" ? "此状态之后没有后续步骤。" : `可实施的后续步骤：${zh}。`}`,
  });
}

/**
 * Why a bank, a platform, an association or a monitor does not refer: it
 * reports, and closure follows from what financial departments hand over (7.3).
 */
export function shutTo(role: string, { holder, closure }: On, loop: Loop): Both | undefined {
  const found = loop.roles.get(role);
  if (found?.group !== "monitor" || !holder || !closure) return undefined;
  return {
    en: `In the role ${role} a clue is reported (${writeArticles("en", [found.article ?? ""])}: 「${found.quote}」), and opening it here is that report; it is not referred on. It is for ${holder.en} to check it and refer it. Sites, apps and public accounts in particular are closed on clues that financial administration departments hand over (${writeArticles("en", closure.cite)}: 「${closure.quote}」), so the way there leads through them. Reporting a suspected crime to the police is another matter and is not shut.`,
    zh: `${found.label.zh}报告线索（${writeArticles("zh", [found.article ?? ""])}：“${found.quote}”），在此登记即为报告，不自行移送。由${holder.zh}核查和移送。其中，网站、应用和公众账号根据金融管理部门移送的问题线索关闭和处置（${writeArticles("zh", closure.cite)}：“${closure.quote}”），须先经金融管理部门。就涉嫌犯罪向公安机关报案，不受此限。`,
  };
}

/** A state or an act in Chinese, where one is called so. */
export function nameOf(state: string, loop: Loop): string {
  return loop.states.get(state)?.label.zh ?? loop.acts.find(({ id }) => id === state)?.label.zh ?? state;
}

/** What to say where a step does not name its department: which ones its route has. */
export function askAuthority({ grounds }: Next): Both {
  const named = grounds.flatMap(({ authority = [] }) => authority);
  return { en: `Say with --authority to which department it goes${named.length === 0 ? "; its route names none" : `; the route of this clue names ${named.join(", ")}`}.`, zh: `请以--authority写明移送的部门${named.length === 0 ? "；移送路径未列明" : `；该线索的移送路径列有：${named.join("、")}`}。` };
}

/** What to say where a step lacks something that it must be given with. */
export const asks: Record<"finding" | "measure" | "reply", Both> = {
  finding: { en: "Say with --finding what was found: established or not-established.", zh: "请以--finding写明认定结论：established（属实）或not-established（不属实）。" },
  measure: { en: "Say with --measure what was done; clue --help lists the measures.", zh: "请以--measure写明所采取的措施；可用clue --help查看。" },
  reply: { en: "Give the subject's reply with --reply, in its own words.", zh: "请以--reply写明所涉主体的陈述（原文）。" },
};
