import { checkLesson } from '../../lessons/check-lesson.ts';
import { playLesson, RoomDoesNotFit } from '../../lessons/play-lesson.ts';
import type { RoomNumbers } from '../../lessons/room-numbers.ts';
import type { ScenarioText } from '../laboratory.ts';
import type { OpenedLesson, PlayedLesson } from './lesson-desk.ts';

/** Reads a lesson and the scenario it plays; `library` holds the files its names may stand for. */
export function openLesson(file: ScenarioText, library: readonly ScenarioText[]): OpenedLesson {
  const { lesson, issues } = checkLesson(file, { library: finder(library) });
  return { lesson, issues };
}

/** Plays a lesson in the numbers of the room; when they do not fit, in its own, with the reason. */
export async function playInRoom(
  file: ScenarioText,
  library: readonly ScenarioText[],
  numbers: RoomNumbers | null,
  shock: string | null,
): Promise<PlayedLesson> {
  const find = finder(library);
  const { lesson, scenario, issues } = checkLesson(file, { library: find });
  if (lesson === null || scenario === null) throw new Error(issues[0]?.says.en ?? 'The lesson has mistakes.');
  const request = { lesson, scenario, library: find, shock };
  try {
    return { play: await playLesson({ ...request, numbers }), trouble: null };
  } catch (error) {
    if (!(error instanceof RoomDoesNotFit)) throw error;
    return { play: await playLesson({ ...request, numbers: null }), trouble: error.says };
  }
}

function finder(library: readonly ScenarioText[]): (name: string) => ScenarioText | null {
  return (name) => library.find(({ file }) => file === name || file === `${name}.yaml`) ?? null;
}
