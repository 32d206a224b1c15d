/** Makes the one driver of a process, with limits that fail fast instead of hanging. */
import neo4j, { type Driver } from "neo4j-driver";

/** Connections to one server of the database that are open at once at most. */
export const POOL_SIZE = 20;
/** How long a free connection is waited for. */
export const ACQUIRE_TIMEOUT_MS = 2_000;
/** How long opening a connection may take. */
export const CONNECT_TIMEOUT_MS = 3_000;

export type DatabaseAddress = Readonly<{ uri: string; user: string; password: string }>;

/**
 * A driver for the database at `address`. Integers arrive as bigint. A lost database shows within about 5 s.
 * The caller closes it.
 */
export const createDriver = ({ uri, user, password }: DatabaseAddress): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: POOL_SIZE,
    connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    maxTransactionRetryTime: 3_000,
    useBigInt: true,
    telemetryDisabled: true,
    userAgent: "factor-atlas",
  });
