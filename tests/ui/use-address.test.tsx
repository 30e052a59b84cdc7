import { render, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useAddress } from '../../src/ui/address.ts';

it('follows an address that changes before anyone listens', () => {
  history.replaceState(null, '', '#/');
  function Shown() {
    const { page } = useAddress();
    useLayoutEffect(() => history.replaceState(null, '', '#/gegevens'), []);
    return <p>{page}</p>;
  }
  render(<Shown />);
  expect(screen.getByText('data')).toBeTruthy();
});
