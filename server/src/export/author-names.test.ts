/** Names as sources give them: parted only where the text itself says so. */
import { expect, test } from "vitest";
import { authorsIn } from "./author-names.ts";

const said = (cell: string): readonly string[] =>
  authorsIn(cell).map((author) => ("literal" in author ? author.literal : `${author.family} | ${author.given}`));

test.each([
  ["B. Dierckx de Casterle, A.-M. Vandamme", ["Dierckx de Casterle | B.", "Vandamme | A.-M."]],
  ["Sam R. Bell, Carla Martinez Machain", ["Bell | Sam R.", "Carla Martinez Machain"]],
  ["J. Das, D. Lanier Jr.", ["Das | J.", "Lanier | D. Jr."]],
  ["J. van Dijk, M. de Cock", ["van Dijk | J.", "de Cock | M."]],
])("initials say which part of %s is the family name", (cell, authors) => expect(said(cell)).toEqual(authors));

test.each([
  ["La Strada International", ["La Strada International"]],
  ["KOK; La Strada International", ["KOK", "La Strada International"]],
  [
    "Institute for International Research, Ghent University",
    ["Institute for International Research, Ghent University"],
  ],
  ["M. de Cock, M. Woode (ILO)", ["M. de Cock, M. Woode (ILO)"]],
  ["Agensir, quoting M. Schinas and Y. Johansson", ["Agensir, quoting M. Schinas and Y. Johansson"]],
  ["UNODC (Y. Fedotov)", ["UNODC (Y. Fedotov)"]],
  ["", []],
])("%s is not taken apart further than it says", (cell, authors) => expect(said(cell)).toEqual(authors));
