## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = Este chat se queda en este teléfono y en la cuenta de Telegram hasta que se borre, y Telegram también puede leerlo. Si escribe “borrar”, se borra lo escrito en los dos últimos días.
notice-device-on-kakao = Este chat se queda en este teléfono y KakaoTalk puede leerlo; nosotros no podemos borrarlo allí. Si sale de la sala de chat, desaparece de este teléfono.
notice-device-on-discord = Este chat se queda en este aparato y en la cuenta de Discord, y Discord puede leerlo. Solo podemos borrar lo que escribimos nosotros.
move-label = Ir a la web
move-how = Abra { $address } en un navegador, pulse “Continuar con un número de regreso” y escriba { $code }. Sirve una sola vez, durante diez minutos, y allí no se muestra nada de lo escrito aquí.
move-off = Ahora no se puede escribir en la web.
quiet-greeting = Hola. Esta es la guía sobre la estancia en Corea.
lock-continue = Para continuar, toque abajo.
lock-word = Para continuar, escriba la palabra acordada.
lock-memo = Hay una nota nueva.
label-continue = Continuar
word-continue = Continuar | continúe | continue | continúa | continua | seguir | siga | sigue | sigamos | adelante | siguiente | próximo | proximo | ver | mostrar | muestre | muéstrame | leer | go on | next | show
word-move = Ir a la web | quiero ir a la web | pasar a la web | escribir en la web | seguir en la web | usar la web | escribir en otro lugar | quiero escribir en otro lugar | escribir en otro sitio | hablar en otro lugar | mover el chat | mover la conversación | mover la conversacion | escribir en el navegador | move | web

## Sending, and fetching what waits.

more-waiting = Nuevos: { $count }
more-none = Todavía no hay nada nuevo. Puede volver a mirar dentro de un momento.
label-fetch = Ver lo nuevo
passed-on = Lo hemos pasado. La respuesta quedará aquí.
callback-waiting = Un momento.
late = La respuesta tarda un poco. Toque abajo dentro de un momento, o escriba cualquier cosa.
not-stored = Ahora mismo no pudimos recibirlo; envíelo otra vez, por favor. Si es urgente, llame a uno de estos números:
never-stored = Por un fallo de nuestro lado no podemos recibir esto. Si es urgente, llame a uno de estos números:
media-not-taken = Las imágenes, los archivos y la voz no llegan aquí. Escríbalo con palabras, por favor.
media-sent = (una imagen o un archivo)
media-not-taken-voice = Aquí no se pueden escuchar mensajes de voz. Por favor, escríbalo con palabras.
media-sent-voice = (un mensaje de voz)
media-not-taken-place = Una ubicación compartida no llega aquí, así que no sabemos dónde está usted. Por favor, escriba con palabras lo que necesita.
media-sent-place = (una ubicación)
media-not-taken-contact = Un número compartido no llega aquí, así que nadie puede llamarlo. Por favor, escriba con palabras lo que necesita.
media-sent-contact = (un número de teléfono)
edit-kept = Ha cambiado un mensaje anterior, y el cambio queda guardado. Si es una respuesta, envíela como mensaje nuevo, por favor.
edit-seen = (mensaje cambiado) { $text }

## Erasing on a messenger.

erased-all = Todo está borrado.
erased-but = { $count ->
    [one] Borramos lo que pudimos. { $count } mensaje no se pudo borrar aquí; bórrelo usted en este chat, por favor.
    [many] Borramos lo que pudimos. { $count } mensajes no se pudieron borrar aquí; bórrelos usted en este chat, por favor.
   *[other] Borramos lo que pudimos. { $count } mensajes no se pudieron borrar aquí; bórrelos usted en este chat, por favor.
}
erased-here = Lo que guardábamos está borrado. Aquí en el chat no podemos borrar; puede salir de la sala o borrarlo usted.

## The platform's own chat with a person.

operator-card = También puede hablar con una persona en KakaoTalk.
operator-label = Ir a ese chat

## What a locked phone may show.

cover = Aquí tiene la siguiente nota. Léala con calma y cuando le vaya bien, no hay ninguna prisa.
hushed-words = viol | acoso | acosa | persig | persecu | le sigue | me sigue | acech | agresi | golpe | le pega | herid | sexual | abus | maltrat | amenaz | consejer | asesor | refugio | albergue | víctima | delito | policía | suicid | morir

## The page, opened inside a messenger.

page-in-app = Esta página está abierta dentro de KakaoTalk. Al salir, cierre también esta ventana, o abra la dirección en otro navegador.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Escriba abajo lo que quiera decir. La respuesta quedará aquí.
conversation-closed-on-messenger = La conversación está cerrada. Puede volver a escribir aquí cuando quiera.
