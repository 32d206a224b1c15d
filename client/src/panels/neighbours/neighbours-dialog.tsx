/** A look at a factor's neighbours before any is added: counts by kind first, then each with its links. */
import { useState } from "react";
import { Checkbox, CheckboxGroup, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { addFactors } from "../../commands/add-factors.ts";
import { closeOverlay } from "../../commands/overlays.ts";
import type { Neighbour, NeighboursAnswer } from "../../store/answers.ts";
import { shown } from "../../store/remote.ts";
import { nameOf } from "../../store/selectors.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindMark, LinkMark } from "../../ui/marks.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { KIND_PLURALS, KIND_WORDS } from "../../words/closed-lists.ts";
import { counted, worksAndClaims } from "../../words/counts.ts";
import { linkVerb, linkVerbBack } from "../../words/links.ts";
import { readsFrom } from "../details/factor-links.tsx";
import "../../ui/dialog.css";
import "../../ui/field.css";
import "./neighbours-dialog.css";

/** Ticked at first: as many as a view takes without becoming crowded. */
const TICKED_AT_FIRST = 8;

type Links = Neighbour["links"];

/** What is claimed of the factor and this neighbour, seen from the factor. */
const LinkLines = ({ links, of }: Readonly<{ links: Links; of: string }>) =>
  links.map((link) => (
    <span key={link.id} className="neighbour-link caption">
      <LinkMark link={link} />
      {readsFrom(link, of) ? `… ${linkVerb(link)} it` : `… ${linkVerbBack(link)} it`}, {worksAndClaims(link)}
    </span>
  ));

const NeighbourChoice = ({ neighbour, of }: Readonly<{ neighbour: Neighbour; of: string }>) => (
  <Checkbox value={neighbour.factor.id} className="choice neighbour">
    {({ isSelected }) => (
      <>
        <span className="choice-box">{isSelected && <Icon name="check" size={14} />}</span>
        <KindMark kind={neighbour.factor.kind} />
        <span className="neighbour-text">
          <span>{neighbour.factor.name}</span>
          <span className="caption">{KIND_WORDS[neighbour.factor.kind]}</span>
          <LinkLines links={neighbour.links} of={of} />
        </span>
      </>
    )}
  </Checkbox>
);

const ByKind = ({ answer }: Readonly<{ answer: NeighboursAnswer["neighbours"] }>) => (
  <ul className="neighbour-kinds">
    {answer.byKind.map(({ kind, count }) => (
      <li key={kind}>
        <KindMark kind={kind} /> {KIND_PLURALS[kind]} <span className="count">{count}</span>
      </li>
    ))}
  </ul>
);

const listedWords = ({ nodes, totalCount, hiddenByFilter }: NeighboursAnswer["neighbours"]): string => {
  const listed = nodes.length < totalCount ? `The ${nodes.length} best supported of ${totalCount} are listed. ` : "";
  return hiddenByFilter > 0 ? `${listed}+${hiddenByFilter} hidden by the filter.` : listed;
};

const Choose = ({ of, answer }: Readonly<{ of: string; answer: NeighboursAnswer["neighbours"] }>) => {
  const { run } = useExplorer();
  const [ticked, setTicked] = useState(() => answer.nodes.slice(0, TICKED_AT_FIRST).map(({ factor }) => factor.id));
  const all = answer.nodes.map(({ factor }) => factor.id);
  if (answer.totalCount === 0) return <p>All neighbours that the filter leaves are shown. {listedWords(answer)}</p>;
  return (
    <>
      <ByKind answer={answer} />
      <CheckboxGroup aria-label="Neighbours to show" className="choices neighbours" value={ticked} onChange={setTicked}>
        {answer.nodes.map((neighbour) => (
          <NeighbourChoice key={neighbour.factor.id} neighbour={neighbour} of={of} />
        ))}
      </CheckboxGroup>
      <p className="caption">{listedWords(answer)}</p>
      <div className="dialog-actions">
        <TextButton weight="plain" onPress={() => setTicked(ticked.length === all.length ? [] : all)}>
          {ticked.length === all.length ? "Tick none" : `Tick all ${all.length}`}
        </TextButton>
        <TextButton weight="primary" isDisabled={ticked.length === 0} onPress={() => run(addFactors, ticked)}>
          Show {counted(ticked.length, "neighbour")}
        </TextButton>
      </div>
    </>
  );
};

const Body = ({ of }: Readonly<{ of: string }>) => {
  const remote = useAtlas((state) => state.neighbours);
  const name = useAtlas((state) => shown(state.neighbours)?.factor?.name ?? nameOf(state, of));
  const answer = shown(remote)?.neighbours;
  return (
    <Dialog className="dialog">
      <div className="dialog-head">
        <Heading slot="title" level={2}>
          Neighbours of {name}
        </Heading>
        <CommandIcon command={closeOverlay} argument={undefined} icon="close" />
      </div>
      <p className="caption">
        {answer ? `${counted(answer.totalCount, "neighbour")} not shown yet.` : "One step away, not shown yet."}
      </p>
      <RemoteFrame remote={remote} what="the neighbours">
        {answer && <Choose key={of} of={of} answer={answer} />}
      </RemoteFrame>
    </Dialog>
  );
};

/** Open while the reader looks at the neighbours of a factor. */
export const NeighboursDialog = () => {
  const { run } = useExplorer();
  const overlay = useAtlas((state) => state.interface.overlay);
  const isOpen = overlay.kind === "neighbours";
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && run(closeOverlay)}>
      <Modal className="modal">{overlay.kind === "neighbours" && <Body of={overlay.of} />}</Modal>
    </ModalOverlay>
  );
};
