// What a learner needs besides the first question, in one file: fetched as soon as the first screen stands.

import { ChooseSeveralAnswer, ChooseSeveralView } from '../item-views/choose-several.tsx';
import { DrawAnswer, DrawView } from '../item-views/draw.tsx';
import { ExpressionAnswer, ExpressionView } from '../item-views/expression.tsx';
import { ArrayFigure, PlaceValueFigure } from '../item-views/figures/blocks-figure.tsx';
import { FractionBarsFigure, FractionDiscFigure } from '../item-views/figures/fraction-figure.tsx';
import { NumberLineFigure } from '../item-views/figures/line-figure.tsx';
import { PictureFigure } from '../item-views/figures/picture-figure.tsx';
import { PatternFigure, ShapeFigure } from '../item-views/figures/shape-figure.tsx';
import { FillGapsAnswer, FillGapsView } from '../item-views/fill-gaps.tsx';
import type { LaterViews } from '../item-views/later-views.ts';
import { MatchAnswer, MatchView } from '../item-views/match.tsx';
import { NumberLineAnswer, NumberLineView } from '../item-views/number-line.tsx';
import { OrderAnswer, OrderView } from '../item-views/order.tsx';
import { PointPictureAnswer, PointPictureView } from '../item-views/point-picture.tsx';
import { ReadAloudAnswer, ReadAloudView } from '../item-views/read-aloud.tsx';
import { ShortTextAnswer, ShortTextView } from '../item-views/short-text.tsx';
import { SortGroupsAnswer, SortGroupsView } from '../item-views/sort-groups.tsx';
import { WriteFreelyAnswer, WriteFreelyView } from '../item-views/write-freely.tsx';
import type { RoleScreens } from '../role-screens.ts';
import { AgreeScreen } from './agree-screen.tsx';
import { CalmCard } from './calm-card.tsx';
import { ClassListScreen } from './class-list-screen.tsx';
import { ExampleScreen } from './example-screen.tsx';
import { FacesScreen } from './faces-screen.tsx';
import { FeedbackScreen } from './feedback-screen.tsx';
import { FinishedScreen } from './finished-screen.tsx';
import { HomeScreen } from './home-screen.tsx';
import { LessonScreen } from './lesson-screen.tsx';
import { NothingToAskScreen } from './nothing-to-ask-screen.tsx';
import { OfferScreen } from './offer-screen.tsx';
import { PinScreen } from './pin-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { SummaryScreen } from './summary-screen.tsx';
import { SureSheet } from './sure-sheet.tsx';
import { sayForWay, TriedWay, TryCard, TrySheet } from './try-sheet.tsx';
import { TwoRoles } from './two-roles.tsx';
import { WhoIsHereSheet } from './who-is-here-sheet.tsx';
import { WorkedScreen } from './worked-screen.tsx';

export const VIEWS: LaterViews = {
  views: {
    'choose-several': ChooseSeveralView,
    'short-text': ShortTextView,
    order: OrderView,
    match: MatchView,
    'sort-groups': SortGroupsView,
    'fill-gaps': FillGapsView,
    'number-line': NumberLineView,
    'point-picture': PointPictureView,
    expression: ExpressionView,
    draw: DrawView,
    'read-aloud': ReadAloudView,
    'write-freely': WriteFreelyView,
  },
  answers: {
    'choose-several': ChooseSeveralAnswer,
    'short-text': ShortTextAnswer,
    order: OrderAnswer,
    match: MatchAnswer,
    'sort-groups': SortGroupsAnswer,
    'fill-gaps': FillGapsAnswer,
    'number-line': NumberLineAnswer,
    'point-picture': PointPictureAnswer,
    expression: ExpressionAnswer,
    draw: DrawAnswer,
    'read-aloud': ReadAloudAnswer,
    'write-freely': WriteFreelyAnswer,
  },
  figures: {
    picture: PictureFigure,
    array: ArrayFigure,
    'place-value': PlaceValueFigure,
    'number-line': NumberLineFigure,
    'fraction-bars': FractionBarsFigure,
    'fraction-disc': FractionDiscFigure,
    shape: ShapeFigure,
    pattern: PatternFigure,
  },
};

/** The steps of a turn after its first question. */
export const STEPS = {
  AgreeScreen,
  CalmCard,
  ExampleScreen,
  FeedbackScreen,
  FinishedScreen,
  LessonScreen,
  NothingToAskScreen,
  OfferScreen,
  PlanScreen,
  SummaryScreen,
  SureSheet,
  sayForWay,
  TriedWay,
  TryCard,
  TrySheet,
  TwoRoles,
  WhoIsHereSheet,
  WorkedScreen,
} as const;

/** Who it is, and their own place. */
export const LEARNER_SCREENS = {
  classes: ClassListScreen,
  faces: FacesScreen,
  pin: PinScreen,
  home: HomeScreen,
} as const satisfies RoleScreens<'learner'>;
