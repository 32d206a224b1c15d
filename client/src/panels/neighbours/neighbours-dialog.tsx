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
import { worksAndClaims } from "../../words/counts.ts";
import { linkVerb, linkVerbBack } from "../../words/links.ts";
import { NEIGHBOURS_WORDS } from "../../words/neighbours.ts";
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
      {readsFrom(link, of) ? NEIGHBOURS_WORDS.claimed(linkVerb(link)) : NEIGHBOURS_WORDS.claimed(linkVerbBack(link))},{" "}
      {worksAndClaims(link)}
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
  const listed = nodes.length < totalCount ? [NEIGHBOURS_WORDS.listed(nodes.length, totalCount)] : [];
  const hidden = hiddenByFilter > 0 ? [NEIGHBOURS_WORDS.hiddenByFilter(hiddenByFilter)] : [];
  return [...listed, ...hidden].join(" ");
};

const Choose = ({ of, answer }: Readonly<{ of: string; answer: NeighboursAnswer["neighbours"] }>) => {
  const { run } = useExplorer();
  const [ticked, setTicked] = useState(() => answer.nodes.slice(0, TICKED_AT_FIRST).map(({ factor }) => factor.id));
  const all = answer.nodes.map(({ factor }) => factor.id);
  if (answer.totalCount === 0) return <p>{[NEIGHBOURS_WORDS.allShown, listedWords(answer)].join(" ").trim()}</p>;
  return (
    <>
      <ByKind answer={answer} />
      <CheckboxGroup
        aria-label={NEIGHBOURS_WORDS.toShow}
        className="choices neighbours"
        value={ticked}
        onChange={setTicked}
      >
        {answer.nodes.map((neighbour) => (
          <NeighbourChoice key={neighbour.factor.id} neighbour={neighbour} of={of} />
        ))}
      </CheckboxGroup>
      <p className="caption">{listedWords(answer)}</p>
      <div className="dialog-actions">
        <TextButton weight="plain" onPress={() => setTicked(ticked.length === all.length ? [] : all)}>
          {ticked.length === all.length ? NEIGHBOURS_WORDS.tickNone : NEIGHBOURS_WORDS.tickAll(all.length)}
        </TextButton>
        <TextButton weight="primary" isDisabled={ticked.length === 0} onPress={() => run(addFactors, ticked)}>
          {NEIGHBOURS_WORDS.show(ticked.length)}
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
          {NEIGHBOURS_WORDS.title(name)}
        </Heading>
        <CommandIcon command={closeOverlay} argument={undefined} icon="close" />
      </div>
      <p className="caption">{answer ? NEIGHBOURS_WORDS.notShown(answer.totalCount) : NEIGHBOURS_WORDS.oneStepAway}</p>
      <RemoteFrame remote={remote} what={NEIGHBOURS_WORDS.what}>
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
