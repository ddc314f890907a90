//! Which of the two scripts Chinese is written in.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Tag;

/// Characters whose simplified form is used in China alone, each before its traditional form.
const PAIRS: &str = "\
    门門闯闖进進强強赖賴个個们們随隨铃鈴断斷过過变變态態楼樓东東给給师師监監视視录錄骚騷扰擾缠纏烂爛杀殺\
    尽盡枪槍泼潑烧燒胁脅吓嚇关關锁鎖间間让讓绑綁护護说說战戰总總经經动動边邊发發头頭挥揮浑渾伤傷爱愛继繼\
    妈媽爷爺电電话話机機开開术術戏戲应應车車结結与與轻輕寻尋见見紧緊残殘无無恋戀热熱饿餓准準备備桥橋顶頂\
    药藥农農遗遺书書别別儿兒饭飯带帶轮輪卖賣频頻换換脸臉传傳贝貝码碼汇匯长長请請谢謝业業岁歲绝絕坏壞两兩\
    从從众眾处處夺奪妇婦实實宁寧对對岛島张張恶惡惊驚惧懼扑撲报報抢搶担擔拥擁择擇损損摇搖击擊敌敵时時显顯\
    暂暫权權杂雜条條标標样樣梦夢检檢欢歡毁毀气氣决決汉漢沟溝泪淚浏瀏灭滅灯燈灵靈炼煉犹猶狱獄猎獵环環现現\
    疗療盖蓋盘盤种種积積稳穩穷窮竞競笔筆简簡类類级級纪紀约約红紅纸紙线線练練组組终終统統续續绿綠网網罗羅\
    罚罰职職联聯聪聰肃肅肿腫胆膽脏髒脑腦节節苏蘇范範荐薦虑慮虽雖补補觉覺规規订訂认認议議记記讲講许許论論\
    设設证證评評诉訴词詞译譯试試该該详詳语語误誤读讀谁誰课課调調谈談贴貼费費资資赶趕趋趨跃躍踪蹤转轉软軟\
    载載较較辆輛输輸达達迁遷运運还還这這远遠连連迟遲适適选選递遞邮郵酱醬释釋银銀错錯键鍵镇鎮问問闪閃闭閉\
    闲閒闷悶闻聞陆陸险險难難页頁预預领領题題颜顏风風飞飛馆館马馬驻駐验驗鱼魚鸟鳥麦麥尝嘗单單锅鍋顿頓绳繩\
    签簽讨討剧劇压壓够夠吗嗎么麼抚撫纱紗阳陽弹彈碍礙团團块塊闹鬧婴嬰坠墜纯純艺藝乱亂隐隱静靜额額绘繪迹跡\
    绪緒丢丟纠糾厕廁帮幫丧喪户戶锤錘烦煩殴毆买買价價务務产產习習乡鄉亲親亿億优優伟偉侧側债債倾傾储儲养養\
    兴興军軍冲衝况況冻凍净淨凤鳳刘劉创創剑劍办辦劝勸劲勁励勵劳勞势勢医醫华華协協卢盧厂廠历歷厅廳县縣双雙\
    叹嘆吴吳启啟员員响響围圍园園图圖圣聖场場坚堅墙牆声聲壮壯夹夾奋奮奖獎妆妝娱娛孙孫宝寶审審宪憲宾賓导導\
    将將尔爾尘塵层層属屬岭嶺币幣帅帥帐帳归歸彻徹忆憶忧憂怀懷怜憐恼惱惨慘愤憤愿願扩擴执執扬揚抛拋拟擬挂掛\
    挤擠捡撿据據掷擲搁擱携攜摄攝撑撐斋齋旧舊晓曉朴樸构構枢樞柜櫃树樹桩樁棂欞欧歐歼殲毕畢氢氫沈瀋泽澤洁潔\
    洒灑浓濃涛濤涨漲渐漸渔漁温溫湾灣湿濕滚滾满滿滤濾滨濱潜潛灾災炉爐烛燭牵牽独獨狮獅玛瑪畅暢疮瘡瘾癮皱皺\
    盐鹽矿礦础礎确確祸禍离離秽穢窃竊窝窩竖豎粮糧纤纖纲綱纳納纵縱纷紛纹紋绍紹绕繞维維绵綿缓緩编編缘緣缩縮\
    罢罷翘翹耻恥肤膚胜勝胶膠腊臘舰艦荣榮莲蓮获獲萝蘿营營蓝藍虾蝦蚁蟻蛮蠻蜗蝸衬襯袜襪装裝观觀览覽触觸誉譽\
    计計训訓讯訊询詢诚誠诗詩诞誕谅諒谊誼谋謀谎謊谜謎贡貢财財责責贤賢败敗账賬货貨质質贩販贪貪购購贯貫贵貴\
    贷貸贸貿贺賀贼賊赁賃赏賞赔賠赚賺赛賽赞贊赠贈赢贏践踐跷蹺踊踴轨軌轰轟辅輔辈輩辉輝辑輯辞辭辩辯迈邁违違\
    逊遜遥遙邓鄧郑鄭邻鄰钉釘针針钓釣钟鐘钢鋼钥鑰钩鉤钱錢钻鑽铁鐵铅鉛铜銅铺鋪链鏈销銷锋鋒锡錫镜鏡闸閘闽閩\
    阅閱阔闊队隊阶階际際阴陰阵陣陈陳隶隸雾霧韩韓顺順须須顾顧颁頒颇頗颈頸颗顆颤顫饮飲饰飾饱飽饼餅骂罵骄驕\
    骗騙骑騎骤驟鲜鮮鲸鯨鸡雞鸣鳴鸭鴨鹅鵝鹤鶴龄齡龟龜";

/// Forms that China and Japan simplified alike; they tell the script all the same.
const ALIKE: &str = "声医与双旧断乱宝党灯虫尽条励窃属晓洁";

/// The characters that one of the scripts has and the other lacks; `true` for the traditional.
static SIGNS: LazyLock<HashMap<char, bool>> = LazyLock::new(|| {
    let pairs: Vec<char> = PAIRS.chars().collect();
    let mut signs = HashMap::new();
    for pair in pairs.chunks_exact(2).filter(|pair| pair[0] != pair[1]) {
        signs.insert(pair[1], true);
        signs.insert(pair[0], false);
    }
    signs.extend(ALIKE.chars().map(|c| (c, false)));
    signs
});

/// Chinese, in the script of most of its characters; simplified where they do not tell.
pub(super) fn chinese(text: &str) -> Tag {
    Tag::of(script(text).unwrap_or("zh-Hans"))
}

/// The script of most of the characters, as the locale that is written in it; nothing where all of them belong to both.
pub(super) fn script(text: &str) -> Option<&'static str> {
    let signs: Vec<bool> = text.chars().filter_map(|c| SIGNS.get(&c).copied()).collect();
    let traditional = signs.iter().filter(|traditional| **traditional).count();
    match signs.len() {
        0 => None,
        all if traditional * 2 > all => Some("zh-Hant"),
        _ => Some("zh-Hans"),
    }
}
