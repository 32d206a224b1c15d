/** What a window shows, to be compared with what it showed before, or with another window at the same address. */
import type { Page } from "playwright-core";

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

/** The picture of a window that has settled. */
export const pictureOf = (page: Page): Promise<Picture> =>
  page.evaluate(() => {
    const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
    const texts = (selector: string): string[] => all(selector).map((element) => element.textContent ?? "");
    const drawings = all<Held>("main *").flatMap(({ _cyreg }) => (_cyreg ? [_cyreg.cy] : []));
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
