import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { csvParseRows } from 'd3-dsv';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PackId, SkillId } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import { CELL_GROWTHS, type ClassPicture, PACE_WEEKS } from '../../../src/school/class-picture.ts';
import type { SelfJudgement } from '../../../src/school/self-judgement.ts';
import { ClassPictureScreen } from '../../../src/ui/teacher/class-picture-screen.tsx';
import { spanAt } from '../../../src/ui/teacher/seen-window.ts';
import type { JudgingLearner } from '../../../src/worker/learner-page-api.ts';
import type { LearnerCard } from '../../../src/worker/views.ts';
import { CLASS, classView, deviceView, learnerCards, PACK } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const PLACE = { name: 'class-picture', class: CLASS } as const;
const TODAY = Math.floor(NOW_MS / 86_400_000);
const SKILLS = 6;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The sample class: each learner a step further than the one before, on skills of which every other one is core. */
function pictureOf(learners = learnerCards.length): ClassPicture {
  const columns = Array.from({ length: SKILLS }, (_, at) => ({
    pack: PACK,
    skill: `skill-${at}` as SkillId,
    title: `Adding to ${at}`,
    core: at % 2 === 0,
    counted: true,
  }));
  const rows = learnerCards.slice(0, learners).map((card, row) => {
    const at = (skill: number) => (row + skill) % CELL_GROWTHS.length;
    const each = Array.from({ length: SKILLS }, (_, skill) => skill);
    const practised = Array.from({ length: PACE_WEEKS + 3 }, (_, week) => (week > 4 ? row % 4 : 0));
    return {
      learner: { id: card.id, name: card.name, avatar: card.avatar },
      packs: [
        {
          growths: Uint8Array.from(each, at),
          said: Uint8Array.from(each, (skill) => (skill === row ? 1 : 0)),
          stands: Uint8Array.from(each, (skill) => (row % 4 === 3 || at(skill) >= 3 ? 1 : 0)),
          percents: Uint8Array.from(each, (skill) => 10 * row + skill),
          days: Uint16Array.from(each, (skill) => (at(skill) === 0 ? 0 : TODAY - row)),
          core: { stood: practised, practised },
        },
      ],
      time: { minutes: 30 * row, weeks: PACE_WEEKS + 0.5 },
    };
  });
  return { packs: [{ pack: PACK, title: 'Numbers', columns }], rows, today: TODAY, isFresh: true };
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Must be there');
  return value;
}

async function open(
  picture: ClassPicture | null,
  language: 'en' | 'ar' = 'en',
  answers: Readonly<Record<string, unknown>> = {},
) {
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, class: classView, picture },
    { place: PLACE, language, answers },
  );
  const view = render(<ClassPictureScreen app={test.app} place={PLACE} />);
  return { ...test, view };
}

/** Learner by learner what the table on the screen says: growth, how sure, and a teacher's word. */
function onScreen() {
  return [...document.querySelectorAll('tr[data-learner]')].map((row) => ({
    name: row.querySelector('th bdi')?.textContent,
    cells: [...row.querySelectorAll<HTMLElement>('td button')].map((cell) => ({
      growth: cell.dataset.growth,
      word: cell.dataset.word,
      percent: Number(/(\d+) %/.exec(cell.getAttribute('aria-label') ?? '')?.[1]),
    })),
  }));
}

const GROWTH_WORDS = {
  'not begun': 'seed',
  learning: 'sprout',
  nearly: 'leaf',
  secure: 'fruit',
  fading: 'thirsty',
};
const SAID_WORDS = { 'Has it': 'known', 'Does not have it yet': 'not-known', 'Not now': 'blocked' };

function inFile(csv: string) {
  const [, ...lines] = csvParseRows(csv.replace(/^\ufeff/, ''));
  return lines.slice(0, -1).map(([name, , , , , ...cells]) => ({
    name,
    cells: cells.map((text) => {
      const [growth = '', percent = '', ...rest] = text.split(', ');
      const word = rest.find((one) => one in SAID_WORDS);
      return {
        growth: GROWTH_WORDS[growth as keyof typeof GROWTH_WORDS],
        word: word ? SAID_WORDS[word as keyof typeof SAID_WORDS] : 'none',
        percent: Number.parseInt(percent, 10),
      };
    }),
  }));
}

function onPaper(sheet: Element) {
  return [...sheet.querySelectorAll('tbody tr')].map((row) => ({
    name: row.querySelector('th bdi')?.textContent,
    cells: [...row.querySelectorAll<HTMLElement>('td')].map((cell) => ({
      growth: cell.dataset.growth,
      word: cell.dataset.word,
      percent: Number(cell.textContent),
    })),
  }));
}

