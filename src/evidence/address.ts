/** An address without what does not change the page: scheme, www, fragment, slashes at the end. Linear whatever the address. */
export function plainAddress(address: string): string {
  const { host, pathname, search } = new URL(address);
  let end = pathname.length;
  while (pathname[end - 1] === "/") end -= 1;
  return `${host.replace(/^www\./, "")}${pathname.slice(0, end)}${search}`;
}
