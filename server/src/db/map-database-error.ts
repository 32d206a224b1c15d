/** Where an error of the driver or the database becomes one of ours; nowhere else. */
import { Neo4jError } from "neo4j-driver";
import { AppError } from "../errors.ts";

const UNREACHABLE = new Set(["ServiceUnavailable", "SessionExpired", "Neo.ClientError.Security.Unauthorized"]);
// The driver gives its own pool's errors no code, so only their words tell; a fault in a statement always has a code.
const NO_CODE = "N/A";
/** What a database says that is read-only as a whole, to this user, or on this member of a cluster; a write within a read is our own fault. */
const READ_ONLY = /ReadOnly|Security\.Forbidden|Cluster\.NotALeader/;
const OUT_OF_MEMORY = /MemoryPoolOutOfMemory|TransactionOutOfMemory/;

/** The error of a database that does not answer; `cause` is the story behind it. */
export const databaseUnavailable = (cause: unknown): AppError =>
  new AppError("DATABASE_UNAVAILABLE", {
    message: "The database does not answer.",
    hint: "Try again in a moment; if it goes on, see whether Neo4j is running.",
    retriable: true,
    cause,
  });

const timedOut = (statement: string, cause: unknown): AppError =>
  new AppError("QUERY_TIMEOUT", {
    message: "The question took longer than it may.",
    hint: "Narrow the filter, ask for fewer steps, or use the export for large amounts.",
    details: { statement },
    cause,
  });

const readOnly = (cause: unknown): AppError =>
  new AppError("FORBIDDEN", {
    message: "The database of this server takes no writes, so nothing can be stored here.",
    hint: "Ask whoever runs the server. A view can still be shared by its long address, or saved to a file.",
    cause,
  });

/** Whether the database ran out of the memory that one transaction may take. */
export const isOutOfMemory = (error: unknown): boolean => error instanceof Neo4jError && OUT_OF_MEMORY.test(error.code);

/** The AppError that `error`, raised while running `statement`, stands for. An AppError passes as it is. */
export const mapDatabaseError = (error: unknown, statement: string): AppError => {
  if (error instanceof AppError) return error;
  if (!(error instanceof Neo4jError))
    return new AppError("INTERNAL", {
      message: `The statement ${statement} failed.`,
      details: { statement },
      cause: error,
    });
  if (READ_ONLY.test(error.code)) return readOnly(error);
  if (error.code.includes("TransactionTimedOut") || isOutOfMemory(error)) return timedOut(statement, error);
  if (
    UNREACHABLE.has(error.code) ||
    (error.code === NO_CODE && /connection|pool/i.test(error.message)) ||
    error.code.includes("DatabaseUnavailable")
  )
    return databaseUnavailable(error);
  return new AppError("INTERNAL", {
    message: `The statement ${statement} failed.`,
    details: { statement },
    cause: error,
  });
};
