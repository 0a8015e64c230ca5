import { way, type Seat } from "./seat.tsx";

/** The keys that press what stands on the page; shown by the script that hears them, and to be switched off. */
export function Hints({ seat, heard }: { seat: Seat; heard: readonly string[] }) {
  const { asked, folio } = seat;
  const t = folio.words.reviewDesk;
  if (!asked.keys) {
    return (
      <p class="role keys">
        <a href={way(seat, "/item", { item: asked.item, keys: true })}>{t.keysOn}</a>
      </p>
    );
  }
  return (
    <div class="keys" data-keys hidden>
      <ul aria-label={t.keys}>
        {Object.entries(t.keysAre)
          .filter(([key]) => heard.includes(key))
          .map(([key, does]) => (
            <li>
              <kbd>{key}</kbd> {does}
            </li>
          ))}
      </ul>
      <p class="role">
        <a href={way(seat, "/item", { item: asked.item, keys: false })}>{t.keysOff}</a>
      </p>
    </div>
  );
}
