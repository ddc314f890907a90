## Words that act at every moment, and the words for yes and no.

interrupt-person = Makipag-usap sa tao | gusto kong makipag-usap sa tao | gusto ko makausap ng tao | tao | totoong tao | tagapayo | counselor | gusto kong makausap ang counselor | may makausap | kausapin ang tao | human | person
interrupt-danger = panganib | nasa panganib ako | delikado | delikado ako | saklolo | tulungan nyo ako ngayon | iligtas nyo ako | emergency | tumawag ng pulis | pulis | 112 | sos
interrupt-leave = umalis | alis | aalis na ako | tama na | tapos na | itigil | paalam | hinto | exit | quit
interrupt-erase = burahin | burahin lahat | burahin mo | pakibura | tanggalin lahat | alisin lahat | delete | erase
interrupt-language = wika | palitan ang wika | ibang wika | lengguwahe | language
interrupt-back = bumalik | balik | nakaraan | ibalik | back
interrupt-again = ulit | mula sa simula | magsimula ulit | simulan ulit | umpisa | restart
word-yes = oo | opo | oho | sige | tama | meron | oo nga | yes | y | ok
word-no = hindi | hindi po | wala | ayaw | huwag | no | n

## The first words.

greeting = Kumusta, maligayang pagdating. Hindi mo kailangang sabihin ang pangalan mo, at puwede kang sumulat sa sarili mong wika.
notice = Sa simula, nakahandang gabay ang sasagot, at maaaring mabasa ng mga tumutulong dito ang isinulat mo. Kung may buhay o bata na nasa panganib, maaaring kailangan naming sabihin sa makapagtatanggol sa kanila.
notice-device = Walang itinatago ang pahinang ito sa device na ito, pero hindi nabubura ang history ng browser. Para umalis agad, pindutin ang “Umalis” sa itaas.

## When an answer does not fit the question.

again-choice = Pasensya na, hindi namin naintindihan. Pumili ng isa sa ibaba.
again-text = Puwede mo bang isulat sa ilang salita?
again-number = Numero lang ang isulat, tulad ng 3.
again-date = Isulat ang petsa nang ganito: 2027-03-15.
again-email = Isulat ang email nang ganito: name@example.com.
again-phone = Isulat ang numero ng telepono, mga numero lang.
again-yes-no = Sumagot ng “oo” o “hindi”.
stale-choice = Lumipas na ang tanong na iyon. Ito ang tanong ngayon.
fault-of-ours = May nagkaproblema sa panig namin, kaya wala pang sagot dito. Nakatago ang isinulat mo, at may taong babasa nito.
not-understood = Pasensya na, hindi namin naintindihan.
more-options = Iba pa
label-yes = Oo
label-no = Hindi
label-skip = Laktawan
label-person = Makipag-usap sa tao
ask-1345 = Maaaring nagbago na ito. Magtanong sa { LINE("1345") }, ang sentro para sa mga dayuhan.

## Language.

language-which = Anong wika ang gusto mo?
language-changed = Filipino na ang gagamitin natin ngayon.
language-offer = Lumipat ba tayo sa { $language }?

## Leaving and erasing.

erase-confirm = Kapag nabura, hindi na maibabalik. Buburahin ba ang buong usapang ito?
not-kept = (hindi itinago)
conversation-closed = Sarado na ang usapan. Puwede kang sumulat muli kahit kailan.

## Waiting for a person, and being with one.

queue-waiting = Nasa pila ka na, at nakatago ang isinulat mo. Puwede kang magpatuloy sa pagsulat habang naghihintay.
queue-position = Pang-{ $position } ka sa pila.
queue-danger = Inilagay ka namin sa unahan ng pila. Uunahin kang basahin ng unang darating.
counselor-joined = May tao nang kasama mo rito ngayon.
counselor-left = Umalis na sa usapan ang tao. Itutuloy ng gabay mula rito.
counselor-lost = Kinailangang umalis ng tao. Nasa pila ka muli at nasa iyo pa ang puwesto mo.
visitor-left = Iniwan ang pahina gamit ang button ng paglabas.
nobody-now = Walang makasasagot dito ngayon. Puwede ka pa ring mag-iwan ng mensahe.
leave-message-how = Isulat ang mensahe mo sa ibaba. Kapag may “numerong pambalik” ka, mababasa mo rito ang sagot mamaya.

## Words in dates, and the texts of a form.

word-month-1 = Enero | Ene | January | Jan
word-month-2 = Pebrero | Peb | Febrero | February | Feb
word-month-3 = Marso | Marzo | March | Mar
word-month-4 = Abril | Abr | April | Apr
word-month-5 = Mayo | May
word-month-6 = Hunyo | Hun | Junio | June | Jun
word-month-7 = Hulyo | Hul | Julio | July | Jul
word-month-8 = Agosto | Ago | August | Aug
word-month-9 = Setyembre | Septyembre | Set | September | Sept | Sep
word-month-10 = Oktubre | Okt | October | Oct
word-month-11 = Nobyembre | Nob | November | Nov
word-month-12 = Disyembre | Dis | December | Dec
word-today = ngayon | ngayong araw | today
word-tomorrow = bukas | tomorrow
date-order = mdy
label-confirm = Tama iyan
label-correct = Baguhin ang isang sagot
form-which = Aling sagot ang babaguhin natin?
form-skipped = hindi ibinigay
again-short = Puwede mo bang dagdagan nang kaunti?
again-long = Medyo mahaba ito kaya hindi namin maitatago. Puwede mo bang paikliin?
