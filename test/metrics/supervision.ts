import { defineFamily, object } from '../../src/metrics/define.js';

/** Supervision of law enforcement by people from outside. */
export const supervision = defineFamily(
  'supervision',
  [object('outsideSupervisor', '{特邀,}{行政执法,执法,依法行政}监督员')],
  [
    {
      id: 'supervision.supervisors',
      zh: '行政执法监督员数',
      en: 'supervisors of law enforcement',
      unit: '人',
      frames: [{ head: ['outsideSupervisor'], units: ['person'], not: ['train'] }],
      reason: '监督员由社会人士担任；行政执法人员另计，参加培训的也另计。',
      examples: [
        ['聘请特邀行政执法监督员12名。', 12],
        ['全市现有执法监督员二十余人。', 20, { qualifier: 'min' }],
      ],
      nonExamples: ['全镇现有行政执法人员12名。', '举办执法监督员座谈会2次。', '培训执法监督员12人。'],
    },
  ],
);
