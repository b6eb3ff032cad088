// Every model that the tracing benchmark can fit and measure, by name; what the app ships comes first.
import { banyan } from './banyan.ts';
import { bestLr, pfa } from './count-models.ts';
import { irt } from './irt.ts';
import { itemMean, skillMean } from './mean-models.ts';
import type { TracingModel } from './model.ts';

const MODELS: readonly [TracingModel, ...TracingModel[]] = [banyan, bestLr, pfa, irt, itemMean, skillMean];

export const SHIPPED = MODELS[0].name;
export const TRACING_MODELS: ReadonlyMap<string, TracingModel> = new Map(
  MODELS.map((model) => [model.name, model]),
);
