import type { Words } from "../../language/index.ts";
import type { Rulebook } from "../../rules/book/read.ts";
import type { Provision, Rule } from "../../rules/book/shape.ts";
import { sheetOf } from "../../rules/sheet.ts";
import type { Folio } from "../folio.ts";
import { Leaf } from "../parts/layout.tsx";
import { Phrase, Provisions, Rendering, Unverified } from "../parts/phrase.tsx";
import { headingOf } from "../parts/provisions.tsx";
import { Readings } from "../parts/readings.tsx";
import { Parts } from "../parts/sheet.tsx";
import { Verdict } from "../parts/verdict.tsx";

/** One provision: its words, whom it binds, the rules and readings that rest on it, its sheet for the public. */
export function ProvisionPage({ folio, book, provision }: { folio: Folio; book: Rulebook; provision: Provision }) {
  const { words } = folio;
  const set = book.instrument.id;
  const title = words.rules.provisionIs(provision.id);
  const readings = [...book.readings.values()].filter((each) => each.cite.includes(provision.id));
  return (
    <Leaf folio={folio} title={`${title}${words.rules.comma}${words.of(book.instrument.number)}`} at="rules">
      <section class="lede">
        <h1>{title}</h1>
        <p class="deck">
          <a href={folio.to(`/rules/${set}`)}>{words.of(book.instrument.number)}</a>
          {`${words.rules.comma}${headingOf(words, book, provision)}${words.rules.comma}`}
          <span class={`code ${provision.code}`}>{words.rules.code[provision.code]}</span> {provision.unverified && <Unverified words={words} />}
        </p>
        {provision.unverified && <p class="sub">{words.rules.unverifiedNote}</p>}
      </section>
      <section class="beside" aria-labelledby="words">
        <div>
          <h2 id="words">{words.rules.words}</h2>
          {provision.quotes.length > 0 ? <Phrase quotes={provision.quotes} /> : <p class="none">{words.rules.noWords}</p>}
          <Rendering words={words} book={book} provision={provision} />
          {provision.note && <p class="sub">{`${words.rules.note}${words.rules.colon}${words.of(provision.note)}`}</p>}
        </div>
        <Terms folio={folio} book={book} provision={provision} />
      </section>
      <Citing folio={folio} book={book} provision={provision} />
      {readings.length > 0 && (
        <section aria-labelledby="readings">
          <h2 id="readings">{words.rules.readings}</h2>
          <p class="sub">{words.rules.readingsLead}</p>
          <Readings folio={folio} book={book} readings={readings} />
        </section>
      )}
      {provision.code !== "recital" && (
        <section class="text" aria-labelledby="sheet">
          <h2 id="sheet">{words.rules.sheet}</h2>
          <p class="sub">
            {words.rules.sentences(words.rules.sheetLead, "")}
            <a href={folio.to(`/rules/${set}/${provision.id}/sheet`)}>{words.rules.sheetAlone}</a>
          </p>
          <Parts book={book} sheet={sheetOf(book, provision, words.locale)} only={["harm", "example", "report"]} />
        </section>
      )}
      <Neighbours folio={folio} book={book} provision={provision} />
    </Leaf>
  );
}

function Terms({ folio, book, provision }: { folio: Folio; book: Rulebook; provision: Provision }) {
  const { words } = folio;
  const set = book.instrument.id;
  const document = provision.from === undefined ? undefined : book.documents.get(provision.from);
  const rows = [
    [words.rules.bound, provision.bound],
    [words.rules.act, provision.act],
    [words.rules.condition, provision.condition],
    [words.rules.territory, provision.territory],
    [words.rules.authority, provision.authority],
  ] as const;
  return (
    <dl class="margin">
      {rows.map(([label, both]) => both && [<dt>{label}</dt>, <dd>{words.of(both)}</dd>])}
      {provision.liability.length > 0 && [
        <dt>{words.rules.consequences}</dt>,
        <dd>
          <Provisions folio={folio} set={set} ids={provision.liability} />
        </dd>,
      ]}
      <dt>{words.rules.citedAs}</dt>
      <dd>{provision.cited}</dd>
      {document && [
        <dt>{words.rules.fromDocument}</dt>,
        <dd>
          <a href={`${folio.to(`/rules/${set}`)}#document-${document.id}`}>{words.of(document.what)}</a>
          <span class="role">{words.rules.seen[document.seen]}</span>
        </dd>,
      ]}
    </dl>
  );
}

function Citing({ folio, book, provision }: { folio: Folio; book: Rulebook; provision: Provision }) {
  const { words } = folio;
  const rules = [...book.rules.values()].filter((rule) => rule.cite.includes(provision.id));
  return (
    <section aria-labelledby="citing">
      <h2 id="citing">{words.rules.citedBy}</h2>
      {rules.length === 0 && <p class="none">{provision.institutional ? words.rules.institutional : words.rules.citedByNone}</p>}
      <ul class="citing">
        {rules.map((rule) => (
          <li>
            <p>
              <span class="kind">{rule.id}</span> {words.of(rule.says)}
            </p>
            <p class="role">
              {`${words.rules.gives}${words.rules.colon}`}
              <Outcome words={words} book={book} rule={rule} />
              {`${words.rules.semicolon}${words.rules.basis[rule.basis]}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What follows from a rule: a verdict, a gate of consent, or a duty. */
function Outcome({ words, book, rule: { then } }: { words: Words; book: Rulebook; rule: Rule }) {
  if ("verdict" in then) return <Verdict words={words} instrument={book.instrument} id={then.verdict} />;
  if ("duty" in then) return <>{`${words.rules.duty}${words.rules.colon}${words.of(then.duty)}`}</>;
  const gate = book.instrument.gates.find((each) => each.id === then.gate);
  return <>{words.rules.gate(gate ? words.of(gate.label) : then.gate)}</>;
}

function Neighbours({ folio, book, provision }: { folio: Folio; book: Rulebook; provision: Provision }) {
  const { words } = folio;
  const ids = [...book.provisions.keys()];
  const at = ids.indexOf(provision.id);
  const [before, after] = [ids[at - 1], ids[at + 1]];
  const set = book.instrument.id;
  return (
    <nav class="pager" aria-label={words.rules.provisions}>
      {before !== undefined && <a href={folio.to(`/rules/${set}/${before}`)}>{words.rules.before(before)}</a>}
      <a href={folio.to(`/rules/${set}`)}>{words.rules.all}</a>
      {after !== undefined && <a href={folio.to(`/rules/${set}/${after}`)}>{words.rules.after(after)}</a>}
    </nav>
  );
}