describe('the class picture', () => {
  it('shows first what the teacher has just brought, else what most is practised', async () => {
    const [numbers] = pictureOf(3).packs;
    const other = { ...must(numbers), pack: 'org.example.other' as PackId, title: 'Market sums' };
    const picture = pictureOf(3);
    const both: ClassPicture = {
      ...picture,
      packs: [...picture.packs, other],
      rows: picture.rows.map((row) => ({ ...row, packs: [...must(row.packs), ...must(row.packs)] })),
    };
    const { app } = await open(both, 'en', { installWaiting: { ok: true, value: other.pack } });
    expect(screen.getByRole('heading', { name: 'Numbers' })).toBeTruthy();
    await app.actions.installWaiting('market.zip');
    await screen.findByRole('heading', { name: 'Market sums' });
  });

  it('says the same on the screen, in the file and on paper, however it is arranged', async () => {
    // Few enough that all of it is drawn.
    const { handedOut } = await open(pictureOf(8));
    const printed: ReturnType<typeof onPaper>[] = [];
    vi.stubGlobal('print', () => {
      printed.push(
        onPaper(document.querySelector('[aria-hidden="true"] table')?.parentElement ?? document.body),
      );
    });
    const arrangements = [
      [],
      ['Lacks most first'],
      ['Core skills only', 'Only who lacks core skills'],
      ['Longest without practice first'],
    ];
    for (const [at, buttons] of arrangements.entries()) {
      for (const name of buttons) fireEvent.click(screen.getByRole('button', { name }));
      fireEvent.click(screen.getByRole('button', { name: 'Save as a table' }));
      await expect.poll(() => handedOut).toHaveLength(at + 1);
      fireEvent.click(screen.getByRole('button', { name: 'Print' }));
      await expect.poll(() => printed).toHaveLength(at + 1);
      const shown = onScreen();
      expect(shown.length).toBeGreaterThan(0);
      expect(inFile((await handedOut[at]?.file.text()) ?? '')).toEqual(shown);
      expect(printed[at]).toEqual(shown);
    }
    expect(handedOut[0]?.name).toMatch(/^Class picture .*\.csv$/);
  });

  it('tells each cell in words, and by a sign that is no colour', async () => {
    const picture = pictureOf();
    await open(picture);
    const name = learnerCards[1]?.name ?? '';
    const cell = must(
      document.querySelector<HTMLElement>(
        `tr[data-learner="${learnerCards[1]?.id}"] [aria-label="secure, 12 %"]`,
      ),
    );
    expect(cell.dataset.growth).toBe('fruit');
    fireEvent.click(cell);
    const sheet = within(must(document.querySelector<HTMLElement>('dialog')));
    expect(sheet.getByText('How likely it is known: 12 %')).toBeTruthy();
    expect(sheet.getByText('Practised last: yesterday')).toBeTruthy();
    fireEvent.click(sheet.getByRole('button', { name: `Skills of ${name}` }));
    expect(location.hash).toContain(`${learnerCards[1]?.id}/skills`);
  });

  it('puts core skills before a line, and who lacks a skill behind its head', async () => {
    await open(pictureOf());
    const heads = screen
      .getAllByRole('columnheader')
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(heads.map((text) => Number(/to (\d)/.exec(text ?? '')?.[1]))).toEqual([0, 2, 4, 1, 3, 5]);
    fireEvent.click(screen.getByRole('button', { name: /^Adding to 2\. \d+ ha/ }));
    const sheet = within(screen.getByRole('dialog'));
    const lacking = pictureOf().rows.filter(({ packs }) => packs?.[0]?.stands[2] === 0);
    expect(sheet.getAllByRole('listitem')).toHaveLength(lacking.length);
  });

  it('says in three numbers who has core, and names behind each with the minutes that would change it', async () => {
    const { app } = await open(pictureOf());
    const numbers = [...document.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [
      part.dataset.part,
      Number(/\d+/.exec(part.textContent ?? '')?.[0]),
    ]);
    expect(numbers.map(([part]) => part)).toEqual(['there', 'onTheWay', 'willNot']);
    expect(numbers.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(learnerCards.length);
    const before = numbers[2]?.[1];
    fireEvent.click(screen.getByRole('button', { name: 'In 4 weeks' }));
    const sooner = Number(
      /\d+/.exec(document.querySelector('[data-part="willNot"]')?.textContent ?? '')?.[0],
    );
    expect(sooner).toBeGreaterThanOrEqual(Number(before));
    expect(sooner).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: /will not get there/ }));
    const sheet = within(screen.getByRole('dialog'));
    const [first] = sheet.getAllByRole('listitem');
    expect(first?.textContent).toMatch(
      /core skills? missing\. Practises \d+ min a week\. (About|More than) \d+ min/,
    );
    fireEvent.click(within(first ?? document.body).getByRole('button'));
    expect(app.place.value.name).toBe('learner-set');
  });

  it('says while it is still comparing with the log, and that somebody’s work is being read', async () => {
    const picture = pictureOf();
    const [first, ...rest] = picture.rows;
    if (!first) throw new Error('Must have a learner');
    await open({ ...picture, isFresh: false, rows: [{ ...first, packs: null }, ...rest] });
    expect(screen.getByText(/^Looking for what was answered since/)).toBeTruthy();
    expect(screen.getByText('being read')).toBeTruthy();
    // Every row has the table's columns: one more or less would move or widen those of all others.
    const columnsOf = (row: HTMLTableRowElement) =>
      [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('table tr')];
    expect(new Set(rows.filter((row) => row.cells.length > 0).map(columnsOf)).size).toBe(1);
  });

  it('says so where there is no class, nobody, or no pack', async () => {
    await open(null);
    expect(screen.getByText('This class is not on this tablet.')).toBeTruthy();
    cleanup();
    await open({ ...pictureOf(), rows: [] });
    expect(screen.queryByRole('table')).toBeNull();
    cleanup();
    await open({ ...pictureOf(), packs: [], rows: pictureOf().rows.map((row) => ({ ...row, packs: [] })) });
    expect(screen.getByText('There is no pack of questions on this tablet yet.')).toBeTruthy();
  });
});

