## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = 어떤 체류자격을 물어보시나요?
visa-which-f6 = F-6 결혼이민
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | 결혼이민 | 결혼 비자 | 결혼비자 | 결혼 이민 | 국제결혼 | 남편이 한국 사람 | 남편이 한국인 | 아내가 한국 사람 | 아내가 한국인 | 배우자 비자 | 배우자비자
visa-which-f4 = F-4·H-2 동포
visa-which-f4-words = F-4 | F4 | H-2 | H2 | 재외동포 | 방문취업 | 동포 비자 | 동포비자
visa-which-e9 = E-9 고용허가
visa-which-e9-words = E-9 | E9 | 비전문취업 | 고용허가 | 고용허가제 | 이나인 | E나인 | 노동 비자 | 노동비자
visa-which-other = 다른 체류자격
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | 유학 비자 | 유학비자 | 영주권 | 학생 비자 | 학생비자 | 어학연수 비자 | 어학연수비자 | 유학생이에요 | 유학생입니다 | 유학생인데

visa-f6-safe = 서류 전에 조용히 하나만 여쭤볼게요. 집에서 지내는 것이 안전한가요?
visa-f6-safe-yes = 안전해요
visa-f6-safe-no = 안전하지 않아요
visa-f6-safe-skip = 말하지 않을래요
visa-f6-papers = F-6는 혼인과 가족에 관한 서류도 함께 내요. 어떤 서류가 맞는지는 { LINE("1345") }에서 알려 드려요.

visa-unsafe-thanks = 말해 주셔서 고마워요. 당신 잘못이 아니에요.
visa-unsafe-apart = 말해 주신 체류자격은 이제 여기에 남기지 않아요. 도움을 구하는 일과 비자 문제는 따로예요.
visa-unsafe-next = 지금 무엇이 도움이 될까요?
visa-unsafe-next-steps = 할 수 있는 일 보기
visa-unsafe-next-law = 이럴 때의 체류
visa-unsafe-next-papers = 연장 서류 보기
visa-unsafe-law = 집에서 다친 한국인의 배우자는 법원이나 경찰의 절차가 이어지는 동안 체류 연장을 허가받을 수 있어요 ({ $violence-stay-as-of } 기준, 출처: { $violence-stay-source }).
visa-unsafe-lawyer = 허가될지는 그때그때의 사정에 따라 정해지고, 저희가 미리 약속해 드릴 수는 없어요. 헤어지는 서류에 동의하기 전에 { LINE("1345") }에 무료 변호사의 도움을 물어보세요.

visa-f4-merged = { $h2-end }부터 H-2는 새로 나오지 않고, H-2를 가진 분은 정해진 기간까지 지내거나 F-4로 바꿀 수 있어요 ({ $h2-end-as-of } 기준, 출처: { $h2-end-source }).
visa-f4-years = F-4는 한국어 수준이나 사회통합프로그램에 따라 { $f4-years }년씩 정해져요 ({ $f4-years-as-of } 기준, 출처: { $f4-years-source }).
visa-f4-jobs = F-4로 할 수 있는 단순 일자리 { $f4-jobs }가지가 새로 열렸어요 ({ $f4-jobs-as-of } 기준, 출처: { $f4-jobs-source }). 하려는 일이 되는지는 { LINE("1345") }에 물어보세요.

