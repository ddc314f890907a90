## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }: si hay peligro ahora, llame enseguida. No hace falta hablar.
card-support = Puede preguntar en estos números.
card-open-lines = Estos números responden ahora.
card-visa = Lo que necesita su caso lo puede preguntar aquí.

line-112 = Policía, 24 horas. Un intérprete se une a la llamada.
line-112-silent = ¿No puede hablar? Llame y pulse dos veces una cifra. Llega un enlace por SMS: mostrar el lugar, escribir en secreto.
line-119 = Herida, incendio, ambulancia, 24 horas. Un intérprete se une a la llamada.
line-1345 = Centro de inmigración. En español: días laborables 9:00–18:00.
