-- Three phases (sourced). The report speaks of five steps but its names for them were not found: the names here are ours,
-- built from headings of the slides, which stand in the source. Uitleggen and Terugkijken belong to the portal alone.
-- The moments of the client's journey are ours too, after a table of contents of SEOR and RWI.

INSERT INTO catalogue_entry (kind, code, version, position, provisional, source) VALUES
('PHASE', 'BEELDVORMING',         1, 1, FALSE, 'deck 2021'),
('PHASE', 'OORDEELSVORMING',      1, 2, FALSE, 'deck 2021'),
('PHASE', 'BESLUITVORMING',       1, 3, FALSE, 'deck 2021'),
('STEP',  'STEP_DETERMINE_NEED',  1, 1, TRUE,  'deck 2021: Wat moet & wil je weten?'),
('STEP',  'STEP_COLLECT',         1, 2, TRUE,  'deck 2021: Vragen, kijken, lezen en luisteren'),
('STEP',  'STEP_WEIGH',           1, 3, TRUE,  'deck 2021: Wegen van de informatie'),
('STEP',  'STEP_UNDERSTAND',      1, 4, TRUE,  'deck 2021: Begrijpen van de informatie'),
('STEP',  'STEP_DECIDE_PLAN',     1, 5, TRUE,  'deck 2021: Opties vormen / Doelen stellen / Vertaalslag naar plan'),
('STEP',  'STEP_EXPLAIN',         1, 6, TRUE,  'Weegwijzer'),
('STEP',  'STEP_REVIEW',          1, 7, TRUE,  'Weegwijzer'),
('JOURNEY_MOMENT', 'INTAKE',       1, 1, TRUE, 'SEOR/RWI, Procesanalyse re-integratie 2011'),
('JOURNEY_MOMENT', 'DIAGNOSIS',    1, 2, TRUE, 'SEOR/RWI, Procesanalyse re-integratie 2011'),
('JOURNEY_MOMENT', 'ROUTE_CHOICE', 1, 3, TRUE, 'SEOR/RWI, Procesanalyse re-integratie 2011'),
('JOURNEY_MOMENT', 'PROGRESS',     1, 4, TRUE, 'SEOR/RWI, Procesanalyse re-integratie 2011'),
('JOURNEY_MOMENT', 'PLACEMENT',    1, 5, TRUE, 'Weegwijzer'),
('JOURNEY_MOMENT', 'CLOSURE',      1, 6, TRUE, 'SEOR/RWI, Procesanalyse re-integratie 2011');

INSERT INTO catalogue_parent (kind, code, version, parent_kind, parent_code) VALUES
('STEP', 'STEP_DETERMINE_NEED', 1, 'PHASE', 'BEELDVORMING'),
('STEP', 'STEP_COLLECT',        1, 'PHASE', 'BEELDVORMING'),
('STEP', 'STEP_WEIGH',          1, 'PHASE', 'OORDEELSVORMING'),
('STEP', 'STEP_UNDERSTAND',     1, 'PHASE', 'OORDEELSVORMING'),
('STEP', 'STEP_DECIDE_PLAN',    1, 'PHASE', 'BESLUITVORMING');

