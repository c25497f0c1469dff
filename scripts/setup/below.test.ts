import { expect, it } from 'vitest';
import { strayOf } from './below.mjs';

it.each([
  ['<a href="/thuoc-do/du-lieu/">', []],
  ['<a href="/thuoc-do">', []],
  ['<a href="#a"> <a href="../b/"> <img src="data:,">', []],
  ['<a href="/du-lieu/">', ['/du-lieu/']],
  ['<a href="/thuoc-doi/">', ['/thuoc-doi/']],
  ['<script type="module">import("/_app/start.js")</script>', ['/_app/start.js']],
  ["@font-face { src: url('/_app/a.woff2') }", ['/_app/a.woff2']]
])('finds in %s the addresses that leave the path: %j', (html, expected) => {
  expect(strayOf(html, '/thuoc-do')).toEqual(expected);
});
