/** How the shell gets a canvas without knowing what draws it. */

/** Puts the canvas into an element and gives the function that takes it away. */
export type MountCanvas = (container: HTMLElement) => () => void;
