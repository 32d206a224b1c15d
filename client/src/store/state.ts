/** The whole state: one record of slices that panels and canvas watch. */

import type { LinkOrder } from "../api/generated.ts";
import type {
  ChangesSince,
  ClaimsTable,
  Details,
  DisagreementsAnswer,
  EvidenceAnswer,
  FacetsAnswer,
  FactorsTable,
  InterventionsAnswer,
  LinksTable,
  NamedFactor,
  Neighbours,
  Overview,
  PathwaysAnswer,
  SearchAnswer,
  SidesAnswer,
} from "./answers.ts";
import type { Arranging } from "./arranging.ts";
import type { WithoutWork } from "./evidence/fall.ts";
import { type Exporting, NO_EXPORT } from "./exporting.ts";
import type { GapsAnswer } from "./gaps/gaps-answer.ts";
import { INITIAL_INTERFACE, type Interface } from "./interface.ts";
import { type Kept, NOTHING_KEPT } from "./kept.ts";
import { type Log, openLog } from "./log.ts";
import type { Totals } from "./network-totals.ts";
import type { Remote } from "./remote.ts";
import type { ShownNetwork } from "./shown-network.ts";
import type { Lane, Position, View } from "./view.ts";
import type { Wider } from "./widenings.ts";

/** How many neighbours of a factor are not shown, and how many of these the filter hides. */
export type HiddenCount = Readonly<{ count: number; byFilter: number }>;
/** By the id of the factor; those without hidden neighbours are left out. */
export type HiddenNeighbours = Readonly<Record<string, HiddenCount>>;

/** Everything that panels and canvas may watch. */
export type State = Readonly<{
  view: View;
  /** What was done to the view, step by step; its present step is the view. */
  log: Log;
  /** Dataset words, counts and findings for the first screen and the foot of every page. */
  overview: Remote<Overview>;
  /** Ids of the questions this dataset can answer, in the order of the list. */
  questions: readonly string[];
  /** How many of the overviews, from the narrowest, were found to hold nothing in this dataset. */
  emptyHomes: number;
  network: Remote<ShownNetwork>;
  /** What the view would show without its filter, where it fades what it filters out. */
  unfiltered: Remote<ShownNetwork>;
  /** What is left without any step of the filter, and after each of them; before anything is added or dismissed. */
  stepTotals: Remote<readonly Totals[]>;
  facets: Remote<FacetsAnswer>;
  /** Of the selection. */
  details: Remote<Details>;
  /** Of the factors whose neighbours are looked at. */
  neighbours: Remote<Neighbours>;
  search: Readonly<{ text: string; answer: Remote<SearchAnswer> }>;
  /** What a field that takes one factor is searching for. */
  factorSearch: Readonly<{ text: string; answer: Remote<SearchAnswer> }>;
  /** Of the ends that the view names. */
  pathways: Remote<PathwaysAnswer>;
  /** The factors that the view names without showing them; those that the dataset does not hold are left out. */
  named: Remote<readonly NamedFactor[]>;
  factorsTable: Remote<FactorsTable>;
  linksTable: Remote<LinksTable>;
  claimsTable: Remote<ClaimsTable>;
  /** Behind what is shown; asked for while the evidence is in front. */
  evidence: Remote<EvidenceAnswer>;
  disagreements: Remote<DisagreementsAnswer>;
  /** Of the work that is left out; idle while none is. */
  without: Remote<WithoutWork>;
  /** Of the links table, and of the links whose claims the claims table lists. */
  linksOrder: Readonly<LinkOrder>;
  /** Of shown factors with any, under the view's filter; more than a picture of boxes holds are not counted. */
  hiddenNeighbours: HiddenNeighbours;
  /** Pairs of shown factors that name one condition on both sides; drawn in the layout by sides only. */
  counterparts: readonly Readonly<{ perpetrator: string; victim: string; stated: boolean }>[];
  /** Where every shown factor is drawn, by id, in canvas units: the middle of its shape. */
  positions: Readonly<Record<string, Position>>;
  /** Titled regions behind the factors, in canvas units; none in the force layout. */
  lanes: readonly Lane[];
  /** A layout that takes its time: how far it is, and the view whose picture stays meanwhile; null while none runs. */
  arranging: Arranging | null;
  /** Every factor that the filter's words on factors leave, and the links under the filter: of the gap map. */
  gaps: Remote<GapsAnswer>;
  /** Of the layout by sides: the pairs across them, and how many factors lie on each. */
  sides: Remote<SidesAnswer>;
  /** The network of the other view, while two are compared. */
  compared: Remote<ShownNetwork>;
  /** What the interventions of the dataset reach: where a view is about that. */
  interventions: Remote<InterventionsAnswer>;
  /** Of a view that shows very little: the settings that would show more. */
  wider: Remote<readonly Wider[]>;
  exporting: Exporting;
  /** Views and filters saved in this browser. */
  kept: Kept;
  /** The data version that the opened address was seen on; null when it does not say, or the note on it is put away. */
  openedOn: string | null;
  /** What became of the view since then; idle when it was seen on the live data. */
  changes: Remote<ChangesSince>;
  interface: Interface;
  /** Pages of the table in front that are wanted, 1 at first. */
  wantedPages: number;
  /** Counts how often the reader asked to try again. */
  attempt: number;
}>;

/** The state before anything is loaded, looking at `view`. */
export const initialState = (view: View): State => ({
  view,
  log: openLog(view),
  overview: { status: "idle" },
  questions: [],
  emptyHomes: 0,
  network: { status: "idle" },
  unfiltered: { status: "idle" },
  stepTotals: { status: "idle" },
  facets: { status: "idle" },
  details: { status: "idle" },
  neighbours: { status: "idle" },
  search: { text: "", answer: { status: "idle" } },
  factorSearch: { text: "", answer: { status: "idle" } },
  pathways: { status: "idle" },
  named: { status: "idle" },
  factorsTable: { status: "idle" },
  linksTable: { status: "idle" },
  claimsTable: { status: "idle" },
  evidence: { status: "idle" },
  disagreements: { status: "idle" },
  without: { status: "idle" },
  linksOrder: { field: "WORK_COUNT", direction: "DESC" },
  hiddenNeighbours: {},
  counterparts: [],
  positions: {},
  lanes: [],
  arranging: null,
  gaps: { status: "idle" },
  sides: { status: "idle" },
  compared: { status: "idle" },
  interventions: { status: "idle" },
  wider: { status: "idle" },
  exporting: NO_EXPORT,
  kept: NOTHING_KEPT,
  openedOn: null,
  changes: { status: "idle" },
  interface: INITIAL_INTERFACE,
  wantedPages: 1,
  attempt: 0,
});
