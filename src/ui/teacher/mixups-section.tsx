// Mistaken rules that the answers show, each with the answers behind it a tap away.
import { useEffect, useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import type { MistakeCard } from '../../worker/learner-page-api.ts';
import type { GivenAnswer } from '../../worker/needs-api.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import lists from './learner-skills-screen.module.css';
import { toMistakeTexts } from './look-words.ts';
import { NeedAnswers } from './need-answers.tsx';

/** A sign each, so that how it stands is seen without reading. */
const SIGNS = { 'needs-help': 'hand', 'lesson-due': 'teacher', mended: 'check' } as const;

export interface MixupsSectionProps {
  readonly app: AppState;
  readonly learner: LearnerId;
  readonly mistakes: readonly MistakeCard[];
}

export function MixupsSection({ app, learner, mistakes }: MixupsSectionProps) {
  const context = app.context.value;
  const { t, numerals } = context;
  const [open, setOpen] = useState<MistakeCard | null>(null);
  return (
    <Section title={t('look.mixups')}>
      {mistakes.length === 0 && <p>{t('look.mixups-none')}</p>}
      {mistakes.length > 0 && (
        <ul class={lists.list} data-mixups>
          {mistakes.map((card) => (
            <li key={`${card.pack} ${card.misconception}`}>
              <Line
                picture={<Icon name={SIGNS[card.state]} size={32} />}
                title={toNumerals(card.title, numerals)}
                detail={toMistakeTexts(card, context).join(' ')}
                onClick={() => setOpen(card)}
              />
            </li>
          ))}
        </ul>
      )}
      {open && <MixupSheet app={app} learner={learner} card={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

interface MixupSheetProps extends Pick<MixupsSectionProps, 'app' | 'learner'> {
  readonly card: MistakeCard;
  readonly onClose: () => void;
}

function MixupSheet({ app, learner, card, onClose }: MixupSheetProps) {
  const context = app.context.value;
  const { t, numerals } = context;
  const [answers, setAnswers] = useState<readonly GivenAnswer[] | null>(null);
  useEffect(() => {
    void app.actions.readMistake(learner, card.pack, card.misconception).then((read) => {
      if (read.ok) setAnswers(read.value);
      // What went wrong is told on the screen below.
      else onClose();
    });
  }, [card]);
  return (
    <Sheet title={toNumerals(card.title, numerals)} onClose={onClose}>
      <p>{toNumerals(card.skillTitle, numerals)}</p>
      {toMistakeTexts(card, context).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Section title={t('need.answers')}>
        {answers === null ? <div aria-busy="true" /> : <NeedAnswers app={app} answers={answers} />}
      </Section>
      <Button kind="quiet" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}
