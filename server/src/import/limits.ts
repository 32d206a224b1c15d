/** The limits of an import: what a dataset folder may hold at most. */

/** Bytes of one file, and of a zip of them before it is opened. */
export const MAX_FILE_BYTES = 20_000_000;

/** Rows of one file, its header not counted. */
export const MAX_ROWS = 100_000;

/** Bytes of one cell, in UTF-8. */
export const MAX_CELL_BYTES = 65_536;

/** Columns of one file. */
export const MAX_COLUMNS = 200;

/** Characters of an id: it becomes part of addresses and of an index. */
export const MAX_ID_LENGTH = 120;

/** Bytes of dataset.json. */
export const MAX_DESCRIPTION_BYTES = 65_536;

/** Lists and objects within one another in dataset.json. */
export const MAX_DESCRIPTION_DEPTH = 20;

/** Findings of one severity that are kept; further ones are only counted. */
export const MAX_FINDINGS = 500;
