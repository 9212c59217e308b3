-- Six clusters and 52 factors. The literature study of 2020 has five clusters, the report of 2021 six; the name of the sixth
-- was not found and is ours. This is not the official list of the report either (that has "more than 40").
-- visibility is where an organisation starts: BACKGROUND is about the professional or the organisation, not about the client.

INSERT INTO catalogue_entry (kind, code, version, position, provisional, source) VALUES
('CLUSTER', 'LEGAL_POLICY',           1, 1, FALSE, 'Oomkens 2020'),
('CLUSTER', 'PROFESSION',             1, 2, FALSE, 'Oomkens 2020'),
('CLUSTER', 'ORGANISATION',           1, 3, FALSE, 'Oomkens 2020'),
('CLUSTER', 'PROFESSIONAL',           1, 4, FALSE, 'Oomkens 2020'),
('CLUSTER', 'CLIENT',                 1, 5, FALSE, 'Oomkens 2020'),
('CLUSTER', 'EMPLOYER_LABOUR_MARKET', 1, 6, TRUE,  'infographic 2021; UWV 2021');

INSERT INTO catalogue_text (kind, code, version, language, label) VALUES
('CLUSTER', 'LEGAL_POLICY',           1, 'nl', 'Wet en beleid'),
('CLUSTER', 'LEGAL_POLICY',           1, 'en', 'Law and policy'),
('CLUSTER', 'PROFESSION',             1, 'nl', 'Het beroep'),
('CLUSTER', 'PROFESSION',             1, 'en', 'The profession'),
('CLUSTER', 'ORGANISATION',           1, 'nl', 'De organisatie'),
('CLUSTER', 'ORGANISATION',           1, 'en', 'The organisation'),
('CLUSTER', 'PROFESSIONAL',           1, 'nl', 'De professional'),
('CLUSTER', 'PROFESSIONAL',           1, 'en', 'The professional'),
('CLUSTER', 'CLIENT',                 1, 'nl', 'U (de klant)'),
('CLUSTER', 'CLIENT',                 1, 'en', 'You (the client)'),
('CLUSTER', 'EMPLOYER_LABOUR_MARKET', 1, 'nl', 'Werkgever en arbeidsmarkt'),
('CLUSTER', 'EMPLOYER_LABOUR_MARKET', 1, 'en', 'Employer and labour market');

