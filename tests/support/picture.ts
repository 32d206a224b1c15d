/** What a window shows, to be compared with what it showed before, or with another window at the same address. */
import type { Page } from "playwright-core";

const PATIENCE_MS = 60_000;

type Thing = Readonly<{ id: () => string; position: () => Readonly<{ x: number; y: number }> }>;
type Drawing = Readonly<{ nodes: () => { map: (of: (one: Thing) => string) => string[] }; edges: Drawing["nodes"] }>;
type Held = Element & { _cyreg?: { cy: Drawing } };

/** Ids, positions and filters: everything drawn with its place, everything listed, and the words that say what it is. */
export type Picture = Readonly<{
  /** Of each canvas: factors, groups and titles with their places, and links. */
  drawn: readonly (readonly string[])[];
  /** What the outline lists, without the links under a factor that the keyboard opened. */
  listed: readonly string[];
  /** The sentence of the view, its filters with their switches, the page's headings, and rows and cells of tables. */
  said: readonly string[];
}>;

const readPicture = (page: Page): Promise<Picture> =>
  page.evaluate(() => {
    const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
    const texts = (selector: string): string[] => all(selector).map((element) => element.textContent ?? "");
    // The network stays behind the other pages, where nobody sees it and nothing is laid out.
    const isSeen = (element: Held): boolean => element.checkVisibility();
    const drawings = all<Held>("main *").flatMap((held) => (held._cyreg && isSeen(held) ? [held._cyreg.cy] : []));
    return {
      drawn: drawings.map((cy) => [
        ...cy
          .nodes()
          .map((node) => `${node.id()} ${node.position().x} ${node.position().y}`)
          .sort(),
        ...cy
          .edges()
          .map((edge) => edge.id())
          .sort(),
      ]),
      listed: all("[data-keys=outline] [data-id]")
        .map((row) => row.getAttribute("data-id") ?? "")
        .filter((id) => /^(factor|group):/.test(id))
        .sort(),
      said: [
        ...texts("#view-sentence"),
        ...all(".filter-step").map((step) => `${step.querySelector("input")?.checked} ${step.textContent}`),
        ...texts("main :is(h2, h3, h4)"),
        ...texts("main tbody [role=row], main tbody tr"),
        ...all("main [role=gridcell]").map((cell) => cell.getAttribute("aria-label") ?? ""),
      ],
    };
  });

/** Whether every canvas in sight has begun to draw, and holds something where the page beside it says that it should. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility();
    /** How many pictures of a canvas must hold something: chains are drawn only where there are some. */
    const wanted = (canvas: Element): number => {
      if (canvas.matches(".network *")) return document.querySelector("[data-keys=outline] [data-id]") ? 1 : 0;
      if (!canvas.matches("[data-canvas=compare]")) return 1;
      const factors = [...document.querySelectorAll(".compare-counts tbody tr:nth-child(3) td")].slice(0, 2);
      const filled = factors.filter(({ textContent }) => textContent !== "0").length;
      return canvas.matches("[data-shows=both]") ? filled : Math.min(1, filled);
    };
    return [...document.querySelectorAll("main :is(.network .canvas, [data-canvas])")]
      .filter(isSeen)
      .every((canvas) => {
        const held = [canvas, ...canvas.querySelectorAll<Held>("*")] as readonly Held[];
        const drawings = held.flatMap(({ _cyreg }) => (_cyreg ? [_cyreg.cy.nodes().map(() => "").length] : []));
        return drawings.length > 0 && drawings.filter((count) => count > 0).length >= wanted(canvas);
      });
  });

/** The picture of a window that has settled, once it is whole: a canvas is loaded by itself, and draws slice by slice. */
export const pictureOf = async (page: Page): Promise<Picture> => {
  let former = "";
  for (const giveUp = Date.now() + PATIENCE_MS; Date.now() < giveUp; ) {
    // Asked before it is read: what is drawn between the two would make an empty picture pass for a whole one.
    const isWhole = await isDrawn(page);
    const picture = await readPicture(page);
    const present = JSON.stringify(picture);
    if (present === former && isWhole) return picture;
    former = present;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()} goes on changing, or a canvas stays empty.`);
};
