/** A source's address when it is http or https; anything else is no link. */
export function outside(url: string | null): string | undefined {
  if (url === null) return undefined;
  try {
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The best of the reader's languages, from an Accept-Language header (RFC 9110, 12.5.4). */
export function preferred(header: string | undefined): "en" | "zh" {
  const asked = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const q = rest.find((piece) => piece.trim().startsWith("q="));
      return { tag, weight: q === undefined ? 1 : Number(q.trim().slice(2)) || 0 };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(en|zh)\b/.test(tag))
    .sort((a, b) => b.weight - a.weight);
  return asked[0]?.tag.startsWith("zh") ? "zh" : "en";
}
