/**
 * The function, remembering what it made of each object for as long as that lives. What authors write is immutable data, and many rules ask
 * the same of it.
 */
export function onthoud<A extends object, B>(maak: (van: A) => B): (van: A) => B {
  const gemaakt = new WeakMap<A, { readonly waarde: B }>();
  return (van) => {
    let klaar = gemaakt.get(van);
    if (!klaar) {
      klaar = { waarde: maak(van) };
      gemaakt.set(van, klaar);
    }
    return klaar.waarde;
  };
}
