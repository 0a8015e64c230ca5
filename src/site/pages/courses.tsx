import type { What } from "../../analysis/courses.ts";
import type { Reading } from "../reading.ts";
import { Page } from "../parts/layout.tsx";

/** What can be asked of actions through time, and the scan. */
export function CoursesPage({ reading }: { reading: Reading }) {
  const { words } = reading;
  const titles = Object.entries(words.overTime.titles) as Array<[What, string]>;
  return (
    <Page reading={reading} title={words.overTime.title} at="course">
      <section class="lede">
        <h1>{words.overTime.title}</h1>
        <p class="deck">{words.overTime.lead}</p>
      </section>
      <section>
        <ul class="links">
          {titles.map(([what, title]) => (
            <li>
              <a href={reading.to(`/course/${what}`)}>{title}</a>
            </li>
          ))}
          <li>
            <a href={reading.to("/scan")}>{words.overTime.scan}</a>
          </li>
        </ul>
      </section>
    </Page>
  );
}
