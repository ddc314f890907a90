## The first question.

welcome-topic = Сизга нимада ёрдам берайлик?
welcome-topic-visa = Виза ва яшаш
welcome-topic-visa-words = виза | визани | визам | яшаш | узайтириш | узайтирмоқчиман | муддатини узайтириш | гувоҳнома | миграция | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = Кимдир мени қўрқитяпти
welcome-topic-trouble-words = орқамдан юради | орқамдан юрибди | таъқиб | кузатади | кузатяпти | таҳдид | дўқ | безовта қиляпти | уради | урди | калтаклайди | қўрқаман
welcome-topic-other = Бошқа нарса
welcome-topic-person = Одам билан гаплашиш
welcome-topic-person-words = ёрдам | ёрдам беринг | ёрдам керак | маслаҳат | муаммо | help
welcome-other = Айтганингиз учун раҳмат. Буни тинглай оладиган одамни чақирамиз.
