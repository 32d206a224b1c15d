/** Takes a reading statement to the database in one trip, and again as often as the driver deems fit when that trip fails. */
import neo4j, { type Driver, type Record as DriverRecord, isRetryableError } from "neo4j-driver";

/** A statement on its way: where it runs, with what, under which limits, and until when. */
export type Reading = Readonly<{
  /** The database's name at the server. */
  database: string;
  text: string;
  parameters: Record<string, unknown>;
  limits: Readonly<{ timeout: number; metadata: Readonly<Record<string, string>> }>;
  /** Fires when nobody wants the records any more; what runs is ended then. */
  signal: AbortSignal;
}>;

/**
 * What `make` gives, without a stack trace in it. The driver takes one for every result, to be shown when it fails; our
 * own errors have theirs, and finding the lines of one in the sources costs more than writing the question.
 */
const withoutTrace = <T>(make: () => T): T => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** The records of a statement that begins and ends its transaction itself: one message there and one back. */
const inOneTrip = async (driver: Driver, { database, text, parameters, limits, signal }: Reading) => {
  const session = driver.session({
    ...{ database, defaultAccessMode: neo4j.session.READ },
    // Shared with the reads that the driver minds, so that none is answered from before what another has seen.
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  const end = (): void => void session.close();
  signal.addEventListener("abort", end, { once: true });
  try {
    return (await withoutTrace(() => session.run(text, parameters, limits))).records;
  } finally {
    signal.removeEventListener("abort", end);
    await session.close();
  }
};

/** The records, in a transaction that the driver begins, commits and tries again. */
const inManagedTransaction = async (driver: Driver, { text, parameters, limits, ...reading }: Reading) => {
  const options = { ...reading, routing: neo4j.routing.READ, transactionConfig: limits };
  return (await driver.executeQuery(text, parameters, options)).records;
};

/**
 * All records of a reading statement. A transaction of the driver's takes nearly twice the work of a single trip, and is
 * needed only when that fails in a way that may pass, such as a lost connection. Raises what the driver raises.
 */
export const readRecords = async (driver: Driver, reading: Reading): Promise<readonly DriverRecord[]> => {
  reading.signal.throwIfAborted();
  try {
    return await inOneTrip(driver, reading);
  } catch (error) {
    if (reading.signal.aborted || !(error instanceof Error && isRetryableError(error))) throw error;
    return inManagedTransaction(driver, reading);
  }
};
