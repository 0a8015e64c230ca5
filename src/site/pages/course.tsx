import type { Courses, What } from "../../analysis/courses.ts";
import type { LeftOut } from "../../analysis/course/interval.ts";
import { courseTable } from "../../analysis/tables/index.ts";
import type { Both } from "../../record/support.ts";
import type { Reading } from "../reading.ts";
import { Endings } from "../parts/endings.tsx";
import { Page } from "../parts/layout.tsx";
import { Compared, MoneyBeside, Pace } from "../parts/over-time.tsx";

/** Actions through time: what is told, its picture, its table, and what it does not show. */
export function CoursePage<W extends What>({ reading, what, answer }: { reading: Reading; what: W; answer: Courses[W] }) {
  const { words, view, desk } = reading;
  const w = words.overTime;
  const told = toldBy(what, answer);
  const [head = [], ...rows] = courseTable(what, answer, { view, codebook: desk.codebook }, words);
  return (
    <Page reading={reading} title={w.titles[what]} at="course">
      <section class="lede">
        <h1>{w.titles[what]}</h1>
        {[...told.says, ...told.why].map((says) => (
          <p class="deck">{words.of(says)}</p>
        ))}
        {told.command !== undefined && <p class="sub">{words.course.fill(told.command)}</p>}
        <p class="sub ways">
          <a href={reading.to(`/course/${what}.csv`)}>{w.csv}</a>
          <span>{words.method.figureDay(words.day(view.on))}</span>
        </p>
      </section>
      <Picture reading={reading} what={what} answer={answer} />
      {rows.length > 0 && (
        <section aria-labelledby="table">
          <h2 id="table">{w.table}</h2>
          <table class="stacking">
            <caption class="heard">{w.titles[what]}</caption>
            <thead>
              <tr>{head.map((each) => <th scope="col">{each}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map(([first, ...cells]) => (
                <tr>
                  <th scope="row">{first}</th>
                  {cells.map((cell, n) => (
                    <td data-label={head[n + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {told.leftOut.length > 0 && (
            <details>
              <summary>{w.leftOut(words.number(told.leftOut.length))}</summary>
              <ul class="plain">
                {told.leftOut.map(({ id, why }) => (
                  <li>{words.labelled(id, words.of(why))}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
      {told.saysNot.length > 0 && (
        <section class="text" aria-labelledby="doubt">
          <h2 id="doubt">{w.doubt}</h2>
          {told.saysNot.map((each) => (
            <p>{words.of(each)}</p>
          ))}
        </section>
      )}
    </Page>
  );
}

function Picture<W extends What>({ reading, what, answer }: { reading: Reading; what: W; answer: Courses[W] }) {
  if (what === "endings") return <Endings reading={reading} endings={answer as Courses["endings"]} />;
  if (what === "filings") return <Pace reading={reading} course={answer as Courses["filings"]} />;
  if (what === "money") return <MoneyBeside reading={reading} money={answer as Courses["money"]} />;
  return what === "inventories" ? <Compared reading={reading} inventories={answer as Courses["inventories"]} /> : <></>;
}

interface Told {
  says: Both[];
  saysNot: Both[];
  why: Both[];
  command: string | undefined;
  leftOut: readonly LeftOut[];
}

/** What an answer says, says not, and why it cannot be computed, whichever course it is of. */
function toldBy<W extends What>(what: W, answer: Courses[W]): Told {
  if (what === "elsewhere") {
    const { list, baseline } = answer as Courses["elsewhere"];
    const computed = baseline.status === "computed";
    return { says: computed ? [list.says, baseline.says] : [list.says], saysNot: computed ? [list.saysNot, baseline.saysNot] : [list.saysNot], why: computed ? [] : [baseline.why], command: computed ? undefined : baseline.command, leftOut: computed ? baseline.leftOut : [] };
  }
  const { says, saysNot, why, command, leftOut }: { says?: Both; saysNot?: Both; why?: Both; command?: string; leftOut?: readonly LeftOut[] } = answer as Exclude<Courses[What], Courses["elsewhere"]>;
  const some = (each: Both | undefined): Both[] => (each === undefined ? [] : [each]);
  return { says: some(says), saysNot: some(saysNot), why: some(why), command, leftOut: leftOut ?? [] };
}
