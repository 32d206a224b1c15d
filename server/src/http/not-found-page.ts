/** What somebody sees in a browser who followed a wrong address: words and ways on, without a script. */
import { xmlText } from "../export/xml-text.ts";

const LONGEST_PATH = 120;

const shortened = (path: string): string => (path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path);

/** The page as HTML; `path` is what was asked for, from outside. */
export const notFoundPage = (path: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Nothing at this address – Factor Atlas</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 38rem; margin: 15vh auto 0; padding: 0 1.5rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
      h1 { font-size: 1.375rem; }
      p, li { overflow-wrap: anywhere; }
      li { padding: 0.25rem 0; }
    </style>
  </head>
  <body>
    <main>
      <h1>There is nothing at this address</h1>
      <p>Factor Atlas has no page at <strong>${xmlText(shortened(path))}</strong>. An address that was shared may have lost its end, or been mistyped.</p>
      <ul>
        <li><a href="/">Open the explorer</a></li>
        <li><a href="/graphiql">Open the query page</a>, to ask the data in GraphQL</li>
      </ul>
    </main>
  </body>
</html>
`;
