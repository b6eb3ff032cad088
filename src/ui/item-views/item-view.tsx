import type { FunctionComponent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Item, ItemType } from '../../domain/item.ts';
import { toPlainText } from '../../domain/rich-text.ts';
import { usePart } from '../kit/lazy-part.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { ChooseOneView } from './choose-one.tsx';
import { emptyDraft } from './draft.ts';
import type { ItemDraft } from './draft-rules.ts';
import { FigureView } from './figure-view.tsx';
import styles from './item-view.module.css';
import { LATER_VIEWS } from './later-views.ts';
import { NumberView } from './number.tsx';
import { RichText } from './rich-text.tsx';
import { spokenText } from './spoken.ts';
import { StemView } from './stem-view.tsx';
import { useFit } from './use-fit.ts';
import type { FirstType, TypeViewProps } from './view-props.ts';

/** A story of more letters is set smaller, so that its picture and its answer stay in sight. */
const LONG = 70;

const FIRST_VIEWS = {
  'choose-one': ChooseOneView,
  number: NumberView,
} as const satisfies { readonly [T in FirstType]: FunctionComponent<TypeViewProps<T>> };

export interface ItemViewProps {
  readonly item: Item;
  /** As `emptyDraft` or `parseDraft` made it for this item. */
  readonly draft: ItemDraft;
  /** Shows what was given and does not accept more. */
  readonly locked: boolean;
  /** To look at, long after: without the keys, which nobody presses any more. */
  readonly still?: boolean;
  readonly onDraft: (draft: ItemDraft) => void;
  /** Enter was pressed in a box or on a choice: the child means *Check*. */
  readonly onEnter?: () => void;
  readonly context: ViewContext;
}

/** A question and the place for its answer. Give it `key={item.seed}`: what is half done belongs to one variant. */
export function ItemView({ item, draft, locked, still = false, onDraft, onEnter, context }: ItemViewProps) {
  const promptId = useId();
  const form = useRef<HTMLFormElement>(null);
  useFit(form, still);
  const View = useView(item.type);
  const fitting = draft.type === item.type ? draft : emptyDraft(item);
  return (
    // Item and seed name the question exactly: whoever reports one, or drives the app, can say which.
    <article class={styles.question} data-item={item.id} data-seed={item.seed}>
      <form
        ref={form}
        class={styles.item}
        data-still={still}
        data-figure={item.figure !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          if (!locked) onEnter?.();
        }}
      >
        <div class={styles.ask}>
          <StemView item={item} context={context} />
          <h1
            class={styles.prompt}
            id={promptId}
            dir="auto"
            data-said={spokenText(item.prompt, context)}
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
        <div class={styles.answer} aria-busy={View === null}>
          {View && (
            <View
              item={item}
              draft={fitting}
              locked={locked}
              onDraft={onDraft}
              context={context}
              promptId={promptId}
            />
          )}
        </div>
        {/* Without a button for it, browsers take Enter in a form of several boxes for nothing. */}
        <button type="submit" hidden />
      </form>
    </article>
  );
}

/** Null until the file that has it is here. */
function useView(type: ItemType): FunctionComponent<TypeViewProps<ItemType>> | null {
  const isFirst = type === 'choose-one' || type === 'number';
  const later = usePart(LATER_VIEWS, !isFirst)?.views;
  const View = isFirst ? FIRST_VIEWS[type] : later?.[type];
  // Sound because each entry of the tables is typed by its own name.
  return (View as FunctionComponent<TypeViewProps<ItemType>> | undefined) ?? null;
}
