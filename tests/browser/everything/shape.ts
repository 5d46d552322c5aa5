/** What is wrong with the shape of a page in a window. */
import type { Page } from 'playwright-core';

/** Empty where all of it can be read without scrolling sideways; what may scroll by itself is a table or a drawing. */
export function misshapen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) wrong.push(`${root.scrollWidth} wide`);
    const headings = document.querySelectorAll('h1');
    if (headings.length !== 1) wrong.push(`${headings.length} h1`);
    for (const heading of headings) {
      const { width, height, left, right } = heading.getBoundingClientRect();
      if (width < 8 || height < 8 || left < 0 || right > root.clientWidth) wrong.push('h1 is not to be seen');
    }
    for (const box of document.querySelectorAll('main *')) {
      const { overflowX, textOverflow } = getComputedStyle(box);
      const hidden = /hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1;
      if (hidden && box.clientWidth > 2 && textOverflow !== 'ellipsis')
        wrong.push(`cut off: ${box.outerHTML.slice(0, 80)}`);
    }
    return wrong;
  });
}

/** What moves by itself, or smoothly, for those who asked for no motion. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const long = (times: string) => times.split(',').some(time => Number.parseFloat(time) > 0.01);
    const found = [...document.querySelectorAll('*')].filter(one => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one);
      const animated = animationName !== 'none' && long(animationDuration);
      return animated || long(transitionDuration) || scrollBehavior === 'smooth';
    });
    return found.map(one => one.outerHTML.slice(0, 80));
  });
}