INSERT INTO catalogue_text (kind, code, version, language, label, client_text, question) VALUES
('PHASE', 'BEELDVORMING', 1, 'nl', 'Een beeld vormen',
    'Ik verzamel informatie. Ik lees, vraag, kijk en luister.',
    'Welke informatie doet er hier toe?
Hoe kom ik aan die informatie?
Op welke valkuilen moet ik letten?'),
('PHASE', 'BEELDVORMING', 1, 'en', 'Forming a picture',
    'I gather information. I read, ask, look and listen.',
    'Which information matters here?
How do I get that information?
Which pitfalls should I watch for?'),
('PHASE', 'OORDEELSVORMING', 1, 'nl', 'Een oordeel vormen',
    'Ik weeg de informatie. Wat telt zwaar? Wat telt minder zwaar?',
    'Is de informatie actueel, volledig en relevant?
Is de bron betrouwbaar?
Klopt het bij elkaar?
Is het duidelijk?
Vertel ik de klant ook waarom?'),
('PHASE', 'OORDEELSVORMING', 1, 'en', 'Forming a judgement',
    'I weigh the information. What counts heavily? What counts less?',
    'Is the information up to date, complete and relevant?
Can the source be relied on?
Does it fit together?
Is it clear?
Do I also tell the client why?'),
('PHASE', 'BESLUITVORMING', 1, 'nl', 'Een besluit nemen',
    'We bekijken de keuzes. We stellen doelen. We maken een plan.',
    'Welke keuzes zijn er?
Hebben we samen besloten?
Botsen er doelen?'),
('PHASE', 'BESLUITVORMING', 1, 'en', 'Taking a decision',
    'We look at the choices. We set goals. We make a plan.',
    'Which choices are there?
Did we decide together?
Are there goals that clash?');

INSERT INTO catalogue_text (kind, code, version, language, label, question) VALUES
('STEP', 'STEP_DETERMINE_NEED', 1, 'nl', 'Bepalen wat ik moet weten', 'Wat moest ik weten om te kunnen kiezen?'),
('STEP', 'STEP_DETERMINE_NEED', 1, 'en', 'Deciding what I need to know', 'What did I need to know to be able to choose?'),
('STEP', 'STEP_COLLECT', 1, 'nl', 'Informatie verzamelen', 'Met wie heb ik gepraat? Wat heb ik gelezen en gezien?'),
('STEP', 'STEP_COLLECT', 1, 'en', 'Gathering information', 'Whom did I talk to? What did I read and see?'),
('STEP', 'STEP_WEIGH', 1, 'nl', 'Informatie wegen', 'Wat telde zwaar, en waarom?'),
('STEP', 'STEP_WEIGH', 1, 'en', 'Weighing information', 'What counted heavily, and why?'),
('STEP', 'STEP_UNDERSTAND', 1, 'nl', 'Informatie begrijpen', 'Klopt het bij elkaar? Heb ik u goed begrepen?'),
('STEP', 'STEP_UNDERSTAND', 1, 'en', 'Understanding information', 'Does it fit together? Did I understand you well?'),
('STEP', 'STEP_DECIDE_PLAN', 1, 'nl', 'Kiezen en plannen', 'Welke keuzes waren er? Wat spreken we af?'),
('STEP', 'STEP_DECIDE_PLAN', 1, 'en', 'Choosing and planning', 'Which choices were there? What do we agree on?'),
('STEP', 'STEP_EXPLAIN', 1, 'nl', 'Uitleggen', 'Is duidelijk wat er is gekozen, en waarom?'),
('STEP', 'STEP_EXPLAIN', 1, 'en', 'Explaining', 'Is it clear what was chosen, and why?'),
('STEP', 'STEP_REVIEW', 1, 'nl', 'Terugkijken', 'Hoe is het gegaan? Past de keuze nog bij u?'),
('STEP', 'STEP_REVIEW', 1, 'en', 'Looking back', 'How did it go? Does the choice still suit you?');

INSERT INTO catalogue_text (kind, code, version, language, label) VALUES
('JOURNEY_MOMENT', 'INTAKE',       1, 'nl', 'Aanmelding en intake'),
('JOURNEY_MOMENT', 'INTAKE',       1, 'en', 'Registration and intake'),
('JOURNEY_MOMENT', 'DIAGNOSIS',    1, 'nl', 'Diagnose'),
('JOURNEY_MOMENT', 'DIAGNOSIS',    1, 'en', 'Diagnosis'),
('JOURNEY_MOMENT', 'ROUTE_CHOICE', 1, 'nl', 'Keuze van het traject'),
('JOURNEY_MOMENT', 'ROUTE_CHOICE', 1, 'en', 'Choice of the programme'),
('JOURNEY_MOMENT', 'PROGRESS',     1, 'nl', 'Uitvoering en voortgang'),
('JOURNEY_MOMENT', 'PROGRESS',     1, 'en', 'Carrying out and progress'),
('JOURNEY_MOMENT', 'PLACEMENT',    1, 'nl', 'Start bij een werkgever'),
('JOURNEY_MOMENT', 'PLACEMENT',    1, 'en', 'Start with an employer'),
('JOURNEY_MOMENT', 'CLOSURE',      1, 'nl', 'Afronding en nazorg'),
('JOURNEY_MOMENT', 'CLOSURE',      1, 'en', 'Completion and aftercare');
