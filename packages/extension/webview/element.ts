/** An element of our own page, which is there by construction. */
export function element(id: string): HTMLElement {
  const gevonden = document.getElementById(id);
  if (!gevonden) throw new Error(`no element ${id} in the page`);
  return gevonden;
}
