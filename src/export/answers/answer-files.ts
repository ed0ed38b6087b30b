/** All that makes answer sheets and reads them: it comes as a script of its own, after that of files. */
export { readAnswerSheets } from './read-answer-sheets.js';
export { writeAnswerSheet } from './write-answer-sheet.js';
