/** What terms of medicine are made of: parts of words, and words. */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Before a stem; most words have none. */
export const PREFIXES = words(`
  endo epi hemi hyper hypo inter intra macro micro mono multi neo pan para peri poly post pre pseudo retro sub
  supra trans`);

/** Of Greek and Latin words for the body and what is in it. */
export const STEMS = words(`
  aden angi arteri arthr aur blephar bronch burs carcin cardi cephal cerebr cervic cheil cholecyst chondr col
  colp conjunctiv corne cost crani cyst cyt dacry derm diverticul duoden encephal enter epididym esophag fasci
  fibr gastr gingiv glomerul gloss hemat hepat hidr hist hyster ile immun irid jejun kerat kyph lact lapar laryng
  leiomy leuk lip lith lord lymph mamm mast mening metr my myel myring nas nephr neur ocul onych oophor ophthalm
  orch oss oste ot ovari pancreat pharyng phleb pleur pneum proct prostat psych pulmon pyel rachi radicul ren
  retin rhin rhabdomy salping sarc scler sial sinus somat splen spondyl stern stomat synov ten thorac thromb
  thyr tonsill trache trich tympan typhl ureter urethr vagin vas ventricul vertebr vesic viscer`);

/** Behind a stem. */
export const SUFFIXES = words(`
  algia algic ectasia ectomy emia genesis genic itic itis lysis malacia megaly odynia oid ology oma opathic opathy
  oscopy osis ostomy otic otomy paresis pexy plasty plegia ptosis rrhagia rrhaphy rrhea rrhexis sclerosis spasm
  stenosis therapy trophy uria`);

/** The beginnings and ends of names of medicines. */
export const MEDICINE_STARTS = words(`
  abi ami ator bari beta bis cande capto cefa ceti clari clo dapa dexa dil doxa ena erlo eso ezeti fami flu fosi
  gaba gli halo ibu imi keto lami levo lisi lora meto mino nabu napro olme oxa panto peri pra quina rami rosu
  salme sita sulfa tamo telmi tra vala vera zolpi`);
export const MEDICINE_ENDS = words(`
  bicin caine cillin cycline dipine dronate floxacin gliptin lukast mab mycin nazole olol oxetine parin pramine
  prazole pril profen sartan semide setron statin tidine tinib triptan vir zepam zosin`);

/** Say how a thing is, or how long it has been. */
export const QUALITIES = words(`
  acquired active acute advanced allergic atypical autoimmune bacterial benign bilateral borderline chronic
  complete complex congenital degenerative diffuse drug-induced early end-stage erosive essential familial fibrous
  focal functional generalized genetic hereditary idiopathic incomplete infectious inflammatory inherited
  intermittent invasive ischemic juvenile late left localized malignant mechanical metastatic mild mixed moderate
  multiple necrotizing neonatal nocturnal non-specific obstructive occult open overuse painful partial persistent
  postoperative primary progressive recurrent refractory residual reversible right secondary severe simple
  spontaneous stable sterile subacute systemic temporary traumatic typical ulcerative unilateral unspecified
  unstable vascular viral`);

/** Parts of the body, as they stand before a thing. */
export const SITES = words(`
  abdominal adrenal alveolar ankle aortic apical articular atrial axillary biliary bladder bone bowel brachial
  breast bronchial calf cardiac carotid cervical colonic corneal coronary cranial cruciate cutaneous dental distal
  dorsal elbow esophageal eyelid facet facial femoral fibular finger gastric gluteal groin hamstring heel hepatic
  hip humeral iliac inguinal intestinal jaw joint kidney knee labral lateral ligament liver lower-limb lumbar lung
  medial meniscal mitral muscle nasal nerve-root ocular optic oral orbital ovarian patellar pelvic peroneal plantar
  popliteal prostate proximal pulmonary rectal renal retinal rib sacral sacroiliac scalp sciatic shoulder skin
  spinal sternal tarsal temporal tendon thigh thoracic thyroid tibial toe ulnar upper-limb urethral uterine
  vertebral wrist`);

