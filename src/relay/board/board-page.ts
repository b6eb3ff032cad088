// The board as a page without scripts: it opens on any old office computer, and there is nothing in it to attack.
import { html } from 'hono/html';
import { type Board, type BoardDevice, type BoardSchool, CLOCK_TROUBLE_MS } from './board-view.ts';

type Html = ReturnType<typeof html>;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** An id's beginning tells a school's devices apart. */
const SHOWN_LETTERS = 6;

export function boardPage(board: Board): Html {
  const devices = board.schools.flatMap((school) => school.devices);
  const due = devices.filter((device) => device.due && !device.revoked).length;
  return page(
    html`<header><h1>Banyan: schools and tablets</h1>
<form method="post" action="./board/close"><button>Leave</button></form></header>
<p>${count(board.schools.length, 'school')}, ${count(devices.length, 'device')},
${due === 0 ? 'none overdue' : `${due} not heard for more than a week`}.
As of ${toTime(board.atMs)}. Packs served here: ${board.packs.map(({ pack, version }) => `${pack} ${version}`).join(', ') || 'none'}.</p>
${board.schools.map((school) => schoolSection(school, board.atMs))}
<p class="note">Names of learners, classes and tablets are sealed: only the school's own devices can read them.</p>`,
  );
}

export function signInPage(problem: string | null): Html {
  return page(html`<h1>Banyan: schools and tablets</h1>
${problem === null ? '' : html`<p role="alert" class="trouble">${problem}</p>`}
<form method="post" action="./board/open">
<label>The office's word, as <code>npm run relay -- office</code> gave it
<input name="token" type="password" autocomplete="current-password" required maxlength="100"></label>
<button>Open the board</button></form>`);
}

function page(body: Html): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Banyan: schools and tablets</title><link rel="stylesheet" href="/board/style.css"></head>
<body><main>${body}</main></body></html>`;
}

function schoolSection(school: BoardSchool, atMs: number): Html {
  const waiting = school.waitingFor.reduce((sum, { chunks }) => sum + chunks, 0);
  return html`<section><h2>${school.label}</h2>
<p>${count(school.learners, 'learner')} in ${count(school.classes.length, 'class', 'classes')}, ${count(school.events, 'event')} safe here.
${school.founded ? '' : html`<strong class="trouble">Its first words have not come yet.</strong>`}
${waiting === 0 ? '' : html`<strong>${count(waiting, 'parcel')} waiting (${school.waitingFor.map(({ reason }) => WAITS[reason] ?? reason).join(', ')}).</strong>`}
${school.forks === 0 ? '' : html`<strong class="trouble">${count(school.forks, 'stream')} with two histories: a tablet was copied or restored.</strong>`}</p>
${classList(school)}
<table><thead><tr><th scope="col">Device</th><th scope="col">Is</th><th scope="col">Last heard</th>
<th scope="col">Events</th><th scope="col">Waiting there</th><th scope="col">App and packs</th><th scope="col">Trouble</th></tr></thead>
<tbody>${school.devices.map((device) => deviceRow(device, atMs))}</tbody></table></section>`;
}

function classList({ classes }: BoardSchool): Html | '' {
  if (classes.length === 0) return '';
  const items = classes.map((one) => html`<li>${shorten(one.class)}: ${count(one.learners, 'learner')}</li>`);
  return html`<ul class="classes">${items}</ul>`;
}

const WAITS: Readonly<Record<string, string>> = {
  vocabulary: 'for a list of words',
  key: 'for a key',
  admission: 'for a device to be admitted',
  version: 'for a newer Banyan here',
};

function deviceRow(device: BoardDevice, atMs: number): Html {
  const trouble = troublesOf(device);
  return html`<tr><th scope="row">${shorten(device.device)}</th><td>${device.role}</td>
<td>${device.heardAtMs === null ? 'never' : ago(atMs - device.heardAtMs)}</td><td>${device.events}</td>
<td>${device.waiting ?? ''}</td><td>${[device.app, ...device.packs].filter(Boolean).join(', ')}</td>
<td${trouble.length > 0 ? html` class="trouble"` : ''}>${trouble.join(', ')}</td></tr>`;
}

function troublesOf(device: BoardDevice): readonly string[] {
  if (device.revoked) return ['revoked'];
  return [
    ...(device.due ? ['overdue'] : []),
    ...(Math.abs(device.clockOffMs ?? 0) > CLOCK_TROUBLE_MS
      ? [`clock off by ${span(device.clockOffMs ?? 0)}`]
      : []),
    ...(device.storage === 'low' ? ['storage nearly full'] : []),
    ...(device.storage === 'not-persisted' ? ['storage not kept by the browser'] : []),
  ];
}

function ago(ms: number): string {
  return ms < HOUR_MS ? 'within the hour' : `${span(ms)} ago`;
}

function span(ms: number): string {
  const length = Math.abs(ms);
  if (length < DAY_MS) return count(Math.round(length / HOUR_MS), 'hour');
  return count(Math.round(length / DAY_MS), 'day');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function shorten(id: string): string {
  return id.slice(0, SHOWN_LETTERS);
}

function toTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ').concat(' UTC');
}

export const BOARD_STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0}main{max-width:70rem;margin-inline:auto;padding:1rem}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem;flex-wrap:wrap}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
section{overflow-x:auto;margin-block:2rem}
th,td{text-align:start;padding:.4rem .6rem;border-block-end:1px solid #8886;vertical-align:top}
tbody th{font-weight:normal;font-family:ui-monospace,monospace}
label{display:block;margin-block:1rem}input{display:block;font:inherit;padding:.6rem;width:min(100%,28rem)}
button{font:inherit;min-height:48px;padding-inline:1.2rem}
.trouble{font-weight:bold;text-decoration:underline}.note{opacity:.8}
.classes{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;list-style:none}
`;
