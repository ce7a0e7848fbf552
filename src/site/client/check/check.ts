/** The quote check page. */
import { startLate } from '../shared/late-page.ts';

const form = document.querySelector<HTMLFormElement>('[data-check-form]');
if (form) startLate(form, async () => (await import('./page.ts')).startCheck(form));
