import { say, type Locale, type Words } from "../language/index.ts";
import type { Desk } from "./shape.ts";

/**
 * A leaf of the second document: the rules, a question put to them, a screened
 * text, a clue. It has a language and parameters of its own, and no day of the
 * enforcement record: neither that day nor the record's definitions reach it.
 */
export interface Folio {
  desk: Desk;
  words: Words;
  /** Path behind the language, like `/rules/yinfa-2026-42`. */
  path: string;
  /** Parameters of this page, in the order of the address. */
  own: URLSearchParams;
  /** Address of another page. */
  to(path: string, own?: URLSearchParams): string;
  /** Address of this page in another language, or with other parameters. */
  here(change: { locale?: Locale; own?: URLSearchParams }): string;
}

/** Opens a folio for one request. */
export function openFolio(desk: Desk, locale: Locale, path: string, own: URLSearchParams): Folio {
  const address = (to: Locale, toPath: string, params: URLSearchParams | undefined): string => {
    const text = params?.toString() ?? "";
    return `/${to}${toPath}${text ? `?${text}` : ""}`;
  };
  return {
    desk,
    words: say(locale),
    path,
    own,
    to: (toPath, params) => address(locale, toPath, params),
    here: (change) => address(change.locale ?? locale, path, change.own ?? own),
  };
}
