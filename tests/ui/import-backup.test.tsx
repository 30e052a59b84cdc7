import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { largestBackupFile } from '../../src/domain/file-limits.ts';
import { ImportBackup } from '../../src/ui/components/import-backup.tsx';
import { ExampleContext } from '../parts/example-context.tsx';

afterEach(cleanup);

it('refuses a file that is far too large without reading it', async () => {
  const text = vi.fn(async () => '');
  render(
    <ExampleContext>
      <ImportBackup />
    </ExampleContext>,
  );
  const field = screen.getByLabelText('Kies een bestand');
  fireEvent.change(field, { target: { files: [{ name: 'film.json', size: largestBackupFile + 1, text }] } });
  expect((await screen.findByRole('alert')).textContent).toContain('te groot');
  expect(text).not.toHaveBeenCalled();
});
