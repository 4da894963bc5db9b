import { expect, type Route, test } from '@playwright/test';
import { answer, awake, firstOf, openLesson } from './learner.ts';

const address = 'en/progress/fundamentals/';
const { lesson, item } = firstOf('single');

const failures: readonly { readonly name: string; readonly fulfil: (route: Route) => Promise<void> }[] = [
  { name: 'the connection breaks', fulfil: (route) => route.abort() },
  { name: 'the host answers with an error page', fulfil: (route) => route.fulfill({ status: 404, body: '<p>Not here</p>' }) },
  { name: 'a network asks to log in first', fulfil: (route) => route.fulfill({ status: 200, body: '<p>Log in</p>' }) },
  { name: 'the file holds something else', fulfil: (route) => route.fulfill({ status: 200, json: [] }) },
];

for (const { name, fulfil } of failures) {
  test(`when ${name}, the page of answers says so, claims nothing, and has them back at the next visit`, async ({ page }) => {
    await openLesson(page, lesson.slug);
    await answer(page, item);
    await page.route('**/progress/fundamentals.json', fulfil);
    await page.goto(address);
    await awake(page);
    await expect(page.getByRole('alert')).toContainText('They are kept in this browser');
    await expect(page.locator('main')).not.toContainText('Not practised yet');
    await page.unroute('**/progress/fundamentals.json');
    await page.reload();
    await awake(page);
    await expect(page.getByText('Begun').first()).toBeVisible();
    await expect(page.getByRole('alert')).toBeEmpty();
  });
}
