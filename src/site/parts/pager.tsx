import type { Reading } from "../reading.ts";

/** Rows on one page of a long list. */
const rows = 100;

/** The part of a list that a page shows. */
export interface Part<T> {
  items: T[];
  page: number;
  pages: number;
}

/** Cuts a list by `?page=`; a page beyond the end is the last one. */
export function pageOf<T>(reading: Pick<Reading, "own">, all: readonly T[], most = rows): Part<T> {
  const pages = Math.max(1, Math.ceil(all.length / most));
  const asked = Number(reading.own.get("page") ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  return { items: all.slice((page - 1) * most, page * most), page, pages };
}

/** Ways to the previous and next page of a list. */
export function Pager<T>({ reading, page }: { reading: Pick<Reading, "own" | "path" | "words"> & { to(path: string, own: Record<string, string>): string }; page: Part<T> }) {
  if (page.pages === 1) return <></>;
  const { words } = reading;
  const kept = Object.fromEntries([...reading.own].filter(([key]) => key !== "page"));
  const to = (number: number): string => reading.to(reading.path, { ...kept, page: String(number) });
  return (
    <nav class="pager" aria-label={words.frame.pages(page.page, page.pages)}>
      {page.page > 1 && <a href={to(page.page - 1)}>{words.frame.earlier}</a>}
      <span>{words.frame.pages(page.page, page.pages)}</span>
      {page.page < page.pages && <a href={to(page.page + 1)}>{words.frame.next}</a>}
    </nav>
  );
}
