import type { Both } from "../../record/support.ts";
import type { Claim } from "../../record/statements/index.ts";
import type { OtherCount } from "../shape.ts";

/** What is needed of a count to say why it stands as it does. */
export type Told = Pick<OtherCount, "status" | "low" | "high" | "specifications" | "agreeing" | "tables">;

/** Why a claim cannot be set against the record, and what would fill it. */
export function notSet({ id, reported: { unit } }: Claim): Both {
  if (unit !== "actions" && unit !== "companies") {
    return { en: "The record does not hold what this adds up. It would be filled by each part of the sum as a statement with its own source.", zh: "记录不含其所加总的各项。须将各项分别作为有来源的陈述录入，方可计算。" };
  }
  return {
    en: `What exactly this counts is not on record. It would be filled by reading its source and writing its terms under "counted" in casebook/claims/${id}.yaml.`,
    zh: `记录中没有其确切的统计口径。须阅读其来源，并将口径写入 casebook/claims/${id}.yaml 的“counted”，方可计算。`,
  };
}

/** Why the record's count and the number stand to each other as they do. */
export function reasonFor({ counted, reported }: Claim, told: Told): Both {
  return joinedUp([found(told), standing(reported.how, told), known(counted!, told), ...told.tables.map((table) => beside(table)), ...(counted!.terms === "our-reading" ? [ourReading] : [])]);
}

const ourReading: Both = { en: "What it counts, and from which day, is our reading: its source does not say.", zh: "其所计内容与起始日期系我们的解读：来源未作说明。" };

function found({ low, high, specifications: { length } }: Told): Both {
  const [en, zh] = low === high ? [`${low}`, `${low}`] : [`${low} to ${high}`, `${low} 至 ${high}`];
  if (length === 1) return { en: `The record holds ${en} in these terms.`, zh: `按此口径，记录中有 ${zh} 起。` };
  return { en: `The record holds ${en} in these terms, by ${length} combinations of definitions.`, zh: `按此口径，${length} 种定义组合下，记录中有 ${zh} 起。` };
}

function standing(how: string, { status, agreeing, specifications: { length } }: Told): Both {
  const { count } = agreeing;
  if (status === "differs") return { en: "That is more than was reported, whichever is taken.", zh: "无论取哪一种，均多于所报。" };
  if (count === 0) return { en: "No combination comes to the number.", zh: "没有一种组合得出该数字。" };
  const [en, zh] = count === length ? [length === 1 ? "It" : "Each", length === 1 ? "" : "各组合均"] : [`${count} of them`, `其中 ${count} 种`];
  const ends = count === length || count === 1 ? "s" : "";
  if (status === "reproduced") return { en: `${en} bear${ends} it out${simply(agreeing).en}: what is on record is enough for a number that is put as a least one.`, zh: `${zh}可印证${simply(agreeing).zh}：以“至少”表述的数字，记录所载已足够。` };
  const near = how === "about" ? { en: "near it", zh: "与之接近" } : { en: "to the same number", zh: "得出同一数字" };
  return { en: `${en} come${ends} ${near.en}${simply(agreeing).en}: agreement, not proof.`, zh: `${zh}${near.zh}${simply(agreeing).zh}：这是相符，并非证明。` };
}

/** The definitions that bear the number out with the fewest departures from the defaults. */
function simply({ simplest }: Told["agreeing"]): Both {
  const told = simplest.slice(0, 3).map((each) => Object.entries(each).map(([id, option]) => `${id}=${option}`).join(" ")).sort();
  if (told.includes("")) return { en: ", the default definitions among them", zh: "（包括默认定义）" };
  return { en: `, most simply by ${told.join(" or ")}`, zh: `（最简为 ${told.join(" 或 ")}）` };
}

function known({ what }: NonNullable<Claim["counted"]>, { specifications }: Told): Both {
  const most = Math.max(...specifications.map(({ possible }) => possible));
  if (what === "filed") return { en: "The record's list of filings is not complete: its count is a floor.", zh: "记录的立案清单并不完整：其计数为下限。" };
  return {
    en: `The record holds the drops that were found: its count is a floor${most === 0 ? "." : `, and of up to ${most} more actions it does not know whether they were dropped in that way.`}`,
    zh: `记录只含已发现的撤案：其计数为下限${most === 0 ? "。" : `；另有至多 ${most} 起，记录不知其是否如此撤销。`}`,
  };
}

function beside({ id, low, high }: Told["tables"][number]): Both {
  const rows = low === high ? `${low}` : `${low}-${high}`;
  return { en: `The table ${id} has ${rows} rows for the same days, by a definition of its own.`, zh: `表格 ${id} 在同一时段有 ${rows} 行，依其自身口径。` };
}

function joinedUp(parts: readonly Both[]): Both {
  return { en: parts.map(({ en }) => en).join(" "), zh: parts.map(({ zh }) => zh).join("") };
}
