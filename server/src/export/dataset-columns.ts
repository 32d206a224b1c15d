/** The columns of the dataset's own files, so that an export of the whole can be imported again. */
import type { Claim } from "../domain/claim.ts";
import type { Counterpart, Factor } from "../domain/factor.ts";
import type { SourceRecord, TermRecord } from "../queries/extracts.ts";
import type { Cell, Column } from "./csv-text.ts";

const plain = <T>(name: string, of: (row: T) => Cell): Column<T> => ({ name, isText: false, of });
const text = <T>(name: string, of: (row: T) => Cell): Column<T> => ({ name, isText: true, of });
const yes = (holds: boolean): Cell => (holds ? "yes" : null);

/** factors.csv */
export const FACTOR_COLUMNS: readonly Column<Factor>[] = [
  plain("id", ({ id }) => id),
  plain("kind", ({ kind }) => kind),
  plain("domain", ({ domain }) => domain),
  plain("level", ({ level }) => level),
  plain("grouping", ({ grouping }) => yes(grouping)),
  text("name", ({ name }) => name),
  text("description", ({ description }) => description),
];

/** claims.csv */
export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  plain("id", ({ id }) => id),
  plain("source_id", ({ source }) => source),
  plain("subject_id", ({ subject }) => subject),
  plain("relation", ({ relation }) => relation),
  plain("object_id", ({ object }) => object),
  plain("polarity", ({ polarity }) => polarity),
  plain("certainty", ({ certainty }) => certainty),
  text("locator", ({ locator }) => locator),
  text("statement", ({ statement }) => statement),
  text("region", ({ region }) => region),
  text("period", ({ period }) => period),
  text("exploitation_form", ({ exploitationForm }) => exploitationForm),
  text("population", ({ population }) => population),
  text("evidence_type", ({ evidenceType }) => evidenceType),
  text("shape", ({ shape }) => shape),
  plain("result", ({ result }) => result),
  plain("contested", ({ contested }) => yes(contested)),
  text("perspective", ({ perspective }) => perspective),
];

/** sources.csv; a source names its work by the work's name, and leaves blank what the dataset left blank. */
export const sourceColumns = (workNames: ReadonlyMap<string, string>): readonly Column<SourceRecord>[] => [
  plain("id", ({ id }) => id),
  text("title", ({ title }) => title),
  text("authors", ({ authors }) => authors),
  text("publisher", ({ publisher }) => publisher),
  plain("year", ({ year }) => year),
  text("type", ({ type }) => type),
  text("work", ({ work, ownWork }) => (ownWork ? null : (workNames.get(work) ?? null))),
  plain("access", ({ access }) => access),
  text("url", ({ url }) => url),
  text("note", ({ note }) => note),
];

/** counterparts.csv */
export const COUNTERPART_COLUMNS: readonly Column<Counterpart>[] = [
  plain("perpetrator_factor", ({ perpetratorFactor }) => perpetratorFactor),
  plain("victim_factor", ({ victimFactor }) => victimFactor),
  plain("basis_claim", ({ basisClaim }) => basisClaim),
  plain("certainty", ({ certainty }) => certainty),
  text("note", ({ note }) => note),
];

/** vocabulary.csv */
export const VOCABULARY_COLUMNS: readonly Column<TermRecord>[] = [
  plain("column", ({ field }) => field),
  text("value", ({ wording }) => wording),
  plain("group", ({ group }) => group),
  text("label", ({ label }) => label),
  plain("parent", ({ parent }) => parent),
];
