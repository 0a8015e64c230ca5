import { expect, test } from "vitest";
import { openScreen } from "../../src/rules/screen/index.ts";

const screen = await openScreen("rulebook/yinfa-2026-42/screening");

/** Units that, repeated, make as many matches, near matches, gaps or marks as a text of that length can hold. */
const units = ["矿机", "虚拟货币", "xu", "xnhb ", "虚★★★★★★★★", "R.W.A.", "USDT理财", "比必毕", "实世时", "虚\u0336\u0336\u0336", "稳\u200b\u200b\u200b", "现实世界资产代币", "xuni ", "稳 定 "];

test.each(units)("a long text of %j is screened in time that grows with its length", (unit) => {
  const time = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    // Processor time, so that a busy machine changes nothing.
    const { user } = process.cpuUsage();
    screen.screen("ad", text, { on: "2026-11-22" });
    return (process.cpuUsage().user - user) / 1000;
  };
  time(5_000);
  // Four times the text: four times the work if it is linear, sixteen if it is quadratic.
  const short = Math.max(20, time(20_000));
  expect(time(80_000)).toBeLessThan(short * 11);
});
