/** One choice out of many, behind a button that says the present one. */
import type { ReactNode } from "react";
import {
  Button,
  Header,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";
import { Icon } from "./icon.tsx";
import "./popover.css";

type ChoiceSelectProps = Readonly<{
  label: string;
  /** The id of the present choice, or null where choosing acts at once; the label then stands on the button. */
  chosen: string | null;
  onChoose: (id: string) => void;
  className?: string;
  /** Choices, or groups of them. */
  children: ReactNode;
}>;

/** A button with its list. */
export const ChoiceSelect = ({ label, chosen, onChoose, className, children }: ChoiceSelectProps) => (
  <Select
    className={className === undefined ? "ring-within" : `${className} ring-within`}
    {...(chosen === null ? { "aria-label": label, placeholder: label } : {})}
    value={chosen}
    onChange={(key: Key | null) => key !== null && onChoose(String(key))}
  >
    {chosen !== null && <Label className="caption">{label}</Label>}
    <Button className="button button-outlined">
      <SelectValue />
      <Icon name="down" size={14} />
    </Button>
    <Popover className="popover">
      <ListBox className="menu">{children}</ListBox>
    </Popover>
  </Select>
);

/** What can be chosen. */
export type Choice = Readonly<{ id: string; name: string }>;

/** One line of the list. */
export const ChoiceItem = ({ id, name }: Choice) => (
  <ListBoxItem id={id} textValue={name} className="menu-item">
    {name}
  </ListBoxItem>
);

/** Lines under a heading. */
export const ChoiceGroup = ({ title, choices }: Readonly<{ title: string; choices: readonly Choice[] }>) => (
  <ListBoxSection>
    <Header className="menu-title">{title}</Header>
    {choices.map(({ id, name }) => (
      <ChoiceItem key={id} id={id} name={name} />
    ))}
  </ListBoxSection>
);
