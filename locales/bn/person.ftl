## Asking for a person.

person-choice = আপনি কী করতে চান?
person-choice-leave = বার্তা রেখে যান
person-choice-topics = নির্দেশিকা চালিয়ে যান
person-kept = আপনার বার্তা রাখা হয়েছে। কেউ এলে পড়ে এখানেই উত্তর লিখবেন।
