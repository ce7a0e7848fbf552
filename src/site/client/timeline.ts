/** Narrows the timeline, drawing and table together. */
import { followChoice, tellShown } from './shared/choice.ts';

const FIELDS = ['topic', 'document', 'year', 'number'] as const;

followChoice((form) => {
  const choice = new FormData(form);
  const meets = ({ dataset }: HTMLElement | SVGElement) =>
    FIELDS.every((field) => (choice.get(field) || dataset[field]) === dataset[field]);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-deadline]')];
  for (const row of rows) row.hidden = !meets(row);
  for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) {
    const marks = [...panel.querySelectorAll<SVGElement>('a')];
    // SVG has no `hidden` property; the attribute is honoured by src/site/components/timeline/timeline.css.
    for (const mark of marks) mark.toggleAttribute('hidden', !meets(mark));
    panel.hidden = marks.every((mark) => mark.hasAttribute('hidden'));
  }
  tellShown(form, rows.filter((row) => !row.hidden).length);
});
