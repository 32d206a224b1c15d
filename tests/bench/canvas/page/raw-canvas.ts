/** The floor: one canvas drawn by hand, paths batched by colour, labels where they can be read; no hit test, no curves. */
import { createFrames, type Mount, type Picture, type PictureLink, type PictureNode } from "./drawing.ts";

/** From the picture to the window. */
type Camera = Readonly<{ zoom: number; x: number; y: number }>;

const PADDING = 30;
const ZOOM_STEP = 1.2;
const SMALLEST_TEXT_PX = 5;
const FONT = 10;
const DASH = [4, 3];

const boundsOf = (nodes: readonly PictureNode[]) => {
  const [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const box = { left, right, top, bottom };
  for (const { x, y } of nodes) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};

const cameraOn = (nodes: readonly PictureNode[], width: number, height: number): Camera => {
  const { left, right, top, bottom } = boundsOf(nodes);
  const zoom = Math.min((width - 2 * PADDING) / (right - left), (height - 2 * PADDING) / (bottom - top));
  return { zoom, x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 };
};

type Ends = readonly [PictureNode, PictureNode, PictureLink];

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
};

/** An arrow, a bar, a diamond or a ring where a line meets its factor. */
const endPath = (context: CanvasRenderingContext2D, [from, to, { end }]: Ends): void => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [x, y] = [to.x - (ux * to.size) / 2, to.y - (uy * to.size) / 2];
  if (end === "circle") {
    context.moveTo(x, y);
    context.arc(x - ux * 3, y - uy * 3, 3, 0, 2 * Math.PI);
    return;
  }
  const [depth, half] = end === "tee" ? [1.5, 4] : [7, 3];
  context.moveTo(end === "tee" ? x - uy * half : x, end === "tee" ? y + ux * half : y);
  context.lineTo(x - ux * depth - uy * half, y - uy * depth + ux * half);
  if (end === "diamond") context.lineTo(x - ux * 2 * depth, y - uy * 2 * depth);
  context.lineTo(x - ux * depth + uy * half, y - uy * depth - ux * half);
  if (end === "tee") context.lineTo(x + uy * half, y - ux * half);
};

const drawLinks = (context: CanvasRenderingContext2D, groups: readonly (readonly Ends[])[]): void => {
  for (const group of groups) {
    const [, , first] = group[0] as Ends;
    context.strokeStyle = first.colour;
    context.fillStyle = first.colour;
    context.lineWidth = first.width;
    context.setLineDash(first.isDashed ? DASH : []);
    context.beginPath();
    for (const [from, to] of group) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    if (first.end === "none") continue;
    context.beginPath();
    for (const ends of group) endPath(context, ends);
    context.fill();
  }
};

const drawNodes = (context: CanvasRenderingContext2D, groups: readonly (readonly PictureNode[])[]): void => {
  for (const group of groups) {
    context.fillStyle = group[0]?.colour ?? "";
    context.beginPath();
    for (const { x, y, size } of group) {
      context.moveTo(x + size / 2, y);
      context.arc(x, y, size / 2, 0, 2 * Math.PI);
    }
    context.fill();
  }
};

const drawLabels = (context: CanvasRenderingContext2D, nodes: readonly PictureNode[], ink: string): void => {
  context.fillStyle = ink;
  context.font = `${FONT}px sans-serif`;
  context.textAlign = "center";
  for (const { name, x, y, size } of nodes) context.fillText(name, x, y + size / 2 + FONT);
};

/** What is drawn of the picture, grouped so that each colour is one path. */
const groupsOf = ({ nodes, links }: Picture, isFiltered: boolean) => {
  const shown = nodes.filter(({ isHidden }) => !(isFiltered && isHidden));
  const byId = new Map(shown.map((node) => [node.id, node]));
  const ends = links.flatMap((link): readonly Ends[] => {
    const [from, to] = [byId.get(link.source), byId.get(link.target)];
    return from && to ? [[from, to, link]] : [];
  });
  const lookOf = ([, , { colour, width, isDashed, end }]: Ends): string => `${colour} ${width} ${isDashed} ${end}`;
  return { shown, nodes: groupBy(shown, ({ colour }) => colour), links: groupBy(ends, lookOf) };
};

const listen = (canvas: HTMLCanvasElement, move: (change: (camera: Camera) => Camera) => void): void => {
  let isDragged = false;
  canvas.addEventListener("mousedown", () => {
    isDragged = true;
  });
  window.addEventListener("mouseup", () => {
    isDragged = false;
  });
  window.addEventListener("mousemove", ({ movementX, movementY }) => {
    if (isDragged) move((camera) => ({ ...camera, x: camera.x + movementX, y: camera.y + movementY }));
  });
  canvas.addEventListener("wheel", ({ deltaY, offsetX, offsetY }) => {
    const factor = deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
    move(({ zoom, x, y }) => ({
      ...{ zoom: zoom * factor, x: offsetX - (offsetX - x) * factor, y: offsetY - (offsetY - y) * factor },
    }));
  });
};

/** Draws by hand. */
export const mountRawCanvas: Mount = async (container, picture) => {
  const frames = createFrames();
  const canvas = container.appendChild(document.createElement("canvas"));
  canvas.width = container.clientWidth;
  canvas.height = container.clientHeight;
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("The browser gives no canvas to draw on.");
  let camera = cameraOn(picture.nodes, canvas.width, canvas.height);
  let groups = groupsOf(picture, false);
  let isWaiting = false;
  const draw = (): void => {
    isWaiting = false;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = picture.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(camera.zoom, 0, 0, camera.zoom, camera.x, camera.y);
    drawLinks(context, groups.links);
    context.setLineDash([]);
    drawNodes(context, groups.nodes);
    if (camera.zoom * FONT >= SMALLEST_TEXT_PX) drawLabels(context, groups.shown, picture.ink);
    frames.note();
  };
  const drawSoon = (): Promise<void> => {
    const drawn = frames.next();
    if (!isWaiting) requestAnimationFrame(draw);
    isWaiting = true;
    return drawn;
  };
  listen(canvas, (change) => {
    camera = change(camera);
    void drawSoon();
  });
  await drawSoon();
  return {
    drawn: frames.count,
    shown: () => groups.shown.length,
    filter: (isOn) => {
      groups = groupsOf(picture, isOn);
      return drawSoon();
    },
  };
};
