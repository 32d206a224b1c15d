/** The legend under the canvas: what is drawn now, and nothing else, in the very shapes and lines that are drawn. */
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import type { LegendLine, Legend as LegendModel } from "../../canvas/legend.ts";
import { createLegendOf } from "../../canvas/scene-of-state.ts";
import { toggleLegend } from "../../commands/arrange-window.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { AccessDot, KindMark, LineMark } from "../../ui/marks.tsx";
import "./legend.css";

const Group = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <li className="legend-group">
    <h4>{title}</h4>
    <ul>{children}</ul>
  </li>
);

const Lines = ({ title, lines }: Readonly<{ title: string; lines: readonly LegendLine[] }>) =>
  lines.length > 0 && (
    <Group title={title}>
      {lines.map(({ id, sample, text }) => (
        <li key={id} className="legend-entry">
          <LineMark look={sample} />
          {text}
        </li>
      ))}
    </Group>
  );

const Kinds = ({ kinds }: Pick<LegendModel, "kinds">) =>
  kinds.length > 0 && (
    <Group title="Factors">
      {kinds.map(({ kind, text }) => (
        <li key={kind} className="legend-entry">
          <KindMark kind={kind} />
          {text}
        </li>
      ))}
    </Group>
  );

const Marks = ({ marks }: Pick<LegendModel, "marks">) =>
  marks.length > 0 && (
    <Group title="Best reading">
      {marks.map(({ mark, text }) => (
        <li key={mark} className="legend-entry">
          <AccessDot mark={mark} />
          {text}
        </li>
      ))}
    </Group>
  );

const Body = ({ legend }: Readonly<{ legend: LegendModel }>) => (
  <div className="legend-body">
    <ul className="legend-groups">
      <Kinds kinds={legend.kinds} />
      <Lines title="What is claimed" lines={legend.signs} />
      <Lines title="Other relations" lines={legend.families} />
      <Lines title="Works behind a link" lines={legend.widths} />
      <Lines title="Who says it" lines={legend.certainties} />
      <Marks marks={legend.marks} />
    </ul>
    <ul className="legend-notes">
      {legend.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  </div>
);

/** Foldable, but always there. */
export const Legend = () => {
  const { run } = useExplorer();
  const [pick] = useState(createLegendOf);
  const legend = useAtlas(pick);
  const isOpen = useAtlas((state) => state.interface.legendOpen);
  return (
    <section className="legend caption" aria-label="Legend">
      <h3>
        <Button className="legend-fold" aria-expanded={isOpen} onPress={() => run(toggleLegend)}>
          <Icon name={isOpen ? "down" : "right"} size={16} />
          Legend
        </Button>
      </h3>
      {isOpen && <Body legend={legend} />}
    </section>
  );
};
