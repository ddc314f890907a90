## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Salamat sa pagsasabi sa amin. Ligtas ka ba ngayon?
stalking-safe-yes = Ligtas ako
stalking-safe-seen = Baka may makakita nito
stalking-safe-seen-words = tinitingnan ang cellphone ko | tinitignan ang cellphone ko | tinitignan cp ko | chine-check ang cellphone ko | chinecheck ang phone ko | binabasa ang messages ko | binabasa niya ang | nakatingin sa screen | katabi ko siya | katabi ko sya | baka makita niya | baka makita nya
stalking-safe-danger = Nasa panganib ako ngayon
stalking-safe-danger-words = nandito siya | nandito sya | nandito po siya | nandito na siya | nandito na sya | nandito na po siya | andito na siya | nasa labas ng pinto | kinakalampag ang pinto | nakapasok na siya | sinusundan ako ngayon | may kutsilyo
stalking-safe-unsure = Hindi ko alam
stalking-seen = Kung ganoon, simpleng salita lang ang gagamitin namin. Puwede kang sumagot ng numero lang.
stalking-seen-next = Alin ang pinakamabuti sa iyo?
stalking-seen-next-quiet = Magpatuloy nang tahimik
stalking-seen-next-leave = Umalis na ngayon
stalking-seen-leave = Bumalik ka kapag maayos na para sa iyo.
stalking-unsure = Hindi kailangang sigurado ka. Makapagtatanong ka sa mga numero sa ibaba anumang oras.

stalking-act = Alin dito ang pinakamalapit?
stalking-act-follow = Sumusunod o humaharang
stalking-act-wait = Naghihintay sa malapit
stalking-act-contact = Laging kumokontak
stalking-act-things = Nagpapadala ng gamit
stalking-act-damage = Naninira ng gamit
stalking-act-share = Ikinakalat ang data ko
stalking-act-pretend = Nagpapanggap na ako
stalking-act-other = Ibang bagay
stalking-fault = Hindi mo kasalanan ang nangyayari. Mapagkakatiwalaan mo ang nararamdaman mo.
stalking-law = Kung labag sa kalooban mo at paulit-ulit, krimen ito, hanggang { $crime-years } taong kulong (sa petsang { $crime-years-as-of }; pinagmulan: { $crime-years-source }).

stalking-help = Ano ang gusto mong malaman?
stalking-help-keep = Ano ang itatago
stalking-help-police = Pulis at korte
stalking-help-numbers = Mga numerong tatawagan
stalking-help-end = Iyon lang ngayon

stalking-keep-note = Gawin lang kapag ligtas. Isulat ang araw, oras, lugar, nangyari at kung sino ang nakakita.
stalking-keep-screen = Kunan ang screen na kita ang nagpadala at oras, at itago ang listahan ng tawag. Kunan ng larawan ang padala nang hindi binubuksan.
stalking-keep-copy = Hingin agad ang kuha ng CCTV dahil natatabunan ito. Magtago ng isa pang kopya kung saan hindi maaabot ng taong iyon.

stalking-police-spot = Ang darating kapag tumawag ka ay dapat pumigil, magbabala nang nakasulat at maglayo sa taong iyon (sa petsang { $on-the-spot-as-of }; pinagmulan: { $on-the-spot-source }).
stalking-police-ban = Kapag apurahan, maipagbabawal ang paglapit sa loob ng { $ban-meters } metro at pagkontak, hanggang { $police-ban } buwan (sa petsang { $police-ban-as-of }; pinagmulan: { $police-ban-source }).
stalking-police-ask = Ikaw mismo ay puwedeng humiling nito, pati ang nag-ulat.
stalking-court-ban = Puwede itong iutos ng korte nang { $court-ban } buwan at palawigin nang dalawang beses (sa petsang { $court-ban-as-of }; pinagmulan: { $court-ban-source }).
stalking-police-name = Hindi dapat ipaalam ng mga opisyal kung sino ka (sa petsang { $name-kept-as-of }; pinagmulan: { $name-kept-source }).

stalking-bye = Salamat sa pakikipag-usap sa amin. Puwede kang sumulat muli kahit kailan.