describe('what of a large table is drawn', () => {
  it('is all that can be seen, with some beyond, and never more than a few hundred cells', () => {
    for (const offset of [0, 1, 47, 48, 500, 4_000, 9_552]) {
      const { from, to } = spanAt(offset, 1_000, 48, 200);
      expect(from * 48).toBeLessThanOrEqual(offset);
      expect(Math.min(200, Math.ceil((offset + 1_000) / 48))).toBeLessThanOrEqual(to);
      expect(to - from).toBeLessThanOrEqual(34);
      expect(from).toBeGreaterThanOrEqual(0);
    }
  });

  it('is all of a small one, also where it was scrolled further than it now is', () => {
    expect(spanAt(5_000, 300, 48, 7)).toEqual({ from: 0, to: 7 });
  });
});

describe('how a class judges its own work', () => {
  const judged = (at: number, reading: SelfJudgement['reading'], right = 1): JudgingLearner => {
    const { id, name, avatar } = learnerCards[at] as LearnerCard;
    const sure = [{ said: 'sure' as const, right, of: 6, turns: 3 }];
    return { learner: { id, name, avatar }, judgement: { sure, felt: [], reading, by: 'sure' } };
  };
  const lookAt = async (told: readonly JudgingLearner[]) => {
    const test = await open(pictureOf(), 'en', { readClassJudgement: ok(told) });
    expect(test.commands.some(([name]) => name === 'readClassJudgement')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'See who' }));
    await screen.findByText(/^Of the last turns/);
    return test;
  };

  it('tells who with what helps, by name and not by how much, and of the others how many', async () => {
    const some = [judged(2, 'over', 0), judged(0, 'over', 2), judged(3, 'fits'), judged(4, 'too-few')];
    const { commands, app } = await lookAt(some);
    expect(commands).toContainEqual(['readClassJudgement', CLASS]);
    const part = within(screen.getByRole('dialog'));
    expect(part.getByRole('heading', { name: 'It often goes less well than they think' })).toBeTruthy();
    expect(part.queryByRole('heading', { name: 'It often goes better than they think' })).toBeNull();
    expect(part.getByText(/“How do you know\?”/)).toBeTruthy();
    const names = part.getAllByRole('listitem').map((one) => one.textContent);
    expect(names.map((name) => name?.slice(0, 5))).toEqual(['Amina', 'Chipo']);
    expect(names[0]).toContain('Said “sure”: right in 2 of 6.');
    expect(part.getByText('1 learner: what is said fits what comes out.')).toBeTruthy();
    expect(part.getByText(/^1 learner: too little was said yet/)).toBeTruthy();
    fireEvent.click(part.getByText('Chipo'));
    expect(app.place.value).toMatchObject({ name: 'learner-set', learner: learnerCards[2]?.id });
  });

  it('says so where it fits with everybody', async () => {
    await lookAt([judged(0, 'fits')]);
    expect(screen.getByText('There is nobody of whom it often differs.')).toBeTruthy();
  });
});
