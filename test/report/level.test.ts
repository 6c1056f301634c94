import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/report/level.js';

describe('levelOf', () => {
  const levels: [string, string][] = [
    ['国务院', 'national'],
    ['某省人民政府', 'province'],
    ['某某自治区人民政府', 'province'],
    ['上海市人民政府', 'province'],
    ['镇江市人民政府', 'city'],
    ['某某自治州人民政府', 'city'],
    ['镇巴县人民政府', 'county'],
    ['某某市某某区人民政府', 'county'],
    ['某某市滨江新区人民政府', 'county'],
    ['某某左旗人民政府', 'county'],
    ['某某地区某某市人民政府', 'county'],
    ['某某县某某镇人民政府', 'township'],
    ['某某苗族乡人民政府', 'township'],
    ['中共某某县某某镇委员会某某县某某镇人民政府', 'township'],
    ['某某区人民政府某某街道办事处', 'subdistrict'],
    ['某某街', 'subdistrict'],
    ['某某经济开发区管理委员会', 'zone'],
    ['某某新区管委会', 'zone'],
    ['某某县某某镇某某村村民委员会', 'village'],
    ['某某市城市管理委员会', 'department'],
    ['某某区卫生健康委员会', 'department'],
    ['某某市公安局交通警察支队', 'department'],
    ['某某县人民政府办公室', 'department'],
    ['某某市民政局', 'department'],
  ];
  it.each(levels)('%s is %s', (name, level) => {
    expect(levelOf(name)).toBe(level);
  });

  it('takes a 市 that reports to another 市 for a county', () => {
    expect(levelOf('某某市人民政府', { addressee: '上某市人民政府：' })).toBe('county');
    expect(levelOf('某某市人民政府', { addressee: '某省人民政府：' })).toBe('city');
  });
});
