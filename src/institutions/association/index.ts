import { defineKind } from '../kind.ts';
import { check } from './check.ts';
import { connect } from './connect.ts';
import { fields } from './fields.ts';
import { Association } from './instance.ts';
import { presets } from './presets.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * An association of migrants: dues, events and grants come in, running costs go out, and a project is funded as a gift, a
 * loan or for a share of its surplus. It may have volunteers, posts, travel, partners, funders with their rules, and works
 * that it builds itself or through a twin. Port: `cash`, one account. Boards: payments `dues` and `instalment`, transfer `project`.
 */
export const association = defineKind({
  name: 'association',
  label: { fr: 'Association', en: 'Association' },
  help: {
    fr: 'Récolte des cotisations, des recettes et des subsides, et finance un projet.',
    en: 'Raises dues, takings and grants, and funds a project.',
  },
  fields,
  presets,
  sheet,
  check,
  declare(values, place) {
    const instance = new Association(values, place);
    place.build.port(place.id, 'cash', instance.cash);
    return instance;
  },
  relate() {},
  connect,
  stages: addStages,
});
