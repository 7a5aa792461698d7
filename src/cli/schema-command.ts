import { lessonSchema } from '../lessons/lesson-schema.ts';
import { jsonSchema } from '../scenario/json-schema.ts';
import type { World } from './world.ts';

/** Prints the JSON Schema of scenario files, which editors use for completion. */
export function schema(world: World): void {
  world.print(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
}

/** Prints the JSON Schema of lesson files. */
export function schemaOfLessons(world: World): void {
  world.print(`${JSON.stringify(lessonSchema(), null, 2)}\n`);
}
