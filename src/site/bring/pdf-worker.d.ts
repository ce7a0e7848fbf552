/** The library's own worker, which takes its work from `globalThis.pdfjsWorker` where it is loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
