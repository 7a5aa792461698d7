import { defineKind } from '../kind.ts';
import { connectAccumulating } from './accumulating-connect.ts';
import { AccumulatingGroup } from './accumulating.ts';
import { check } from './check.ts';
import { connect } from './connect.ts';
import { fields } from './fields.ts';
import { RotatingGroup } from './group.ts';
import { presets } from './presets.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * A savings group. Rotating (tontine, susu, likelemba): members of a population pay in at each meeting, and the pot goes to
 * one of them in turn. Accumulating (VSLA, self-help group, credit union): they buy shares, borrow from the box and share
 * out. Port: `box`, one account. Boards: payments of topic `tontine`, and `instalment` for loans, asked in `open`, read in
 * `lend`.
 */
export const savingsGroup = defineKind({
  name: 'savings-group',
  label: { fr: 'Groupe d’épargne (tontine)', en: 'Savings group (tontine)' },
  help: {
    fr: 'Des membres cotisent à chaque réunion ; la cagnotte va à chacun son tour, ou l’argent est prêté puis partagé.',
    en: 'Members pay in at each meeting; the pot goes to each of them in turn, or the money is lent and then shared out.',
  },
  fields,
  presets,
  sheet,
  check,
  declare(values, place) {
    const group = values.type === 'rotating' ? new RotatingGroup(values, place) : new AccumulatingGroup(values, place);
    place.build.port(place.id, 'box', group.box);
    return group;
  },
  relate() {},
  connect(group) {
    if (group instanceof RotatingGroup) connect(group);
    else connectAccumulating(group);
  },
  stages: addStages,
});
