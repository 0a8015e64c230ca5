import { raw } from "hono/html";
import type { Words } from "../../language/index.ts";
import type { OutcomeClass } from "../../codebook/shape.ts";
import { earliest, latest, type PartialDay } from "../../record/day.ts";

/** A dated thing on the time line: an act of the agency above, a tie below. */
export interface Dated {
  date: PartialDay;
  approximate?: boolean | undefined;
  label: string;
  side: "act" | "tie";
  /** True for a tie that rests on too little to count. */
  doubtful?: boolean;
  /** True for an act by which the agency pursued less. */
  eases?: boolean;
  /** Class of the outcome that the act gives, for its colour. */
  became?: OutcomeClass | undefined;
}

const text = 12;
/** Width of a label in pixels, near enough: a Chinese sign is as wide as it is high. */
const wide = (label: string): number => [...label].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? text : text * 0.56), 0);
const shorten = (label: string, room: number): string => {
  if (wide(label) <= room) return label;
  const signs = [...label];
  while (signs.length > 1 && wide(signs.join("")) > room - text) signs.pop();
  return `${signs.join("").trimEnd()}…`;
};
const time = (date: PartialDay): number => Date.parse(earliest(date));
const until = (date: PartialDay): number => Date.parse(latest(date));
const when = (one: Dated, words: Words): string => (one.date.length === 10 || one.approximate ? words.day(one.date, one.approximate) : words.party.someDay(words.day(one.date)));
const style = (one: Dated): string => [one.side, one.eases && "eases", one.became, one.doubtful && "doubtful"].filter(Boolean).join(" ");

/** Ties below a line of time, the agency's acts above it; labels stacked so that none covers another. */
export function TieLine({ dated, label, words }: { dated: readonly Dated[]; label: string; words: Words }) {
  const sorted = dated.slice().sort((a, b) => time(a.date) - time(b.date));
  const first = sorted[0];
  if (!first) return <></>;
  const last = Math.max(...sorted.map((one) => until(one.date)));
  return (
    <div class="chart">
      <Wide sorted={sorted} from={time(first.date)} to={last} label={label} words={words} />
      <Narrow sorted={sorted} label={label} words={words} />
    </div>
  );
}

interface Drawn {
  sorted: readonly Dated[];
  label: string;
  words: Words;
}

function Wide({ sorted, from, to, label, words }: Drawn & { from: number; to: number }) {
  const width = 960;
  const [left, right] = [14, width - 14];
  const x = (moment: number): number => (to === from ? width / 2 : left + ((moment - from) / (to - from)) * (right - left));
  const rows = { act: [] as number[], tie: [] as number[] };
  const placed = sorted.map((one) => {
    const written = shorten(`${when(one, words)}${words.locale === "en" ? ": " : "："}${one.label}`, 420);
    const length = wide(written);
    const at = x(time(one.date));
    const start = Math.min(Math.max(at - 4, 0), width - length);
    const ends = rows[one.side];
    const free = ends.findIndex((end) => end + 12 < start);
    const row = free < 0 ? ends.length : free;
    ends[row] = start + length;
    return { one, at, end: x(until(one.date)), start, row, written };
  });
  const above = 30 + rows.act.length * 20;
  const height = above + 34 + rows.tie.length * 20;
  return (
    <svg class="wide" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Years from={from} to={to} left={left} right={right} y={above} />
      <path class="axis" d={`M0 ${above}H${width}`} />
      {placed.map(({ one, at, end, start, row, written }) => {
        const y = one.side === "act" ? above - 16 - row * 20 : above + 34 + row * 20;
        return (
          <g class={style(one)}>
            <path class="leader" d={`M${at.toFixed(1)} ${above}V${one.side === "act" ? y + 4 : y - 12}`} />
            <Sign one={one} x={at} end={end} y={above} />
            <text x={start.toFixed(1)} y={y}>
              {written}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Narrow({ sorted, label, words }: Drawn) {
  const [width, step] = [340, 40];
  const height = sorted.length * step + 8;
  return (
    <svg class="narrow" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path class="axis" d={`M14 0V${height}`} />
      {sorted.map((one, n) => (
        <g class={style(one)}>
          <Sign one={one} x={14} end={14} y={n * step + 18} />
          <text class="when" x="30" y={n * step + 14}>
            {when(one, words)}
          </text>
          <text x="30" y={n * step + 30}>
            {shorten(one.label, width - 34)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** An act is a square on the line (filled where the agency pursued less), a tie a dot; a day not known is drawn as long as it can lie. */
function Sign({ one, x, end, y }: { one: Dated; x: number; end: number; y: number }) {
  if (end - x > 1) return <rect class="sign span" x={x.toFixed(1)} y={one.side === "act" ? y - 7 : y + 2} width={(end - x).toFixed(1)} height="5" rx="2.5" />;
  if (one.date.length < 10) return <rect class="sign span" x={x - 6} y={y - 3} width="12" height="6" rx="3" />;
  return one.side === "act" ? <rect class="sign" x={(x - 5).toFixed(1)} y={y - 5} width="10" height="10" /> : <circle class="sign" cx={x.toFixed(1)} cy={y} r="5.5" />;
}

function Years({ from, to, left, right, y }: { from: number; to: number; left: number; right: number; y: number }) {
  const years: string[] = [];
  for (let year = new Date(from).getUTCFullYear() + 1; Date.UTC(year, 0) < to; year += 1) {
    const x = left + ((Date.UTC(year, 0) - from) / (to - from)) * (right - left);
    years.push(`<path class="year" d="M${x.toFixed(1)} ${y - 5}V${y + 5}"/><text class="year" text-anchor="middle" x="${x.toFixed(1)}" y="${y + 17}">${year}</text>`);
  }
  return <g>{raw(years.join(""))}</g>;
}
