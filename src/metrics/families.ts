/** All families of the catalogue, in the order in which they are listed. */
import { demolition } from './families/demolition.js';
import { disclosure } from './families/disclosure.js';
import { dispute } from './families/dispute.js';
import { documents } from './families/documents.js';
import { enforcement } from './families/enforcement.js';
import { enforcementCertificate } from './families/enforcement-certificate.js';
import { hotline } from './families/hotline.js';
import { leadership } from './families/leadership.js';
import { legalAdviser } from './families/legal-adviser.js';
import { litigation } from './families/litigation.js';
import { mediation } from './families/mediation.js';
import { petition } from './families/petition.js';
import { publicity } from './families/publicity.js';
import { services } from './families/services.js';
import { village } from './families/village.js';

export const families = [
  dispute,
  mediation,
  hotline,
  petition,
  enforcementCertificate,
  enforcement,
  demolition,
  legalAdviser,
  litigation,
  documents,
  disclosure,
  publicity,
  village,
  leadership,
  services,
];
