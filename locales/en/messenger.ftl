## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = This chat stays on this phone and in the Telegram account until it is deleted, and Telegram can read it too. Writing “erase” removes what was written in the last two days.
notice-device-on-kakao = This chat stays on this phone, and KakaoTalk can read it; we cannot delete it there. Leaving the chat room removes it from this phone.
notice-device-on-discord = This chat stays on this device and in the Discord account, and Discord can read it. We can only delete what we wrote ourselves.
move-label = Go elsewhere
move-how = Open { $address } in a browser, press “Go on with a return number” and type { $code }. It works once, for ten minutes, and shows nothing there of what was written here before.
move-off = Going elsewhere is not possible now.
quiet-greeting = Hello. Here is the guide on staying in Korea.
lock-continue = Tap below to go on.
lock-word = Type your word to go on.
lock-memo = There is a new memo.
label-continue = Go on
word-continue = go on | go on please | continue | continue please | please continue | carry on | proceed | next | see | see it | show | show me | show it | let me see | read | read it
word-move = go elsewhere | write elsewhere | i want to write elsewhere | write somewhere else | i want to write somewhere else | talk somewhere else | move | move elsewhere | move the chat | move this chat | move to the web | go to the web | web | use the web | write on the web | write in a browser

## Sending, and fetching what waits.

more-waiting = { $count } new
more-none = Nothing new yet. You can look again in a moment.
label-fetch = See what's new
passed-on = We have passed it on. The answer will stand here.
callback-waiting = One moment.
late = The answer is taking long. Tap below in a moment, or write anything.
not-stored = We could not take this in just now; please send it again. If it is urgent, call one of these numbers:
never-stored = Something failed on our side, and we cannot take this in. If it is urgent, call one of these numbers:
media-not-taken = Pictures, files and voice do not arrive here. Please write it in words.
media-sent = (a picture or file)
media-not-taken-voice = Voice messages cannot be heard here. Please write it in words.
media-sent-voice = (a voice message)
media-not-taken-place = A shared place does not arrive here, so we do not know where you are. Please write what you need in words.
media-sent-place = (a place)
media-not-taken-contact = A shared phone number does not arrive here, so nobody can call it. Please write what you need in words.
media-sent-contact = (a phone number)
edit-kept = You changed an earlier message, and the change is kept. If it is an answer, please send it as a new message.
edit-seen = (a changed message) { $text }

## Erasing on a messenger.

erased-all = Everything is erased.
erased-but = { $count ->
    [one] We erased what we could. One message could not be erased here; please delete it in this chat yourself.
   *[other] We erased what we could. { $count } messages could not be erased here; please delete them in this chat yourself.
}
erased-here = What we kept is erased. Here in this chat we cannot delete; you can leave the room or delete it yourself.

## The platform's own chat with a person.

operator-card = You can also talk to a person in KakaoTalk's chat.
operator-label = Go to the chat

## What a locked phone may show.

cover = Here is the next note for you. Take your time to read it, there is no hurry at all.
hushed-words = violen | stalk | following you | follows you | follows me | followed | assault | hitting | beaten | beating | was hurt | rape | sexual | abus | harass | threat | counsel | consultation | shelter | victim | crime | police | suicid | want to die | of dying

## The page, opened inside a messenger.

page-in-app = This page is open inside KakaoTalk. After leaving, close this window too, or open the address in another browser.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Please write below what you would like to say. The answer will stand here.
conversation-closed-on-messenger = This conversation has ended. You can write again here whenever you like.
