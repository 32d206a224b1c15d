/** Above a view whose address was made on other data: what differs since, in words. */
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { putChangesAway } from "../../commands/put-changes-away.ts";
import { shown } from "../../store/remote.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { CHANGES_WORDS, changeLines, showLines, versionsLine } from "../../words/data-changes.ts";
import "./changes-note.css";

const Differences = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <Disclosure className="changes-more">
    <Heading level={3}>
      <Button slot="trigger" className="changes-trigger">
        <Icon name="down" size={14} />
        {showLines(lines.length)}
      </Button>
    </Heading>
    <DisclosurePanel>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </DisclosurePanel>
  </Disclosure>
);

const Body = () => {
  const remote = useAtlas((state) => state.changes);
  const found = shown(remote);
  if (remote.status === "failed") return <p>{CHANGES_WORDS.notCompared(remote.failure.message)}</p>;
  if (found === null) return <p>{CHANGES_WORDS.comparing}</p>;
  const lines = changeLines(found.changes, found.missing);
  return (
    <>
      <p>{versionsLine(found.changes.since, found.changes.dataVersion)}</p>
      {lines.shown.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.folded.length > 0 && <Differences lines={lines.folded} />}
    </>
  );
};

/** Nothing while the view was seen on the live data, or the note is put away. */
export const ChangesNote = () => {
  const isShown = useAtlas((state) => state.changes.status !== "idle");
  if (!isShown) return null;
  return (
    <aside className="changes-note caption" aria-label={CHANGES_WORDS.title}>
      <div className="changes-words">
        <Body />
      </div>
      <CommandIcon command={putChangesAway} argument={undefined} icon="close" />
    </aside>
  );
};
