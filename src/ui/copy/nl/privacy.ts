import { softwareName } from '../software-name.ts';

/**
 * What the app claims about privacy. Every claim has an id, and tests/ui/privacy-claims.test.ts names the test that shows
 * it: a claim without one does not pass. So nothing is said on the page that is not in this list.
 */
const sections = [
  {
    id: 'where',
    title: 'Wat staat waar?',
    claims: [
      { id: 'on-this-device', text: 'Wat je invult, staat alleen in deze browser op dit apparaat.' },
      { id: 'not-sent', text: 'De app stuurt niets weg van wat je invult.' },
      { id: 'no-account', text: 'Er is geen account. Er zijn geen cookies en geen bezoekcijfers.' },
      { id: 'nothing-before', text: 'Zolang je niets invult, bewaren we niets over jou.' },
      { id: 'own-files', text: 'Maak je een reservekopie? Dan staat dat bestand waar jij het bewaart.' },
      {
        id: 'erased',
        text: 'Wis je alles, dan bewaart Pijlerpad niets meer. Over resten in de browser lees je hieronder.',
      },
    ],
  },
  {
    id: 'who',
    title: 'Wie kan het zien?',
    claims: [
      { id: 'who-opens-it', text: 'Zonder slot kan iedereen die dit apparaat opent, alles lezen.' },
      {
        id: 'lock-unreadable',
        text: 'Met een slot staat wat je invult onleesbaar op dit apparaat. Alleen je wachtzin of je herstelcode maakt het open.',
      },
      { id: 'lock-no-way-round', text: 'Ben je ze allebei kwijt? Dan krijgt niemand het nog open, ook wij niet.' },
      {
        id: 'lock-by-itself',
        text: 'Het slot gaat dicht als jij dat wilt. Het kan ook vanzelf, na een tijdje of als je weggaat.',
      },
      {
        id: 'hide-quickly',
        text: 'Met “Verberg” (het oog met de streep) zie je met één tik een lege pagina. De geschiedenis van je browser blijft wel staan.',
      },
      { id: 'organisation', text: 'Je organisatie en je begeleider zien niets. Alleen wat jij laat zien of deelt.' },
      { id: 'protected-part', text: 'Zet je een wachtzin op een deel dat je deelt? Dan gaat het alleen daarmee open.' },
    ],
  },
  {
    id: 'host',
    title: 'Wat ziet wie de app aanbiedt?',
    claims: [
      {
        id: 'host-sees-fetching',
        text: 'De aanbieder ziet dat iemand de app ophaalt. Hij ziet dan je internetadres en de tijd, zoals elke website.',
      },
      { id: 'host-sees-no-answers', text: 'Hij ziet niet wat je invult of kiest.' },
      {
        id: 'host-first-visit',
        text: 'Bij je eerste bezoek kan hij zien welke onderdelen je opent. Daarna staat alles op je apparaat.',
      },
      { id: 'host-asks-news', text: 'Bij een later bezoek vraagt de app alleen of er een nieuwe versie is.' },
      { id: 'new-version-waits', text: 'Een nieuwe versie begint pas als jij dat kiest.' },
      { id: 'only-own-address', text: 'De browser mag van de app geen ander internetadres gebruiken.' },
      { id: 'links-tell-nothing', text: 'Tik je op een link? Dan ziet die website niet dat je van Pijlerpad komt.' },
    ],
  },
  {
    id: 'limits',
    title: 'Waar beschermen we niet tegen?',
    claims: [
      { id: 'not-open-phone', text: 'Iemand die je apparaat open in handen heeft, terwijl Pijlerpad niet op slot is.' },
      {
        id: 'not-spyware',
        text: 'Een programma of uitbreiding die meekijkt in je browser. Ook een slot helpt daar niet.',
      },
      {
        id: 'not-device-backup',
        text: 'Een reservekopie van je hele apparaat. Wat de browser bewaart, kan daarin meegaan.',
      },
      { id: 'not-given-files', text: 'Bestanden die je weggeeft. Een gewone reservekopie kan iedereen lezen.' },
      {
        id: 'not-left-behind',
        text: 'Resten in de bestanden van de browser. Na het wissen kan daar nog een tijdje iets te vinden zijn.',
      },
    ],
  },
  {
    id: 'check',
    title: 'Zo kijk je het zelf na',
    claims: [
      {
        id: 'check-airplane',
        text: 'Open Pijlerpad één keer met internet. Zet daarna de vliegtuigstand aan. Alles werkt door.',
      },
      {
        id: 'check-network',
        text: 'Op een computer kun je zien wat de browser ophaalt. Dat zijn alleen bestanden van de app zelf.',
        steps: [
          'Druk op F12. Zo open je het gereedschap voor ontwikkelaars.',
          'Kies daarin “Netwerk” of “Network”.',
          'Vul iets in en kijk wat erbij komt.',
        ],
      },
      {
        id: 'every-claim-tested',
        text: `Bij elke zin hierboven hoort een controle in de code van ${softwareName}. Wie kan programmeren, kan die nalezen.`,
      },
    ],
  },
] as const;

export type PrivacyClaimId = (typeof sections)[number]['claims'][number]['id'];

export interface PrivacyClaim {
  id: PrivacyClaimId;
  text: string;
  /** How someone does it, one after the other. */
  steps?: readonly string[];
}

export const privacy = {
  title: 'Wat we wel en niet weten',
  lead: 'Hier lees je wat waar staat en wie het kan zien. En ook wat we niet kunnen beloven.',
  sections: sections as readonly { id: string; title: string; claims: readonly PrivacyClaim[] }[],
  toData: 'Naar Mijn gegevens',
} as const;