/** What a phrase is about; its last word. */
export const THINGS = words(`
  abnormality abscess adhesion anastomosis aneurysm angiography arrest arrhythmia aspiration assessment atrophy
  biopsy block bypass calcification cancer catheter cyst decompression defect deficiency deformity degeneration
  deposit detachment dilatation dislocation disease disorder displacement drainage dysfunction dysplasia edema
  effusion embolism entrapment exercise failure fibrillation fistula fracture fusion graft hemorrhage hernia
  hyperplasia implant infarction infection infiltration inflammation injection injury instability insufficiency
  irritation laceration lesion leukemia malformation mass necrosis neoplasm nodule obstruction occlusion pain palsy
  perforation polyp prolapse prosthesis reconstruction reflex rehabilitation repair replacement resection rupture
  scan sprain stimulation stone strain stricture surgery swelling syndrome tear tenderness therapy thrombosis
  tightness transplant trauma tumor ulcer ultrasound weakness wound`);

/** Words of every day with which terms begin: with these a text about anything seems to begin a term. */
export const EVERYDAY = words(`
  air back bad balance bed birth black blood blue body brain bright burning call care change child cold color
  common cough cut daily day dead deep double dry ear eating eye face fall family fear feeling field fire first
  flat fluid food foot free full good growth hair half hand hard head health hearing heart heat heavy high home
  hot hunger ice iron labor large left life light long loss loud low male memory milk mouth neck new night old one
  part peak power pressure problem quick red rest room running salt school sea self sharp short side skin sleep
  slow small social sound speech standing strong sudden sugar sun swollen table taste thin third throat tight time
  tired tongue tooth touch travel two upper voice waist walking water weight wet white whole winter women work
  yellow young`);

/** Living things that make ill. */
export const ORGANISMS = words(`
  Acinetobacter Actinomyces Aspergillus Bacillus Bacteroides Bartonella Bordetella Borrelia Brucella Campylobacter
  Candida Chlamydia Clostridium Coccidioides Corynebacterium Coxiella Cryptococcus Echinococcus Ehrlichia
  Enterobacter Enterococcus Escherichia Francisella Giardia Haemophilus Helicobacter Histoplasma Klebsiella
  Legionella Leishmania Leptospira Listeria Moraxella Mycobacterium Mycoplasma Neisseria Nocardia Pasteurella
  Plasmodium Proteus Pseudomonas Rickettsia Salmonella Schistosoma Serratia Shigella Staphylococcus Streptococcus
  Strongyloides Taenia Toxoplasma Treponema Trichinella Trypanosoma Vibrio Yersinia`);

/** The beginnings and ends of surnames: things are named after people. */
export const NAME_STARTS = words(`
  Ab Al Ander Bar Bau Ber Black Bor Bran Bren Brun Cam Car Chan Christ Clar Col Dal Dan Dor Ed Eich Er Fal Fer Fisch
  Frei Gar Ger Gil Gor Gri Hal Han Har Hei Hoff Hol Hor Hun Jan Jor Kap Kel Kir Koch Kra Lan Lau Leh Lin Lor Mac Man
  Mar Mei Mil Mor Nel Neu Nor Os Pal Per Pet Pol Ram Rei Rich Ros Ru Sal San Schu Sei Sil Sor Stei Sul Tak Tan Thom
  Tor Van Vin Vol Wal Wei Wil Win Yam Zel Zim`);
export const NAME_ENDS = words(`
  bach berg bert bury dahl den ding dorf er feld ford gen ger hardt hof ier in ing ini kamp kin ko land lein ler ley
  man mann mer mond moto ner nes ni nings off olf ora ow sen ser ski son stein stone ton tz vic ville wald way wick
  wood worth`);
