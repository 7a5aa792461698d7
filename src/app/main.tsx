import { render } from 'preact';
import './style/tokens.css';
import './style/page.css';
import './style/cards.css';
import './style/form.css';
import './style/result.css';
import './style/levers.css';
import './style/charts.css';
import './style/trust.css';
import './style/evidence.css';
import './style/share.css';
import './style/editor.css';
import { App } from './app.tsx';
import { chooseLanguage, language } from './language.ts';
import { openDatabase } from './drafts/database.ts';
import { Drafts } from './drafts/drafts.ts';
import { pageJournal } from './drafts/journal.ts';
import { readChoice, readKeptLanguage } from './languages/kept-language.ts';
import { openLaboratory } from './laboratory-client.ts';
import { isUnderWay, readSession } from './lessons/saved-session.ts';
import { AppState, StateContext } from './state.ts';
import { ownReceipts } from './transfers/own-prices.ts';
import { listenForNews } from './updates.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

listenForNews();
chooseLanguage(location.search, navigator.languages, { own: readKeptLanguage(), chosen: readChoice() });
const state = new AppState(openLaboratory(), new Drafts(openDatabase(), pageJournal()));
state.loadEditor = async () => (await import('./editor/editor.tsx')).Editor;
addEventListener('hashchange', () => void state.visit(location.hash));
addEventListener('beforeunload', (event) => {
  // What is kept on the device needs no warning; what is not, does.
  const isOnlyHere = ownReceipts.value.size > 0 || (state.drafts.keeping.value !== 'kept' && state.isTyped());
  if (isOnlyHere) event.preventDefault();
});
// A power cut in the middle of a lesson: whoever starts the program again wants to go on where the hall was.
if (location.hash === '' && isUnderWay(readSession(language.peek()))) location.hash = '#/lessons';
void state.visit(location.hash);

render(
  <StateContext.Provider value={state}>
    <App />
  </StateContext.Provider>,
  place,
);
