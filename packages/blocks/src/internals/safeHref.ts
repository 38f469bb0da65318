const linked = /^(https?|mailto|tel):$/;
const drawn = /^(https?:|data:image\/svg\+xml[,;])/;

/** Relative addresses are resolved against it to see what they are; it is never visited. */
const anyPage = new URL("https://page.invalid/");

/** A link that may be rendered. */
export interface SafeLink {
  readonly href: string;
  /** Set on links that may lead to another origin. */
  readonly rel: "noopener noreferrer" | undefined;
}

/**
 * Checks an address that came with the host's data. Allowed are http, https, mailto and tel.
 * @param origin Of the page, where it is known: absolute addresses within it are not foreign.
 * @returns what to put on an `<a>`; undefined where the text has to do without a link.
 */
export function safeHref(href: string | undefined, origin?: string): SafeLink | undefined {
  const url = parse(href);
  if (!href || !url || !linked.test(url.protocol)) return undefined;
  const home = URL.canParse(href) ? origin : anyPage.origin;
  return { href, rel: url.origin === home ? undefined : "noopener noreferrer" };
}

/**
 * Checks the address of a picture. Allowed are http, https and SVG in a `data:` address, which runs no script in an
 * `<img>`.
 * @returns undefined where a placeholder has to stand in.
 */
export function safeSource(source: string | undefined): string | undefined {
  const url = parse(source);
  return url && drawn.test(url.href) ? source : undefined;
}

function parse(address: string | undefined): URL | undefined {
  return address && URL.canParse(address, anyPage) ? new URL(address, anyPage) : undefined;
}
