/** What every contender's page is given and gives back. */

/** A factor, in canvas units. */
export type PictureNode = Readonly<{
  id: string;
  name: string;
  /** As Cytoscape calls it. */
  shape: string;
  size: number;
  colour: string;
  x: number;
  y: number;
  /** Whether the filter hides it. */
  isHidden: boolean;
}>;

/** A link with the channels of the legend. */
export type PictureLink = Readonly<{
  id: string;
  source: string;
  target: string;
  colour: string;
  width: number;
  isDashed: boolean;
  end: "triangle" | "tee" | "diamond" | "circle" | "none";
}>;

/** Everything that is drawn. */
export type Picture = Readonly<{
  ground: string;
  ink: string;
  nodes: readonly PictureNode[];
  links: readonly PictureLink[];
}>;

/** A drawn picture. */
export type Drawing = Readonly<{
  /** Frames drawn so far. */
  drawn: () => number;
  /** Hides what the filter hides, or shows it again; resolves when that is drawn. */
  filter: (isOn: boolean) => Promise<void>;
  /** How many factors are visible. */
  shown: () => number;
}>;

/** Draws `picture` into `container`; resolves when the first frame is drawn. */
export type Mount = (container: HTMLElement, picture: Picture) => Promise<Drawing>;

/** A queue of those that wait for the next frame, and the count of frames. */
export const createFrames = (): Readonly<{ count: () => number; note: () => void; next: () => Promise<void> }> => {
  let drawn = 0;
  let waiting: (() => void)[] = [];
  return {
    count: () => drawn,
    note: () => {
      drawn += 1;
      const ready = waiting;
      waiting = [];
      for (const resolve of ready) resolve();
    },
    next: () => new Promise((resolve) => waiting.push(resolve)),
  };
};