visa-e9-what = E-9의 어떤 일인가요?
visa-e9-what-stay = 체류 연장
visa-e9-what-move = 일터 옮기기
visa-e9-what-passport = 여권을 뺏겼어요
visa-e9-term = E-9는 { $e9-years }년 일하고, 다시 고용되면 { $e9-more }개월까지 더 일할 수 있어요 ({ $e9-years-as-of } 기준, 출처: { $e9-years-source }).
visa-e9-order = 먼저 고용센터, 그다음 출입국 순서예요. 허가서 사본, 표준근로계약서, 사업자등록증, 사는 곳 서류를 준비하세요.
visa-e9-move = 계약이 끝나면 { $e9-move }개월 안에 고용센터에 신청하고, 신청 뒤 { $e9-permit }개월 안에 허가를 받아야 해요 ({ $e9-move-as-of } 기준, 출처: { $e9-move-source }).
visa-e9-reasons = 회사가 계약을 끝내거나 문을 닫은 때, 약속한 조건을 어기거나 부당하게 대한 때에 옮길 수 있어요. 날짜가 지나기 전에 { LINE("1345") }에 확인하세요.
visa-e9-fee = 일터를 옮기는 수수료는 { $workplace-fee }원이에요 ({ $workplace-fee-as-of } 기준, 출처: { $workplace-fee-source }).
visa-e9-passport = 일이나 빚 때문에 남의 여권이나 등록증을 맡아 두는 것은 범죄예요 ({ $passport-held-as-of } 기준, 출처: { $passport-held-source }).

visa-papers = 통합신청서(34호 서식), 여권, 외국인등록증, 사는 곳을 보여 주는 서류, 수수료를 준비하세요 ({ $common-papers-as-of } 기준, 출처: { $common-papers-source }).
visa-ask-expiry = 체류 기간이 언제 끝나나요? 외국인등록증에 적혀 있고, 건너뛰어도 돼요.
visa-expiry-past = 적어 주신 { $expiry }은 이미 지났어요. 되도록 빨리 { LINE("1345") }에 물어보세요.
visa-expiry-soon = 적어 주신 { $expiry }이 얼마 남지 않았어요. 오늘이나 다음 평일에 신청을 준비하세요.
visa-deadline = 체류 기간이 끝나기 전에 연장 허가를 받아야 해요 ({ $permit-before-as-of } 기준, 출처: { $permit-before-source }).
visa-earliest = 끝나는 날의 { $earliest }개월 전부터 신청할 수 있어요 ({ $earliest-as-of } 기준, 출처: { $earliest-source }).
visa-where = 하이코리아(hikorea.go.kr)에서 신청하거나, 사는 곳을 맡은 출입국·외국인관서에 예약하고 가세요 ({ $reservation-as-of } 기준, 출처: { $reservation-source }).
visa-online = 인터넷 신청은 늦어도 끝나는 날의 { $online-days }일(평일) 전에 하세요 ({ $online-days-as-of } 기준, 출처: { $online-days-source }).
visa-fee-f6 = F-6 연장 수수료는 { $f6-fee }원이에요 ({ $f6-fee-as-of } 기준, 출처: { $f6-fee-source }).
visa-fee = 연장 수수료는 { $extension-fee }원이에요 ({ $extension-fee-as-of } 기준, 출처: { $extension-fee-source }).
visa-fee-change = 체류자격을 바꾸는 수수료는 { $change-fee }원이에요 ({ $change-fee-as-of } 기준, 출처: { $change-fee-source }).
visa-fee-online = 인터넷으로 신청하면 수수료가 { $online-less }% 적어요 ({ $online-less-as-of } 기준, 출처: { $online-less-source }).
visa-other = 체류자격마다 서류가 달라요. 모두에게 같은 것부터 알려 드릴게요.

visa-address = 이사하면 { $address-days }일 안에 주민센터나 구청, 출입국·외국인관서에 새 주소를 알려야 해요 ({ $address-days-as-of } 기준, 출처: { $address-days-source }).
visa-address-safe = 사는 곳을 알면 안 되는 사람이 있으면, 신고하기 전에 { LINE("1345") }에 먼저 물어보세요.

visa-next = 더 알고 싶은 것이 있나요?
visa-next-which = 다른 비자 질문
visa-next-address = 이사했어요
visa-next-end = 이제 됐어요
visa-bye = 도움이 되었으면 좋겠어요. 원하실 때 언제든 다시 쓰셔도 돼요.
