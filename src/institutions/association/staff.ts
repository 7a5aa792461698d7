import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { Results, moved } from '../results.ts';
import { declareBills, payBill } from './bills.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { runningValues } from '../running-values.ts';

/** Paid posts: wages due each month, the share an authority pays, and posts that are left when unpaid. Null without any. */
export function declareStaff(association: Association): Part | null {
  const { place, values, cash, currency } = association;
  const { build, id, index } = place;
  const posts = Object.entries(values.staff).map(([name, post]) => ({
    ...runningValues(place, `staff.${name}`, post),
    driver: build.driver(`${id}.post ${name}`),
  }));
  if (posts.length === 0) return null;
  const isFilled = build.state(posts.length, 1);
  const bills = declareBills(association, 'wages', 'wages', words);
  const publicFlow = build.flow({ from: build.outside, to: index, purpose: 'public-post', currency });
  const results = new Results(place, currency);
  let jobs = 0;
  results.money('publicPosts', words.publicPosts, moved(publicFlow), 'sum', 'returns');
  results.count('posts', words.posts, { unit: 'job', read: () => jobs, month: 'last', theme: 'impact' });
  declareFigures(results);
  return {
    begin() {
      jobs = 0;
      for (const post of posts) jobs += post.count.now;
    },
    settle(period, month) {
      const { ledger } = build;
      jobs = 0;
      for (let i = 0; i < posts.length; i++) {
        if (isFilled[i] === 0) continue;
        const { count, wage, publicShare, publicFor, quits, driver } = posts[i]!;
        const due = roundAmount(count.now * wage.now, 'half-even');
        const isPublic = month < publicFor.now;
        const paidFor = isPublic ? roundAmount(due * publicShare.now, 'half-even') : 0;
        ledger.post(build.world(currency).first, cash.first, paidFor, publicFlow);
        association.count(paidFor, 'public posts');
        const paid = payBill(association, bills, due);
        if (paid < due && build.draws.uniform(driver, domains.decision, 0, period) < quits.now) isFilled[i] = 0;
        else jobs += count.now;
      }
    },
  };
}

const words = {
  paid: { fr: 'Salaires versés', en: 'Wages paid' },
  due: { fr: 'Salaires dus', en: 'Wages due' },
  missed: { fr: 'Salaires impayés', en: 'Wages unpaid' },
  promise: { fr: 'Salaires de l’association', en: 'Wages of the association' },
  publicPosts: { fr: 'Postes payés par une autorité', en: 'Posts paid by an authority' },
  posts: { fr: 'Postes occupés', en: 'Posts filled' },
};

function declareFigures(results: Results): void {
  results.figure({
    name: 'jobYears',
    label: { fr: 'Années d’emploi ici', en: 'Years of employment here' },
    unit: 'year',
    better: 'higher',
    formula: { fr: 'somme des postes occupés par mois ÷ 12', en: 'sum of posts filled by month ÷ 12' },
    definition: {
      fr: 'Années à temps plein (S85 ; étude IRFAM, lignes 210-213).',
      en: 'Full-time years (S85; IRFAM study, lines 210-213).',
    },
    parts: { posts: 'total' },
    compute: (read) => read.total('posts') / 12,
  });
  results.figure({
    name: 'postsKept',
    label: { fr: 'Postes occupés à la fin', en: 'Posts filled at the end' },
    unit: 'job',
    better: 'higher',
    formula: { fr: 'postes occupés le dernier mois', en: 'posts filled in the last month' },
    definition: {
      fr: 'Un compte ; maintien des emplois, forme de l’affirmation C49.',
      en: 'A count; jobs kept, a form of claim C49.',
    },
    parts: { posts: 'last' },
    compute: (read) => read.last('posts'),
  });
}
