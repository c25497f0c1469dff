/** The half of the library that reads the file; it has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
