/** What Maven prints, read as progress or as the reason of a failure. */
import { expect, test } from "vitest";
import { downloadedBytes, isNetworkMissing } from "./maven.ts";

const address = "https://repo.example.org/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar";

test.each([
  [`[INFO] Downloaded from central: ${address} (18 kB at 66 kB/s)`, 18_000],
  [`[INFO] Downloaded from central: ${address} (2.3 MB at 10 MB/s)`, 2_300_000],
  [`[INFO] Downloaded from mirror: ${address} (512 B at 9 B/s)`, 512],
  [`Downloaded from central: ${address} (7.3 kB)`, 7_300],
])("the size is read from %s", (line, bytes) => {
  expect(downloadedBytes(line)).toBeCloseTo(bytes);
});

test.each([`[INFO] Downloading from central: ${address}`, "[INFO] Copying neo4j-5.26.30.jar (1 kB)", ""])(
  "nothing has arrived with %j",
  (line) => {
    expect(downloadedBytes(line)).toBeUndefined();
  },
);

test.each([
  "Could not transfer artifact x from/to central (https://repo.example.org): repo.example.org: Unknown host",
  "Could not transfer artifact x from/to corp (http://127.0.0.1:9): Connect to 127.0.0.1:9 failed: Connection refused",
  "repo.example.org: Temporary failure in name resolution",
  "Connect to repo.example.org:443 timed out",
])("a repository out of reach is a missing network: %s", (output) => {
  expect(isNetworkMissing(output)).toBe(true);
});

test.each([
  "1 problem was encountered while building the effective settings",
  "Could not transfer artifact x from/to central: Checksum validation failed, expected 1 but is 2",
  "Could not transfer artifact x from/to corp (https://corp.example.org): status code: 401, reason phrase: Unauthorized",
])("another failure is not a missing network: %s", (output) => {
  expect(isNetworkMissing(output)).toBe(false);
});
