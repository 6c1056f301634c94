/** The work reports beside the project, where they are there, against a program that only cuts them into words. */
import { workReports } from '../inputs.js';
import { againstCut } from './text.js';

export const workReportsCase = {
  id: 'work-reports',
  async measure(bench) {
    const folder = workReports();
    return folder ? [await againstCut(bench, 'Work reports, one job, over nodejieba’s cut', folder)] : [];
  },
};
