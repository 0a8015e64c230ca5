import type { Both } from "../../record/support.ts";
import type { Member } from "../members.ts";
import { and, NO, not, OPEN, YES, type Truth } from "../truth.ts";
import type { Counted, Place, Totals } from "../bounds.ts";
import type { Asked } from "./formula.ts";

/** A figure over the inherited inventory, as data: what counts and how open places behave. */
export interface InventoryFigure {
  id: string;
  label: Both;
  /** What is asked of an action, as the formula says it. */
  asked: readonly Asked[];
  counted: Counted;
  /** The reported total whose places must all be named before one value is given. */
  completeWhen?: string;
}

type Open = (place: Place) => Truth;

/** On the article's day its totals say what each place was; later, what may have changed stays open. */
const openOn = (atArticle: (place: Place) => boolean, later: Open, article: boolean): Open =>
  article ? (place) => (atArticle(place) ? YES : NO) : later;

/**
 * The figures of mission.md that count the inherited actions. `article` is
 * true on the article's own day, when its totals apply as they stand.
 */
export function inventoryFigures(article: boolean, { ties }: Pick<Totals, "ties">): InventoryFigure[] {
  const dropped = (m: Member): Truth => m.dropped;
  const softened = (m: Member): Truth => and(m.eased, not(m.dropped));
  const untouched = (m: Member): Truth => not(m.eased);
  // A drop stays a drop; every other place can have moved since the article.
  const isDropped = openOn((p) => p === "dismissed", (p) => (p === "dismissed" ? YES : OPEN), article);
  const isEased = openOn((p) => p !== "untouched", (p) => (p === "untouched" ? OPEN : YES), article);
  const isSoftened = openOn((p) => p === "paused" || p === "better-terms", (p) => (p === "dismissed" ? NO : OPEN), article);
  const isPaused = openOn((p) => p === "paused", (p) => (p === "dismissed" ? NO : OPEN), article);
  const isUntouched = openOn((p) => p === "untouched", (p) => (p === "untouched" ? OPEN : NO), article);
  const tied = (holds: (m: Member) => Truth) => (m: Member): Truth => and(holds(m), m.tied);
  const maybe = (open: Open): Open => (place) => and(open(place), OPEN);
  const member = (): Truth => YES;
  const total = (count: number): { total?: number } => (article ? { total: count } : {});

  return [
    { id: "inherited", asked: [], label: { en: "crypto actions pending on 20 January 2025", zh: "2025年1月20日尚未了结的加密案件" }, counted: { holds: member, openPlace: () => YES, places: true } },
    { id: "inherited-biden", asked: [], label: { en: "inherited crypto actions brought under Biden", zh: "遗留加密案件中拜登任内提起的" }, counted: { era: "biden", holds: member, openPlace: () => YES, places: true } },
    { id: "inherited-trump1", asked: [], label: { en: "inherited crypto actions brought in Trump's first term", zh: "遗留加密案件中特朗普第一任期提起的" }, counted: { era: "trump-1", holds: member, openPlace: () => YES, places: true } },
    { id: "eased", asked: ["eased"], label: { en: "inherited crypto actions dismissed, paused or given better terms", zh: "遗留加密案件中被撤销、暂停或获得更优条件的" }, counted: { holds: (m) => m.eased, openPlace: isEased } },
    { id: "eased-share", asked: ["eased"], label: { en: "share of the inherited crypto actions eased", zh: "遗留加密案件被放宽处理的比例" }, counted: { holds: (m) => m.eased, openPlace: isEased, share: true } },
    { id: "dismissed", asked: ["dropped"], label: { en: "inherited crypto actions dropped outright by the agency", zh: "遗留加密案件中被SEC直接撤诉的" }, counted: { holds: dropped, openPlace: isDropped }, completeWhen: "dismissed" },
    { id: "softened", asked: ["eased", "not-dropped"], label: { en: "inherited crypto actions paused, settled on better terms or conceded", zh: "遗留加密案件中被暂停、以更优条件和解或让步的" }, counted: { holds: softened, openPlace: isSoftened } },
    { id: "paused", asked: ["paused"], label: { en: "inherited crypto actions paused to negotiate", zh: "遗留加密案件中为协商而暂停的" }, counted: { holds: (m) => m.paused, openPlace: isPaused } },
    { id: "untouched", asked: ["not-eased"], label: { en: "inherited crypto actions not eased", zh: "遗留加密案件中未放宽处理的" }, counted: { holds: untouched, openPlace: isUntouched } },
    { id: "dismissed-share-biden", asked: ["dropped"], label: { en: "share of the inherited Biden-era crypto actions dropped", zh: "拜登时期遗留加密案件被撤诉的比例" }, counted: { era: "biden", holds: dropped, openPlace: isDropped, share: true }, completeWhen: "dismissed" },
    { id: "tied-dismissed", asked: ["dropped", "tied"], label: { en: "inherited crypto actions dropped, with a known tie to the president or his family's businesses", zh: "被撤诉且与总统或其家族企业有已知关联" }, counted: { holds: tied(dropped), openPlace: maybe(isDropped), ...total(ties.dismissed) }, completeWhen: "dismissed" },
    { id: "tied-softened", asked: ["eased", "not-dropped", "tied"], label: { en: "inherited crypto actions paused or given better terms, with a known tie", zh: "被暂停或获更优条件且有已知关联" }, counted: { holds: tied(softened), openPlace: maybe(isSoftened), ...total(ties.softened) } },
    { id: "tied-untouched", asked: ["not-eased", "tied"], label: { en: "inherited crypto actions not eased, with a known tie", zh: "未放宽处理且有已知关联" }, counted: { holds: tied(untouched), openPlace: maybe(isUntouched), ...total(ties.untouched) } },
    { id: "tied-eased", asked: ["eased", "tied"], label: { en: "inherited crypto actions eased, with a known tie", zh: "被放宽处理且有已知关联" }, counted: { holds: tied((m) => m.eased), openPlace: maybe(isEased), ...total(ties.dismissed + ties.softened) } },
  ];
}
