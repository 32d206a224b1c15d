/** The only place where a statement reaches the database. */
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { AppError } from "../errors.ts";
import type { Statement, Statements } from "./cypher-files.ts";
import { type DatabaseObserver, joinObservers, type StatementEnd } from "./database-observer.ts";
import { databaseUnavailable, isOutOfMemory, mapDatabaseError } from "./map-database-error.ts";
import { readRecords } from "./read-records.ts";
import { plainRow, type Row } from "./records.ts";
import { untilOver } from "./until-over.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** Who asks, and until when: carried from the request to the database. */
export type Asker = Readonly<{
  /** Names the request in the log, and in the list of transactions of the database. */
  requestId?: string;
  /** Fires when nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** Longest run of each of its statements, where `READ_TIMEOUT_MS` is too short; at most `EXPORT_TIMEOUT_MS` is granted. */
  timeoutMs?: number;
  onStatement?: (name: string) => void;
}>;

/** Runs statements by name; the only thing that queries and the import know of the database. */
export type Database = Readonly<{
  /**
   * All rows of a read statement, within 5 s unless the asker has more time. Raises QUERY_TIMEOUT,
   * DATABASE_UNAVAILABLE, INTERNAL; the last too when the asker's signal fires.
   */
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

/** Longest run of a read statement. */
export const READ_TIMEOUT_MS = 5_000;
/** Longest run of a statement of an export; nothing that reads runs longer. */
export const EXPORT_TIMEOUT_MS = 300_000;
/** What the driver may take beside the statement itself: to get a connection, and to try again. */
export const SILENCE_MS = 10_000;

const driverValue = (value: unknown): unknown => {
  if (typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(driverValue);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, driverValue(inner)]));
  return value ?? null;
};

const given = (statement: Statement, parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(statement.parameters.map((name) => [name, driverValue(parameters[name])]));

/** The time limit of a statement for `asker`: the server would take a longer one from us as it comes. */
export const timeoutOf = ({ timeoutMs = READ_TIMEOUT_MS }: Asker): number => Math.min(timeoutMs, EXPORT_TIMEOUT_MS);

/** What every reading transaction is begun with: when it ends at the latest, and what it is for. */
const limitsOf = (statement: Statement, timeout: number, { requestId = "" }: Asker) => ({
  timeout,
  metadata: { statement: statement.name, requestId },
});

const noAnswer = (): AppError => databaseUnavailable(new Error("The database fell silent."));

/** What every way of running a statement stands on. */
type Parts = Readonly<{
  driver: Driver;
  /** The database's name at the server. */
  database: string;
  /** The statement of that name. Raises INTERNAL when there is none. */
  find: (name: string) => Statement;
  observer: Required<DatabaseObserver>;
}>;

/** Runs `work`, which is the statement `name`, and tells the observer how it ended; what it raises becomes ours. */
const told = async <T>({ observer }: Parts, name: string, asker: Asker, work: () => Promise<T>): Promise<T> => {
  const end = observer.statement(name, asker.requestId);
  try {
    const rows = await work();
    end("ok");
    return rows;
  } catch (error) {
    const ours = mapDatabaseError(error, name);
    end(asker.signal?.aborted ? "gone" : ours.code);
    throw ours;
  }
};

const createRead = (parts: Parts): Database["read"] => {
  const { driver, database, find, observer } = parts;
  return async (name, parameters = {}, asker = {}) => {
    const statement = find(name);
    asker.onStatement?.(name);
    const timeout = timeoutOf(asker);
    const giveBack = observer.connection();
    try {
      return await told(parts, name, asker, () =>
        untilOver({ signal: asker.signal, ms: timeout + SILENCE_MS, late: noAnswer }, async (signal) => {
          const records = await readRecords(driver, {
            ...{ database, text: statement.text, parameters: given(statement, parameters) },
            ...{ limits: limitsOf(statement, timeout, asker), signal },
          });
          return records.map(plainRow);
        }),
      );
    } finally {
      giveBack();
    }
  };
};

const createStream = ({ driver, database, find, observer }: Parts): Database["stream"] =>
  async function* (name, parameters = {}, asker = {}) {
    const statement = find(name);
    asker.onStatement?.(name);
    const giveBack = observer.connection();
    const end = observer.statement(name, asker.requestId);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 1_000 });
    // What holds when the reader of the rows stops before the last one.
    let ended: StatementEnd = "gone";
    try {
      const transaction = await session.beginTransaction(limitsOf(statement, EXPORT_TIMEOUT_MS, asker));
      for await (const record of transaction.run(statement.text, given(statement, parameters))) yield plainRow(record);
      await transaction.commit();
      ended = "ok";
    } catch (error) {
      const ours = mapDatabaseError(error, name);
      ended = ours.code;
      throw ours;
    } finally {
      // Closing rolls back what an early return or an error left open.
      await session.close();
      end(ended);
      giveBack();
    }
  };

/** Gives `work` a session for writing, and closes it. */
const inSession = async <T>(
  { driver, database, observer }: Parts,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  const giveBack = observer.connection();
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    return await work(session);
  } finally {
    await session.close();
    giveBack();
  }
};

const createWrite = (parts: Parts): Database["write"] => {
  const { find, observer } = parts;
  return async (work, timeoutMs) => {
    let running = "write";
    const runIn =
      (transaction: ManagedTransaction): RunInTransaction =>
      async (name, parameters = {}) => {
        running = name;
        const statement = find(name);
        const end = observer.statement(name, undefined);
        try {
          const { records } = await transaction.run(statement.text, given(statement, parameters));
          end("ok");
          return records.map(plainRow);
        } catch (error) {
          const ours = mapDatabaseError(error, name);
          end(ours.code);
          // The driver would try again, but the same work needs the same memory; an AppError it does not repeat.
          throw isOutOfMemory(error) ? ours : error;
        }
      };
    try {
      return await inSession(parts, (session) =>
        session.executeWrite((transaction) => work(runIn(transaction)), { timeout: timeoutMs }),
      );
    } catch (error) {
      throw mapDatabaseError(error, running);
    }
  };
};

const createDefine = (parts: Parts): Database["define"] => {
  const run = async (session: Session, name: string): Promise<void> => {
    await session.run(parts.find(name).text);
  };
  return (name) => told(parts, name, {}, () => inSession(parts, (session) => run(session, name)));
};

/**
 * The database behind `driver`, speaking the statements given; `database` is its name there. `observers` are told of
 * every statement and connection.
 */
export const createDatabase = (
  driver: Driver,
  statements: Statements,
  database: string,
  observers: readonly DatabaseObserver[] = [],
): Database => {
  const find = (name: string): Statement => {
    const statement = statements.get(name);
    if (!statement) throw new AppError("INTERNAL", { message: `There is no statement ${name}.` });
    return statement;
  };
  const parts: Parts = { driver, database, find, observer: joinObservers(observers) };
  return {
    read: createRead(parts),
    stream: createStream(parts),
    write: createWrite(parts),
    define: createDefine(parts),
  };
};
