// /board for the office's browser, /board/data for its programs. The page needs the office's word once.
import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { BOARD_STYLE, boardPage, signInPage } from '../board/board-page.ts';
import type { Board } from '../board/board-view.ts';
import { bearerOf, cookieOf, OFFICE_COOKIE, type Office } from '../board/office.ts';
import { callerOf } from '../guard/caller.ts';
import type { GuessLock } from '../guard/guess-lock.ts';
import type { Metrics } from '../metrics.ts';
import { readSmallBody } from './small-body.ts';

export interface BoardRouteParts {
  readonly office: Office;
  readonly board: () => Promise<Board>;
  readonly guesses: GuessLock;
  readonly metrics: Metrics;
  readonly behindProxy: boolean;
  readonly isTls: boolean;
  readonly mostBytes: number;
}

const MONTH_SECONDS = 30 * 24 * 60 * 60;
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function boardRoute(parts: BoardRouteParts): Hono {
  const { office, board } = parts;
  const isOffice = async (context: Context) =>
    (await office.isToken(bearerOf(context))) || (await office.isToken(cookieOf(context)));
  const app = new Hono();
  app.use(async (context, next) => {
    context.header('Content-Security-Policy', PAGE_POLICY);
    context.header('Cache-Control', 'no-store');
    await next();
  });
  app.get('/', async (context) =>
    (await isOffice(context)) ? context.html(boardPage(await board())) : context.html(signInPage(null), 401),
  );
  app.get('/style.css', (context) =>
    context.body(BOARD_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/data', async (context) => {
    if (await isOffice(context)) return context.json(await board());
    return context.json({ code: 'request/office-only' }, 401);
  });
  app.post('/open', (context) => open(context, parts));
  app.post('/close', (context) => {
    deleteCookie(context, OFFICE_COOKIE, { path: '/board' });
    return context.redirect('/board', 303);
  });
  return app;
}

async function open(context: Context, parts: BoardRouteParts): Promise<Response> {
  const { office, guesses, metrics, behindProxy, isTls, mostBytes } = parts;
  const caller = callerOf(context, behindProxy);
  const wait = guesses.waitOf(caller);
  if (wait > 0) {
    context.header('Retry-After', String(wait));
    return context.html(signInPage(`Too many wrong words: wait ${wait} seconds, then try again.`), 429);
  }
  const body = await readSmallBody(context, mostBytes);
  if (!body.ok) return body.problem;
  const token = new URLSearchParams(body.value).get('token')?.trim() ?? null;
  if (!(await office.isToken(token)) || token === null) {
    guesses.wrong(caller);
    metrics.count('refused', 1, 'office/wrong-token');
    return context.html(signInPage('That is not the office’s word.'), 403);
  }
  setCookie(context, OFFICE_COOKIE, token, {
    path: '/board',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isTls,
    maxAge: MONTH_SECONDS,
  });
  return context.redirect('/board', 303);
}
