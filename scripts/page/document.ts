/** What an HTML page is made of. */
export interface Parts {
  readonly title: string;
  readonly styles: string;
  readonly script: string;
  /** HTML inside of `#root`. */
  readonly content: string;
}

/** The HTML of a page with a style sheet and a script at the given paths. */
export const documentOf = ({ title, styles, script, content }: Parts): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styles}">
<script type="module" src="${script}"></script>
</head>
<body><div id="root">${content}</div></body>
</html>`;
