import type { FunctionComponent } from 'preact';
import { useId } from 'preact/hooks';
import type { Item, ItemType } from '../../domain/item.ts';
import { toPlainText } from '../../domain/rich-text.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { ChooseOneView } from './choose-one.tsx';
import { ChooseSeveralView } from './choose-several.tsx';
import { emptyDraft } from './draft.ts';
import type { ItemDraft } from './draft-rules.ts';
import { FigureView } from './figure-view.tsx';
import { FillGapsView } from './fill-gaps.tsx';
import styles from './item-view.module.css';
import { MatchView } from './match.tsx';
import { NumberView } from './number.tsx';
import { NumberLineView } from './number-line.tsx';
import { OrderView } from './order.tsx';
import { PointPictureView } from './point-picture.tsx';
import { RichText } from './rich-text.tsx';
import { ShortTextView } from './short-text.tsx';
import { SortGroupsView } from './sort-groups.tsx';
import type { TypeViewProps } from './view-props.ts';

/** A story of more letters is set smaller, so that its picture and its answer stay in sight. */
const LONG = 70;

const VIEWS = {
  'choose-one': ChooseOneView,
  'choose-several': ChooseSeveralView,
  number: NumberView,
  'short-text': ShortTextView,
  order: OrderView,
  match: MatchView,
  'sort-groups': SortGroupsView,
  'fill-gaps': FillGapsView,
  'number-line': NumberLineView,
  'point-picture': PointPictureView,
} as const satisfies { readonly [T in ItemType]: FunctionComponent<TypeViewProps<T>> };

export interface ItemViewProps {
  readonly item: Item;
  /** As `emptyDraft` or `parseDraft` made it for this item. */
  readonly draft: ItemDraft;
  /** Shows what was given and does not accept more. */
  readonly locked: boolean;
  readonly onDraft: (draft: ItemDraft) => void;
  /** Enter was pressed in a box or on a choice: the child means *Check*. */
  readonly onEnter?: () => void;
  readonly context: ViewContext;
}

/** A question and the place for its answer. Give it `key={item.seed}`: what is half done belongs to one variant. */
export function ItemView({ item, draft, locked, onDraft, onEnter, context }: ItemViewProps) {
  const promptId = useId();
  // Sound because each entry of the table is typed by its own name.
  const View = VIEWS[item.type] as FunctionComponent<TypeViewProps<ItemType>>;
  const fitting = draft.type === item.type ? draft : emptyDraft(item);
  return (
    // Item and seed name the question exactly: whoever reports one, or drives the app, can say which.
    <article data-item={item.id} data-seed={item.seed}>
      <form
        class={styles.item}
        data-figure={item.figure !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          if (!locked) onEnter?.();
        }}
      >
        <div class={styles.ask}>
          <h1
            class={styles.prompt}
            id={promptId}
            dir="auto"
            data-long={toPlainText(item.prompt).length > LONG}
          >
            <RichText text={item.prompt} context={context} />
          </h1>
          {item.figure && (
            <div class={styles.figure}>
              <FigureView figure={item.figure} pack={item.pack} context={context} />
            </div>
          )}
        </div>
        <div class={styles.answer}>
          <View
            item={item}
            draft={fitting}
            locked={locked}
            onDraft={onDraft}
            context={context}
            promptId={promptId}
          />
        </div>
        {/* Without a button for it, browsers take Enter in a form of several boxes for nothing. */}
        <button type="submit" hidden />
      </form>
    </article>
  );
}
