import { raw } from "hono/html";
import type { Courses } from "../../analysis/courses.ts";
import { keeping } from "../charts/cache.ts";
import { drawEndings } from "../charts/endings.ts";
import type { Reading } from "../reading.ts";

const keep = keeping(16);

/** How the actions ended by time since the filing: a curve for each way, with its interval. */
export function Endings({ reading, endings }: { reading: Reading; endings: Courses["endings"] }) {
  const { words, view } = reading;
  const all = endings.groups.find(({ group }) => group.by === "all");
  if (!all || all.curves.length === 0) return <></>;
  const shares = all.curves.map(({ ending, steps }) => words.overTime.share(words.course.endings[ending], words.share(steps.at(-1)?.share ?? 0)));
  const label = words.overTime.endingsAlt(shares.join(words.locale === "en" ? ", " : "，"));
  const draw = (size: "wide" | "narrow"): string => keep(JSON.stringify([size, words.locale, view.on, view.knownAt, all.actions, shares, all.followedDays]), () => drawEndings(all, words, label, size));
  return (
    <section aria-labelledby="picture">
      <h2 id="picture">{label}</h2>
      <p class="sub">
        {words.overTime.endingsPlot} {words.overTime.followed(words.number(all.actions.length), words.number(all.open))}
      </p>
      <div class="chart">
        <div class="wide">{raw(draw("wide"))}</div>
        <div class="narrow">{raw(draw("narrow"))}</div>
      </div>
    </section>
  );
}
