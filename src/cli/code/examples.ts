/** An example of a line of each kind, for help and errors. */
export const examples = {
  entries: '{"id":"1","text":"STIPULATION of Dismissal by Ann Harrow","docket":"1:24-cv-00001","date":"2025-02-27","number":"31"}',
  releases: '{"id":"LR-1","title":"SEC Charges ...","text":"..."}',
  press: '{"id":"2025-1","title":"SEC Charges ..."}',
} as const;
