import { describe, expect, it } from 'vitest';
import { forBasket, thawed } from '$lib/panels/frozen-snapshot';
import { readSnapshot } from '$lib/panels/read-snapshot';
import { fileName } from '$lib/export/filename';
import { markedTable } from '$lib/export/marked-table';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import { PAGE_CASES as CASES } from './pages/page-cases';
import { drawer, svgOf } from './support/drawer';
import { overlaps, textBoxes, wordsIn } from './support/layout';

const presets = Object.values(PRESETS);
const of = (name: string) => CASES.find((row) => row.name === name)!.snapshot;

describe.each(CASES)('$name', ({ snapshot, withSample }) => {
  it('says what it shows, of what, and where it comes from', () => {
    expect(snapshot.title.trim()).not.toBe('');
    expect(snapshot.title).not.toMatch(/undefined|NaN|\{\w+\}/);
    expect(snapshot.subtitle).not.toMatch(/undefined|NaN|^$|, ,/);
    expect(snapshot.sourceLines.length > 0 || snapshot.sample).toBe(true);
    expect(snapshot.address).toMatch(/^\/.*#[\w-]+$/);
    expect(snapshot.link).toBe(`https://site.test${snapshot.address}`);
    expect(snapshot.notes).not.toBe('');
  });

  it('is marked as sample data only where sample data are on', () => {
    expect(snapshot.sample && !withSample).toBe(false);
    const words = wordsIn(pictureOf(thawed(snapshot), PRESETS.slide, drawer));
    expect(words.includes('DỮ LIỆU MẪU')).toBe(snapshot.sample);
    const name = fileName(snapshot.fileParts, 'png', snapshot.sample);
    expect(name.endsWith('_du-lieu-mau.png')).toBe(snapshot.sample);
  });

  it('calls nothing a unit’s own: no own figures are in use, and examples are nobody’s', () => {
    expect(snapshot.own ?? false).toBe(false);
    const words = wordsIn(pictureOf(thawed(snapshot), PRESETS.slide, drawer));
    expect(words).not.toContain('SỐ CỦA ĐƠN VỊ');
  });

  it('has a table of typed cells under names that differ', () => {
    const { columns, rows } = markedTable(snapshot);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    const wrong = rows.flatMap((row) =>
      row.filter((cell, at) => {
        const { kind } = columns[at]!;
        const isNumeric = kind === 'number' || kind === 'percent';
        return cell !== null && typeof cell !== (isNumeric ? 'number' : 'string');
      })
    );
    expect(wrong).toEqual([]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('comes out of the browser’s store as it went in, and is small enough for sixty of them', () => {
    const text = JSON.stringify(forBasket(snapshot));
    const read = readSnapshot(JSON.parse(text))!;
    expect(JSON.stringify(read)).toBe(text);
    expect(text.length).toBeLessThan(80_000);
    const drawn = (frozen: typeof snapshot): string =>
      svgOf(pictureOf(thawed(frozen), PRESETS.half, drawer));
    expect(drawn(read)).toBe(drawn(snapshot));
  });

  it.each(presets)(
    'keeps every word inside and none over another at the preset $name',
    (preset) => {
      const picture = pictureOf(thawed(snapshot), preset, drawer);
      expect(svgOf(picture)).not.toMatch(/NaN|undefined/);
      const boxes = textBoxes(picture);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < preset.margin - 4 ||
          right > preset.width - preset.margin + 4 ||
          top < 0 ||
          bottom > preset.height
      );
      expect(outside).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
    }
  );
});

describe('snapshots of pages', () => {
  it.each([
    ['the flow, 11617-an-hai', 'Phường An Hải: năm phần cộng lại đúng 19,9585 km²'],
    ['the headline, 11086-dai-son', 'Xã Đại Sơn đặt 21 mục tiêu, chưa có số liệu trong kỳ để xét'],
    ['the sheet, 11086-dai-son', '21 mục tiêu 2025–2030 của xã Đại Sơn'],
    ['an answer', 'Kết quả truy vấn: 900 dòng']
  ])('%s is entitled “%s”', (name, title) => {
    expect(of(name).title.replaceAll('\u00A0', ' ')).toBe(title);
  });

  it('stand each under an address and an id of their own', () => {
    const sourced = CASES.filter(({ name }) => !/example|answer|rates|methods|statuses/.test(name));
    const ids = sourced.map(({ snapshot }) => snapshot.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w-]{1,120}$/.test(id))).toEqual([]);
  });

  it('say of a list how much of it is not drawn', () => {
    const words = wordsIn(pictureOf(thawed(of('all units')), PRESETS.slide, drawer));
    const [, left] = /… và (\d+) dòng nữa/.exec(words.join('\n')) ?? [];
    const drawn = words.filter((word) => word.startsWith('Phường ')).length;
    expect(drawn + Number(left)).toBe(114);
  });

  it.each([
    ['the ranking, ho-ngheo', 1],
    ['the ranking, giai-ngan', 1],
    ['the city’s changes', 0]
  ])('draw the first and the last row a finding names: %s', (name, column) => {
    const { title, table } = of(name);
    const drawn = wordsIn(pictureOf(thawed(of(name)), PRESETS.slide, drawer));
    const words = table.rows.map((row) => String(row[column]));
    const named = words.filter((word) => title.includes(word.slice(1)));
    expect([words[0]!, ...named].filter((word) => !drawn.includes(word))).toEqual([]);
  });

  it('draw every unit of a comparison that the finding counts', () => {
    const compared = of('the comparison');
    const drawn = wordsIn(pictureOf(thawed(compared), PRESETS.slide, drawer));
    expect(compared.table.rows.filter(([unit]) => !drawn.includes(String(unit)))).toEqual([]);
  });

  it('give PowerPoint a line in runs, never one over the merger', () => {
    const { nativeChart } = of('the large line, ho-ngheo');
    const values = nativeChart!.series.filter(({ role }) => role === 'value');
    const crossing = values.filter(({ values: row }) => {
      const years = nativeChart!.categories.filter((_, at) => row[at] !== null).map(Number);
      return Math.min(...years) < 2025 && Math.max(...years) >= 2025;
    });
    expect(values.length).toBeGreaterThan(1);
    expect(crossing).toEqual([]);
  });

  it('keep only the beginning of a very long table in a deck', () => {
    const answer = of('an answer');
    expect(answer.table.rows).toHaveLength(900);
    expect(forBasket(answer).table.rows).toHaveLength(400);
    expect(forBasket(answer).parts).toBe(answer.parts);
  });
});
