import { type DifferenceType, type Measure, measures as measuresOf } from "../../domain/index.js";
import { listOf } from "../shapes/collections.js";
import { oneOf } from "../shapes/scalars.js";
import { parameter } from "./parameter.js";

const measureShape = (type: DifferenceType) => oneOf<Measure>(measuresOf[type], "measure");

export const measure = parameter({
  name: "measure",
  about: "Only differences in this kind of attribute.",
  shapeFor: measureShape,
  bind: (value) => ({ selects: (difference) => difference.measure === value }),
});

export const measures = parameter({
  name: "measures",
  about: "Only differences in one of these kinds of attribute.",
  shapeFor: (type) => listOf(measureShape(type), 1),
  bind: (values) => ({ selects: (difference) => values.includes(difference.measure) }),
});
