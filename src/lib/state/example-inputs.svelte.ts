import type { Comparator } from '$lib/domain/observation';
import type { Example } from '$lib/panels/method/example';

/** A change as people write it: points as they are, growth and shares in percent. */
function writtenChange({ rule, change }: Example): number | null {
  if (change === undefined) return null;
  return rule === 'points_per_year' ? change : Math.round(change * 1e6) / 1e4;
}

/** What a reader may change of an example; it starts from the example and then is the reader's. */
export class ExampleInputs {
  values: (number | null)[];
  comparators: Comparator[];
  goal: number | null;
  most: number | null;
  change: number | null;
  today: string;
  due: string;
  achievedOn: string;
  newStandardFrom: number | null;

  constructor(private readonly start: Example) {
    this.values = $state(start.points.map((point) => point.value));
    this.comparators = $state(start.points.map((point) => point.comparator ?? '='));
    this.goal = $state(start.value);
    this.most = $state(start.valueMax ?? null);
    this.change = $state(writtenChange(start));
    this.today = $state(start.today);
    this.due = $state(start.due);
    this.achievedOn = $state(start.achievedOn ?? '');
    this.newStandardFrom = $state(start.newStandardFrom ?? null);
  }

  /** The example as changed; an emptied day keeps the one it started with. */
  get example(): Example {
    const { start, change } = this;
    const factor = start.rule === 'points_per_year' ? 1 : 100;
    return {
      ...start,
      value: this.goal ?? null,
      ...(this.most == null ? {} : { valueMax: this.most }),
      ...(start.change === undefined || change == null ? {} : { change: change / factor }),
      today: this.today || start.today,
      due: this.due || start.due,
      achievedOn: this.achievedOn || null,
      newStandardFrom: this.newStandardFrom ?? null,
      points: start.points.map((point, at) => ({
        ...point,
        value: this.values[at] ?? null,
        comparator: this.comparators[at] ?? '='
      }))
    };
  }
}
