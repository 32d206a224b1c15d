/** Every command there is. Keys, palette and the list of shortcuts read this list alone. */
import { addFactors } from "./add-factors.ts";
import { arrangeAnew, cancelArranging } from "./arrange-anew.ts";
import { moveFactors, setLayout, setPage, setTable, unpin, unpinAll } from "./arrange-view.ts";
import {
  dismissNotice,
  focusOn,
  setSheet,
  setTheme,
  toggleLeft,
  toggleLegend,
  toggleQuestions,
  toggleRight,
  toggleSingleKeys,
} from "./arrange-window.ts";
import { fit, fitSelection, panDown, panLeft, panRight, panUp, zoomIn, zoomOut } from "./camera.ts";
import { chooseEntry } from "./choose-entry.ts";
import { clearSelection } from "./clear-selection.ts";
import { collapse } from "./collapse.ts";
import type { AnyCommand, KeyCommand } from "./command.ts";
import { compareWith, endComparing, showCompared, swapCompared } from "./compare.ts";
import { dismiss, dismissOthers } from "./dismiss.ts";
import { leaveWorkOut, putWorkBack, showEvidence } from "./evidence.ts";
import { expand } from "./expand.ts";
import { cancelExport, exportView } from "./export-view.ts";
import {
  fadeFilteredOut,
  joinFilterStep,
  moveFilterStep,
  nameFilterStep,
  removeFilterStep,
  switchFilterStep,
} from "./filter-stack.ts";
import { clearFilter, clearFilterFields, setFilter, setScope, widenView } from "./filters.ts";
import { findFactors } from "./find-factors.ts";
import { toggleAllFolds, toggleFold } from "./fold.ts";
import { followIn, followOut, followTo, goBack } from "./follow-links.ts";
import { openBoth, saveGaps, setGaps, turnGaps } from "./gap-map.ts";
import { keepMoved, letGo, NUDGES, placeMoved, startMoving, toggleChoosing } from "./hand.ts";
import { keepFilter, putOnKeptFilter, removeKeptFilter } from "./kept-filters.ts";
import { loadMore } from "./load-more.ts";
import { LOOK_AROUND_STEPS, lookAround } from "./look-around.ts";
import { drawEverything, drawGroups, groupBy, toggleGroups } from "./map.ts";
import { openFocused } from "./open-focused.ts";
import { openHome, openQuestion } from "./open-view.ts";
import { orderLinks } from "./order-links.ts";
import {
  closeOverlay,
  loadMoreNeighbours,
  openExport,
  openMenu,
  openNeighbours,
  openSearch,
  openShortcuts,
} from "./overlays.ts";
import {
  chooseChains,
  pathwaysBetween,
  pathwaysFrom,
  pathwaysTo,
  setPathways,
  showChainsInNetwork,
  swapPathways,
  widenPathways,
} from "./pathways.ts";
import { printPage } from "./print-page.ts";
import { putChangesAway } from "./put-changes-away.ts";
import { reloadPage } from "./reload-page.ts";
import { replay } from "./replay.ts";
import { retry } from "./retry.ts";
import { saveChains } from "./save-chains.ts";
import {
  openSavedView,
  openSavedViews,
  openViewsFile,
  removeSavedView,
  renameSavedView,
  saveView,
  saveViewsFile,
} from "./saved-views.ts";
import { searchFor } from "./search-for.ts";
import { select } from "./select.ts";
import {
  addSelected,
  copyIds,
  copyNames,
  extendDown,
  extendUp,
  invertSelection,
  keepSelected,
  pathwaysOfSelected,
  selectAll,
  selectLinked,
  toggleSelected,
} from "./several.ts";
import { share } from "./share.ts";
import { showFactor } from "./show-factor.ts";
import { stepOut } from "./step-out.ts";
import { goToLogStep, redo, undo } from "./undo.ts";

/** Commands that need no argument: keys, palette and the list of shortcuts can call them. */
export const KEY_COMMANDS: readonly KeyCommand[] = [
  openSearch,
  undo,
  redo,
  replay,
  openHome,
  openShortcuts,
  openExport,
  openSavedViews,
  putChangesAway,
  saveViewsFile,
  share,
  stepOut,
  openFocused,
  expand,
  collapse,
  openNeighbours,
  dismiss,
  dismissOthers,
  ...LOOK_AROUND_STEPS,
  toggleSelected,
  extendDown,
  extendUp,
  selectAll,
  invertSelection,
  selectLinked,
  toggleChoosing,
  keepSelected,
  pathwaysOfSelected,
  copyNames,
  copyIds,
  startMoving,
  ...NUDGES,
  keepMoved,
  letGo,
  pathwaysFrom,
  pathwaysTo,
  swapPathways,
  followOut,
  followIn,
  goBack,
  zoomIn,
  zoomOut,
  fit,
  fitSelection,
  panLeft,
  panRight,
  panUp,
  panDown,
  toggleFold,
  toggleAllFolds,
  drawGroups,
  drawEverything,
  unpin,
  unpinAll,
  arrangeAnew,
  cancelArranging,
  clearSelection,
  clearFilter,
  putWorkBack,
  printPage,
  toggleLeft,
  toggleRight,
  toggleLegend,
  toggleQuestions,
  toggleSingleKeys,
  cancelExport,
  closeOverlay,
  dismissNotice,
  loadMore,
  loadMoreNeighbours,
  retry,
  reloadPage,
  turnGaps,
  saveGaps,
  saveChains,
  swapCompared,
  endComparing,
];

/** All commands, those with arguments too. */
export const COMMANDS: readonly AnyCommand[] = [
  ...KEY_COMMANDS,
  addFactors,
  addSelected,
  chooseChains,
  chooseEntry,
  clearFilterFields,
  exportView,
  fadeFilteredOut,
  findFactors,
  focusOn,
  followTo,
  groupBy,
  goToLogStep,
  joinFilterStep,
  keepFilter,
  leaveWorkOut,
  lookAround,
  moveFactors,
  moveFilterStep,
  placeMoved,
  nameFilterStep,
  openBoth,
  openMenu,
  openQuestion,
  pathwaysBetween,
  openSavedView,
  openViewsFile,
  orderLinks,
  putOnKeptFilter,
  removeFilterStep,
  removeKeptFilter,
  removeSavedView,
  renameSavedView,
  saveView,
  searchFor,
  select,
  setFilter,
  setGaps,
  showCompared,
  compareWith,
  setLayout,
  setPage,
  setPathways,
  setScope,
  setSheet,
  setTable,
  setTheme,
  showChainsInNetwork,
  showEvidence,
  showFactor,
  switchFilterStep,
  widenPathways,
  toggleGroups,
  widenView,
];
