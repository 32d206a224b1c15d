/** Draws the view as a picture file, the same for every theme: light, with legend, sentence, data version and citation. */

import type { PictureFormat } from "../../store/exporting.ts";
import { questionOf } from "../../store/questions.ts";
import { shown } from "../../store/remote.ts";
import type { State } from "../../store/state.ts";
import { PICTURE_WORDS } from "../../words/pictures.ts";
import { SHELL_WORDS } from "../../words/shell.ts";
import { targetFor, taskOf } from "../keep-laid-out.ts";
import { computeLayout } from "../layouts/compute-layout.ts";
import { LIGHT } from "../look/palette.ts";
import { createLegendOf, createSceneOf } from "../scene-of-state.ts";
import { composePicture, type Subject } from "./compose.ts";
import { pngOf } from "./png.ts";
import { svgOf } from "./svg.ts";

/** Where everything stands; computed here when the canvas is not on screen. */
const placesOf = (state: State): Pick<Subject, "positions" | "lanes"> => {
  const ids = createSceneOf()(state).nodes.map(({ id }) => id);
  if (ids.every((id) => state.positions[id] !== undefined)) return state;
  const task = taskOf(state, targetFor(4, 3));
  if (task === null) return state;
  const { positions, lanes } = computeLayout(task);
  return { positions: { ...positions, ...state.view.moved }, lanes };
};

/** What is drawn and written of a state; `address` leads back to the view. Throws when there is no network yet. */
export const subjectOf = (shownState: State, address: string): Subject => {
  // What the filter leaves out is a help on the screen; a file holds the view and nothing else.
  const state: State = { ...shownState, unfiltered: { status: "idle" } };
  const network = shown(state.network);
  const overview = shown(state.overview);
  if (network === null) throw new Error(PICTURE_WORDS.notYet);
  const question = state.view.question === null ? undefined : questionOf(state.view.question);
  return {
    ...placesOf(state),
    scene: createSceneOf()(state),
    // Badges of hidden links belong to the screen; in a picture nobody can follow them.
    legend: createLegendOf()({ ...state, hiddenNeighbours: {} }),
    title: question?.title ?? overview?.title ?? SHELL_WORDS.product,
    sentence: network.sentence,
    sources: [
      ...(overview?.citation ? [overview.citation] : []),
      [
        PICTURE_WORDS.dataVersion(network.dataVersion),
        ...(overview ? [PICTURE_WORDS.license(overview.license)] : []),
      ].join(" "),
      PICTURE_WORDS.address(address),
    ],
  };
};

/** The file. Throws, in words for the reader, when the picture is too large for its format. */
export const drawPicture = async (state: State, format: PictureFormat, address: string): Promise<Blob> => {
  const picture = composePicture(subjectOf(state, address), LIGHT);
  if (format === "svg") return new Blob([svgOf(picture)], { type: "image/svg+xml" });
  return pngOf(picture, document);
};