INSERT INTO catalogue_entry (kind, code, version, position, visibility, top_rank, source) VALUES
('FACTOR', 'LP_LEGAL_FRAMEWORK',     1,  1, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'LP_POLICY_FRAMEWORK',    1,  2, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'LP_AVAILABLE_SUPPORT',   1,  3, 'CLIENT',     NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'LP_LOCAL_CHOICES',       1,  4, 'CLIENT',     NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'LP_PRIORITY_GROUP',      1,  5, 'CLIENT',     NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'LP_RIGHTS_DUTIES',       1,  6, 'CLIENT',     NULL, 'VNG, plan van aanpak'),
('FACTOR', 'PR_COMMUNITY',           1,  7, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'PR_EDUCATION',           1,  8, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'PR_METHODICAL',          1,  9, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'PR_EVIDENCE_BASED',      1, 10, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'PR_FORMAL_KNOWLEDGE',    1, 11, 'BACKGROUND', NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'PR_CODE',                1, 12, 'BACKGROUND', NULL, 'SRA; Noloc; SAM'),
('FACTOR', 'OR_TARGETS',             1, 13, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'OR_CASELOAD',            1, 14, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'OR_LEARNING_CLIMATE',    1, 15, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'OR_STRUCTURE',           1, 16, 'BACKGROUND', NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'OR_COLLABORATION',       1, 17, 'CLIENT',     NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'OR_DISCRETION',          1, 18, 'CLIENT',     NULL, 'deck 2021; Oomkens 2020; UWV 2021'),
('FACTOR', 'OR_PROCEDURES',          1, 19, 'CLIENT',     NULL, 'deck 2021; infographic 2021'),
('FACTOR', 'OR_COST_RETURN',         1, 20, 'CLIENT',     NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'OR_TIME',                1, 21, 'BACKGROUND', NULL, 'infographic 2021'),
('FACTOR', 'OR_MANAGER',             1, 22, 'BACKGROUND', NULL, 'deck 2021; UKV 2022'),
('FACTOR', 'PF_COMPETENCE',          1, 23, 'BACKGROUND', 1,    'infographic 2021'),
('FACTOR', 'PF_PRACTICE_EXPERIENCE', 1, 24, 'CLIENT',     3,    'infographic 2021'),
('FACTOR', 'PF_INTUITION',           1, 25, 'BACKGROUND', NULL, 'infographic 2021; Oomkens 2020'),
('FACTOR', 'PF_BELIEFS',             1, 26, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'PF_ROLE_VIEW',           1, 27, 'BACKGROUND', NULL, 'Oomkens 2020; UWV 2021; SAM/A&O fonds'),
('FACTOR', 'PF_VIEW_OF_PEOPLE',      1, 28, 'BACKGROUND', NULL, 'UKV 2022'),
('FACTOR', 'PF_UNCONSCIOUS_VALUES',  1, 29, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'PF_DESERVINGNESS',       1, 30, 'BACKGROUND', NULL, 'Oomkens 2020'),
('FACTOR', 'PF_VIEW_METHOD',         1, 31, 'BACKGROUND', NULL, 'Oomkens 2020 (tekst)'),
('FACTOR', 'PF_YEARS',               1, 32, 'BACKGROUND', NULL, 'deck 2021'),
('FACTOR', 'PF_AGE',                 1, 33, 'BACKGROUND', NULL, 'deck 2021'),
('FACTOR', 'CL_ATTITUDE',            1, 34, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'CL_SOCIAL_PRESSURE',     1, 35, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'CL_SELF_EFFICACY',       1, 36, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'CL_SKILLS',              1, 37, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'CL_SELF_REGULATION',     1, 38, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'CL_CONTEXT',             1, 39, 'CLIENT',     NULL, 'Oomkens 2020; Wermers 2020'),
('FACTOR', 'CL_CAPACITY',            1, 40, 'CLIENT',     2,    'infographic 2021; Oomkens 2020'),
('FACTOR', 'CL_BARRIERS',            1, 41, 'CLIENT',     NULL, 'Oomkens 2020; Wermers 2020'),
('FACTOR', 'CL_MOTIVATION',          1, 42, 'CLIENT',     4,    'infographic 2021'),
('FACTOR', 'CL_WISHES',              1, 43, 'CLIENT',     NULL, 'UKV 2022; Oomkens 2020'),
('FACTOR', 'CL_POSSIBILITIES',       1, 44, 'CLIENT',     NULL, 'UWV 2021'),
('FACTOR', 'CL_PHYSICAL_STATE',      1, 45, 'CLIENT',     NULL, 'Wermers 2020 (bij praktische belemmeringen)'),
('FACTOR', 'EM_ADAPTABILITY',        1, 46, 'CLIENT',     5,    'infographic 2021'),
('FACTOR', 'EM_WISHES',              1, 47, 'CLIENT',     NULL, 'Oomkens 2020'),
('FACTOR', 'EM_LABOUR_MARKET',       1, 48, 'CLIENT',     NULL, 'UWV 2021; Wermers 2020 (voorbeeld)'),
('FACTOR', 'EM_VACANCY',             1, 49, 'CLIENT',     NULL, 'Wermers 2020 (voorbeeld)'),
('FACTOR', 'EM_COMMITMENT',          1, 50, 'CLIENT',     NULL, 'samenvoordeklant.nl'),
('FACTOR', 'EM_PROS_CONS',           1, 51, 'CLIENT',     NULL, 'samenvoordeklant.nl'),
('FACTOR', 'EM_EXPERIENCE',          1, 52, 'CLIENT',     NULL, 'samenvoordeklant.nl');

-- The first letters of a factor's code name its cluster.
INSERT INTO catalogue_parent (kind, code, version, parent_kind, parent_code)
SELECT kind, code, version, 'CLUSTER',
       CASE LEFT(code, 3) WHEN 'LP_' THEN 'LEGAL_POLICY'
                          WHEN 'PR_' THEN 'PROFESSION'
                          WHEN 'OR_' THEN 'ORGANISATION'
                          WHEN 'PF_' THEN 'PROFESSIONAL'
                          WHEN 'CL_' THEN 'CLIENT'
                          WHEN 'EM_' THEN 'EMPLOYER_LABOUR_MARKET' END
FROM catalogue_entry WHERE kind = 'FACTOR';
