/** The size a picture must still be quick at: years, places and parts of one route. */
const JAREN = 6;
const PLAATSEN = 12;
const ONDERDELEN = 200;

/** A route of an invented school as large as a route may get: 6 years, 12 places, 200 parts. */
export function groteRoute(): string {
  const plaatsen = Array.from({ length: PLAATSEN }, (_, i) => `  locatie plek${i + 1} "Praktijklokaal ${i + 1}"`);
  const jaren = Array.from({ length: JAREN }, (_, i) => jaar(i + 1));
  return `instelling groot "Groot college" {
${plaatsen.join('\n')}
}

route groot "Grote route" {
  naar mbo 4 bol bij groot
${jaren.join('\n')}
}
`;
}

function jaar(nummer: number): string {
  const aantal = Math.ceil((ONDERDELEN * nummer) / JAREN) - Math.ceil((ONDERDELEN * (nummer - 1)) / JAREN);
  const delen = Array.from(
    { length: aantal },
    (_, i) =>
      `    project "Opdracht ${nummer}.${i + 1} in de werkplaats" ${5 + i} uur bo op groot.plek${(i % PLAATSEN) + 1}`,
  );
  return `  jaar ${nummer} "Jaar met veel werk ${nummer}" {\n${delen.join('\n')}\n  }`;
}
