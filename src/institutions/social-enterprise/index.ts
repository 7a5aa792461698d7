import { defineKind } from '../kind.ts';
import { checkConduct } from './check-conduct.ts';
import { checkHarvest } from './check-harvest.ts';
import { checkSelling } from './check-selling.ts';
import { checkEnterprise } from './check.ts';
import { connectEnterprise } from './connect.ts';
import { fields } from './fields.ts';
import { declareEnterprise } from './instance.ts';
import { clinic } from './presets/clinic.ts';
import { coffeeCooperative } from './presets/coffee-cooperative.ts';
import { generic } from './presets/generic.ts';
import { poultry } from './presets/poultry.ts';
import { shop } from './presets/shop.ts';
import { sheet } from './sheet.ts';
import { makeStages } from './stages.ts';

/**
 * A project that lives from what it sells: built from gifts or loans, opened, run, and one day without a machine or without
 * customers. Its phases: waiting for funds, building, equipping, running-in, open, closed.
 */
export const socialEnterprise = defineKind({
  name: 'social-enterprise',
  label: { fr: 'Entreprise sociale', en: 'Social enterprise' },
  help: {
    fr: 'Un projet qui vend : clinique, élevage, atelier, gîte. Il se construit, ouvre, paie son personnel et doit un jour remplacer son équipement.',
    en: 'A project that sells: clinic, poultry, workshop, guest house. It is built, opens, pays its staff and must one day replace its equipment.',
  },
  fields,
  presets: { generic, clinic, poultry, 'coffee-cooperative': coffeeCooperative, shop },
  sheet,
  check: (values, neighbours) => [
    ...checkEnterprise(values),
    ...checkHarvest(values, neighbours),
    ...checkSelling(values, neighbours),
    ...checkConduct(values),
  ],
  declare: declareEnterprise,
  relate() {
    // An enterprise has no units to relate.
  },
  connect: connectEnterprise,
  stages: makeStages,
});
