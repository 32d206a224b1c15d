/** The command line of the Java that runs Neo4j, as an argument file: its class path is too long for some systems. */
import { delimiter } from "node:path";
import { SERVER_CLASS } from "./java-program.ts";
import { REMOVED_PROCEDURES } from "./neo4j-settings.ts";
import type { Neo4jRuntime } from "./runtime.ts";

/** How a run treats the class archive: reads it, writes it at its end, or leaves it alone. */
export type ArchiveUse = Readonly<{ kind: "none" }> | Readonly<{ kind: "read" | "write"; file: string }>;

// Only the quick compiler and the small collector: half the CPU at a start, and no slower on this load.
const FLAGS = [
  "-XX:TieredStopAtLevel=1",
  "-XX:+UseSerialGC",
  "-Xms128m",
  "-Xmx1g",
  "-Xss1m",
  "-XX:-UsePerfData",
  "-XX:+ExitOnOutOfMemoryError",
  "-Dfile.encoding=UTF-8",
  "-Djava.awt.headless=true",
  // Without these Neo4j falls back to slower page-cache and log access, and says so in its log.
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
] as const;

const flagsByVersion = (major: number): readonly string[] => [
  ...(major >= 22 ? ["--enable-native-access=ALL-UNNAMED"] : []),
  ...(major >= 23 ? ["--sun-misc-unsafe-memory-access=allow"] : []),
];

/** Whether this Java keeps its class archive in the newer form (an AOT cache). */
export const hasAotCache = (major: number): boolean => major >= 25;

const archiveFlags = (major: number, archive: ArchiveUse): readonly string[] => {
  if (archive.kind === "none") return [];
  const isNewer = hasAotCache(major);
  const names = isNewer
    ? { read: "-XX:AOTCache", write: "-XX:AOTCacheOutput" }
    : { read: "-XX:SharedArchiveFile", write: "-XX:ArchiveClassesAtExit" };
  // An archive that does not fit is passed over by Java, which is no news to the reader of a log.
  const quiet = ["-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:cds=off", ...(isNewer ? ["-Xlog:aot=off"] : [])];
  return [...quiet, `${names[archive.kind]}=${archive.file}`];
};

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** The text of the argument file for a database that lives in `home`; one that writes an archive is a scratch run. */
export const argumentFile = ({ java, classPath }: Neo4jRuntime, home: string, archive: ArchiveUse): string =>
  [
    ...FLAGS,
    ...flagsByVersion(java.major),
    ...archiveFlags(java.major, archive),
    "-cp",
    classPath.join(delimiter),
    SERVER_CLASS,
    home,
    REMOVED_PROCEDURES.join(","),
    ...(archive.kind === "write" ? ["scratch"] : []),
  ]
    .map((argument) => `${quoted(argument)}\n`)
    .join("");
