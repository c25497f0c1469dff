import { formatCoordinate } from './svg-text';

export interface PathCommand {
  /** As written: upper case counts from the origin, lower case from where the pen is. */
  readonly letter: string;
  readonly numbers: readonly number[];
}

const ARGUMENTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0
};
const COMMAND = /([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const VALUE = '([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)[\\s,]*';
/** The flags of an arc may stand without a space between them. */
const ARC = new RegExp(`${VALUE}${VALUE}${VALUE}([01])[\\s,]*([01])[\\s,]*${VALUE}${VALUE}`, 'gi');

function numbersOf(command: string, text: string): number[] {
  if (command !== 'a') return (text.match(NUMBER) ?? []).map(Number);
  return [...text.matchAll(ARC)].flatMap((match) => match.slice(1).map(Number));
}

/** Reads SVG path data, each repetition as a command of its own (a repeated M is an L). */
export function parsePath(d: string): PathCommand[] {
  const commands: PathCommand[] = [];
  for (const [, letter = '', text = ''] of d.matchAll(COMMAND)) {
    const kind = letter.toLowerCase();
    const count = ARGUMENTS[kind] ?? 0;
    const numbers = numbersOf(kind, text);
    if (count === 0) commands.push({ letter, numbers: [] });
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const repeated = kind === 'm' && at > 0 ? (letter === 'm' ? 'l' : 'L') : letter;
      commands.push({ letter: repeated, numbers: numbers.slice(at, at + count) });
    }
  }
  return commands;
}

function shifted({ letter, numbers }: PathCommand, dx: number, dy: number): readonly number[] {
  if (letter === 'A') {
    return numbers.map((value, index) =>
      index === 5 ? value + dx : index === 6 ? value + dy : value
    );
  }
  if (letter === 'H') return numbers.map((value) => value + dx);
  if (letter === 'V') return numbers.map((value) => value + dy);
  return numbers.map((value, index) => value + (index % 2 === 0 ? dx : dy));
}

/** Path data moved by dx, dy; relative commands stay, except the first, which has nothing to follow. */
export function movedPath(commands: readonly PathCommand[], dx: number, dy: number): string {
  return commands
    .map((command, index) => {
      const absolute = command.letter === command.letter.toUpperCase() || index === 0;
      const upper = {
        ...command,
        letter: absolute ? command.letter.toUpperCase() : command.letter
      };
      const numbers = absolute ? shifted(upper, dx, dy) : command.numbers;
      return upper.letter + numbers.map(formatCoordinate).join(' ');
    })
    .join('');
}
