/** The two buttons of the explorer: one with words, one with a drawing whose words appear on hover and focus. */
import type { ReactNode } from "react";
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from "react-aria-components";
import { keyWords } from "../words/keys.ts";
import { Icon, type IconName } from "./icon.tsx";
import "./button.css";

type TextButtonProps = Omit<ButtonProps, "children" | "className"> &
  Readonly<{ weight?: "primary" | "outlined" | "plain"; icon?: IconName; children: ReactNode }>;

/** A button that says what happens. */
export const TextButton = ({ weight = "outlined", icon, children, ...rest }: TextButtonProps) => (
  <Button {...rest} className={`button button-${weight}`}>
    {icon && <Icon name={icon} size={18} />}
    <span>{children}</span>
  </Button>
);

type IconButtonProps = Omit<ButtonProps, "children" | "className" | "aria-label"> &
  Readonly<{ label: string; icon: IconName; shortcut?: string | undefined }>;

/** A square button with a drawing; `label` is its name and its tooltip, with the key beside it. */
export const IconButton = ({ label, icon, shortcut, ...rest }: IconButtonProps) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <Button {...rest} aria-label={label} className="button button-icon">
      <Icon name={icon} />
    </Button>
    <Tooltip className="tooltip" offset={6}>
      {label}
      {shortcut && <kbd>{keyWords(shortcut)}</kbd>}
    </Tooltip>
  </TooltipTrigger>
);
