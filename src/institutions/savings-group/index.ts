import { defineKind } from '../kind.ts';
import { check } from './check.ts';
import { connect } from './connect.ts';
import { fields } from './fields.ts';
import { RotatingGroup } from './group.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * A rotating savings group (tontine, susu, likelemba): members of a population pay in at each meeting, and the pot goes to
 * one of them in turn. Port: `box`, one account. Board: payments of topic `tontine`, asked in `open`, read in `lend`.
 */
export const savingsGroup = defineKind({
  name: 'savings-group',
  label: { fr: 'Groupe d’épargne (tontine)', en: 'Savings group (tontine)' },
  help: {
    fr: 'Des membres cotisent à chaque réunion ; la cagnotte va à chacun son tour.',
    en: 'Members pay in at each meeting; the pot goes to each of them in turn.',
  },
  fields,
  presets: {},
  sheet,
  check,
  declare(values, place) {
    const group = new RotatingGroup(values, place);
    place.build.port(place.id, 'box', group.box);
    return group;
  },
  relate() {},
  connect,
  stages: addStages,
});
