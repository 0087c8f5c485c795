import type { Box, Group } from '../layout/shapes.ts';
import type { RegioContent } from './content.ts';
import { GAP } from './metrics.ts';
import { schoolGroupBox } from './school-layout.ts';

const FEW = 3;
const MOST_GAP = 60;

export interface PlacedSchools {
  readonly key: string;
  readonly box: Group;
}

/** Where the middle of a group of schools would best be: at the weighed middle of what its streams lead to. */
function bestMiddle(key: string, content: RegioContent, targets: ReadonlyMap<string, Box>): number {
  let [count, sum] = [0, 0];
  for (const stream of content.streams) {
    const target = targets.get(stream.to);
    if (stream.from !== key || !target) continue;
    count += stream.count;
    sum += stream.count * (target.y + target.h / 2);
  }
  return count > 0 ? sum / count : 0;
}

/** The boxes of the schools from top to bottom, each as near as can be to what it leads to, without overlap. */
export function placeSchools(
  content: RegioContent,
  targets: ReadonlyMap<string, Box>,
  top: number,
  bottom: number,
): readonly PlacedSchools[] {
  const sorted = content.groups
    .map((group) => ({
      key: group.key,
      box: schoolGroupBox(group, content.taal),
      middle: bestMiddle(group.key, content, targets),
    }))
    .sort((a, b) => a.middle - b.middle);
  const height = sorted.reduce((sum, { box }) => sum + box.h + GAP, -GAP);
  // Where there is room, the boxes of many schools stand wider apart, so that their streams run more level.
  const spare = (bottom - top - height) / Math.max(1, sorted.length - 1);
  const gap = GAP + (sorted.length > FEW ? Math.max(0, Math.min(MOST_GAP, spare * 0.8)) : 0);
  // First down where it is crowded, then back up where that leaves the picture. What is too high for it starts at the top.
  let least = top;
  const down = sorted.map(({ box, middle }) => {
    const y = Math.max(least, middle - box.h / 2);
    least = y + box.h + gap;
    return y;
  });
  let most = Math.max(bottom, top + height);
  const up = sorted.map(() => top);
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const y = Math.min(down[at] ?? top, most - (sorted[at]?.box.h ?? 0));
    up[at] = y;
    most = y - gap;
  }
  return sorted.map(({ key, box }, at) => ({ key, box: { ...box, y: Math.round(up[at] ?? top) } }));
}
