/** Says which requests count as one client's: those of one address, or of one small network where addresses are plenty. */
import { isIPv6 } from "node:net";

const V4_IN_V6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;

/** The eight groups of an IPv6 address as written, its `::` filled with zeros. */
const groupsOf = (address: string): readonly string[] => {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const between = tail === undefined ? 0 : GROUPS - before.length - after.length;
  return [...before, ...new Array<string>(Math.max(0, between)).fill("0"), ...after];
};

/**
 * The client behind the address `ip`: an IPv4 address itself, of an IPv6 address its first 64 bits, since a household or
 * a rented machine has all that share them. Addresses that cannot be read, or are gone, count as one client.
 */
export const clientKey = (ip: string | undefined): string => {
  if (ip === undefined) return "unknown";
  const [address = ""] = ip.split("%");
  const inner = V4_IN_V6.exec(address)?.[1];
  if (inner !== undefined) return inner;
  if (!isIPv6(address)) return address;
  const network = groupsOf(address).slice(0, GROUPS / 2);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
};
