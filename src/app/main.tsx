import { render } from 'preact';
import './style/tokens.css';
import './style/page.css';
import './style/form.css';
import './style/result.css';
import './style/levers.css';
import './style/charts.css';
import './style/trust.css';
import './style/evidence.css';
import './style/share.css';
import { App } from './app.tsx';
import { chooseLanguage, language } from './language.ts';
import { openLaboratory } from './laboratory-client.ts';
import { isUnderWay, readSession } from './lessons/saved-session.ts';
import { AppState, StateContext } from './state.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

chooseLanguage(location.search, navigator.languages);
const state = new AppState(openLaboratory());
addEventListener('hashchange', () => void state.visit(location.hash));
addEventListener('beforeunload', (event) => {
  if (state.drafts.value.size > 0) event.preventDefault();
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
