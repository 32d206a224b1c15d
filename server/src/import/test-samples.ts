/** A small dataset for unit tests, complete and without a finding; each test changes only what it is about. */
import type { DatasetFiles } from "./dataset-files.ts";

const FACTORS = `id,kind,domain,level,grouping,name,description
poverty,external-factor,economic,external,,Poverty,Want of money.
root-causes,external-factor,social,external,yes,Root causes,
trafficking-perpetration,outcome,criminal-industry,external,,Trafficking of others,
`;

const SOURCES = `id,title,authors,publisher,year,type,work,access,url,note
s-one,First report,,,2015,report,Study one,abstract,https://example.org/1,
s-two,Second report,"Doe, J.",,,report,Study two,full-text,https://example.org/2,
`;

const CLAIMS = `id,source_id,subject_id,relation,object_id,polarity,certainty,locator,statement,region,period,exploitation_form,population,evidence_type,shape,result,contested,perspective
c1,s-one,poverty,increases,trafficking-perpetration,+,stated,p. 1,Poverty is said to push people into it.,Nepal,,,,,,,,
c2,s-two,poverty,part-of,root-causes,0,inferred,p. 2,Coding step: poverty counts as a root cause.,,,,,,,,yes,
`;

const COUNTERPARTS = `perpetrator_factor,victim_factor,basis_claim,certainty,note
trafficking-perpetration,poverty,c1,stated,The source names both.
`;

const VOCABULARY = `column,value,group,label,parent
region,,asia,Asia,
region,Nepal,nepal,Nepal,asia
`;

const DESCRIPTION = `{
  "id": "sample",
  "title": "Sample",
  "license": "CC-BY-4.0",
  "citation": "Sample, 2026."
}
`;

/** The text of each sample file by its name. */
export const SAMPLE_TEXTS: Readonly<Record<string, string>> = {
  "factors.csv": FACTORS,
  "sources.csv": SOURCES,
  "claims.csv": CLAIMS,
  "counterparts.csv": COUNTERPARTS,
  "vocabulary.csv": VOCABULARY,
  "dataset.json": DESCRIPTION,
};

/** The sample files, some replaced by other text or bytes, or left out (null). */
export const sampleFiles = (changed: Readonly<Record<string, string | Uint8Array | null>> = {}): DatasetFiles =>
  new Map(
    Object.entries({ ...SAMPLE_TEXTS, ...changed }).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === "string" ? new TextEncoder().encode(content) : content]],
    ),
  );

/** The sample files with `from` replaced by `to` in one of them. Throws when `from` is not there. */
export const sampleWith = (file: string, from: string, to: string): DatasetFiles => {
  const text = SAMPLE_TEXTS[file] ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return sampleFiles({ [file]: text.replace(from, () => to) });
};
