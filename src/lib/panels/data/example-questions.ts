import type { Text } from '$lib/domain/text';

export interface ExampleQuestion {
  readonly name: Text;
  readonly sql: string;
}

/** Questions people ask first; each runs on the sourced tables as it is. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  {
    name: {
      vi: 'Đơn vị nào có mục tiêu, bao nhiêu?',
      en: 'Which units have targets, and how many?'
    },
    sql: `select u.type || ' ' || u.name as don_vi, count(*) as so_muc_tieu
from targets t join units u on u.unit = t.unit
group by all
order by so_muc_tieu desc, min(u.sort_key)`
  },
  {
    name: {
      vi: 'Gia đình văn hóa: số liệu và mục tiêu',
      en: 'Cultural families: figures and targets'
    },
    sql: `select u.name, o.period, o.comparator, o.value, t.comparator as muc_tieu, t.value as muc
from observations o
join units u on u.unit = o.unit
left join targets t on t.unit = o.unit and t.indicator = o.indicator
where o.indicator = 'gia-dinh-van-hoa'
order by u.sort_key, o.period`
  },
  {
    name: {
      vi: 'Đơn vị cũ nào bị chia cho nhiều đơn vị mới?',
      en: 'Which former units were divided?'
    },
    sql: `select f.name as don_vi_cu, f.district, count(*) as so_phan,
  string_agg(u.name, ', ' order by u.sort_key) as ve
from lineage l
join units f on f.unit = l.former
join units u on u.unit = l.unit
group by all
having count(*) > 1
order by so_phan desc, min(f.sort_key)`
  },
  {
    name: { vi: 'Mười đơn vị đông dân nhất', en: 'The ten most populous units' },
    sql: `select type, name, population, area_km2,
  round(population / area_km2) as nguoi_mot_km2
from units
where generation = 'moi'
order by population desc
limit 10`
  }
];
