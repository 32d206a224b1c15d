/** Leaves one work out: first the works to choose from, then what falls without the one that was chosen. */
import { useMemo, useState } from "react";
import { leaveWorkOut, putWorkBack } from "../../commands/evidence.ts";
import { workLoads } from "../../store/evidence/evidence-groups.ts";
import { evidenceWish } from "../../store/evidence/evidence-wish.ts";
import { shown } from "../../store/remote.ts";
import { ActionLink } from "../../ui/action-link.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { Term } from "../../ui/term.tsx";
import { WITHOUT_WORDS } from "../../words/evidence.ts";
import { FallLists } from "./fall-lists.tsx";

/** Works by name, with how many links rest on each. */
const Works = () => {
  const remote = useAtlas((state) => state.evidence);
  const claims = shown(remote)?.network.claims;
  const loads = useMemo(() => workLoads(claims ?? []), [claims]);
  const [text, setText] = useState("");
  const words = text.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  const found = loads.filter(({ name }) => words.every((word) => name.toLocaleLowerCase("en").includes(word)));
  return (
    <RemoteFrame remote={remote} what={WITHOUT_WORDS.theWorks}>
      <label className="ev-choice ev-find">
        <span className="caption">{WITHOUT_WORDS.find}</span>
        <input className="field" type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <h3 className="ev-heading">
        <Term word="work">{WITHOUT_WORDS.works}</Term> <span className="count">{found.length}</span>
      </h3>
      {claims && found.length === 0 && <p>{WITHOUT_WORDS.noneFound}</p>}
      <ul className="ev-works">
        {found.map(({ id, name, alone, shared }) => (
          <li key={id} className="ev-work">
            <ActionLink command={leaveWorkOut} argument={id}>
              {name}
            </ActionLink>
            <span className="count">{WITHOUT_WORDS.rests(alone, shared)}</span>
          </li>
        ))}
      </ul>
    </RemoteFrame>
  );
};

const LeftOut = () => {
  const remote = useAtlas((state) => state.without);
  const without = shown(remote);
  return (
    <RemoteFrame remote={remote} what={WITHOUT_WORDS.whatFalls}>
      {without && <h3 className="ev-without-title">{WITHOUT_WORDS.title(without.work.name)}</h3>}
      <p className="ev-back">
        <CommandButton command={putWorkBack} argument={undefined} weight="primary" icon="undo">
          {WITHOUT_WORDS.back}
        </CommandButton>
      </p>
      {without && <FallLists without={without} />}
    </RemoteFrame>
  );
};

/** The choice, or what falls. */
export const WithoutTab = () => {
  const isLeftOut = useAtlas(({ view }) => evidenceWish(view).without !== null);
  return (
    <>
      <p className="ev-thin">{WITHOUT_WORDS.choose}</p>
      {isLeftOut ? <LeftOut /> : <Works />}
    </>
  );
};
