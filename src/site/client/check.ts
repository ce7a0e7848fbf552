/** The quote check page. */
import { startLate } from './late-page.ts';

const form = document.querySelector<HTMLFormElement>('[data-check-form]');
if (form) startLate(form, async () => (await import('./check/page.ts')).startCheck(form));
