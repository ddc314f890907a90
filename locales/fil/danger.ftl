## Danger now. The card with 112 stands before the first of these.

danger-limits = Hindi namin alam kung nasaan ka at hindi kami makatatawag para sa iyo. Kung makatatawag ka, tumawag na sa { LINE("112") } ngayon.
danger-nobody = Walang makasasagot dito ngayon, pero nasa unahan ng pila ang isinulat mo. Huwag mo kaming hintayin, tumawag sa { LINE("112") }.
danger-where = Nasaan ang taong iyon ngayon?
danger-where-door = Nasa labas ng pinto
danger-where-door-words = nasa labas ng pinto | nasa labas ng bahay | nasa labas ng kwarto | nasa labas siya ng pinto | nasa labas siya ng bahay | nasa pinto | nasa pintuan | nasa harap ng bahay | nasa harap ng pinto | nasa tapat ng bahay | kumakatok | kinakalampag ang pinto
danger-where-inside = Nasa loob
danger-where-inside-words = nasa loob siya | nasa loob sya | nasa loob na siya | nasa loob na sya | nasa loob na po siya | nakapasok siya | nakapasok na siya | nakapasok na sya | nasa kwarto ko siya | nasa kabilang kwarto siya | pumasok siya sa bahay | pumasok na siya sa bahay
danger-where-following = Sinusundan ako
danger-where-following-words = sinusundan ako | sinusundan po ako | sinusundan niya ako | sinusundan nya ako | sumusunod sa akin | nakasunod sa akin | nakasunod siya | hinahabol ako | hinahabol niya ako | hinahabol nya ako | nasa likod ko siya | nasa likod ko sya
danger-where-threats = Tawag o pagbabanta
danger-where-threats-words = papatayin ako | papatayin niya ako | papatayin nya ako | papatayin daw ako | pinagbabantaan ako | binabantaan ako | nananakot | tinatakot ako | tawag nang tawag | tawag ng tawag | text nang text | chat nang chat
danger-where-none = Wala ako sa panganib ngayon
danger-door = Habang nasa labas ang taong iyon, i-lock ang pinto at huwag buksan. Kung kaya mo, pumunta sa kuwartong nala-lock at patayin ang tunog ng telepono.
danger-inside = Kung nasa loob ang taong iyon, lumabas sa may mga tao kung kaya mo. Kung hindi, mag-lock sa kuwarto at tumawag sa { LINE("112") }; hindi mo kailangang magsalita.
danger-following = Kapag may sumusunod sa iyo, huwag umuwi; pumunta sa maliwanag na may tao, tulad ng tindahan o istasyon ng pulis. Tumawag sa { LINE("112") } habang naglalakad.
danger-threats = Hindi mo kailangang sumagot sa tawag o pagbabanta. Kapag ligtas, kunan ng larawan ang screen, at huwag burahin ang natanggap mo.
danger-none = Mabuti naman. Nandito pa rin ang mga numero sa itaas.
danger-show-sound = to-wa-ju-se-yo. kyong-cha-re shin-go-he ju-se-yo.
danger-show-meaning = Tulungan po ninyo ako. Pakitawag po ng pulis.
