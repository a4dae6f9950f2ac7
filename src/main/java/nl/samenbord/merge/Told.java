package nl.samenbord.merge;

/** A thing that is told once of a whole session. */
public enum Told {
    /** The name of the school. */
    SCHOOL,
    /** Where the school stands. */
    PLACE,
    /** What kind of school it is. */
    SCHOOL_KIND,
    /** What the meeting is called. */
    TITLE,
    /** The day of the meeting. */
    DATE,
    /** When it begins. */
    BEGIN,
    /** When it ends. */
    END,
    /** The language of the meeting. */
    LANGUAGE,
    /** How many people of a voice are there. */
    PRESENT,
    /** How many families the school has. */
    FAMILIES,
    /** How many interpreters came. */
    INTERPRETERS,
    /** How many people of a voice sit at a table. */
    AT_TABLE,
    /** Who leads the talk at a table. */
    HOST,
    /** Who leads the meeting. */
    LEADER,
    /** The phase of the plan. */
    PHASE,
    /** The step of the plan. */
    STEP,
    /** How many members of a voice the team has. */
    MEMBERS,
    /** When the team first meets. */
    FIRST_MEETING,
    /** Until when the notes are kept. */
    KEEP_UNTIL,
    /** How many questions were about one child. */
    ABOUT_ONE_CHILD,
    /** What was promised for what is parked. */
    PROMISE,
    /** The number towards the dream, now. */
    DREAM_NOW,
    /** The number towards the dream that one wants to come to. */
    DREAM_GOAL,
    /** By when that must be. */
    DREAM_BY,
    /** The whole programme. */
    PROGRAMME,
    /** A part of the programme. */
    PROGRAMME_PART,
    /** How many dots each person has. */
    DOTS_EACH,
    /** How many dots on one choice at most. */
    DOTS_ON_ONE,
    /** Whether the room may not see the dots yet. */
    DOTS_SECRET,
    /** A line of welcome in a language. */
    GREETING,
    /** The words of the template: its questions and names. */
    TEMPLATE
}
