import { expect, test } from 'vitest';
import { languageOf, languageTagOf } from './language.js';

test.each([
  ['en', 'The ministers met on Monday and agreed to send engineers to the harbour.'],
  ['nl', 'De ministers kwamen maandag bijeen en spraken af ingenieurs naar de haven te sturen.'],
  ['de', 'Die Minister trafen sich am Montag und beschlossen, Ingenieure in den Hafen zu schicken.'],
  ['fr', 'Les ministres se sont réunis lundi et ont décidé d’envoyer des ingénieurs au port.'],
  ['es', 'Los ministros se reunieron el lunes y acordaron enviar ingenieros al puerto.'],
  ['it', 'I ministri si sono riuniti lunedì e hanno deciso di inviare ingegneri al porto.'],
  ['pt', 'Os ministros reuniram-se na segunda-feira e decidiram enviar engenheiros para o porto.'],
  ['pl', 'Ministrowie spotkali się w poniedziałek i postanowili wysłać inżynierów do portu.'],
  ['uk', 'Міністри зустрілися в понеділок і домовилися направити інженерів до порту.'],
  ['ru', 'Министры встретились в понедельник и договорились направить инженеров в порт.'],
  ['sv', 'Ministrarna träffades i måndags och kom överens om att skicka ingenjörer till hamnen.'],
  ['und', '12 – 15'],
  ['und', 'Ja'],
])('%s: %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language);
});

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['pt_BR', 'pt-BR'],
  ['English', null],
  ['', null],
  ['e', null],
])('%j is the tag %j', (written, tag) => {
  expect(languageTagOf(written)).toBe(tag);
});
