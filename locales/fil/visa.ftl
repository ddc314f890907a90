## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Anong uri ng visa ang itinatanong mo?
visa-which-f6 = F-6 kasal
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | marriage visa | spouse visa | visa ng asawa | visa po ng asawa | visa para sa asawa | visa ng kasal | kasal sa koreano | kasal sa koreana | kasal ako sa koreano | kasal po ako sa koreano | koreano ang asawa ko | koreano po ang asawa ko | asawa kong koreano
visa-which-f4 = F-4 o H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 trabaho
visa-which-e9-words = E-9 | E9 | EPS | work visa | working visa | visa pang-trabaho | visa sa trabaho
visa-which-other = Ibang uri
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | student visa | visa ng estudyante | visa po ng estudyante | study visa | visa pang-estudyante

visa-f6-safe = Bago ang mga papeles, isang tahimik na tanong. Ligtas ka ba sa bahay?
visa-f6-safe-yes = Oo, ligtas
visa-f6-safe-no = Hindi, o hindi palagi
visa-f6-safe-skip = Ayokong sabihin
visa-f6-papers = Sa F-6, kailangan din ang mga papel ng kasal at pamilya. Masasabi ng { LINE("1345") } kung alin ang angkop sa iyo.

visa-unsafe-thanks = Salamat sa pagsasabi. Hindi mo ito kasalanan.
visa-unsafe-apart = Hindi na itinatago rito ang visa na sinabi mo. Magkahiwalay ang paghingi ng tulong at ang tanong sa visa.
visa-unsafe-next = Ano ang makatutulong sa iyo ngayon?
visa-unsafe-next-steps = Tingnan ang magagawa ko
visa-unsafe-next-law = Pananatili sa ganitong kaso
visa-unsafe-next-papers = Mga papel sa extension
visa-unsafe-law = Ang asawa ng Koreano na nasaktan sa bahay ay maaaring payagang manatili habang may kaso sa korte o pulisya (sa petsang { $violence-stay-as-of }; pinagmulan: { $violence-stay-source }).
visa-unsafe-lawyer = Depende sa kaso kung papayagan, at hindi kami makapangangako. Bago pumayag sa diborsyo o pumirma, magtanong sa { LINE("1345") } tungkol sa libreng abogado.

visa-f4-merged = Mula { $h2-end } wala nang bagong H-2; ang may H-2 ay puwedeng manatili hanggang katapusan o lumipat sa F-4 (sa petsang { $h2-end-as-of }; pinagmulan: { $h2-end-source }).
visa-f4-years = Ang F-4 ay { $f4-years } taon bawat bigay, ayon sa antas ng Korean o integration program (sa petsang { $f4-years-as-of }; pinagmulan: { $f4-years-source }).
visa-f4-jobs = May { $f4-jobs } simpleng trabahong binuksan sa F-4 (sa petsang { $f4-jobs-as-of }; pinagmulan: { $f4-jobs-source }). Itanong sa { LINE("1345") } kung kasama ang sa iyo.

visa-e9-what = Tungkol saan ito?
visa-e9-what-stay = Mas mahabang pananatili
visa-e9-what-move = Lipat ng trabaho
visa-e9-what-passport = Nasa iba ang pasaporte ko
visa-e9-term = Ang E-9 ay { $e9-years } taong trabaho, at hanggang { $e9-more } buwan pa kapag muling kinuha (sa petsang { $e9-years-as-of }; pinagmulan: { $e9-years-source }).
visa-e9-order = Una sa job center, saka sa immigration. Ihanda ang kopya ng permit, kontrata, rehistro ng negosyo at patunay ng tirahan.
visa-e9-move = Mag-apply sa job center sa loob ng { $e9-move } buwan matapos ang kontrata, at dapat may pahintulot sa loob ng { $e9-permit } buwan mula sa pag-apply (sa petsang { $e9-move-as-of }; pinagmulan: { $e9-move-source }).
visa-e9-reasons = Puwedeng lumipat kapag tinapos ng amo ang kontrata, nagsara, lumabag o naging di-makatarungan. Magtanong sa { LINE("1345") } bago maubos ang araw.
visa-e9-fee = Ang bayad sa lipat ng trabaho ay { $workplace-fee } won (sa petsang { $workplace-fee-as-of }; pinagmulan: { $workplace-fee-source }).
visa-e9-passport = Krimen ang paghawak sa pasaporte o card ng iba bilang panagot sa trabaho o utang (sa petsang { $passport-held-as-of }; pinagmulan: { $passport-held-source }).

visa-papers = Ihanda ang application form (blg. 34), pasaporte, residence card, patunay ng tirahan at bayad (sa petsang { $common-papers-as-of }; pinagmulan: { $common-papers-source }).
visa-ask-expiry = Kailan matatapos ang pananatili mo? Nasa residence card ito, at puwede mong laktawan.
visa-expiry-past = Lumipas na ang isinulat mong { $expiry }. Magtanong agad sa { LINE("1345") }.
visa-expiry-soon = Malapit na ang isinulat mong { $expiry }. Ihanda ang application ngayon o sa susunod na araw ng trabaho.
visa-deadline = Dapat payagan ang extension bago matapos ang pananatili mo (sa petsang { $permit-before-as-of }; pinagmulan: { $permit-before-source }).
visa-earliest = Puwedeng mag-apply mula { $earliest } buwan bago ang araw na iyon (sa petsang { $earliest-as-of }; pinagmulan: { $earliest-source }).
visa-where = Mag-apply sa hikorea.go.kr, o magpareserba roon at pumunta sa immigration ng tirahan mo (sa petsang { $reservation-as-of }; pinagmulan: { $reservation-source }).
visa-online = Sa internet, mag-apply nang hindi bababa sa { $online-days } araw ng trabaho bago matapos (sa petsang { $online-days-as-of }; pinagmulan: { $online-days-source }).
visa-fee-f6 = Ang bayad sa extension ng F-6 ay { $f6-fee } won (sa petsang { $f6-fee-as-of }; pinagmulan: { $f6-fee-source }).
visa-fee = Ang bayad sa extension ay { $extension-fee } won (sa petsang { $extension-fee-as-of }; pinagmulan: { $extension-fee-source }).
visa-fee-change = Ang bayad sa pagpalit ng uri ng visa ay { $change-fee } won (sa petsang { $change-fee-as-of }; pinagmulan: { $change-fee-source }).
visa-fee-online = Sa internet, mas mababa ng { $online-less }% ang bayad (sa petsang { $online-less-as-of }; pinagmulan: { $online-less-source }).
visa-other = May sariling papeles ang bawat visa. Ito ang pareho sa lahat.

visa-address = Kapag lumipat ng bahay, ipaalam ang bagong tirahan sa loob ng { $address-days } araw sa community center, distrito o immigration (sa petsang { $address-days-as-of }; pinagmulan: { $address-days-source }).
visa-address-safe = Kung may hindi dapat makaalam kung saan ka nakatira, magtanong muna sa { LINE("1345") } bago ipaalam.

visa-next = May gusto ka pa bang malaman?
visa-next-which = Ibang tanong sa visa
visa-next-address = Lumipat ako ng bahay
visa-next-end = Iyon lang
visa-bye = Sana makatulong ito. Puwede kang sumulat muli kahit kailan.
