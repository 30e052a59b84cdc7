import type { LockFailure, LockTime, UnlockFailure } from '../../../app/lock-actions.ts';

const failure = {
  'wrong-passphrase': 'Dit past niet. Kijk of elk woord klopt en probeer het opnieuw.',
  damaged:
    'Het slot op dit apparaat is beschadigd. Probeer je herstelcode. Met een reservekopie kun je opnieuw beginnen.',
  'not-opened': 'Openen lukt nu niet. Sluit andere apps en probeer het opnieuw. Je herstelcode vraagt minder geheugen.',
} satisfies Record<UnlockFailure, string>;

/** A passphrase or recovery code that is asked for. */
export const secret = {
  empty: 'Vul je wachtzin of je herstelcode in.',
  wrongCode: (signs: number, length: number) =>
    signs === length
      ? 'Deze herstelcode past niet. Kijk of elk teken klopt en probeer het opnieuw.'
      : `Een herstelcode heeft ${length} tekens. Jij hebt er nu ${signs}. Kijk elk groepje nog eens na.`,
  show: 'Laat zien wat ik typ',
} as const;

/** While the lock is closed. */
export const locked = {
  title: 'Pijlerpad is op slot',
  lead: 'Vul je wachtzin in om verder te gaan.',
  label: 'Je wachtzin of herstelcode',
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
      title: 'Alles in Pijlerpad wissen?',
      text: 'Alles wat achter het slot staat, verdwijnt. Dat kan niemand terughalen.',
      button: 'Wis alles',
    },
    failed: 'Het wissen is niet gelukt. Sluit andere vensters van Pijlerpad en probeer het opnieuw.',
  },
} as const;

export const lock = {
  title: 'Een slot op Pijlerpad',
  now: 'Op slot',
  lead: 'Met een slot leest niemand mee zonder je wachtzin. Ook niet wie je telefoon of laptop pakt.',
  before: {
    title: 'Goed om te weten',
    always: 'Je vult je wachtzin in als je Pijlerpad opent. Ook als je de pagina opnieuw laadt.',
    forgotten: 'Vergeet je de wachtzin? Dan helpt alleen de herstelcode. Wij kunnen niets voor je openen.',
    everyone: 'Gebruikt nog iemand anders Pijlerpad op dit apparaat? Die heeft de wachtzin dan ook nodig.',
    backup: 'Een reservekopie valt buiten het slot. Die heeft een eigen wachtzin.',
  },
  choose: {
    title: 'Kies een wachtzin',
    hint: 'Met deze wachtzin maak je Pijlerpad straks open.',
    keep: 'Schrijf de wachtzin op en bewaar hem op een veilige plek.',
    next: 'Verder',
    yours: 'Je wachtzin',
    show: 'Laat mijn wachtzin zien',
    hide: 'Laat mijn wachtzin niet meer zien',
    busy: 'Het slot wordt gemaakt. Dat duurt even.',
  },
  code: {
    title: 'Je herstelcode',
    text: 'Met deze code maak je het slot open als je de wachtzin vergeet. Print hem of schrijf hem over.',
    keep: 'Bewaar de code niet bij je telefoon. Wie de code heeft, kan alles lezen.',
    print: 'Print de code',
    kept: 'Ik heb mijn wachtzin en de herstelcode bewaard',
    keptFirst: 'Zet eerst dit vinkje. Raak je allebei kwijt? Dan kan niemand je gegevens nog openen.',
    paperTitle: 'Herstelcode van Pijlerpad',
    paperText:
      'Vul deze code in op het scherm “Pijlerpad is op slot”. Kleine letters mogen ook. Spaties en streepjes mag je weglaten.',
    made: (date: string) => `Gemaakt op ${date}.`,
    turnOn: 'Zet het slot erop',
    change: 'Andere wachtzin',
  },
  /** After coming in by the recovery code. */
  byCode: {
    title: 'Kies een nieuwe wachtzin',
    text: 'Je kwam binnen met je herstelcode. Kies nu een nieuwe wachtzin, dan heb je de code niet steeds nodig.',
    later: 'Nu niet',
  },
  on: {
    done: {
      title: 'Het slot zit erop',
      text: 'Wat je hebt ingevuld, is nu onleesbaar voor wie de wachtzin niet weet.',
    },
    status: 'Het slot zit op Pijlerpad.',
    close: 'Doe nu op slot',
    closeAnywhere: 'Dat kan op elke pagina. Tik bovenaan op het slotje',
    closeName: '(“Op slot”).',
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
      onHiding: 'Ook meteen als ik een andere app of een ander tabblad open',
    },
    manage: 'Het slot veranderen',
    current: 'Je huidige wachtzin of herstelcode',
    change: {
      ask: 'Kies een andere wachtzin',
      label: 'De nieuwe wachtzin',
      text: 'De oude wachtzin werkt daarna niet meer. Je herstelcode blijft wel werken.',
      button: 'Verander de wachtzin',
      done: { title: 'Je hebt een nieuwe wachtzin', text: 'De oude werkt niet meer. Je herstelcode wel.' },
    },
    renew: {
      ask: 'Maak een nieuwe herstelcode',
      text: 'Met de herstelcode maak je het slot open als je de wachtzin vergeet.',
      why: 'Ben je hem kwijt, of heeft iemand anders hem gezien? Maak dan een nieuwe. De oude werkt daarna niet meer.',
      button: 'Maak een nieuwe code',
      title: 'Je nieuwe herstelcode',
      notYet: 'Deze code werkt pas als je hieronder op de knop drukt. Tot dan werkt je oude code.',
      kept: 'Ik heb de nieuwe herstelcode bewaard',
      keptFirst: 'Zet eerst dit vinkje. Zonder code kom je er niet meer in als je de wachtzin vergeet.',
      use: 'Gebruik de nieuwe code',
      done: { title: 'Je hebt een nieuwe herstelcode', text: 'De oude code werkt niet meer.' },
      unchanged: { title: 'Er is niets veranderd', text: 'Je oude herstelcode werkt nog.' },
    },
    off: {
      ask: 'Haal het slot eraf',
      text: 'Dan kan iedereen met dit apparaat weer lezen wat je hebt ingevuld.',
      button: 'Haal het slot eraf',
      done: { title: 'Het slot is eraf', text: 'Wie dit apparaat gebruikt, kan nu weer lezen wat je hebt ingevuld.' },
      again: 'Zet er weer een slot op',
    },
    busy: 'Even geduld.',
  },
  remains: {
    title: 'Wat je browser nog kan bewaren',
    text: 'Wat je invulde vóór het slot, kan nog een tijd in bestanden van je browser staan. Wij kunnen die niet wissen. Iemand met veel kennis kan ze soms lezen.',
    what: 'Zo maak je dat ook schoon',
    steps: [
      'Maak een reservekopie met een wachtzin. Bewaar die ergens anders.',
      'Open de instellingen van je browser. Zoek “Sitegegevens” en wis die van Pijlerpad.',
      'Open Pijlerpad opnieuw. Zet eerst het slot erop en lees dan je reservekopie in.',
    ],
  },
  hiding: {
    title: 'Snel verbergen',
    tap: 'Komt er iemand binnen? Tik bovenaan op het oog met een streep erdoor',
    or: '(“Verberg”). Of druk twee keer snel op Esc. Je ziet dan een lege pagina. De knop “terug” laat niets zien.',
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
