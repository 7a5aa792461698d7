import { defineKind } from '../kind.ts';
import { checkConduct } from './check-conduct.ts';
import { checkHarvest } from './check-harvest.ts';
import { checkSelling } from './check-selling.ts';
import { checkStatutes } from './check-statutes.ts';
import { checkEnterprise } from './check.ts';
import { connectEnterprise } from './connect.ts';
import { fields } from './fields.ts';
import { declareEnterprise } from './instance.ts';
import { clinic } from './presets/clinic.ts';
import { coffeeCooperative } from './presets/coffee-cooperative.ts';
import { farmProcessing } from './presets/farm-processing.ts';
import { generic } from './presets/generic.ts';
import { homestay } from './presets/homestay.ts';
import { poultry } from './presets/poultry.ts';
import { shop } from './presets/shop.ts';
import { mixedCompany, runByKin } from './presets/small-firm.ts';
import { trainingCentre } from './presets/training-centre.ts';
import { womenGroup } from './presets/women-group.ts';
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
  presets: {
    generic,
    clinic,
    poultry,
    'coffee-cooperative': coffeeCooperative,
    shop,
    homestay,
    'training-centre': trainingCentre,
    'farm-processing': farmProcessing,
    'women-group': womenGroup,
    'mixed-company': mixedCompany,
    'run-by-kin': runByKin,
  },
  sheet,
  check: (values, neighbours) => [
    ...checkEnterprise(values),
    ...checkHarvest(values, neighbours),
    ...checkSelling(values, neighbours),
    ...checkConduct(values),
    ...checkStatutes(values, neighbours),
  ],
  declare: declareEnterprise,
  relate() {
    // An enterprise has no units to relate.
  },
  connect: connectEnterprise,
  stages: makeStages,
});
