import {expect, test} from 'vitest';
import {DEFAULT_OPTIONS} from '../options';
import {needsApp} from './needsApp';

const ofTheTheme = DEFAULT_OPTIONS.scripts.needs;

test.each([
  '<button>Menu</button>',
  '<a role=button href=#>More</a>',
  '<li role=tab>Pear</li>',
  '<details data-collapsed=true><summary>Closed</summary></details>',
  '<div data-needs-app><input></div>',
])('%s needs the application', (html) => {
  expect(needsApp(`<main>${html}</main>`, ofTheTheme)).toBe(true);
});

test.each([
  '<a href=/>Link</a>',
  '<details><summary>Plain</summary></details>',
  '<button data-no-app>Copy</button>',
  '<button class="clean-btn toggleButton_gllP toggleButtonDisabled_aARS">Dark</button>',
  '<input type=radio>',
])('%s does not', (html) => {
  expect(needsApp(`<main>${html}</main>`, ofTheTheme)).toBe(false);
});
