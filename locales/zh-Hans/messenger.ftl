## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = 这个对话会留在这部手机和 Telegram 账号里，直到被删除，Telegram 也能看到。写“删除”，最近两天写的内容就会被删掉。
notice-device-on-kakao = 这个对话会留在这部手机里，KakaoTalk 也能看到，我们没有办法在那里删除。退出聊天室，这部手机上就没有了。
notice-device-on-discord = 这个对话会留在这台设备和 Discord 账号里，Discord 也能看到。我们只能删除我们自己写的内容。
move-label = 换个地方写
move-how = 请在浏览器里打开 { $address }，按“用返回号码继续”，输入 { $code }。十分钟内只能用一次，之前在这里写的内容不会显示在那里。
move-off = 现在没有办法换个地方写。
quiet-greeting = 您好。这里是在韩国居留的指引。
lock-continue = 想继续，请按下面。
lock-word = 想继续，请输入约定的词。
lock-memo = 有一条新笔记。
label-continue = 继续
word-continue = 继续 | 继续吧 | 请继续 | 我要继续 | 接着 | 接着说 | 往下 | 下一个 | 下一条 | 下一步 | 看 | 看看 | 查看 | 给我看 | 显示 | jixu | xiayibu | xiayige | kankan | continue | go on | next | show
word-move = 换个地方写 | 换地方写 | 我想换个地方写 | 在别处写 | 去别处写 | 在别的地方写 | 想在别的地方写 | 用网页写 | 去网页写 | 转到网页 | huan ge difang xie | yong wangye xie | move | web

## Sending, and fetching what waits.

more-waiting = { $count } 条新内容
more-none = 还没有新内容。过一会儿可以再看。
label-fetch = 看新内容
passed-on = 已经转达了。回答会写在这里。
callback-waiting = 请稍等。
late = 回答要花一点时间。请过一会儿按下面，或者随便写点什么。
not-stored = 刚才没有收到您的内容，请再发一次。如果很急，请打这些电话中的一个：
never-stored = 我们这边出了问题，收不到这条消息。如果很急，请打这些电话中的一个：
media-not-taken = 图片、文件和语音到不了这里。请用文字写。
media-sent = （图片或文件）
media-not-taken-voice = 这里听不到语音消息。请用文字写下来。
media-sent-voice = （语音消息）
media-not-taken-place = 分享的位置不会传到这里，所以我们不知道您在哪里。请用文字写下您需要什么。
media-sent-place = （位置）
media-not-taken-contact = 分享的联系人不会传到这里，所以没有人能打那个电话。请用文字写下您需要什么。
media-sent-contact = （联系人）
edit-kept = 您修改了前面的消息，修改的内容已保留。如果这是回答，请作为新消息发送。
edit-seen = （修改后的消息）{ $text }

## Erasing on a messenger.

erased-all = 已经全部删除。
erased-but = 能删除的都删除了。这里有 { $count } 条没有办法删除，请您自己在这个聊天里删除。
erased-here = 我们保留的内容已经删除。这个聊天里的内容我们删不了，您可以退出聊天室，或者自己删除。

## The platform's own chat with a person.

operator-card = 您也可以用 KakaoTalk 的聊天和人说话。
operator-label = 去那个聊天

## What a locked phone may show.

cover = 接下来是写给您的一条笔记。不用着急，您可以等到方便的时候，找一个舒服的地方坐下来，慢慢看完就好。
hushed-words = 暴力 | 家暴 | 跟踪 | 尾随 | 跟着 | 骚扰 | 威胁 | 殴打 | 打我 | 打您 | 挨打 | 强奸 | 性侵 | 猥亵 | 虐待 | 咨询 | 辅导 | 庇护 | 受害 | 犯罪 | 警察 | 报警 | 自杀 | 想死 | 不想活

## The page, opened inside a messenger.

page-in-app = 这个页面是在 KakaoTalk 里面打开的。离开以后请把这个窗口也关掉，或者用别的浏览器打开这个地址。

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = 请在下面写您想说的话。回答会写在这里。
conversation-closed-on-messenger = 对话已经关闭。您随时可以在这里再写。
