/** The size of a canvas on the screen, for paper: a canvas that is laid out anew for the page would be printed empty. */
import { type RefObject, useEffect } from "react";

/** Width in CSS pixels that the narrowest common paper leaves between its margins. */
const PAPER_PX = 680;

/** Keeps the frame's size on the screen in its custom properties, and by how much it must shrink to fit on paper. */
export const useDrawnSize = (frame: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const target = frame.current;
    if (target === null) return;
    const keep = (): void => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width === 0 || window.matchMedia("print").matches) return;
      target.style.setProperty("--drawn-width", `${width}px`);
      target.style.setProperty("--drawn-height", `${height}px`);
      target.style.setProperty("--drawn-scale", String(Math.min(1, PAPER_PX / width)));
    };
    const observer = new ResizeObserver(keep);
    observer.observe(target);
    keep();
    return () => observer.disconnect();
  }, [frame]);
};
