import { render, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useAddress } from '../../src/ui/address.ts';

it('follows an address that changes while the app is still starting', async () => {
  location.hash = '';
  function Shown() {
    const { page } = useAddress();
    useLayoutEffect(() => {
      // Without an event: it came before anyone listened.
      history.replaceState(null, '', '#/gegevens');
    }, []);
    return <p>{page}</p>;
  }
  render(<Shown />);
  expect(await screen.findByText('data')).toBeTruthy();
});
