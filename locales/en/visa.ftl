## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Which status of stay do you ask about?
visa-which-f6 = F-6 marriage
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | marriage visa | spouse visa | marriage immigrant | married to a korean | my husband is korean | my wife is korean | korean husband | korean wife | korean spouse
visa-which-f4 = F-4 or H-2 overseas Korean
visa-which-f4-words = F-4 | F4 | H-2 | H2 | overseas korean | ethnic korean | working visit
visa-which-e9 = E-9 employment permit
visa-which-e9-words = E-9 | E9 | EPS worker | employment permit | work permit visa | factory visa
visa-which-other = Another status
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | student visa | permanent residence | student visas | study visa | language student

visa-f6-safe = One quiet question before the papers. Is it safe for you at home?
visa-f6-safe-yes = Yes, it is safe
visa-f6-safe-no = No, or not always
visa-f6-safe-skip = I would rather not say
visa-f6-papers = For F-6, papers about the marriage and the family come with them. { LINE("1345") } can tell you which ones fit you.

visa-unsafe-thanks = Thank you for telling us. It is not your fault.
visa-unsafe-apart = The status you told us is no longer kept here. Asking for help and questions of visa are separate things.
visa-unsafe-next = What would help you now?
visa-unsafe-next-steps = See what I can do
visa-unsafe-next-law = My stay in such a case
visa-unsafe-next-papers = Papers for the extension
visa-unsafe-law = The spouse of a Korean who was hurt at home may be allowed a longer stay while a case before court or police goes on (as of { $violence-stay-as-of }; source: { $violence-stay-source }).
visa-unsafe-lawyer = Whether it is allowed depends on the case, and we cannot promise it. Before you agree to a divorce or sign anything, ask { LINE("1345") } for a free lawyer.

visa-f4-merged = Since { $h2-end } no new H-2 is given, and whoever has H-2 may stay to its limit or change to F-4 (as of { $h2-end-as-of }; source: { $h2-end-source }).
visa-f4-years = F-4 is given for { $f4-years } years at a time, by level of Korean or the integration program (as of { $f4-years-as-of }; source: { $f4-years-source }).
visa-f4-jobs = { $f4-jobs ->
    [one] One simple job was opened to F-4 (as of { $f4-jobs-as-of }; source: { $f4-jobs-source }).
   *[other] { $f4-jobs } simple jobs were opened to F-4 (as of { $f4-jobs-as-of }; source: { $f4-jobs-source }).
} Ask { LINE("1345") } whether yours is among them.

visa-e9-what = What is it about?
visa-e9-what-stay = A longer stay
visa-e9-what-move = Another workplace
visa-e9-what-passport = Someone keeps my passport
visa-e9-term = E-9 is for { $e9-years } years of work, and up to { $e9-more } months more when you are employed again (as of { $e9-years-as-of }; source: { $e9-years-source }).
visa-e9-order = First the job center, then the immigration office. Have a copy of the permit, the standard contract, the business registration and proof of your address.
visa-e9-move = Apply at the job center within { $e9-move ->
    [one] one month
   *[other] { $e9-move } months
} after the contract ends, and have the permission within { $e9-permit ->
    [one] one month
   *[other] { $e9-permit } months
} of applying (as of { $e9-move-as-of }; source: { $e9-move-source }).
visa-e9-reasons = You may move when the employer ends the contract, closes, breaks the terms or treats you unfairly. Ask { LINE("1345") } before the days run out.
visa-e9-fee = The fee for another workplace is { $workplace-fee } won (as of { $workplace-fee-as-of }; source: { $workplace-fee-source }).
visa-e9-passport = To hold another person's passport or card as security for work or debt is a crime (as of { $passport-held-as-of }; source: { $passport-held-source }).

visa-papers = Have the application form (no. 34), passport, residence card, proof of your address and the fee (as of { $common-papers-as-of }; source: { $common-papers-source }).
visa-ask-expiry = On which day does your stay end? It stands on your residence card, and you may skip this.
visa-expiry-past = The day you wrote, { $expiry }, has passed. Please ask { LINE("1345") } as soon as you can.
visa-expiry-soon = The day you wrote, { $expiry }, is near. Please prepare the application today or on the next working day.
visa-deadline = The extension must be permitted before your stay ends (as of { $permit-before-as-of }; source: { $permit-before-source }).
visa-earliest = You can apply from { $earliest } months before that day (as of { $earliest-as-of }; source: { $earliest-source }).
visa-where = Apply at hikorea.go.kr, or reserve there and go to the immigration office for your address (as of { $reservation-as-of }; source: { $reservation-source }).
visa-online = Online, apply at least { $online-days } working days before the end (as of { $online-days-as-of }; source: { $online-days-source }).
visa-fee-f6 = The fee for an F-6 extension is { $f6-fee } won (as of { $f6-fee-as-of }; source: { $f6-fee-source }).
visa-fee = The fee for an extension is { $extension-fee } won (as of { $extension-fee-as-of }; source: { $extension-fee-source }).
visa-fee-change = The fee for a change of status is { $change-fee } won (as of { $change-fee-as-of }; source: { $change-fee-source }).
visa-fee-online = Online the fee is { $online-less }% less (as of { $online-less-as-of }; source: { $online-less-source }).
visa-other = Each status has its own papers. Here is what holds for all of them.

visa-address = Report a new address within { $address-days } days of moving in, at the community or district office or the immigration office (as of { $address-days-as-of }; source: { $address-days-source }).
visa-address-safe = If somebody must not learn where you live, ask { LINE("1345") } before you report it.

visa-next = Is there anything else you would like to know?
visa-next-which = Another visa question
visa-next-address = I have moved
visa-next-end = That is all
visa-bye = We hope this helps. You can write again whenever you like.
