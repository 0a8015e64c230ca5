import { inBoth } from "../shape.ts";

/** Words of a figure under every combination of definitions. */
export const multiverse = inBoth({
  en: {
    title: (label: string, figure: string, count: string) => `${label} (${figure}) under ${count} combinations of definitions`,
    allows: (min: string, max: string) => `Any combination allows: ${min} to ${max}.`,
    fixed: (fixed: string, median: string) => `${fixed} of them fix a value; the middle of those is ${median}.`,
    noneFixed: "None of them fixes a value: what is not known leaves each open.",
    claim: (text: string, holds: string, fails: string, open: string) => `${text} surely holds in ${holds}, surely fails in ${fails}, and is left open in ${open}.`,
    moves: "What moves it most (mean widest change, all other choices alike)",
    definition: "Definition",
    move: "Moves it by",
    switches: "Choices",
    curve: "Specifications by their lower bound, at every tenth",
    low: "Low",
    high: "High",
    options: "Options",
    fragile: "The spread shows how much the number owes to definitions. It is fragility, not a better estimate, and no combination is more true for being in the middle.",
    alone: "No definition of the codebook moves this figure.",
  },
  zh: {
    title: (label: string, figure: string, count: string) => `${label}（${figure}）：${count} 种定义组合`,
    allows: (min: string, max: string) => `各组合允许的范围：${min} 至 ${max}。`,
    fixed: (fixed: string, median: string) => `其中 ${fixed} 种得出确定值，其中位数为 ${median}。`,
    noneFixed: "没有一种组合得出确定值：未知之处使其均未定。",
    claim: (text: string, holds: string, fails: string, open: string) => `“${text}”在 ${holds} 种组合中必然成立，在 ${fails} 种中必然不成立，在 ${open} 种中未定。`,
    moves: "影响最大的定义（其余选择相同时最大变动的平均值）",
    definition: "定义",
    move: "变动",
    switches: "选项",
    curve: "按下界排列的各组合，每十分之一取一",
    low: "下界",
    high: "上界",
    options: "选项",
    fragile: "离散程度表明数字在多大程度上取决于定义。它说明数字的脆弱性，并非更好的估计；居中的组合也不因此更真。",
    alone: "词表中没有定义会影响这一数字。",
  },
});
