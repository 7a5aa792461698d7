import { render } from 'preact';
import './style/tokens.css';
import './style/page.css';
import './style/form.css';
import './style/result.css';
import './style/levers.css';
import './style/charts.css';
import './style/trust.css';
import './style/evidence.css';
import { App } from './app.tsx';
import { chooseLanguage } from './language.ts';
import { openLaboratory } from './laboratory-client.ts';
import { AppState, StateContext } from './state.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

chooseLanguage(location.search, navigator.languages);
const state = new AppState(openLaboratory());
addEventListener('hashchange', () => void state.visit(location.hash));
addEventListener('beforeunload', (event) => {
  if (state.drafts.value.size > 0) event.preventDefault();
});
void state.visit(location.hash);

render(
  <StateContext.Provider value={state}>
    <App />
  </StateContext.Provider>,
  place,
);
