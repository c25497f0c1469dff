// A line may break after a dash, and "2025–" at its end reads as an open span.
const SPAN = /(\d[\d.,]*–\d[\d.,]*%?)/;

/** Whether a text holds a span of numbers: "5–10". */
export const hasSpan = (text: string): boolean => SPAN.test(text);

/** A text in parts, every second of which is a span of numbers: "2025–2030". */
export const spanParts = (text: string): readonly string[] => text.split(SPAN);
