/*
 * The program in the HTML report of a comparison: it lays before and after on top of each other with a slider, and leads from a change to
 * its place in the picture. Without it both stand beside each other.
 */

for (const slider of document.querySelectorAll<HTMLElement>('.schuif')) {
  const range = slider.querySelector<HTMLInputElement>('input[type=range]');
  const after = slider.querySelector<HTMLElement>('.na');
  if (!range || !after) continue;
  const show = (): void => {
    after.style.clipPath = `inset(0 0 0 ${100 - range.valueAsNumber}%)`;
    range.setAttribute('aria-valuetext', (range.dataset.tekst ?? '').replace('%', `${range.value}%`));
  };
  range.addEventListener('input', show);
  slider.classList.add('werkt');
  show();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-doel]') : null;
  const picture = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  const thing = picture?.querySelector(`[data-id="${CSS.escape(link?.getAttribute('data-doel') ?? '')}"]`);
  if (!(thing instanceof SVGElement)) return;
  event.preventDefault();
  thing.scrollIntoView({ block: 'center', inline: 'center' });
  thing.focus({ preventScroll: true });
});
