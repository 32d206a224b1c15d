/** Chooses the other view: a variant of this one, a ready one, a step of the history, a saved one, or an address. */
import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { type CompareTarget, compareWith } from "../../commands/compare.ts";
import { parseAddress } from "../../store/address/address.ts";
import { choiceOf } from "../../store/compare/compare-steps.ts";
import { homeOf } from "../../store/home.ts";
import { QUESTIONS } from "../../store/questions.ts";
import type { State } from "../../store/state.ts";
import { PLAIN_VIEW, type View } from "../../store/view.ts";
import { clearFilter } from "../../store/view-steps.ts";
import { widen, wideningsOf } from "../../store/widenings.ts";
import { ChoiceGroup, ChoiceSelect } from "../../ui/choice-select.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { FILTER_FIELD_WORDS } from "../../words/changes.ts";
import { COMPARE_WORDS } from "../../words/compare.ts";

type Offer = Readonly<{ id: string; name: string; target: CompareTarget }>;
type Group = Readonly<{ id: string; title: string; offers: readonly Offer[] }>;

const chosen = (id: string, name: string, view: View): Offer => ({
  id,
  name,
  target: { kind: "choice", choice: choiceOf(view) },
});

const variants = (view: View): readonly Offer[] => {
  const lifts = wideningsOf(view).flatMap((widening) =>
    widening.kind === "lift"
      ? [
          chosen(
            `lift-${widening.fields.join("-")}`,
            COMPARE_WORDS.without(FILTER_FIELD_WORDS[widening.fields[0] ?? "text"]),
            widen(view, widening),
          ),
        ]
      : [],
  );
  return lifts.length > 1 ? [...lifts, chosen("lift-all", COMPARE_WORDS.allFilters, clearFilter(view))] : lifts;
};

const ready = (home: View, answerable: readonly string[]): readonly Offer[] => [
  chosen("overview", COMPARE_WORDS.overview, home),
  chosen("everything", COMPARE_WORDS.everything, PLAIN_VIEW),
  ...QUESTIONS.filter(({ id }) => answerable.includes(id)).map(
    ({ id, title }): Offer => ({ id: `question-${id}`, name: title, target: { kind: "question", id } }),
  ),
];

/** Steps that show another network than the present one, the latest first, each network once. */
const steps = ({ log, view }: Pick<State, "log" | "view">): readonly Offer[] => {
  const seen = new Set([JSON.stringify(choiceOf(view))]);
  return [...log.steps].reverse().flatMap((step, at): readonly Offer[] => {
    const key = JSON.stringify(choiceOf(step.view));
    if (seen.has(key)) return [];
    seen.add(key);
    return [chosen(`step-${at}`, step.words, step.view)];
  });
};

const saved = (views: State["kept"]["views"]): readonly Offer[] =>
  views.map(({ name, address }) => chosen(`saved-${name}`, name, parseAddress(address).view));

const useGroups = (): readonly Group[] => {
  const view = useAtlas((state) => state.view);
  const log = useAtlas((state) => state.log);
  const kept = useAtlas((state) => state.kept);
  const answerable = useAtlas((state) => state.questions);
  const home = useAtlas(homeOf);
  return [
    { id: "variants", title: COMPARE_WORDS.variants, offers: variants(view) },
    { id: "history", title: COMPARE_WORDS.history, offers: steps({ log, view }) },
    { id: "saved", title: COMPARE_WORDS.saved, offers: saved(kept.views) },
    { id: "ready", title: COMPARE_WORDS.others, offers: ready(home, answerable) },
  ].filter(({ offers }) => offers.length > 0);
};

const AddressField = () => {
  const { run } = useExplorer();
  const [address, setAddress] = useState("");
  return (
    <TextField className="compare-address" value={address} onChange={setAddress}>
      <Label className="caption">{COMPARE_WORDS.address}</Label>
      <Input
        className="field"
        placeholder={COMPARE_WORDS.addressHint}
        onKeyDown={({ key }) => {
          if (key === "Enter" && address.trim() !== "") run(compareWith, { kind: "address", address });
        }}
      />
    </TextField>
  );
};

/** Every way to another view. */
export const OtherPicker = () => {
  const { run } = useExplorer();
  const groups = useGroups();
  const hasOther = useAtlas((state) => state.view.compare !== null);
  const label = hasOther ? COMPARE_WORDS.chooseAnother : COMPARE_WORDS.choose;
  const choose = (id: string): void => {
    const offer = groups.flatMap(({ offers }) => offers).find((each) => each.id === id);
    if (offer !== undefined) run(compareWith, offer.target);
  };
  return (
    <div className="compare-picker">
      <ChoiceSelect label={label} chosen={null} onChoose={choose}>
        {groups.map(({ id, title, offers }) => (
          <ChoiceGroup key={id} title={title} choices={offers} />
        ))}
      </ChoiceSelect>
      <AddressField />
    </div>
  );
};
