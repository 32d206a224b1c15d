/** The files that the server streams, and how the last bytes of each tell that it is whole: a cut connection may look like an end. */

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Its last member counts the rows written; whatever was cut before does not parse from there to the end. */
const endsAsJson = (end: Uint8Array): boolean => {
  const written = text(end);
  const at = written.lastIndexOf('\n"rows": ');
  if (at < 0) return false;
  try {
    JSON.parse(`{${written.slice(at)}`);
    return true;
  } catch {
    return false;
  }
};

const endsAsGraphml = (end: Uint8Array): boolean => text(end).trimEnd().endsWith("</graphml>");

/** The sources are counted below the last entry of BibTeX, and in the last record of RIS. */
const endsAsBibtex = (end: Uint8Array): boolean => /\n% Complete: .*\.\n$/.test(text(end));
const endsAsRis = (end: Uint8Array): boolean => /\r\nN1 {2}- Complete: .*\.\r\nER {2}- \r\n$/.test(text(end));

const DIRECTORY_END = [0x50, 0x4b, 0x05, 0x06] as const;
/** Of the record that ends a zip, which ours writes without a comment. */
const DIRECTORY_END_BYTES = 22;

const endsAsZip = (end: Uint8Array): boolean => {
  const record = end.subarray(-DIRECTORY_END_BYTES);
  return record.length === DIRECTORY_END_BYTES && DIRECTORY_END.every((byte, at) => record[at] === byte);
};

const ENDINGS = {
  json: endsAsJson,
  csv: endsAsZip,
  graphml: endsAsGraphml,
  bib: endsAsBibtex,
  ris: endsAsRis,
} as const;

/** A file that the server streams, by the id of its format. */
export type DataFormat = keyof typeof ENDINGS;

/** Bytes of the end that hold every sign of wholeness. */
const END_BYTES = 4096;

/** Whether `file` ends as a file of its format does. */
export const isWhole = async (format: DataFormat, file: Blob): Promise<boolean> =>
  ENDINGS[format](new Uint8Array(await file.slice(-END_BYTES).arrayBuffer()));
