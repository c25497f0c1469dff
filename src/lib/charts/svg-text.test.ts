import { describe, expect, it } from 'vitest';
import { toSvgText } from './svg-text';

const drawn = `<svg width="10" height="5" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" baseProfile="full" viewBox="0 0 10 5">
<rect width="10" height="5" x="0" y="0" fill="none"></rect>
<path d="M0 0L1 1" fill="url(#zr7-p0)" ecmeta_data_index="0" class="zr7-cls-1"></path>
<text text-anchor="start" style="font-size:14px;font-family:var(--font);" xml:space="preserve" x="1">92,5 &lt; 95</text>
<text style="font-size:13px;font-family:var(--font-num);">2025</text>
<text style="font-size:13px;font-family:var(--font);">a</text>
<defs >
<pattern id="zr7-p0"></pattern>
</defs>
<style ><![CDATA[.zr7-cls-1:hover{}]]></style>
</svg>`;

describe('SVG as text', () => {
  it('keeps what is seen and drops the rest', () => {
    expect(toSvgText(drawn, { width: 10, height: 5, id: 'thu-nhap' })).toBe(
      '<svg style="font-family:var(--font)" width="100%" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" aria-hidden="true">' +
        '<path d="M0 0L1 1" fill="url(#thu-nhap-p0)"/>' +
        '<text style="font-size:14px" x="1">92,5 &lt; 95</text>' +
        '<text style="font-size:13px;font-family:var(--font-num)">2025</text>' +
        '<text style="font-size:13px">a</text>' +
        '<defs><pattern id="thu-nhap-p0"></pattern></defs></svg>'
    );
  });

  it('says what is shown, with its signs escaped', () => {
    const frame = { width: 10, height: 5, id: 'x', label: '“A” < B & C', description: 'mô tả' };
    expect(toSvgText(drawn, frame)).toContain(
      'role="img" aria-labelledby="x-t x-d"><title id="x-t">“A” &lt; B &amp; C</title><desc id="x-d">mô tả</desc>'
    );
  });
});
