/** Questions to start from: each opens a view that answers it, as far as the dataset goes. */

import { type Api, mapReply } from "../api/api.ts";
import type { Reply } from "../api/failure.ts";
import { QUESTION_WORDS } from "../words/questions.ts";
import { QUESTION_FACTORS_LIMIT } from "./amounts.ts";
import { PLAIN_EVIDENCE } from "./evidence/evidence-wish.ts";
import { CONDITION_KINDS, INTERVENTION_GAPS, LEVEL_GAPS } from "./gaps/gaps-wish.ts";
import { FACTOR_KINDS } from "./kinds.ts";
import { HOME_VIEW, NAMED_FACTORS_LIMIT, PLAIN_VIEW, type View } from "./view.ts";

/** A question to start from. */
export type Question = Readonly<{
  id: string;
  title: string;
  /** What the view shows, and how to read it. */
  hint: string;
  /** Global ids of factors, and groups of evidence type as `evidenceNeed`, without which the dataset cannot answer. */
  needs: readonly string[];
  /** The view; some first ask which factors belong to it. */
  view: (api: Api) => Promise<Reply<View>>;
}>;

const PERPETRATION = "factor:trafficking-perpetration";
const VICTIMISATION = "factor:trafficking-victimisation";
const SIDE_OUTCOMES: readonly string[] = [
  PERPETRATION,
  "factor:involvement-in-criminality",
  VICTIMISATION,
  "factor:vulnerability-to-trafficking",
];
const POVERTY = "factor:poverty";
const NETWORKS: readonly string[] = [
  "factor:larger-criminal-networks",
  "factor:organised-crime-groups",
  "factor:trusted-core-networks",
];
const WOMEN = "factor:women-perpetrators";
const REGRESSION = "regression";
const NOT_YET: readonly string[] = ["aim-or-forecast", "recommendation"];

/** How a question needs a group of evidence type. */
export const evidenceNeed = (group: string): string => `evidence:${group}`;

const fixed =
  (view: Partial<View>): Question["view"] =>
  async () => ({ status: "ready", value: { ...PLAIN_VIEW, ...view } });

/** The page of chains; the network behind it is that of the overview, without its filter. */
const chains = (question: string, from: readonly string[], to: readonly string[]): View => ({
  ...PLAIN_VIEW,
  page: "pathways",
  question,
  scope: HOME_VIEW.scope,
  pathways: { from, to, maxLength: 4, withAssociations: false, chosen: [] },
});

const sharedByBothSides: Question["view"] = async (api) => {
  const [both, pairs] = await Promise.all([
    api.factorIds({ filter: { sides: ["BOTH"], includeGroupings: false }, first: QUESTION_FACTORS_LIMIT }),
    api.counterpartEnds(),
  ]);
  if (both.status !== "ready") return both;
  return mapReply(pairs, (counterparts) => {
    const ends = counterparts
      .filter(({ perpetratorFactor, victimFactor }) => !perpetratorFactor.grouping && !victimFactor.grouping)
      .flatMap(({ perpetratorFactor, victimFactor }) => [perpetratorFactor.id, victimFactor.id]);
    const ids = [...new Set([...SIDE_OUTCOMES, ...both.value, ...ends])];
    return { ...PLAIN_VIEW, question: "both-sides", scope: { kind: "factors", ids }, layout: "sides" };
  });
};

/** What an intervention does with families is no link between the two. */
const NOT_INTERVENTIONS = FACTOR_KINDS.filter((kind) => kind !== "INTERVENTION");

const familyAndNetworks: Question["view"] = async (api) => {
  const filter = { domains: ["FAMILY" as const], kinds: NOT_INTERVENTIONS };
  return mapReply(await api.factorIds({ filter, first: QUESTION_FACTORS_LIMIT }), (from) =>
    chains("family-networks", from, NETWORKS),
  );
};

const preventionOnTwoLevels: Question["view"] = async (api) =>
  mapReply(await api.interventions(), ({ nodes }) => {
    const reached = nodes.flatMap(({ reach }) => (reach ?? []).map(({ factor }) => factor.id));
    // More than a view may name are left to the reader to bring in.
    const ids = [...new Set([...nodes.map(({ id }) => id), ...reached])].slice(0, NAMED_FACTORS_LIMIT);
    return {
      ...PLAIN_VIEW,
      question: "prevention",
      scope: { kind: "factors", ids },
      filter: { families: ["INFLUENCE", "TARGETING"] },
      layout: "levels",
    };
  });

/** The claims on the link that most works speak of. */
const bestSupportedLine: Question["view"] = async (api) =>
  mapReply(await api.linksTable({ filter: { includeGroupings: false }, first: 1 }), ({ nodes: [link] }) =>
    link === undefined
      ? { ...PLAIN_VIEW, question: "one-line", page: "evidence" }
      : {
          ...PLAIN_VIEW,
          question: "one-line",
          page: "evidence",
          scope: { kind: "factors", ids: [link.from.id, link.to.id] },
          selection: { kind: "link", id: link.id },
        },
  );

