/** Changes what the view leaves out. */

import { announce } from "../store/interface.ts";
import { changeView } from "../store/store.ts";
import type { Filter, FilterField, Scope } from "../store/view.ts";
import * as step from "../store/view-steps.ts";
import { type Widening, widen } from "../store/widenings.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type Command, type KeyCommand } from "./command.ts";

/** One field and its new value; undefined, an empty list or an empty text lifts the field. */
export type FilterChange = {
  [Field in FilterField]: Readonly<{ field: Field; value: Filter[Field] | undefined }>;
}[FilterField];

/** Sets one field of the filter and leaves the others. */
export const setFilter: Command<FilterChange> = {
  id: "set-filter",
  label: COMMAND_LABELS.setFilter,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, { field, value }) => changeView(store, (view) => step.setFilterField(view, field, value)),
};

/** Lifts the given fields of the filter together: one step, and one entry of the history. */
export const clearFilterFields: Command<readonly FilterField[]> = {
  id: "clear-filter-fields",
  label: COMMAND_LABELS.clearFilterFields,
  reach: "everywhere",
  isEnabled: ({ view }, fields) => fields.some((field) => field in view.filter),
  run: ({ store }, fields) => changeView(store, (view) => step.clearFilterFields(view, fields)),
};

/** Lifts the whole filter. */
export const clearFilter: KeyCommand = {
  id: "clear-filter",
  label: COMMAND_LABELS.clearFilter,
  reach: "everywhere",
  isEnabled: ({ view }) => Object.keys({ ...view.filter, ...view.stack.off }).length > 0,
  run: ({ store }) =>
    store.set((state) => ({
      view: step.clearFilter(state.view),
      interface: announce(state.interface, SAID.filtersCleared),
    })),
};

/** Shows the view at a wider setting. */
export const widenView: Command<Widening> = {
  id: "widen-view",
  label: COMMAND_LABELS.widenView,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, widening) => changeView(store, (view) => widen(view, widening)),
};

/** Starts the view from other factors, under the same filter. */
export const setScope: Command<Scope> = {
  id: "set-scope",
  label: COMMAND_LABELS.setScope,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, scope) => changeView(store, (view) => step.setScope(view, scope)),
};
