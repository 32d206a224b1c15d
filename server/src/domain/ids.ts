/** Ids as the API shows them: a type, a colon and the dataset's own slug. */
import { createHash } from "node:crypto";
import type { LinkFamily } from "./closed-lists.ts";

export const NODE_TYPES = ["factor", "claim", "source", "work", "link"] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** What a slug of the dataset looks like: lower-case words and digits joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `factor:poverty` for type `factor` and slug `poverty`. */
export const globalId = (type: NodeType, slug: string): string => `${type}:${slug}`;

/** The slug in `id` when it is of `type` or bare; null when it names another type. */
export const slugOf = (type: NodeType, id: string): string | null => {
  const colon = id.indexOf(":");
  if (colon < 0) return id;
  return id.slice(0, colon) === type ? id.slice(colon + 1) : null;
};

/** The type and slug in a global id; null when it has neither. */
export const parseGlobalId = (id: string): Readonly<{ type: NodeType; slug: string }> | null => {
  const type = NODE_TYPES.find((known) => id.startsWith(`${known}:`));
  return type && id.length > type.length + 1 ? { type, slug: id.slice(type.length + 1) } : null;
};

/** Slug of the link between two factors; an association puts the smaller slug, by code point, first. */
export const linkSlug = (subject: string, object: string, family: LinkFamily): string => {
  const [from, to] = family === "association" && object < subject ? [object, subject] : [subject, object];
  return `${from}~${to}~${family}`;
};

const cutAtWordEnd = (slug: string, most: number): string => {
  if (slug.length <= most) return slug;
  const head = slug.slice(0, most + 1);
  const wordEnd = head.lastIndexOf("-");
  return wordEnd > 0 ? head.slice(0, wordEnd) : slug.slice(0, most);
};

/**
 * The words of `text` as a slug: NFKD without marks, lower case, other characters as hyphens, cut at 60 characters
 * at a word end. Empty when no character of it is a Latin letter or a digit.
 */
export const wordsSlug = (text: string): string =>
  cutAtWordEnd(
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, ""),
    60,
  );

/** Slug of a work, made from its name: `wordsSlug`, then a hyphen and 4 hexadecimal digits of the name's SHA-256. */
export const workSlug = (name: string): string => {
  const hash = createHash("sha256").update(name, "utf8").digest("hex").slice(0, 4);
  return [wordsSlug(name), hash].filter(Boolean).join("-");
};
