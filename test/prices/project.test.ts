import { describe, expect, it } from 'vitest';
import { projectChoices, projectScenario, type ProjectAnswers } from '../../src/prices/project.ts';
import { projectSize } from '../../src/prices/project-size.ts';
import { placeById, projectPlaces } from '../../src/prices/places.ts';

const answers: ProjectAnswers = {
  members: 45,
  amount: 20,
  months: 36,
  project: 'poultry',
  place: 'kasangulu',
  as: 'gift',
  language: 'fr',
};

describe('the scenario of the home form', () => {
  it('carries the members’ own numbers with the mark own', () => {
    const text = projectScenario(answers);
    expect(text).toContain('count: { value: 45 member, own: "réponse des membres" }');
    expect(text).toContain('dues: { value: 20 EUR/month, own: "réponse des membres" }');
    expect(text).toContain('duesFor: { value: 36 months, own: "réponse des membres" }');
  });

  it('goes on for seven years after the last dues', () => {
    expect(projectScenario(answers)).toContain('\nlength: 120 months\n');
    expect(projectScenario({ ...answers, months: 12 })).toContain('\nlength: 96 months\n');
  });

  it('starts in the month after the last known dollar rate', () => {
    expect(projectScenario(answers)).toContain('\nstart: 2026-05\n');
  });

  it('says its marks in the language of the answers and its titles in both', () => {
    const english = projectScenario({ ...answers, language: 'en' });
    expect(english).toContain('own: "the members’ answer"');
    expect(english).toMatch(/title: \{ fr: "Notre projet\u00a0: .*", en: "Our project: .*" \}/);
  });

  it('counts in the currency of the place', () => {
    expect(projectScenario({ ...answers, place: 'senegal' })).toContain('perEUR: { value: 655.957,');
    expect(projectScenario({ ...answers, place: 'morocco' })).toMatch(/quote: \d+ MAD/);
  });

  it('offers an average only where one is published', () => {
    expect(projectScenario({ ...answers, place: 'moldova' })).toContain('Italie – Moldavie');
    expect(projectScenario(answers)).toContain('Belgique – Congo-Kinshasa');
  });

  it('asks for instalments of a loan and shares what is left of a share', () => {
    expect(projectScenario({ ...answers, as: 'loan' })).toContain('grace: 12 months');
    expect(projectScenario({ ...answers, as: 'share' })).toContain('association: 30 %');
    expect(projectScenario(answers)).toContain('association: 0 %');
  });

  it('sizes the project to the money that can be expected', () => {
    const place = placeById('kasangulu');
    const sizes = [5, 20, 40].map((amount) => projectSize({ ...answers, amount }, place));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[1]).toBeGreaterThan(0.6);
    expect(sizes[1]).toBeLessThan(1.6);
  });

  it('is the same text for the same answers, without a number that cannot be read', () => {
    for (const place of projectPlaces()) {
      for (const { id } of projectChoices) {
        const given = { ...answers, place: place.id, project: id };
        expect(projectScenario(given)).toBe(projectScenario(given));
        expect(projectScenario(given)).not.toMatch(/NaN|undefined|Infinity|\de[+-]?\d/);
      }
    }
  });

  it('refuses answers that are no numbers above 0, and places that are not offered', () => {
    expect(() => projectScenario({ ...answers, members: 0 })).toThrow(/above 0/);
    expect(() => projectScenario({ ...answers, amount: Number.NaN })).toThrow(/above 0/);
    expect(() => projectScenario({ ...answers, months: 1.5 })).toThrow(/whole/);
    expect(() => projectScenario({ ...answers, place: 'atlantis' })).toThrow(/atlantis/);
  });
});
