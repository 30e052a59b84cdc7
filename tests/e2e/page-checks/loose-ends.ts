import type { Page } from '@playwright/test';

/** Addresses that a page may lead to. */
const allowed = /^(?:#|\.\/|https?:\/\/|tel:\+?\d+$)/;

/** Links that lead to no page, and fields in which one could type without end. */
export async function looseEnds(page: Page): Promise<string[]> {
  const { links, fields } = await page.evaluate(() => ({
    links: [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? ''),
    fields: [
      ...document.querySelectorAll<HTMLInputElement>(
        'textarea, input[type=text], input[type=search], input:not([type])',
      ),
    ].flatMap(({ maxLength, id, name }) => (maxLength > 0 ? [] : [id || name])),
  }));
  return [
    ...links.filter((link) => !allowed.test(link)).map((link) => `a link to ${link}`),
    ...fields.map((field) => `a text without an end, ${field}`),
  ];
}
