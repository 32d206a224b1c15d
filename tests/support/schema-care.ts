/** What the schema may do to those who use it: which changes break their queries, and how a part that goes is announced. */
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, Kind, parse, visit } from "graphql";

/** A change that breaks queries and was decided on: the inspector's words for it, why, and since which day. */
export type AcceptedBreak = Readonly<{ change: string; reason: string; date: string }>;

/** What `current` takes away from, or changes for, those who ask by `published`, one sentence each. */
export const breakingChanges = async (published: string, current: string): Promise<readonly string[]> => {
  const changes = await diff(buildSchema(published), buildSchema(current));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
};

/** Months for which a deprecated part goes on working. */
const NOTICE_MONTHS = 6;

const FORM = /\. Since (\d{4}-\d\d-\d\d), remove after (\d{4}-\d\d-\d\d)\.$/;

const faultOf = (reason: string): string | null => {
  const [, since, until] = FORM.exec(reason) ?? [];
  if (since === undefined || until === undefined)
    return "its reason does not end with «. Since YYYY-MM-DD, remove after YYYY-MM-DD.»";
  const least = new Date(since);
  least.setUTCMonth(least.getUTCMonth() + NOTICE_MONTHS);
  // An invalid date compares false with everything.
  return new Date(until) >= least ? null : `it does not work for ${NOTICE_MONTHS} months`;
};

/** What is wrong with how `schema` marks parts as deprecated, one sentence each. */
export const deprecationFaults = (schema: string): readonly string[] => {
  const faults: string[] = [];
  visit(parse(schema), {
    Directive: (node, _key, _parent, _path, ancestors) => {
      if (node.name.value !== "deprecated") return;
      const reason = node.arguments?.find(({ name }) => name.value === "reason")?.value;
      const fault = faultOf(reason?.kind === Kind.STRING ? reason.value : "");
      const marked = ancestors.flat().findLast((one) => "name" in one && one.name !== undefined);
      const name = marked && "name" in marked && marked.name && "value" in marked.name ? marked.name.value : "?";
      if (fault !== null) faults.push(`${name} is deprecated, but ${fault}.`);
    },
  });
  return faults;
};
