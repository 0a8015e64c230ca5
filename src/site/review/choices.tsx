import { type Field, OUTCOME, type Seen } from "../../coding/review/index.ts";
import { fieldName, fieldsFor, type Sent } from "./form.ts";
import type { Seat } from "./seat.tsx";

/** Lines for defendants that the machine does not name. */
const more = { shown: 1, blind: 3 };

/** One field with the values that the codebook has for it, in the reader's language, the code beside. */
export function Choice({ seat, field, value, first }: { seat: Seat; field: Field; value: string; first: boolean }) {
  const { words } = seat.folio;
  return (
    <label class="choice">
      <span>{fieldName(field.id, words)}</span>
      <select name={`field:${field.id}`} data-key={first ? "c" : undefined}>
        <Options seat={seat} field={field} value={value} />
      </select>
    </label>
  );
}

function Options({ seat, field, value }: { seat: Seat; field: Field; value: string }) {
  const { words } = seat.folio;
  return (
    <>
      {(value === "" || field.id === OUTCOME) && (
        <option value="" selected={value === ""}>
          {words.reviewDesk.choose}
        </option>
      )}
      {field.values.map(({ code, label }) => (
        <option value={code} selected={code === value}>
          {words.of(label) === code ? code : `${words.of(label)} · ${code}`}
        </option>
      ))}
      {value !== "" && !field.values.some(({ code }) => code === value) && (
        <option value={value} selected>
          {value}
        </option>
      )}
    </>
  );
}

/** Lines for defendants whom the fields above do not name. */
export function Others({ seat, seen, sent }: { seat: Seat; seen: Seen; sent: Sent | undefined }) {
  const t = seat.folio.words.reviewDesk;
  const [field] = fieldsFor(seen, [""], seat.folio.desk.codebook).filter(({ id }) => id === OUTCOME);
  if (!field) return <></>;
  const lines = Math.max(seen.item.proposal === null ? more.blind : more.shown, sent?.defendants.length ?? 0);
  return (
    <>
      {Array.from({ length: lines }, (_, n) => (
        <div class="choice another">
          <label>
            <span>{t.anotherDefendant}</span>
            <input type="text" name="defendant" maxlength={300} value={sent?.defendants[n]?.name ?? ""} autocomplete="off" spellcheck={false} />
          </label>
          <label>
            <span>{t.outcomeOfThat}</span>
            <select name="defendant-outcome">
              <Options seat={seat} field={field} value={sent?.defendants[n]?.outcome ?? ""} />
            </select>
          </label>
        </div>
      ))}
    </>
  );
}
