/** The chains between two ends as a table of text, one line for each. */
import type { ChainsFileQuery } from "../../api/generated.ts";
import { csvLine, csvSlug, csvWord } from "../csv-cells.ts";

type FiledChain = ChainsFileQuery["pathways"]["paths"][number];

const COLUMNS = [
  "from",
  "to",
  "chain",
  "factors",
  "sign",
  "steps",
  "weakest_step_works",
  "told_as_a_whole_by",
  "sentence",
  "data_version",
] as const;

const cells = ({ factors, sign, length, weakestWorkCount, threadWorks, sentence }: FiledChain): readonly string[] => [
  csvSlug(factors.at(0)?.id ?? ""),
  csvSlug(factors.at(-1)?.id ?? ""),
  factors.map(({ name }) => name).join(" → "),
  factors.map(({ id }) => csvSlug(id)).join("; "),
  csvWord(sign),
  String(length),
  String(weakestWorkCount),
  threadWorks.map(({ name }) => name).join("; "),
  sentence,
];

/** The chains in the order given, as CSV: UTF-8, CRLF, RFC 4180. */
export const chainsFile = (chains: readonly FiledChain[], dataVersion: string): string =>
  [csvLine(COLUMNS), ...chains.map((chain) => csvLine([...cells(chain), dataVersion])), ""].join("\r\n");
