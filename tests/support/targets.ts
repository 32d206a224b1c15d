/** Measures what can be pressed: every target is at least 24 CSS pixels wide and high, unless it runs in a line of text. */
import type { Page } from "playwright-core";

const LEAST_PX = 24;

/** Targets of the page as it stands that are too small, one line each; empty when there are none. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const pressable =
      "a[href], button, input, select, textarea, [role=button], [role=link], [role=tab], [role=option], [role=menuitem], [role=menuitemradio], [role=slider], [role=separator][tabindex], [role=switch]";
    const box = (element: Element) => element.getBoundingClientRect();
    // A field that is drawn by other means is pressed by its label.
    const target = (element: Element): Element => {
      let hidden: Element | null = null;
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
        if (box(at).width <= 1 || box(at).height <= 1) hidden = at;
      return hidden === null ? element : (hidden.closest("label") ?? hidden.parentElement ?? element);
    };
    // As long as the panel it belongs to, and clear of every other target; wider it would cover what scrolls there.
    const isEdge = (element: Element): boolean => element.matches(".edge-thumb");
    // Its height is that of the line around it: the rule leaves such targets out.
    const runsInText = (element: Element): boolean => {
      const own = element.textContent?.trim() ?? "";
      const around = element.parentElement?.textContent?.trim() ?? "";
      return getComputedStyle(element).display.startsWith("inline") && around.length > own.length + 8;
    };
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.closest("[inert], [aria-hidden=true], .visually-hidden") === null;
    return [...new Set([...document.querySelectorAll(pressable)].map(target))]
      .filter((element) => isSeen(element) && !runsInText(element) && !isEdge(element))
      .map((element) => ({ element, width: box(element).width, height: box(element).height }))
      .filter(({ width, height }) => width > 1 && height > 1 && (width < least - 0.1 || height < least - 0.1))
      .map(({ element, width, height }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
        return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${name}” ${width.toFixed(0)} × ${height.toFixed(0)}`;
      });
  }, LEAST_PX);
