// Whoever's hand is not steady finds every control: 48 px each way (WCAG 2.5.8 asks for 24, Banyan for 48).
import type { Page } from 'playwright-core';

export const TARGET_PX = 48;
/** Of a place on a picture, which lies where its picture has it: beside it a tap means the nearest (point-picture.tsx). */
const PLACE_PX = 24;

/** Controls that are smaller, a line each. */
export function smallFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([target, place]) => {
      const faults: string[] = [];
      const root = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.body;
      const CONTROLS =
        'button, a[href], select, input:not([type="hidden"]), textarea, summary, [role="button"], [role="slider"]';
      for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
        if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]') !== null)
          continue;
        // A label presses what it is of: together they are one target.
        const boxes = [control.closest('label'), control].flatMap((part) =>
          part ? [part.getBoundingClientRect()] : [],
        );
        const least = control.matches('[data-region]') ? place : target;
        const [width, height] = [
          Math.max(...boxes.map((box) => box.width)),
          Math.max(...boxes.map((box) => box.height)),
        ];
        // A link in a line of words is as high as the line (2.5.8, inline).
        if (control.matches('a') && getComputedStyle(control).display === 'inline') continue;
        if (width < least - 0.5 || height < least - 0.5) {
          const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 30);
          faults.push(
            `${control.tagName.toLowerCase()} “${name}” is ${Math.round(width)}x${Math.round(height)} px`,
          );
        }
      }
      return [...new Set(faults)];
    },
    [TARGET_PX, PLACE_PX] as const,
  );
}
