/** The evidence behind what is shown: every claim as one list, where works disagree, and what falls without one work. */
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { showEvidence } from "../../commands/evidence.ts";
import { EVIDENCE_TABS, type EvidenceTab, evidenceWish } from "../../store/evidence/evidence-wish.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { EVIDENCE_TAB_WORDS, EVIDENCE_WORDS } from "../../words/evidence.ts";
import { ClaimsTab } from "./claims-tab.tsx";
import { DisagreementTab } from "./disagreement-tab.tsx";
import { WithoutTab } from "./without-tab.tsx";
import "../../ui/tabs.css";
import "../../ui/field.css";
import "./evidence-page.css";

const BODIES: Readonly<Record<EvidenceTab, () => React.JSX.Element>> = {
  claims: ClaimsTab,
  disagreement: DisagreementTab,
  without: WithoutTab,
};

/** Three tabs, one in front; which one, the address knows. */
export const EvidencePage = () => {
  const { run } = useExplorer();
  const tab = useAtlas(({ view }) => evidenceWish(view).tab);
  return (
    <Tabs
      className="evidence ring-within"
      selectedKey={tab}
      onSelectionChange={(key) => run(showEvidence, { tab: key as EvidenceTab })}
    >
      <TabList aria-label={EVIDENCE_WORDS.page} className="tab-list">
        {EVIDENCE_TABS.map((id) => (
          <Tab key={id} id={id} className="tab">
            {EVIDENCE_TAB_WORDS[id]}
          </Tab>
        ))}
      </TabList>
      {EVIDENCE_TABS.map((id) => {
        const Body = BODIES[id];
        return (
          <TabPanel key={id} id={id} className="evidence-panel">
            <Body />
          </TabPanel>
        );
      })}
    </Tabs>
  );
};
