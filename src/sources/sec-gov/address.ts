/** The site, without a slash at its end. */
export const SITE = "https://www.sec.gov";

/** An absolute address of a link on a page of the site; null where it leads nowhere that can be asked (mail, script, nonsense). */
export function absolute(href: string, base = `${SITE}/`): string | null {
  if (href.trim() === "" || !URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.hash = "";
  if (onSite(url)) {
    url.protocol = "https:";
    url.hostname = "www.sec.gov";
    url.port = "";
    url.username = url.password = "";
  }
  return url.href;
}

/** True for addresses of the agency's public site; what lies elsewhere is not asked. */
export function onSite(url: string | URL): boolean {
  return /^(?:www\.)?sec\.gov$/i.test(new URL(url).hostname);
}

/**
 * What a document of the site is called in the record: `sec.gov` and the path
 * of its address, which the agency keeps while names and numbers in it are
 * corrected. Never collides with ids of other sources (`LR-14770`, `2025-9`).
 */
export function idOf(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.replace(/\/+$/, "");
  return onSite(url) ? `sec.gov${path}${/^\/(?:node)?$/.test(path) ? search : ""}` : `${hostname}${path}${search}`;
}

/** Last part of the path, without the ending of a file: `lr-26413`, `34-100001`. */
export function slugOf(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, "").split("/").at(-1)?.replace(/\.\w{2,5}$/, "") ?? "";
}
