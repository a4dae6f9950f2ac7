package nl.samenbord.privacy;

/** Why words may point at a person. */
public enum Reason {
    /** A name. */
    NAME,
    /** Somebody by title: "juf Anja", "Mr Smith". */
    TITLE,
    /** Somebody by a relative: "the mother of Sem". */
    RELATIVE,
    /** An initial: "J." */
    INITIAL,
    /** One class, or the one who teaches it: "groep 6b". */
    GROUP,
    /** Something of one person's health. */
    HEALTH,
    /** One person without a name: "that one father". */
    ONE_PERSON,
    /** A telephone number. */
    PHONE,
    /** A mail address. */
    MAIL,
    /** Where somebody lives. */
    ADDRESS,
    /** When somebody was born. */
    BIRTHDAY,
    /** A number that belongs to one person. */
    NUMBER
}
