/** The formats that the network can be exported in; the route, the menu and the command line read this list. */
import { AppError } from "../errors.ts";
import { bibtex } from "./bibtex.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { ris } from "./ris.ts";

/** Every format, in the order of the menu. */
export const FORMATS: readonly Format[] = [json, csv, graphml, bibtex, ris];

/** The format with that id. Raises NOT_FOUND naming those there are. */
export const findFormat = (id: string): Format => {
  const format = FORMATS.find((known) => known.id === id);
  if (format) return format;
  const ids = FORMATS.map((known) => known.id);
  throw new AppError("NOT_FOUND", {
    message: `There is no export format ${JSON.stringify(id.slice(0, 40))}.`,
    hint: `Choose one of ${ids.join(", ")}.`,
    details: { format: id.slice(0, 40), formats: ids },
  });
};
