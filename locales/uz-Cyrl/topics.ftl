## What a conversation is about, as the desk shows it.

topic-visa = Виза ва яшаш
topic-stalking = Кимдир мени қўрқитяпти
topic-danger = Ҳозир хавф
topic-other = Бошқа нарса
