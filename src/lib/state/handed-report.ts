/** Documents in words, by how their files end; text may be a table as well. */
const REPORT = /\.(?:docx|doc|pdf|rtf|odt)$/i;
const TEXT = /\.(?:txt|md)$/i;
/** So much of a text says whether its lines are cells. */
const LOOKED_AT = 4000;

let handed: File | null = null;

/** Whether a file is a document in words, which another page reads than that of tables. */
export async function isReportFile(file: File): Promise<boolean> {
  if (REPORT.test(file.name)) return true;
  if (!TEXT.test(file.name)) return false;
  const lines = (await file.slice(0, LOOKED_AT).text())
    .split('\n')
    .filter((line) => line.trim() !== '');
  const cells = lines.filter((line) => /\t/.test(line) || line.split(';').length > 3);
  return cells.length < lines.length / 2;
}

/** Leaves a document for the page that reads it. */
export function handReport(file: File): void {
  handed = file;
}

/** The document that was left, once. */
export function handedReport(): File | null {
  const file = handed;
  handed = null;
  return file;
}
