/** How the filter is arranged, in an address: names, order, what is switched off, and whether it fades. */
import { STEP_NAME_LIMIT, withOrder } from "../filter-stack.ts";
import type { FilterStack } from "../view.ts";
import { type Codec, listOf, oneOf, text, yesNo } from "./codec.ts";
import { FILTER_FIELDS } from "./filter-codecs.ts";
import { printFilter, takeFilter } from "./filter-part.ts";
import type { Part } from "./part.ts";

type Step = FilterStack["order"][number];

const field = oneOf(FILTER_FIELDS);

const step: Codec<Step> = {
  print: ({ name, fields }) => `${fields.join(".")}${name === null ? "" : `@${text.print(name)}`}`,
  parse: (raw) => {
    const [list = "", written, ...rest] = raw.split("@");
    const name = written === undefined ? null : text.parse(written);
    const fields = list.split(".").map(field.parse);
    const isBad = rest.length > 0 || (written !== undefined && (name === null || [...name].length > STEP_NAME_LIMIT));
    if (isBad || fields.includes(null)) return null;
    return { name, fields: fields.filter((each) => each !== null) };
  },
};

const steps = listOf(step, FILTER_FIELDS.length);
const off = "off.";

/** `steps=regions,certainties.minWorks@Sound+evidence&off.regions=europe&fade=yes`; nothing for a plain filter. */
export const STACK_PART: Part = {
  print: (view) => {
    const { order, off: values, fades } = withOrder(view).stack;
    return [
      ...(order.length === 0 ? [] : [`steps=${steps.print(order)}`]),
      ...printFilter(values, off),
      ...(fades ? [`fade=${yesNo.print(true)}`] : []),
    ];
  },
  take: (take) => ({
    stack: { order: take("steps", steps) ?? [], off: takeFilter(take, off), fades: take("fade", yesNo) ?? false },
  }),
};
