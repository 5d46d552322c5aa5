/** `/` goes to the search box, on every page. */
addEventListener('keydown', event => {
  const box = document.querySelector<HTMLInputElement>('input[name=q]');
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || !box) return;
  if ((target as HTMLElement).closest('input,textarea,select,[contenteditable]')) return;
  event.preventDefault();
  box.select();
});
