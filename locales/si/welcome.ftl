## The first question.

welcome-topic = අපට කුමක් උදව් කළ හැකිද?
welcome-topic-visa = වීසා සහ රැඳී සිටීම
welcome-topic-visa-words = වීසා | වීසාව | වීසා එක | දීර්ඝ කරන්න | පදිංචි | ආගමන විගමන | හැඳුනුම්පත | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | වීසාවේ | විසා
welcome-topic-trouble = කෙනෙක් මාව බය කරනවා
welcome-topic-trouble-words = පස්සෙන් එනවා | පසුපස එනවා | හඹා එනවා | තර්ජනය | තර්ජනය කරනවා | හිරිහැර | කරදර කරනවා | ගහනවා | පහර දෙනවා | බයයි | පස්සෙන් එනව | පිටිපස්සෙන් එනවා | තර්ජන කරනවා | මට ගහලා | මට ගැහුවා
welcome-topic-other = වෙනත් දෙයක්
welcome-topic-person = කෙනෙකු සමඟ කතා කරන්න
welcome-topic-person-words = කෙනෙක් එක්ක කතා | කවුරුහරි එක්ක කතා
welcome-topic-help-words = උදව් | උදව් කරන්න | උදව්වක් | උපදෙස් | ප්‍රශ්නයක් | udaw | udav | help
welcome-other = අපට කී එකට ස්තූතියි. එයට සවන් දිය හැකි කෙනෙකුට එන්න කියනවා.
