/** The details of what is selected: a factor, a link, a claim or a source. */
import { useLayoutEffect, useRef } from "react";
import { shown } from "../../store/remote.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { ClaimDetail } from "./claim-detail.tsx";
import { FactorDetail } from "./factor-detail.tsx";
import { LinkDetail } from "./link-detail.tsx";
import { SelectedTogether } from "./selected-together.tsx";
import { SourceDetail } from "./source-detail.tsx";
import "./details-panel.css";

const Selected = () => {
  const details = useAtlas((state) => shown(state.details));
  const areSeveral = useAtlas(({ view }) => view.selection.kind === "factors");
  if (areSeveral) return <SelectedTogether />;
  switch (details?.kind) {
    case "factor":
      return <FactorDetail key={details.factor.id} factor={details.factor} />;
    case "link":
      return <LinkDetail key={details.link.id} link={details.link} />;
    case "claim":
      return <ClaimDetail key={details.claim.id} claim={details.claim} />;
    case "source":
      return <SourceDetail key={details.source.id} source={details.source} />;
    default:
      return null;
  }
};

/** Draws what is known of the selection; the shell speaks while there is nothing. */
export const DetailsPanel = () => {
  const frame = useRef<HTMLDivElement>(null);
  const holdsFocus = useRef(false);
  const details = useAtlas((state) => shown(state.details));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn has changed with the details, and with it what can hold the focus.
  useLayoutEffect(() => {
    // The link that led here is gone; its reader goes on at the title of where it led.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (holdsFocus.current && isLost) frame.current?.querySelector<HTMLElement>(".detail-title")?.focus();
  }, [details]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches whether the focus is inside; what it holds are links and buttons.
    <div
      ref={frame}
      onFocus={() => {
        holdsFocus.current = true;
      }}
      onBlur={(event) => {
        // What is taken away loses the focus too, but then it is no longer part of the page.
        if (event.target.isConnected) holdsFocus.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      <Selected />
    </div>
  );
};
