import { Model } from 'survey-core';
import 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';

/** The form as its makers show it on a page of one's own: see "Add a survey to your page" in their documentation. */
new Model(__SURVEY__).render(document.getElementById('app'));
