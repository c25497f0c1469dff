/** An emulation movement, as a document names it. */
export interface Movement {
  readonly movement: string;
  readonly name: string;
  /** As `document` says it, or `Không nêu trong văn bản`, with what it says instead in brackets. */
  readonly launched_by: string;
  readonly level: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly document: string;
  readonly section: string | null;
  readonly quote: string | null;
}

/** A document that names a movement: where, and in which words. */
export interface MovementDocument {
  readonly movement: string;
  readonly document: string;
  /** As this document says it, in the words of `Movement.launched_by`: what another says of it is not this one's. */
  readonly launched_by: string;
  readonly section: string | null;
  readonly quote: string | null;
}

/** An indicator a movement works for. */
export interface MovementIndicator {
  readonly movement: string;
  readonly indicator: string;
}

/** Who launched a movement: never more than one document states. */
export interface Launcher {
  /** Null where no document names one. */
  readonly by: string | null;
  /** What the document says instead, in Vietnamese: "ngành Y tế triển khai"; null where it says nothing. */
  readonly instead: string | null;
}

const UNSTATED = /^Không nêu trong văn bản(?: \((.+)\))?$/;

export function launcherOf({ launched_by: text }: Pick<MovementDocument, 'launched_by'>): Launcher {
  const unstated = UNSTATED.exec(text);
  return unstated === null
    ? { by: text, instead: null }
    : { by: null, instead: unstated[1] ?? null };
}
