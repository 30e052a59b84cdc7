import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findTopic } from '../../src/domain/question-set.ts';
import { loadContentFolder } from '../../tools/content/content-folder.ts';
import { PreviewPage } from '../../tools/preview/preview-page.tsx';
import { readers } from '../../tools/preview/readers.ts';

const { questionSet, guides, provenance } = loadContentFolder('tests/examples/small-set');

function showPreview() {
  return render(<PreviewPage questionSet={questionSet} guides={guides} sources={provenance.sources} />);
}

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#');
});

describe('the preview', () => {
  it('shows one topic to every kind of reader', () => {
    const { getAllByRole, getByRole } = showPreview();
    expect(getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual(
      readers.map(({ name }) => name),
    );
    expect(getByRole('heading', { level: 1 }).textContent).toContain('logeren en vakantie');
  });

  it('shows an aspirant other questions than a foster parent', () => {
    const { getByRole } = showPreview();
    const aspirant = within(getByRole('region', { name: 'Aspirant' }));
    const parent = within(getByRole('region', { name: /peuter/ }));

    expect(aspirant.queryByText('Hoe denk je over reizen met een pleegkind?')).not.toBeNull();
    expect(aspirant.queryByText('Hoe regel je een logeerpartij of een vakantie?')).toBeNull();
    expect(parent.queryByText('Hoe regel je een logeerpartij of een vakantie?')).not.toBeNull();
    expect(parent.queryByText('Hoe denk je over reizen met een pleegkind?')).toBeNull();

    expect(aspirant.queryByText(/goedkope reis/)).toBeNull();
    expect(parent.queryByText(/goedkope reis/)).not.toBeNull();
    expect(aspirant.queryByText(/Denk aan plannen voor de zomer/)).not.toBeNull();
    expect(parent.queryByText(/Denk aan een kamp|Denk aan logeren/)).not.toBeNull();
    expect(aspirant.queryByText(/Welke reis van vroeger/)).not.toBeNull();
    expect(parent.queryByText(/Wanneer was een reis met je pleegkind fijn/)).not.toBeNull();
    expect(aspirant.queryByText(/Als ik deze week een plan maak/)).toBeNull();
    expect(parent.queryByText(/Als ik deze week een plan maak/)).not.toBeNull();
  });

  it('shows both what is the same for all: competencies, when to ask for help, sources', () => {
    const { getAllByText } = showPreview();
    for (const text of [/weten: Je weet wie je belt/, /Weet je niet of een plan mag/, /Handboek met afspraken/]) {
      expect(getAllByText(text)).toHaveLength(readers.length);
    }
  });

  it('shows another topic when it is chosen, and keeps it in the address', () => {
    const { getByLabelText, getByRole } = showPreview();
    fireEvent.change(getByLabelText(/Onderwerp/), { target: { value: 'vergoeding-en-bonnen' } });
    expect(getByRole('heading', { level: 1 }).textContent).toContain('vergoeding en bonnen');
    expect(location.hash).toBe('#vergoeding-en-bonnen');
    cleanup();
    expect(showPreview().getByRole('heading', { level: 1 }).textContent).toContain('vergoeding en bonnen');
  });

  it('has a reader with own children, and one whose child is there in weekends', () => {
    const own = loadContentFolder('questionsets/pleegouders');
    expect(findTopic(own.questionSet, 'eigen-kinderen')).toBeDefined();
    history.replaceState(null, '', '#eigen-kinderen');
    const { getByRole } = render(
      <PreviewPage questionSet={own.questionSet} guides={own.guides} sources={own.provenance.sources} />,
    );
    const withOwn = within(getByRole('region', { name: /eigen kinderen/ }));
    const without = within(getByRole('region', { name: /peuter/ }));
    expect(withOwn.queryAllByText(/^eigen-kinderen\.situatie/).length).toBeGreaterThan(
      without.queryAllByText(/^eigen-kinderen\.situatie/).length,
    );
  });
});
