-- What makes information good enough to weigh, and where information comes from.

INSERT INTO catalogue_entry (kind, code, version, position, provisional, source) VALUES
('QUALITY_CRITERION', 'IQ_CURRENT',              1, 1, FALSE, 'deck 2021'),
('QUALITY_CRITERION', 'IQ_COMPLETE',             1, 2, FALSE, 'deck 2021'),
('QUALITY_CRITERION', 'IQ_RELEVANT',             1, 3, FALSE, 'deck 2021'),
('QUALITY_CRITERION', 'IQ_RELIABLE_SOURCE',      1, 4, FALSE, 'deck 2021'),
('QUALITY_CRITERION', 'IQ_CONGRUENT',            1, 5, FALSE, 'deck 2021'),
('QUALITY_CRITERION', 'IQ_CLEAR',                1, 6, FALSE, 'deck 2021'),
('QUALITY_CRITERION', 'IQ_VERIFIED_WITH_CLIENT', 1, 7, FALSE, 'SRA 20/59 AT; SRA 21/70 AT'),
('SOURCE_TYPE', 'ST_FILE',        1, 1, FALSE, 'deck 2021'),
('SOURCE_TYPE', 'ST_TALK',        1, 2, FALSE, 'deck 2021'),
('SOURCE_TYPE', 'ST_OBSERVATION', 1, 3, FALSE, 'deck 2021'),
('SOURCE_TYPE', 'ST_CHECKLIST',   1, 4, FALSE, 'deck 2021'),
('SOURCE_TYPE', 'ST_MODEL',       1, 5, FALSE, 'deck 2021'),
('SOURCE_TYPE', 'ST_THIRD_PARTY', 1, 6, FALSE, 'Oomkens 2020'),
('SOURCE_TYPE', 'ST_CLIENT',      1, 7, TRUE,  'Weegwijzer');

INSERT INTO catalogue_text (kind, code, version, language, label, question) VALUES
('QUALITY_CRITERION', 'IQ_CURRENT', 1, 'nl', 'Actueel', 'Is dit van nu?'),
('QUALITY_CRITERION', 'IQ_CURRENT', 1, 'en', 'Up to date', 'Is this from now?'),
('QUALITY_CRITERION', 'IQ_COMPLETE', 1, 'nl', 'Volledig', 'Mist er iets?'),
('QUALITY_CRITERION', 'IQ_COMPLETE', 1, 'en', 'Complete', 'Is anything missing?'),
('QUALITY_CRITERION', 'IQ_RELEVANT', 1, 'nl', 'Relevant', 'Is dit nodig voor deze keuze?'),
('QUALITY_CRITERION', 'IQ_RELEVANT', 1, 'en', 'Relevant', 'Is this needed for this choice?'),
('QUALITY_CRITERION', 'IQ_RELIABLE_SOURCE', 1, 'nl', 'Betrouwbaar (bron)', 'Van wie komt dit?'),
('QUALITY_CRITERION', 'IQ_RELIABLE_SOURCE', 1, 'en', 'Reliable (source)', 'Who does this come from?'),
('QUALITY_CRITERION', 'IQ_CONGRUENT', 1, 'nl', 'Congruent (klopt bij elkaar)', 'Spreekt iets elkaar tegen?'),
('QUALITY_CRITERION', 'IQ_CONGRUENT', 1, 'en', 'Congruent (fits together)', 'Do any things contradict each other?'),
('QUALITY_CRITERION', 'IQ_CLEAR', 1, 'nl', 'Duidelijk', 'Begrijpen we hetzelfde?'),
('QUALITY_CRITERION', 'IQ_CLEAR', 1, 'en', 'Clear', 'Do we understand the same thing?'),
('QUALITY_CRITERION', 'IQ_VERIFIED_WITH_CLIENT', 1, 'nl', 'Nagevraagd bij u', 'Heeft u dit gezien en kunnen verbeteren?'),
('QUALITY_CRITERION', 'IQ_VERIFIED_WITH_CLIENT', 1, 'en', 'Checked with you', 'Did you see this, and could you correct it?');

INSERT INTO catalogue_text (kind, code, version, language, label, client_text) VALUES
('SOURCE_TYPE', 'ST_FILE', 1, 'nl', 'Eerdere informatie of dossier', 'Dit stond al in uw dossier.'),
('SOURCE_TYPE', 'ST_FILE', 1, 'en', 'Earlier information or file', 'This was in your file already.'),
('SOURCE_TYPE', 'ST_TALK', 1, 'nl', 'Gesprek', 'Dit hoorde ik in een gesprek.'),
('SOURCE_TYPE', 'ST_TALK', 1, 'en', 'Conversation', 'I heard this in a conversation.'),
('SOURCE_TYPE', 'ST_OBSERVATION', 1, 'nl', 'Observatie', 'Dit merkte ik zelf door te kijken en te luisteren.'),
('SOURCE_TYPE', 'ST_OBSERVATION', 1, 'en', 'Observation', 'I noticed this myself by looking and listening.'),
('SOURCE_TYPE', 'ST_CHECKLIST', 1, 'nl', 'Checklist', 'Dit komt uit een lijst met vaste vragen.'),
('SOURCE_TYPE', 'ST_CHECKLIST', 1, 'en', 'Checklist', 'This comes from a list of fixed questions.'),
('SOURCE_TYPE', 'ST_MODEL', 1, 'nl', 'Model', 'Dit komt uit een vaste manier van onderzoeken.'),
('SOURCE_TYPE', 'ST_MODEL', 1, 'en', 'Model', 'This comes from a fixed way of finding things out.'),
('SOURCE_TYPE', 'ST_THIRD_PARTY', 1, 'nl', 'Iemand anders', 'Dit komt bijvoorbeeld van een arts, werkgever of andere organisatie.'),
('SOURCE_TYPE', 'ST_THIRD_PARTY', 1, 'en', 'Someone else', 'This comes, for example, from a doctor, employer or other organisation.'),
('SOURCE_TYPE', 'ST_CLIENT', 1, 'nl', 'De klant zelf, in het portaal', 'Dit heeft u zelf hier geschreven.'),
('SOURCE_TYPE', 'ST_CLIENT', 1, 'en', 'The client, in the portal', 'You wrote this here yourself.');
