import { describe, expect, test } from 'vitest';
import { parseBaselines } from '../../../bench/tracing/baselines.ts';
import { toReliabilitySvg } from '../../../bench/tracing/reliability-svg.ts';

describe('what others reach', () => {
  test('is read from the table below its heading, and from no other', () => {
    const told = parseBaselines(`# Baselines
## What to reach
| model | statics |
|---|---|
| Item mean | 0.9999 |

## Train → valid (fitted on all of NAME.train): the table to check against

| model | statics | algebra05 |
|---|---|---|
| Item mean | 0.7829 | 0.7721 |
| **DAS3H** | - | 0.8064 |

| model | statics |
|---|---|
| Other | 0.5 |
`);
    expect([...told.keys()]).toEqual(['Item mean', 'DAS3H']);
    expect([...(told.get('Item mean') ?? [])]).toEqual([
      ['statics', 0.7829],
      ['algebra05', 0.7721],
    ]);
    expect([...(told.get('DAS3H') ?? [])]).toEqual([['algebra05', 0.8064]]);
  });

  test('is nothing where there is no such table', () => {
    for (const text of ['', '## Train → valid', '## Train → valid\n\nlater', '| a | b |']) {
      expect(parseBaselines(text).size).toBe(0);
    }
  });
});

describe('a picture of reliability', () => {
  const bin = (from: number, predicted: number | null, observed: number | null, answers: number) => ({
    ...{ from, to: from + 0.1, predicted, observed, answers },
  });
  const curve = [bin(0, 0.05, 0.1, 40), bin(0.1, null, null, 0), bin(0.9, 0.95, 0.9, 20)];

  test('puts a point where prediction and share right meet, and none for an empty bin', () => {
    const svg = toReliabilitySvg([{ title: 'a', curve }]);
    const points = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x) / 200,
      1 - Number(y) / 200,
    ]);
    expect(points).toEqual([
      [0.05, expect.closeTo(0.1, 3)],
      [0.95, expect.closeTo(0.9, 3)],
    ]);
  });

  test('has a panel for each curve, and names that cannot break it', () => {
    const svg = toReliabilitySvg(Array.from({ length: 6 }, (_, at) => ({ title: `<a&b ${at}>`, curve })));
    expect(svg.match(/<polyline/g)).toHaveLength(6);
    expect(svg).toContain('&lt;a&amp;b 5&gt;');
    expect(new Set(svg.match(/translate\(\d+ \d+\)"><text/g)).size).toBe(6);
  });
});
