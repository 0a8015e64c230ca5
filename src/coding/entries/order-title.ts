import { aimOf } from "./aims.ts";
import { setsDays } from "./calendar.ts";
import type { CleanText } from "./clean.ts";
import type { Name } from "./family.ts";
import { found, type Finding } from "./finding.ts";
import { titleAfter } from "./title.ts";

/** Where no verb decided: what the order's title says, or that it sets days. */
export function ofTitle(page: CleanText, name: Name, kind: "order" | "minutes", decided: boolean, best: Finding | null): Finding {
  const { low } = page;
  const title = titleAfter(low, name.end);
  if (/\bshow cause\b/.test(low.slice(name.start, name.end + 160)) && !(kind === "minutes" && /\bvacat\w*|\bdischarg\w*|\bsatisf/.test(low.slice(name.start, name.end + 260)))) return found("other_order", "order/show-cause", name.start, Math.min(low.length, name.end + 14), { detail: "order_to_show_cause" });
  const aim = aimOf(title.words);
  if (!decided && aim !== null) {
    const start = name.start;
    const end = title.start + aim.end;
    if (aim.aim === "withdraw_counsel") return found("withdrawal_of_counsel", "order/titled-counsel", start, end);
    const unsaid = /\b(?:on|re|regarding)\b[^.;]{0,30}\bmotion/.test(low.slice(name.start, title.start + aim.start)) && ["dismiss", "stay", "summary_judgment", "default_judgment", "voluntary", "lift_stay", "extend_stay", "transfer"].includes(aim.aim);
    const later = unsaid ? /\b(?:defer\w*|reserv\w*|postpon\w*|suspend\w*|withhold\w*)\b/.exec(low.slice(name.start, title.start + aim.start)) : null;
    if (later) return found("other_order", "order/defers", start, end);
    if (unsaid && best === null) return found("unknown", "order/outcome-unsaid", start, end);
  }
  const settlement = /\b(?:pre-)?settlement conf(?:erence)?\b(?! (?:schedul|call|statement))/.exec(low.slice(0, 260));
  if (settlement && !decided && !/\b(?:refer\w*|vacat\w*|cancel\w*|any|purposes? of)\b[^.;]{0,60}$/.test(low.slice(0, settlement.index))) return found("settlement_conference", `${kind}/settlement-conference`, settlement.index, settlement.index + settlement[0].length);
  if (best !== null && best.event === "scheduling_or_status") return best;
  const days = setsDays(low, name.end, kind === "minutes");
  if (best !== null && (kind === "minutes" || days === null || decided)) return best;
  if (days !== null) return found("scheduling_or_status", `${kind}/sets-days`, days.start, days.end);
  if (kind === "minutes") return found("scheduling_or_status", "minutes/decides-nothing", name.start, name.end);
  return found("other_order", low.length <= name.end + 12 ? "order/bare" : "order/other", name.start, Math.min(low.length, Math.max(name.end, title.start + (aim?.end ?? 0))));
}
