import type { LockFailure, LockTime, UnlockFailure } from '../../../app/lock-actions.ts';

const failure = {
  'wrong-passphrase': 'Dit past niet. Kijk of elk woord klopt en probeer het opnieuw.',
  damaged:
    'Het slot op dit apparaat is beschadigd. Probeer je herstelcode. Met een reservekopie kun je opnieuw beginnen.',
  'not-opened': 'Openen lukt nu niet. Sluit andere apps en probeer het opnieuw. Je herstelcode vraagt minder geheugen.',
} satisfies Record<UnlockFailure, string>;

/** While the lock is closed. */
export const locked = {
  title: 'Pijlerpad is op slot',
  lead: 'Vul je wachtzin in om verder te gaan.',
  label: 'Je wachtzin of herstelcode',
  show: 'Laat zien wat ik typ',
  open: 'Maak open',
  busy: 'Het slot gaat open. Dat duurt even.',
  failure,
  forgotten: {
    title: 'Wachtzin vergeten?',
    code: 'Heb je de herstelcode nog? Vul die dan in. Het zijn vijf groepjes van letters en cijfers.',
    nothing: 'Heb je die ook niet? Dan kan niemand je gegevens nog lezen. Wij ook niet.',
    anew: 'Je kunt wel opnieuw beginnen. Een reservekopie lees je daarna weer in.',
    erase: 'Wis alles en begin opnieuw',
    confirm: {
      title: 'Alles op dit apparaat wissen?',
      text: 'Alles wat achter het slot staat, verdwijnt. Dat kan niemand terughalen.',
      button: 'Wis alles',
    },
    failed: 'Het wissen is niet gelukt. Sluit andere vensters van Pijlerpad en probeer het opnieuw.',
  },
} as const;

export const lock = {
  title: 'Een slot op Pijlerpad',
  now: 'Op slot',
  lead: 'Met een slot kan alleen jij lezen wat je invult. Ook als iemand anders je telefoon of laptop pakt.',
  before: {
    title: 'Goed om te weten',
    always: 'Je vult je wachtzin in als je Pijlerpad opent. Ook als je de pagina opnieuw laadt.',
    forgotten: 'Vergeet je de wachtzin? Dan helpt alleen de herstelcode. Wij kunnen niets voor je openen.',
    everyone: 'Gebruikt nog iemand anders Pijlerpad op dit apparaat? Die heeft de wachtzin dan ook nodig.',
    backup: 'Een reservekopie valt buiten het slot. Die heeft een eigen wachtzin.',
  },
  choose: {
    title: 'Kies een wachtzin',
    hint: 'Alleen met deze wachtzin gaat Pijlerpad straks nog open.',
    keep: 'Schrijf de wachtzin op en bewaar hem op een veilige plek.',
    next: 'Verder',
    busy: 'Het slot wordt gemaakt. Dat duurt even.',
  },
  code: {
    title: 'Je herstelcode',
    text: 'Met deze code maak je het slot open als je de wachtzin vergeet. Print hem of schrijf hem over.',
    keep: 'Bewaar de code niet bij je telefoon. Wie de code heeft, kan alles lezen.',
    print: 'Print de code',
    kept: 'Ik heb mijn wachtzin en de herstelcode bewaard',
    paperTitle: 'Herstelcode van Pijlerpad',
    paperText: 'Vul deze code in op het scherm “Pijlerpad is op slot”. Hoofdletters en streepjes mag je weglaten.',
    made: (date: string) => `Gemaakt op ${date}.`,
    turnOn: 'Zet het slot erop',
    new: 'De oude code werkt niet meer. Bewaar deze nieuwe.',
  },
  on: {
    done: 'Het slot zit erop. Alles wat je hebt ingevuld, is nu versleuteld.',
    status: 'Het slot zit op Pijlerpad.',
    close: 'Doe nu op slot',
    when: {
      legend: 'Wanneer gaat het slot vanzelf dicht?',
      after: (minutes: LockTime) =>
        minutes === 0
          ? 'Alleen als ik Pijlerpad sluit'
          : minutes === 1
            ? 'Na 1 minuut niets doen'
            : minutes === 60
              ? 'Na een uur niets doen'
              : `Na ${minutes} minuten niets doen`,
      onHiding: 'Ook meteen als ik naar iets anders ga',
    },
    manage: 'Het slot veranderen',
    current: 'Je wachtzin of herstelcode van nu',
    currentHint: 'Vul die eerst in. Kies dan wat je wilt veranderen.',
    change: { title: 'Een andere wachtzin', button: 'Verander de wachtzin' },
    changed: 'Je hebt een nieuwe wachtzin. De oude werkt niet meer.',
    renew: { title: 'Een nieuwe herstelcode', button: 'Maak een nieuwe code' },
    off: {
      title: 'Het slot eraf halen',
      text: 'Dan kan iedereen met dit apparaat weer lezen wat je hebt ingevuld.',
      button: 'Haal het slot eraf',
    },
    removed: 'Het slot is eraf.',
    busy: 'Even geduld.',
  },
  remains: {
    title: 'Wat je browser nog kan bewaren',
    text: 'Wat je invulde vóór het slot, kan nog een tijd in bestanden van je browser staan. Wij kunnen die niet wissen. Iemand met veel kennis kan ze soms lezen.',
    what: 'Zo maak je ook dat schoon:',
    steps: [
      'Maak een reservekopie met een wachtzin. Bewaar die ergens anders.',
      'Open de instellingen van je browser. Zoek “Sitegegevens” en wis die van Pijlerpad.',
      'Open Pijlerpad opnieuw. Zet eerst het slot erop en lees dan je reservekopie in.',
    ],
  },
  hiding: {
    title: 'Snel verbergen',
    text: 'Komt er iemand binnen? Tik bovenaan op “Verberg”, of druk twee keer snel op Esc. Je ziet dan een lege pagina. De knop “terug” laat niets zien.',
    back: 'Kies onderaan de lege pagina “Verder” om terug te gaan. Met een slot heb je dan je wachtzin nodig.',
  },
  failure: {
    ...failure,
    'not-protected':
      'Het slot kon niet worden gemaakt. Sluit andere apps en probeer het opnieuw. Er is niets veranderd.',
    unavailable: 'Deze browser bewaart nu niets. Daarom kan er geen slot op. Er is niets veranderd.',
    full: 'Dit apparaat is vol. Maak ruimte vrij en probeer het opnieuw. Er is niets veranderd.',
    newer: 'Pijlerpad is in een ander venster vernieuwd. Laad deze pagina opnieuw. Er is niets veranderd.',
    failed: 'Het is niet gelukt. Probeer het opnieuw. Er is niets veranderd.',
  } satisfies Record<LockFailure, string>,
} as const;
