## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }: if you are in danger now, call at once. You need not speak.
card-support = You can ask at these numbers.
card-open-lines = These numbers answer right now.
card-visa = You can ask here what your own case needs.

line-112 = Police, 24 hours. An interpreter joins the call.
line-112-silent = Cannot speak? Call and press any digit twice. A link comes by text: show your place, write in secret.
line-119 = Injury, fire, ambulance, 24 hours. An interpreter joins the call.
line-1366 = Women's emergency line for any gender, 24 hours, in Korean. Ask for a safe place or company.
line-1577-1366 = Danuri, 24 hours, 13 languages, English among them.
line-109 = When you think of ending your life, 24 hours, in Korean.
line-1388 = For young people, 24 hours, free, no name needed, in Korean.
line-1345 = Immigration contact center. Weekdays 9:00–22:00 in English.
line-132 = Free legal advice, weekdays 9:00–18:00, in Korean.
line-1350 = Wages and rights at work, weekdays 9:00–18:00, in Korean.
