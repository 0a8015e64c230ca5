import { chooseDefinitions } from "../../analysis/index.ts";
import { moversSince } from "../../analysis/movers.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { columns } from "../print/columns.ts";
import { openFor } from "../record.ts";
import { reportFor } from "./report.ts";

interface Options extends Common {
  from: string;
  to: string;
}

/** `prosequi compare`: the figures of two days side by side, and the events that moved them. */
export async function compare(effects: Effects, options: Options): Promise<number> {
  if (options.from >= options.to) throw new RecordError(`--from ${options.from} is not before --to ${options.to}; give the earlier day first.`);
  const record = await openFor(effects, options);
  try {
    const before = reportFor(record, { ...options, asOf: options.from });
    const after = reportFor(record, { ...options, asOf: options.to });
    const moved = moversSince(
      record.asOf({ on: options.from, knownAt: options.knownAt }),
      record.asOf({ on: options.to, knownAt: options.knownAt }),
      record.codebook,
      chooseDefinitions(record.codebook),
    );
    const figures = after.figures.flatMap((figure) => {
      const was = before.figures.find((each) => each.id === figure.id);
      const same = was && was.value === figure.value && was.low === figure.low && was.high === figure.high && was.numerator === figure.numerator;
      return was && !same ? [{ id: figure.id, label: figure.label, from: ends(was), to: ends(figure) }] : [];
    });
    const words = say(options.lang);
    if (options.format === "json") effects.out(JSON.stringify({ from: options.from, to: options.to, figures, moved }, null, 2));
    else if (figures.length + moved.length === 0) effects.out(words.terminal.unchanged);
    else {
      effects.out(columns(figures.map((each) => [each.id, `${range(each.from)} -> ${range(each.to)}`, words.of(each.label)]), effects.width));
      effects.out(`\n${columns(moved.map((each) => [each.date, each.action, words.of(each.what)]), effects.width)}`);
    }
    return 0;
  } finally {
    await record.close();
  }
}

interface Ends {
  value: number | null;
  low: number | null;
  high: number | null;
}

function ends({ value, low, high }: Ends): Ends {
  return { value, low, high };
}

function range({ value, low, high }: Ends): string {
  const round = (n: number): string => String(Math.round(n * 1000) / 1000);
  if (value !== null) return round(value);
  return low === null && high === null ? "?" : `${low === null ? "" : round(low)}..${high === null ? "" : round(high)}`;
}
