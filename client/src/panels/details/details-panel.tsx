/** The details of what is selected: a factor, a link, a claim or a source. */
import { shown } from "../../store/remote.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { ClaimDetail } from "./claim-detail.tsx";
import { FactorDetail } from "./factor-detail.tsx";
import { LinkDetail } from "./link-detail.tsx";
import { SourceDetail } from "./source-detail.tsx";
import "./details-panel.css";

/** Draws what is known of the selection; the shell speaks while there is nothing. */
export const DetailsPanel = () => {
  const details = useAtlas((state) => shown(state.details));
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
