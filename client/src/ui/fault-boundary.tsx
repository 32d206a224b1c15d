/** Keeps a fault to the part of the window that it happened in. */
import { Component, type ReactNode } from "react";
import { isNotLoaded } from "./later.ts";

/** What went wrong while a part was loaded or drawn, and the way to draw it once more. */
export type Fault = Readonly<{ error: unknown; drawAgain: () => void }>;

type FaultBoundaryProps = Readonly<{
  /** What the part draws: as soon as it is another, a part that failed is drawn again. */
  drawn: unknown;
  /** Stands in for the part after a fault. */
  instead: (fault: Fault) => ReactNode;
  children: ReactNode;
}>;

type Caught = Readonly<{ caught: Readonly<{ error: unknown }> | null }>;

/** Draws `children`, and `instead` once they raise; the console has the error. React asks for a class here. */
export class FaultBoundary extends Component<FaultBoundaryProps, Caught> {
  override state: Caught = { caught: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { caught: { error } };
  }

  override componentDidUpdate({ drawn }: FaultBoundaryProps, { caught: before }: Caught): void {
    const { caught } = this.state;
    // One that was caught in this very update is not tried twice; a file that did not come never comes.
    if (before === null || caught === null || isNotLoaded(caught.error) || drawn === this.props.drawn) return;
    this.setState({ caught: null });
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return this.props.instead({ error: caught.error, drawAgain: () => this.setState({ caught: null }) });
  }
}
