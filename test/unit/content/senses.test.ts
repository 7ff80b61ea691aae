/** The bundled pack's words in their own sense and in others: each line is a page of its own. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuthoredPack } from '../../../content-data/authored-pack';
import { compilePack } from '../../../content-data/compile-pack';
import { createDetector } from '../../../scripts/eval/detect';
import { ROOT } from '../../../scripts/tool';

const pack = compilePack(readAuthoredPack(join(ROOT, 'content-data/sciatica-and-knee-pain')));
const detect = createDetector(pack, 'medical');

/** The marked words of a text. */
function marked(text: string): string[] {
  return detect([{ text, section: null, isHeading: false }]).map(({ occurrence: { start, end } }) =>
    text.slice(start, end),
  );
}

describe('in texts about health, words are marked in their own sense', () => {
  it.each([
    ['The sprained ankle needs rest and ice.', ['rest', 'ice']],
    ['Apply moist heat to the sore muscle.', ['moist heat']],
    ['Some patients use heat, others prefer a cold shower.', ['heat']],
    ['Planks tighten the core and the muscles of the belly.', ['core']],
    ['Gentle stretching of the calf eases a cramp.', ['stretching']],
    ['The surgeon plans a fusion of the lumbar vertebrae.', ['fusion']],
    ['A worn disc in the neck may press on the spinal cord.', ['disc']],
    ['Strong thigh muscles give stability to the knee.', ['stability', 'knee']],
    ['The patient wears a brace on the ankle.', ['brace']],
    ['The pain radiates down the leg.', ['pain radiates']],
    ['It is an ache that radiates to the arm.', ['radiates']],
    ['Swelling and stiffness of the finger joints come first.', ['Swelling', 'stiffness', 'joints']],
    ['Blunt trauma to the chest can bruise the lung.', ['Blunt trauma']],
    ['After the stroke, her rehabilitation took a year of treatment.', ['rehabilitation']],
    ['His knee gave way on the stairs.', ['knee']],
    ['My arms and legs go numb.', ['numb']],
    ['The joint has lost some of its range of motion.', ['joint', 'range of motion']],
    ['She put an ice pack on the bruise and took two tablets.', ['ice pack']],
  ])('%s', (text, words) => expect(marked(text)).toEqual(words));
});

describe('in texts about health, they are left alone in another sense', () => {
  it.each([
    [
      'rest',
      'At rest, the heart of a healthy adult beats more slowly; the rest of the body needs less blood.',
    ],
    ['ice', 'Some pregnant women crave ice; the doctor then tests their blood.'],
    ['heat', 'Muscles produce heat, and patients with a fever sweat.'],
    ['core', 'The hepatitis test looks for antibodies against the core of the virus.'],
    ['stretch', 'The lungs stretch with every breath, said the doctor; stretch marks fade with time.'],
    ['fusion', 'A protein of the virus leads to the fusion of infected cells.'],
    ['disc', 'The doctor looks at the optic disc for signs of glaucoma.'],
    ['stability', 'The disease begins when mutations reduce the stability of the protein.'],
    ['brace', 'The dentist tightens the braces on his teeth after the surgery.'],
    ['spine', 'The muscle begins at the iliac spine; DNA has a backbone of sugar and phosphate.'],
    ['trauma', 'A nurse listens to families in the trauma of childhood abuse.'],
    ['rehabilitation', 'The clinic offers rehabilitation for people addicted to alcohol.'],
    ['joint', 'The two hospitals signed a joint statement about the vaccine.'],
    ['massage', 'The cardiologist slows the racing heart by a massage of the carotid artery.'],
    ['circulation', 'The doctors’ magazine has a circulation of 30,000 copies.'],
    ['PT', 'The liver makes clotting factors, so doctors measure prothrombin time (PT).'],
    ['stiffness', 'Doctors measure the stiffness of the aorta and other arteries.'],
  ])('%s: %s', (_, text) => expect(marked(text)).toEqual([]));
});

describe('in other texts, they are left alone', () => {
  it.each([
    'Rest the dough, then heat the oven and cut the core out of the apples.',
    'The joint venture will exercise its option on the core business.',
    'A spine of fibre forms the backbone of the network.',
    'The body of the violin is old, and its neck has a joint of maple.',
    'Hospital dramas are back: the box has a bonus disc and a booklet.',
    'The doctor in the story holds his nerve on thin ice.',
    'With a stroke of the pen he ended the joint exercise.',
    'The tablet has a stiff hinge and a fast core.',
    'She pays in euros, since the circulation of the dollar has ended in every clinic.',
    'The arm of the robot has a wide range of motion.',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
});
