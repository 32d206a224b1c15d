/** The settings of a managed Neo4j: small, local, quiet, and closed to everything but Bolt on this machine. */

/**
 * Built-in procedures taken away because a query could use them to look at this machine or to end or disturb
 * the work of others. Neo4j's own allow-list does not reach built-in procedures.
 */
export const REMOVED_PROCEDURES = [
  "dbms.killConnection",
  "dbms.killConnections",
  "dbms.listConnections",
  "dbms.listConfig",
  "dbms.queryJmx",
  "dbms.upgrade",
  "dbms.upgradeStatus",
  "db.clearQueryCaches",
  "db.prepareForReplanning",
  "db.stats.clear",
  "db.stats.collect",
  "db.stats.retrieve",
  "db.stats.retrieveAllAnonymized",
  "db.stats.status",
  "db.stats.stop",
] as const;

const settings = (port: number): Readonly<Record<string, string>> => ({
  "server.bolt.enabled": "true",
  "server.bolt.listen_address": `127.0.0.1:${port}`,
  "dbms.security.auth_enabled": "true",
  // Memory: enough for an import in one transaction, little enough for a laptop.
  "server.memory.pagecache.size": "64m",
  "db.memory.transaction.max": "512m",
  // All transactions together leave a quarter of the heap to the rest.
  "dbms.memory.transaction.total.max": "768m",
  // The callers set their own, shorter limits; this one ends what they forgot. Exports may take five minutes.
  "db.transaction.timeout": "300s",
  // Half a gigabyte of log files per database otherwise.
  "db.tx_log.preallocate": "false",
  "db.tx_log.rotation.size": "16m",
  "db.tx_log.rotation.retention_policy": "2 files",
  "db.filewatcher.enabled": "false",
  "internal.dbms.dump_diagnostics": "false",
  // Nothing about the use of this program leaves the machine.
  "dbms.usage_report.enabled": "false",
  "server.bolt.telemetry.enabled": "false",
  // LOAD CSV may read neither files nor any address, or a query could reach into the network around the server.
  "dbms.security.allow_csv_import_from_file_urls": "false",
  "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
  // Plugins only; see REMOVED_PROCEDURES for the rest.
  "dbms.security.procedures.allowlist":
    "db.awaitIndexes,db.awaitIndex,db.index.fulltext.*,db.labels,db.propertyKeys,db.relationshipTypes,db.schema.*,dbms.components,db.ping,dbms.routing.*",
  "internal.dbms.bolt.local_enabled": "false",
  // A clean stop waits two quiet periods of 5 s otherwise, after everything is closed already.
  "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  "internal.dbms.bolt.netty_server_shutdown_timeout": "2",
});

/** The text of neo4j.conf for a Bolt port on the loopback address; 0 takes any free one. */
export const settingsFile = (port: number): string =>
  Object.entries(settings(port))
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
