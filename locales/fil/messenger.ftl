## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = Mananatili ang usapang ito sa teleponong ito at sa Telegram account hanggang burahin, at nababasa rin ito ng Telegram. Kapag isinulat mo ang “burahin”, mabubura ang naisulat sa nakaraang dalawang araw.
notice-device-on-kakao = Mananatili ang usapang ito sa teleponong ito, at nababasa ito ng KakaoTalk; hindi namin ito mabubura roon. Kapag umalis ka sa chat room, mawawala ito sa teleponong ito.
notice-device-on-discord = Mananatili ang usapang ito sa device na ito at sa Discord account, at nababasa ito ng Discord. Ang isinulat lang namin ang mabubura namin.
move-label = Lumipat sa web
move-how = Buksan ang { $address } sa browser, pindutin ang “Magpatuloy gamit ang numero ng pagbalik” at isulat ang { $code }. Isang beses lang itong gagana sa loob ng sampung minuto, at hindi ipapakita roon ang naisulat na rito.
move-off = Hindi makalilipat sa web ngayon.
quiet-greeting = Kumusta. Narito ang gabay sa paninirahan sa Korea.
lock-continue = Para magpatuloy, pindutin ang nasa ibaba.
lock-word = Para magpatuloy, isulat ang napagkasunduang salita.
lock-memo = May bagong tala.
label-continue = Magpatuloy
word-continue = Magpatuloy | tuloy | ituloy | ituloy mo | patuloy | itutuloy ko | susunod | sunod | kasunod | tingnan | patingin | titingnan ko | ipakita | pakita | basahin | continue | go on | next | show
word-move = Lumipat sa web | lipat sa web | gusto kong lumipat sa web | sumulat sa web | sumulat sa ibang lugar | gusto kong sumulat sa ibang lugar | sa ibang lugar sumulat | ilipat ang usapan | ilipat ang chat | sumulat sa browser | move | web

## Sending, and fetching what waits.

more-waiting = Bago: { $count }
more-none = Wala pang bago. Puwede kang tumingin ulit maya-maya.
label-fetch = Ano ang bago
passed-on = Naipasa na namin. Narito mamaya ang sagot.
callback-waiting = Sandali lang.
late = Natatagalan ang sagot. Maya-maya, pindutin ang nasa ibaba, o magsulat ng kahit ano.
not-stored = Hindi namin ito natanggap ngayon; pakipadala ulit. Kung madalian, tumawag sa isa sa mga numerong ito:
never-stored = May nagkaproblema sa panig namin, at hindi namin ito matanggap. Kung madalian, tumawag sa isa sa mga numerong ito:
media-not-taken = Hindi nakararating dito ang larawan, file at boses. Pakisulat sa salita.
media-sent = (larawan o file)
media-not-taken-voice = Hindi mapapakinggan dito ang voice message. Pakisulat po ito.
media-sent-voice = (voice message)
media-not-taken-place = Hindi nakakarating dito ang ibinahaging lokasyon, kaya hindi namin alam kung nasaan kayo. Pakisulat po kung ano ang kailangan ninyo.
media-sent-place = (lokasyon)
media-not-taken-contact = Hindi nakakarating dito ang ibinahaging numero, kaya walang makakatawag doon. Pakisulat po kung ano ang kailangan ninyo.
media-sent-contact = (numero ng telepono)
edit-kept = Binago mo ang isang naunang mensahe, at nakatago ang pagbabago. Kung sagot ito, pakipadala bilang bagong mensahe.
edit-seen = (binagong mensahe) { $text }

## Erasing on a messenger.

erased-all = Nabura na ang lahat.
erased-but = { $count ->
    [one] Binura namin ang kaya naming burahin. May { $count } mensaheng hindi nabura rito; pakibura mo sa usapang ito.
   *[other] Binura namin ang kaya naming burahin. May { $count } na mensaheng hindi nabura rito; pakibura mo sa usapang ito.
}
erased-here = Nabura na ang itinago namin. Hindi kami makabubura rito sa chat; puwede kang umalis sa chat room o ikaw ang magbura.

## The platform's own chat with a person.

operator-card = Puwede ka ring makipag-usap sa tao sa KakaoTalk.
operator-label = Pumunta roon

## What a locked phone may show.

cover = Narito ang susunod na tala para sa iyo. Basahin mo nang dahan-dahan, hindi kailangang magmadali.
hushed-words = karahasan | sinusundan | sumusunod sa iyo | sumusunod sa akin | inaabangan | ginugulo | pananakot | tinatakot | pagbabanta | pinagbabanta | sinaktan | sinasaktan | nasaktan | pananakit | bugbog | gahasa | seksuwal | sekswal | abuso | tagapayo | pagpapayo | biktima | krimen | pulis | pakamatay

## The page, opened inside a messenger.

page-in-app = Nakabukas ang pahinang ito sa loob ng KakaoTalk. Pag-alis mo, isara rin ang window na ito, o buksan ang address sa ibang browser.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Isulat sa ibaba ang gusto mong sabihin. Narito mamaya ang sagot.
conversation-closed-on-messenger = Sarado na ang usapan. Puwede kang sumulat muli rito kahit kailan.
