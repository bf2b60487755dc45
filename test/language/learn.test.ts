import { afterEach, describe, expect, it, vi } from 'vitest';
import { FRISIAN } from '../../src/language/frisian.js';
import { learn, preferWords } from '../../src/language/learn.js';
import { sharedWords } from '../../src/language/shared-words.js';
import { languageOf, speak } from '../../src/language/speech.js';
import { tableWords } from '../../src/language/table-words.js';
import { isLearnt, type Language } from '../../src/language/word-table.js';

afterEach(() => {
  preferWords('nl', { shared: {}, table: {} });
  preferWords('en', { shared: {}, table: {} });
});

describe('a language that is learnt', () => {
  it('is spoken from then on, in Dutch where it has no word', () => {
    expect(isLearnt('la')).toBe(false);
    expect(speak('la').tag).toBe('nl');
    learn('la', { shared: { locale: ['la'], frame: { table: 'Tabula' } } });
    expect(languageOf('la-VA')).toBe('la');
    expect(speak('la').words.frame).toMatchObject({ table: 'Tabula', chart: 'Grafiek' });
    expect(tableWords('la').filter).toBe(tableWords('nl').filter);
  });

  it('keeps what was learnt of it before', () => {
    learn('eo', { shared: { frame: { table: 'Tabelo' } } });
    learn('eo', { table: { filter: 'Serĉu' } });
    expect(sharedWords('eo').frame.table).toBe('Tabelo');
    expect(tableWords('eo').filter).toBe('Serĉu');
  });

  it('reads the texts of a release in that language, when they are texts', () => {
    learn('fy', FRISIAN);
    const { text, number, date } = speak('fy');
    expect(text({ nl: 'inwoners', fy: 'ynwenners' })).toBe('ynwenners');
    expect(text({ nl: 'inwoners', fy: 3 } as never)).toBe('inwoners');
    expect(number(1234.5, 1)).toBe('1.234,5');
    expect(date('2026-11-20')).toMatch(/^20 \S+ 2026$/);
  });

  it('is one object until its words change', () => {
    const before = speak('nl');
    expect(speak('nl')).toBe(before);
    preferWords('nl', { shared: { ratioText: (times) => `${times}×` } });
    expect(speak('nl')).not.toBe(before);
    expect(speak('nl').words.ratioText('2')).toBe('2×');
  });
});

describe('the words that a page prefers', () => {
  it('go before those of the language, also of one that is learnt later', () => {
    preferWords('vls', { table: { firstPage: 'Eest' } });
    expect(isLearnt('vls')).toBe(false);
    learn('vls', { table: { firstPage: 'Eerste', lastPage: 'Latst' } });
    expect(tableWords('vls')).toMatchObject({ firstPage: 'Eest', lastPage: 'Latst' });
  });

  it('leave our own words as they were', () => {
    const { frame } = sharedWords('en');
    preferWords('en', { shared: { frame: { table: 'List' } } });
    expect(sharedWords('en').frame).toEqual({ ...frame, table: 'List' });
    expect(frame.table).toBe('Table');
  });

  it.each<[unknown, string]>([
    [{ table: { filter: 3 } }, 'zicht-op: word table.filter: expected string, found number'],
    [{ table: { sortBy: 'Sorteer' } }, 'zicht-op: word table.sortBy: expected function, found string'],
    [{ table: { nowhere: 'Nergens' } }, 'zicht-op: word table.nowhere: expected undefined, found string'],
    [{ shared: { frame: { idle: 'Kies' } } }, 'zicht-op: word shared.frame.idle: expected object, found string'],
    [{ shared: { locale: { 0: 'nl' } } }, 'zicht-op: word shared.locale: expected list, found object'],
    [{ shared: { frame: ['Grafiek'] } }, 'zicht-op: word shared.frame: expected object, found list'],
    [{ shared: { frame: null } }, 'zicht-op: word shared.frame: expected object, found null'],
  ])('of another kind than belongs there are left out, and named: %j', (words, warning) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const before = [tableWords('nl'), sharedWords('nl')];
    preferWords('nl', words as Language);
    expect([tableWords('nl'), sharedWords('nl')]).toEqual(before);
    expect(warn).toHaveBeenCalledWith(warning);
    warn.mockRestore();
  });
});
