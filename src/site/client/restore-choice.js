// Runs while the page is read, right after the choices, so that a shared choice is there before the first
// row is painted. Plain script: a module would wait for the whole page.
(() => {
  const form = document.querySelector('form[data-choice]');
  if (!form) return;
  for (const [name, value] of new URLSearchParams(location.search)) {
    const values = value.split(',');
    for (const field of form.elements) {
      if (field.name !== name) continue;
      const names = ({ value: own, dataset }) => [own, ...(dataset.also ?? '').split(' ')];
      if (field.localName === 'select') {
        const option = [...field.options].find((one) => names(one).includes(value));
        if (option) option.selected = true;
      } else if (field.type === 'checkbox') field.checked = names(field).some((one) => values.includes(one));
      else if (field.value === value) field.checked = true;
    }
  }
})();
