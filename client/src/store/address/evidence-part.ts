/** How the evidence is looked at, in an address. */
import {
  EVIDENCE_GROUPINGS,
  EVIDENCE_ORDERS,
  EVIDENCE_TABS,
  type EvidenceWish,
  evidenceWish,
  PLAIN_EVIDENCE,
  setEvidence,
} from "../evidence/evidence-wish.ts";
import { PLAIN_VIEW } from "../view.ts";
import { type Codec, oneOf, text } from "./codec.ts";
import type { Part, Take } from "./part.ts";

type Fields = { readonly [Field in keyof EvidenceWish]: readonly [string, Codec<NonNullable<EvidenceWish[Field]>>] };

/** Key and codec of each field, in the order of the address. */
const FIELDS: Fields = {
  tab: ["evidence", oneOf(EVIDENCE_TABS)],
  grouping: ["grouped", oneOf(EVIDENCE_GROUPINGS)],
  order: ["order", oneOf(EVIDENCE_ORDERS)],
  without: ["without", text],
};
const NAMES = Object.keys(FIELDS) as (keyof EvidenceWish)[];

const printField = <Field extends keyof EvidenceWish>(wish: EvidenceWish, field: Field): readonly string[] => {
  const [key, codec] = FIELDS[field];
  const value = wish[field];
  return value === null || value === PLAIN_EVIDENCE[field] ? [] : [`${key}=${codec.print(value)}`];
};

const takeField = (take: Take, field: keyof EvidenceWish): Partial<EvidenceWish> => {
  const [key, codec] = FIELDS[field];
  // Fields and codecs belong together, but TypeScript cannot follow one field through both.
  const value = take(key, codec as Codec<string>);
  return value === undefined ? {} : ({ [field]: value } as Partial<EvidenceWish>);
};

/** `evidence=without&grouped=work&order=newest&without=work:…`; nothing where the evidence is looked at plainly. */
export const EVIDENCE_PART: Part = {
  print: (view) => NAMES.flatMap((field) => printField(evidenceWish(view), field)),
  take: (take) => {
    const change = Object.assign({}, ...NAMES.map((field) => takeField(take, field))) as Partial<EvidenceWish>;
    return { evidence: setEvidence(PLAIN_VIEW, change).evidence };
  },
};