/** In the order in which they are offered. */
export const QUESTIONS: readonly Question[] = [
  {
    id: "perpetration",
    ...QUESTION_WORDS.perpetration,
    needs: [PERPETRATION],
    view: fixed({
      question: "perpetration",
      scope: { kind: "around", of: [PERPETRATION], hops: 1, direction: "IN" },
      filter: { families: ["INFLUENCE"] },
    }),
  },
  {
    id: "both-sides",
    ...QUESTION_WORDS.bothSides,
    needs: SIDE_OUTCOMES,
    view: sharedByBothSides,
  },
  {
    id: "poverty-chains",
    ...QUESTION_WORDS.povertyChains,
    needs: [POVERTY, PERPETRATION],
    view: async () => ({ status: "ready", value: chains("poverty-chains", [POVERTY], [PERPETRATION]) }),
  },
  {
    id: "family-networks",
    ...QUESTION_WORDS.familyNetworks,
    needs: NETWORKS,
    view: familyAndNetworks,
  },
  {
    id: "prevention",
    ...QUESTION_WORDS.prevention,
    needs: ["factor:two-level-intervention"],
    view: preventionOnTwoLevels,
  },
  {
    id: "no-intervention",
    ...QUESTION_WORDS.noIntervention,
    needs: ["factor:two-level-intervention"],
    view: fixed({ question: "no-intervention", page: "gaps", gaps: INTERVENTION_GAPS }),
  },
  {
    id: "bridges",
    ...QUESTION_WORDS.bridges,
    needs: [],
    view: fixed({ question: "bridges", page: "gaps", filter: { kinds: [...CONDITION_KINDS] }, gaps: LEVEL_GAPS }),
  },
  {
    id: "one-work",
    ...QUESTION_WORDS.oneWork,
    needs: [],
    view: fixed({ question: "one-work", page: "table", table: "links", filter: { maxWorks: 1 } }),
  },
  {
    id: "labour-sexual",
    ...QUESTION_WORDS.labourSexual,
    needs: [],
    view: fixed({
      question: "labour-sexual",
      page: "compare",
      filter: { exploitationForms: ["labour"] },
      compare: {
        other: { scope: { kind: "all" }, filter: { exploitationForms: ["sexual"] }, added: [], dismissed: [] },
        shows: "diff",
      },
    }),
  },
  {
    id: "disagreement",
    ...QUESTION_WORDS.disagreement,
    needs: [],
    view: fixed({
      question: "disagreement",
      page: "evidence",
      filter: { includeGroupings: true },
      evidence: { ...PLAIN_EVIDENCE, tab: "disagreement" },
    }),
  },
  {
    id: "stated-only",
    ...QUESTION_WORDS.statedOnly,
    needs: [],
    view: fixed({
      question: "stated-only",
      scope: { kind: "best", limit: 40 },
      filter: { certainties: ["STATED"], minWorks: 2 },
    }),
  },
  {
    id: "women",
    ...QUESTION_WORDS.women,
    needs: [WOMEN],
    view: fixed({
      question: "women",
      scope: { kind: "around", of: [WOMEN], hops: 1, direction: "BOTH" },
      filter: { includeGroupings: true },
      evidence: { ...PLAIN_EVIDENCE, grouping: "factor" },
    }),
  },
  {
    id: "one-line",
    ...QUESTION_WORDS.oneLine,
    needs: [],
    view: bestSupportedLine,
  },
  {
    id: "regressions",
    ...QUESTION_WORDS.regressions,
    needs: [evidenceNeed(REGRESSION)],
    view: fixed({
      question: "regressions",
      page: "evidence",
      filter: { evidenceTypes: [REGRESSION], includeGroupings: true },
    }),
  },
  {
    id: "not-yet",
    ...QUESTION_WORDS.notYet,
    needs: NOT_YET.map(evidenceNeed),
    view: fixed({
      question: "not-yet",
      page: "evidence",
      filter: { evidenceTypes: NOT_YET, includeGroupings: true },
      evidence: { ...PLAIN_EVIDENCE, grouping: "evidence" },
    }),
  },
];

/** The question with this id, or undefined. */
export const questionOf = (id: string): Question | undefined => QUESTIONS.find((question) => question.id === id);

/** Every factor that some question needs, once. */
export const neededFactors = (): readonly string[] => [
  ...new Set(QUESTIONS.flatMap(({ needs }) => needs.filter((id) => id.startsWith("factor:")))),
];

/** Ids of the questions that a dataset in which all of `known` is found can answer. */
export const answerable = (known: ReadonlySet<string>): readonly string[] =>
  QUESTIONS.filter(({ needs }) => needs.every((id) => known.has(id))).map(({ id }) => id);

/** Questions that are listed before the reader asks for more. */
export const FIRST_LISTED = 7;

/** Which of the answerable questions are listed, and how many are folded; the open one is never among these. */
export const listedQuestions = (
  answerableIds: readonly string[],
  open: string | null,
  isUnfolded: boolean,
): Readonly<{ listed: readonly Question[]; folded: number; canFold: boolean }> => {
  const all = QUESTIONS.filter(({ id }) => answerableIds.includes(id));
  const first = all.filter(({ id }, at) => at < FIRST_LISTED || id === open);
  // A fold that hides one line saves nothing.
  const canFold = all.length > FIRST_LISTED + 1;
  const listed = isUnfolded || !canFold ? all : first;
  return { listed, folded: all.length - listed.length, canFold };
};

/** Questions that the page of chains offers as examples. */
export const CHAIN_QUESTIONS: readonly string[] = ["poverty-chains", "family-networks"];
