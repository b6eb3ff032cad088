// Every model that the tracing benchmark can fit and measure, by name; what the app ships comes first.
import { bestLr, pfa } from './count-models.ts';
import { banyan, bktEach, bktForgetting, bktHeld, bktItems, bktItemsForgetting } from './file-models.ts';
import { gru } from './gru.ts';
import { irt } from './irt.ts';
import { itemMean, skillMean } from './mean-models.ts';
import type { TracingModel } from './model.ts';
import { textbookBkt, textbookBktAveraged } from './textbook-bkt.ts';

export const SHIPPED = banyan.name;

export const TRACING_MODELS: ReadonlyMap<string, TracingModel> = new Map(
  [
    ...[
      banyan,
      bktEach,
      bktItemsForgetting,
      bktItems,
      bktForgetting,
      bktHeld,
      textbookBkt,
      textbookBktAveraged,
    ],
    ...[gru, bestLr, pfa, irt, itemMean, skillMean],
  ].map((model) => [model.name, model]),
);
