import type { Page } from '@playwright/test';

/**
 * Controls in sight that a thumb may miss (WCAG 2.2, 2.5.8), as "24×18 a.name: words": below 24 × 24
 * CSS px, not a link in running text, and so near to another that a circle of 24 px round its middle
 * touches the other or the circle of another small one. A label counts as part of its field.
 */
export function smallTargetsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    // A browser rounds what it lays out to parts of a pixel.
    const SLACK = 0.1;
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
      readonly isSmall: boolean;
    }

    /** The box without what a scrolling frame around the element cuts off; null where nothing is left. */
    const cutBy = (element: Element, box: DOMRect): DOMRect | null => {
      let { left, top, right, bottom } = box;
      for (let frame = element.parentElement; frame !== null; frame = frame.parentElement) {
        if (getComputedStyle(frame).overflow === 'visible' || frame === document.body) continue;
        const edge = frame.getBoundingClientRect();
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      return right - left > 1 && bottom - top > 1
        ? new DOMRect(left, top, right - left, bottom - top)
        : null;
    };

    /** What can be hit: the element, and its label with it. */
    const boxOf = (element: Element): DOMRect => {
      const label = element.closest('label');
      const boxes = [element, ...(label === null ? [] : [label])]
        .flatMap((one) => [...one.getClientRects()])
        .filter(({ width, height }) => width > 0 && height > 0);
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    };

    /** Beside words of its own line: text around it in the block it stands in. */
    const isInText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline')
        block = block.parentElement;
      const rest = (block?.textContent ?? '').replace(element.textContent ?? '', '');
      return /\p{L}{2}/u.test(rest);
    };

    const selector =
      'a[href], button, input, select, textarea, summary, [role="button"], [role="gridcell"][tabindex], [role="menuitem"]';
    const targets: Target[] = [...document.querySelectorAll(selector)]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
      .filter((element) => !element.matches(':disabled, .skip, [inert] *'))
      .flatMap((element) => {
        const whole = boxOf(element);
        const box = Number.isFinite(whole.width) ? cutBy(element, whole) : null;
        // What is half scrolled away is measured as it is when it is scrolled to.
        const isSmall = whole.width < LEAST - SLACK || whole.height < LEAST - SLACK;
        return box === null ? [] : [{ element, box, isSmall }];
      });

    const middleOf = ({ left, top, width, height }: DOMRect): readonly [number, number] => [
      left + width / 2,
      top + height / 2
    ];
    const isNear = ({ box }: Target, other: Target): boolean => {
      const [x, y] = middleOf(box);
      if (other.isSmall) {
        const [otherX, otherY] = middleOf(other.box);
        if (Math.hypot(x - otherX, y - otherY) < LEAST - SLACK) return true;
      }
      const nearestX = Math.max(other.box.left, Math.min(x, other.box.right));
      const nearestY = Math.max(other.box.top, Math.min(y, other.box.bottom));
      return Math.hypot(x - nearestX, y - nearestY) < LEAST / 2 - SLACK;
    };
    const isApart = (target: Target): boolean =>
      targets.every(
        (other) =>
          other === target ||
          other.element.contains(target.element) ||
          target.element.contains(other.element) ||
          !isNear(target, other)
      );
    return targets
      .filter((target) => target.isSmall && !isInText(target.element) && !isApart(target))
      .map(({ element, box }) => {
        const words = (element.ariaLabel ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
        const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
        return `${size} ${element.tagName.toLowerCase()}.${element.classList[0] ?? ''}: ${words.slice(0, 50)}`;
      });
  });
}
