/** The copy buttons of a page's own citation; the one that was pressed says so. */
document.querySelector('.cited')?.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest('button');
  if (!button) return;
  await navigator.clipboard.writeText(button.previousElementSibling?.textContent ?? '');
  button.textContent = button.closest<HTMLElement>('.cited')?.dataset.copied ?? '';
});
