import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import './preview.css';
import { render } from 'preact';
import { bundledContent } from '../../src/content/bundled.ts';
import { PreviewPage } from './preview-page.tsx';

/** The preview for editors, for development only: `npm run dev`, then /tools/preview/. Reloads when a file changes. */
const [questionSet, guides, { sources }] = await Promise.all([
  bundledContent.questionSet(),
  bundledContent.guides(),
  bundledContent.provenance(),
]);
const root = document.getElementById('preview');
if (!root) throw new Error('index.html has no element with id "preview"');
render(<PreviewPage questionSet={questionSet} guides={guides} sources={sources} />, root);
