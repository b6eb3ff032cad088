import type { HelpFigure, Item } from '../../domain/item.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { FigureView } from './figure-view.tsx';

export interface HelpFiguresProps {
  readonly item: Item;
  readonly beside: HelpFigure['beside'];
  readonly at: number;
  readonly context: ViewContext;
}

/** The pictures that one hint, or one step of the solution, speaks of. */
export function HelpFigures({ item, beside, at, context }: HelpFiguresProps) {
  const own = (item.helpFigures ?? []).filter((one) => one.beside === beside && one.at === at);
  return (
    <>
      {own.map(({ figure }) => (
        <FigureView key={JSON.stringify(figure)} figure={figure} pack={item.pack} context={context} />
      ))}
    </>
  );
}
