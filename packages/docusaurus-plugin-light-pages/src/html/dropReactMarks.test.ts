import {expect, test} from 'vitest';
import {dropReactMarks} from './dropReactMarks';

test.each([
  ['<p>In <!-- -->2014<!-- -->.</p>', '<p>In 2014.</p>'],
  ['<meta data-rh=true name=x><title data-rh="true">T</title>', '<meta name=x><title>T</title>'],
  ['<p><!-- kept -->x</p>', '<p><!-- kept -->x</p>'],
  ['<script>a="<!-- -->"</script>', '<script>a="<!-- -->"</script>'],
  ['<p title="<!-- -->">x</p>', '<p title="<!-- -->">x</p>'],
])('in %s', (html, light) => {
  expect(dropReactMarks(html)).toBe(light);
});
