import { defineKind } from '../kind.ts';
import { check } from './check.ts';
import { connect } from './connect.ts';
import { fields } from './fields.ts';
import { Programme } from './instance.ts';
import { presets } from './presets.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * Training or support as data: trainers and cascades, audiences at each end, effects on numbers of other institutions with
 * size, half-life and grade, what it costs and whether it lives without a funder; skills, registers, information and care.
 * Port: `cash`, one account. Boards: payments `project` of those who pay for a course.
 */
export const programme = defineKind({
  name: 'programme',
  label: { fr: 'Programme', en: 'Programme' },
  help: {
    fr: 'Forme ou accompagne des personnes et change ainsi d’autres nombres du scénario.',
    en: 'Trains or supports people and so changes other numbers of the scenario.',
  },
  fields,
  presets,
  sheet,
  check,
  declare(values, place) {
    const instance = new Programme(values, place);
    place.build.port(place.id, 'cash', instance.cash);
    return instance;
  },
  relate() {},
  connect,
  stages: addStages,
});
