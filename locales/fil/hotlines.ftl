## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }: kung nasa panganib ngayon, tumawag agad. Hindi kailangang magsalita.
card-support = Puwede kang magtanong sa mga numerong ito.
card-open-lines = Sumasagot ngayon ang mga numerong ito.
card-visa = Puwede mong itanong dito kung ano ang kailangan sa kaso mo.

line-112 = Pulis, 24 oras. May interpreter na sasali sa tawag.
line-112-silent = Hindi makapagsalita? Tumawag at pindutin nang dalawang beses ang kahit anong numero. May link na darating: ipakita ang lugar, sumulat nang lihim.
line-119 = Sugat, sunog, ambulansya, 24 oras. May interpreter na sasali sa tawag.
line-1577-1366 = Danuri, 24 oras, may Filipino.
line-1345 = Sentro ng imigrasyon. Filipino: Lunes–Biyernes 9:00–18:00.
