/** Whether this device has all of the app. */
export const worksOffline = {
  ready: 'Pijlerpad staat helemaal op dit apparaat. Hier werkt alles ook zonder internet.',
  notYet:
    'Pijlerpad staat nog niet helemaal op dit apparaat. Open de app met internet, en wacht even. Dan werkt alles ook zonder.',
  withdrawn: 'Pijlerpad werkt nu alleen met internet. Wat je hebt ingevuld, staat nog op dit apparaat.',
  never: 'Deze browser kan Pijlerpad niet op het apparaat zetten. Hier heb je steeds internet nodig.',
} as const;
