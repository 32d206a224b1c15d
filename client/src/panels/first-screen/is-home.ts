/** Tells the overview that everybody starts from, whatever is selected or moved in it, from a view of the reader's own. */
import { HOME_VIEW, type View } from "../../store/view.ts";

const content = ({ question, scope, filter, added, dismissed }: View): string =>
  JSON.stringify([question, scope, filter, added, dismissed]);

/** True while the reader has not gone anywhere yet. */
export const isHome = (view: View): boolean => content(view) === content(HOME_VIEW);
