const pageProtocols: ReadonlySet<string> = new Set(["https:", "http:", "mailto:", "tel:"]);

/** Relative addresses are resolved against it to see what they are; it is never visited. */
const anyPage = new URL("https://page.invalid/");

/** A link that may be rendered. */
export interface SafeLink {
  readonly href: string;
  /** Set on links that may lead to another origin. */
  readonly rel?: "noopener noreferrer";
}

/**
 * Checks an address that came with the host's data. Allowed are http, https, mailto and tel.
 * @param origin Of the page, where it is known: absolute addresses within it are not foreign.
 * @returns what to put on an `<a>`; undefined where the text has to do without a link.
 */
export function safeHref(href: string | undefined, origin?: string): SafeLink | undefined {
  const absolute = parse(href);
  const url = absolute ?? parse(href, anyPage);
  if (href === undefined || !url || !pageProtocols.has(url.protocol)) return undefined;
  const stays = url.origin === (absolute ? origin : anyPage.origin);
  return stays ? { href } : { href, rel: "noopener noreferrer" };
}

/**
 * Checks the address of a picture. Allowed are http, https and SVG in a `data:` address, which runs no script in an
 * `<img>`.
 * @returns undefined where a placeholder has to stand in.
 */
export function safeSource(source: string | undefined): string | undefined {
  const url = parse(source) ?? parse(source, anyPage);
  const isPicture =
    url?.protocol === "https:" ||
    url?.protocol === "http:" ||
    (url?.protocol === "data:" && url.pathname.startsWith("image/svg+xml"));
  return isPicture ? source : undefined;
}

function parse(address: string | undefined, base?: URL): URL | undefined {
  if (!address) return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
