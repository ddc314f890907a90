## What a conversation is about, as the desk shows it.

topic-visa = Visado y estancia
topic-stalking = Alguien me da miedo
topic-danger = Peligro ahora
topic-other = Otra cosa
