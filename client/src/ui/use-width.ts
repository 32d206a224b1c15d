/** The width of an element as it is laid out, for parts that arrange themselves by the room they have. */
import { type RefObject, useEffect, useState } from "react";

/** Whether the element is at least `width` CSS pixels wide; false until it is measured. */
export const useIsWide = (element: RefObject<HTMLElement | null>, width: number): boolean => {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = (): void => setWide(target.clientWidth >= width);
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    measure();
    return () => observer.disconnect();
  }, [element, width]);
  return isWide;
};
