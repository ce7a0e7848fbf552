// Runs while the page is read, right after the choices, so that a shared choice is there before the first
// row is painted. Plain script: a module would wait for the whole page.
(() => {
  const form = document.querySelector('form[data-choice]');
  if (!form) return;
  for (const [name, value] of new URLSearchParams(location.search)) {
    const values = value.split(',');
    for (const field of form.elements) {
      if (field.name !== name) continue;
      if (field.localName === 'select') {
        if ([...field.options].some((option) => option.value === value)) field.value = value;
      } else if (field.type === 'checkbox') field.checked = values.includes(field.value);
      else if (field.value === value) field.checked = true;
    }
  }
})();
