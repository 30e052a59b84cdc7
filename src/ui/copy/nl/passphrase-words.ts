/**
 * Everyday words for a passphrase that can be said aloud. As many as a byte has values, so that each is as likely: four
 * of them make four thousand million phrases.
 */
export const passphraseWords: readonly string[] = [
  'appel peer kers pruim banaan druif citroen meloen aardbei framboos tomaat wortel prei spinazie komkommer paprika',
  'brood kaas boter honing jam soep rijst pasta koek taart thee koffie melk water sap zout',
  'tafel stoel bank kast lamp kussen deken bed deur raam trap zolder kelder keuken gang dak',
  'fiets trein bus boot auto tram step kar slee vlot brug weg pad plein straat haven',
  'boom struik tak blad dennenappel bloem roos tulp gras mos klaver varen eik beuk berk wilg',
  'zon maan ster wolk regen sneeuw wind storm mist donder lente zomer herfst winter ochtend avond',
  'hond kat paard koe schaap geit kip eend gans zwaan uil merel mus spin bij vlinder',
  'vis zeehond walvis krab mossel egel konijn haas vos hert das otter bever eekhoorn kikker slak',
  'zee strand duin golf eiland rivier meer beek sloot dijk berg heuvel dal bos heide veld',
  'jas broek trui sok schoen laars muts sjaal handschoen riem knoop rits zak tas koffer paraplu',
  'boek krant brief kaart pen potlood papier schrift gum schaar lijm verf kwast doos touw lint',
  'piano gitaar viool trommel fluit trompet lied dans circus toneel film foto spel bal puzzel vlieger',
  'hamer zaag schroef spijker ladder emmer bezem spons zeep kam handdoek borstel kraan bad douche spiegel',
  'rood blauw groen geel paars oranje wit zwart goud zilver rond vierkant hoog laag warm zacht',
  'markt winkel bakker molen toren kerk school museum park tuin schuur hek vuurtoren fontein station kasteel',
  'tien twee drie vier vijf zes zeven acht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari',
].flatMap((row) => row.split(' '));
