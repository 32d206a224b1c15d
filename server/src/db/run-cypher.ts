/** The only place where a statement reaches the database. */
import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { AppError } from "../errors.ts";
import type { Statement, Statements } from "./cypher-files.ts";
import { isOutOfMemory, mapDatabaseError } from "./map-database-error.ts";
import { plainRow, type Row } from "./records.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** Who asks, and until when: carried from the request to the database. */
export type Asker = Readonly<{ requestId?: string; signal?: AbortSignal; onStatement?: (name: string) => void }>;

/** Runs statements by name; the only thing that queries and the import know of the database. */
export type Database = Readonly<{
  /** All rows of a read statement, within 5 s. Raises QUERY_TIMEOUT, DATABASE_UNAVAILABLE, INTERNAL. */
  read: (name: string, parameters?: Parameters, asker?: Asker) => Promise<readonly Row[]>;
  /** Rows of a read statement one by one, within 300 s, without holding them all. Same codes. */
  stream: (name: string, parameters?: Parameters, asker?: Asker) => AsyncGenerator<Row, void, undefined>;
  /** Does `work` in one write transaction, all or nothing, within `timeoutMs`. Same codes; also what `work` raises. */
  write: <T>(work: (run: RunInTransaction) => Promise<T>, timeoutMs: number) => Promise<T>;
  /** Runs a schema statement on its own. Same codes. */
  define: (name: string) => Promise<void>;
}>;

/** Runs one statement inside a transaction and gives its rows. */
export type RunInTransaction = (name: string, parameters?: Parameters) => Promise<readonly Row[]>;

const READ_TIMEOUT_MS = 5_000;
const STREAM_TIMEOUT_MS = 300_000;

const driverValue = (value: unknown): unknown => {
  if (typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(driverValue);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, driverValue(inner)]));
  return value ?? null;
};

const given = (statement: Statement, parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(statement.parameters.map((name) => [name, driverValue(parameters[name])]));

/**
 * `work`, or the signal's reason once it fires. The driver ends aborted work, but while it waits to try again its
 * promise would never settle.
 */
const untilAborted = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) onAbort();
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
};

/** The database behind `driver`, speaking the statements given; `database` is its name there. */
export const createDatabase = (driver: Driver, statements: Statements, database: string): Database => {
  const find = (name: string): Statement => {
    const statement = statements.get(name);
    if (!statement) throw new AppError("INTERNAL", { message: `There is no statement ${name}.` });
    return statement;
  };
  const told = (statement: Statement, timeout: number, asker: Asker) => ({
    timeout,
    metadata: { statement: statement.name, requestId: asker.requestId ?? "" },
  });

  const read: Database["read"] = async (name, parameters = {}, asker = {}) => {
    const statement = find(name);
    asker.onStatement?.(name);
    try {
      const answer = driver.executeQuery(statement.text, given(statement, parameters), {
        database,
        routing: neo4j.routing.READ,
        transactionConfig: told(statement, READ_TIMEOUT_MS, asker),
        ...(asker.signal ? { signal: asker.signal } : {}),
      });
      const { records } = await untilAborted(answer, asker.signal);
      return records.map(plainRow);
    } catch (error) {
      throw mapDatabaseError(error, name);
    }
  };

  const stream: Database["stream"] = async function* (name, parameters = {}, asker = {}) {
    const statement = find(name);
    asker.onStatement?.(name);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 1_000 });
    try {
      const transaction = await session.beginTransaction(told(statement, STREAM_TIMEOUT_MS, asker));
      for await (const record of transaction.run(statement.text, given(statement, parameters))) yield plainRow(record);
      await transaction.commit();
    } catch (error) {
      throw mapDatabaseError(error, name);
    } finally {
      // Closing rolls back what an early return or an error left open.
      await session.close();
    }
  };

  const write: Database["write"] = async (work, timeoutMs) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
    let running = "write";
    const runIn =
      (transaction: ManagedTransaction): RunInTransaction =>
      async (name, parameters = {}) => {
        running = name;
        const statement = find(name);
        try {
          const { records } = await transaction.run(statement.text, given(statement, parameters));
          return records.map(plainRow);
        } catch (error) {
          // The driver would try again, but the same work needs the same memory; an AppError it does not repeat.
          throw isOutOfMemory(error) ? mapDatabaseError(error, name) : error;
        }
      };
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction)), { timeout: timeoutMs });
    } catch (error) {
      throw mapDatabaseError(error, running);
    } finally {
      await session.close();
    }
  };

  const define: Database["define"] = async (name) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
    try {
      await session.run(find(name).text);
    } catch (error) {
      throw mapDatabaseError(error, name);
    } finally {
      await session.close();
    }
  };

  return { read, stream, write, define };
};
