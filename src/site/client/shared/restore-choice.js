// Sets the choice of the address before the first row is painted: a module would wait for the whole page.
(() => {
  const form = document.querySelector('form[data-choice]');
  if (!form) return;
  let kept;
  try {
    const { size } = localStorage;
    if (+size) document.documentElement.style.fontSize = `${100 + size * 12.5}%`;
    if ('keep' in form.dataset) kept = sessionStorage.choice;
  } catch {}
  for (const [name, value] of new URLSearchParams(location.search || kept))
    for (const field of form.elements) {
      if (field.name !== name) continue;
      const among = ({ value: own, dataset }, list) =>
        [own, ...(dataset.also ?? '').split(' ')].some((one) => list.includes(one));
      if (field.options) {
        const option = [...field.options].find((one) => among(one, [value]));
        if (option) option.selected = true;
      } else if (field.type === 'checkbox') field.checked = among(field, value.split(','));
      else if (field.value === value) field.checked = true;
    }
})();
