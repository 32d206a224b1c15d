/** Addresses of stored views: short, and naming nothing but the id and the data version. */
import { DATA_VERSION } from "./codec.ts";

/** What the address of a stored view says. */
export type StoredAddress = Readonly<{ id: string; dataVersion: string | null }>;

/** `?view=<id>`. */
export const printStoredAddress = (id: string): string => `?view=${id}`;

/** The stored view that a query string names; null when it names none. */
export const parseStoredAddress = (search: string): StoredAddress | null => {
  const fields = new URLSearchParams(search);
  const id = fields.get("view");
  if (id === null || !/^[a-z2-7]{12}$/.test(id)) return null;
  return { id, dataVersion: DATA_VERSION.parse(fields.get("data") ?? "") };
};
