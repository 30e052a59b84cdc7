import { deflateRawSync } from 'node:zlib';
import type { SharedPart } from '../../src/domain/shared-part.ts';
import type { Talk } from '../../src/domain/talk.ts';
import { writeSharedPart } from '../../src/files/shared-part-file.ts';

const moment = '2026-11-10T19:30:00.000Z';

/** A talk to share: a topic that may be hidden, one that stays, and words of one's own. */
export const sharedTalks: readonly Talk[] = [
  {
    id: 'talk-1',
    personId: 'person-1',
    withWhom: 'onze begeleider',
    items: [
      { id: 'item-1', subject: { kind: 'topic', topicId: 'contact-met-ouders-en-familie' }, note: '' },
      { id: 'item-2', subject: { kind: 'topic', topicId: 'eigen-kinderen' }, note: 'Zwaluwnest: wie slaapt waar?' },
      { id: 'item-3', subject: { kind: 'own', text: 'De vakantie' }, note: 'Kunnen we samen weg?' },
    ],
    hidden: { topicIds: [], questionIds: [] },
    agreements: [{ id: 'agreement-1', what: 'De school bellen', who: 'wij', by: '2026-12-01', itemId: 'item-3' }],
    createdAt: moment,
    updatedAt: moment,
  },
];

/** A small part as it stands in an address, for the pictures of looking along. */
export function addressOf(part: Partial<SharedPart>): string {
  const text = writeSharedPart({
    id: 'part-1',
    madeAt: moment,
    by: 'Thuis',
    questionSet: { id: 'pleegouders', version: '1.0.0' },
    ...part,
  });
  return `#/meekijken/${deflateRawSync(text).toString('base64url')}`;
}
