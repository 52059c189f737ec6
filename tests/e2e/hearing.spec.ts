import {DESKTOP, expect, PHONE, test} from './site';

/**
 * What a screen reader is given: the accessibility tree, as the browser makes it. Rules of CSS alone
 * change it, so the same holds with scripts off.
 */
const PAGE = '/compare/2011/2014/jails/';

for (const [screen, viewport] of Object.entries({phone: PHONE, desktop: DESKTOP})) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`on a ${screen}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({viewport, javaScriptEnabled});

      test('a mark says in words where it begins and where it ends', async ({open}) => {
        const page = await open(PAGE);
        const tree = await page.getByRole('region', {name: 'Detainers'}).ariaSnapshot();
        expect(tree).toMatch(
          /insertion: .*\[added: they present a judicial warrant.* end of added\]/,
        );
        expect(tree).toMatch(/deletion: .*\[removed: covered crime end of removed\]/);
        expect(tree).not.toContain('Before:');
      });

      test('a switch reads each change as "before … after …" instead', async ({open}) => {
        const page = await open(PAGE);
        await page.getByRole('radio', {name: /each change is read as before and after/}).check();
        const rule = page.getByRole('region', {name: 'Detainers'});
        const tree = await rule.ariaSnapshot();
        expect(tree).not.toMatch(/\[added:|\[removed:|end of/);

        // One changed passage: its old words whole, then its new words whole.
        const item = await rule
          .getByRole('listitem')
          .filter({hasText: 'covered crime'})
          .first()
          .ariaSnapshot();
        const heard = item
          .replace(/- (paragraph|listitem|text|deletion|insertion):?/g, ' ')
          .replace(/"/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        expect(heard).toMatch(
          /^Before: has been convicted of a covered crime within the look-back; After: has been convicted of a .*violent or serious crime.* within the look-back; or$/,
        );

        // What is gone is said to be gone; what is new was not there.
        expect(tree).toContain('no longer there');
        expect(tree).toContain('not there yet');
      });

      test('what did not change is read once', async ({open}) => {
        const page = await open('/compare/2014/2017/sharing/');
        await page.getByRole('radio', {name: /each change is read as before and after/}).check();
        const tree = await page.getByRole('region', {name: 'Exceptions'}).ariaSnapshot();
        expect(tree.split('the law requires it;')).toHaveLength(2);
      });

      test('two texts in full are labelled before and after', async ({open}) => {
        const page = await open(PAGE);
        const tree = await page.getByRole('region', {name: 'Federal offices'}).ariaSnapshot();
        expect(tree).toMatch(/paragraph: Before[\s\S]*silent on this[\s\S]*paragraph: After/);
        expect(tree).not.toMatch(/\[added:|\[removed:/);
      });
    });
  }
}

test('the choice is kept for the next comparison', async ({open}) => {
  const page = await open(PAGE);
  const choice = page.getByRole('radio', {name: /each change is read as before and after/});
  await choice.check();
  await open('/compare/2014/2017/sharing/');
  await expect(choice).toBeChecked();
});
