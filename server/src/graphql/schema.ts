/** The schema's text, as it is published and as the server reads it. */
import { readFileSync } from "node:fs";

/** The published schema, word by word. */
export const readSchemaText = (): string => readFileSync(new URL("./schema.graphql", import.meta.url), "utf8");
