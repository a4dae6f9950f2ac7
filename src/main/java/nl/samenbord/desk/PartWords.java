package nl.samenbord.desk;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Given;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Template;
import nl.samenbord.merge.Part;
import nl.samenbord.merge.Told;
import nl.samenbord.text.Texts;

/** Names the parts of a session, and tells their values. */
record PartWords(Template template, Texts texts) {
    String name(Part part) {
        return texts.of(
                switch (part) {
                    case CELL -> "sheet.cell";
                    case KIND -> "merge.part.kind";
                    case VOICE -> "report.voice";
                    case TABLE -> "sheet.table";
                    case ROUND -> "merge.part.round";
                    case LANGUAGE -> "merge.part.language";
                    case TRANSLATION -> "merge.part.translation";
                    case REMARK -> "merge.part.remark";
                    case ORIGIN -> "merge.part.origin";
                    case TITLE -> "merge.part.title";
                    case COUNT -> "merge.part.count";
                    case TARGET -> "merge.part.target";
                    case COLUMN -> "merge.part.column";
                    case ANSWER -> "merge.part.answer";
                });
    }

    String name(Told told, String of) {
        return texts.of(
                switch (told) {
                    case SCHOOL -> "merge.told.school";
                    case PLACE -> "merge.told.place";
                    case SCHOOL_KIND -> "merge.told.schoolKind";
                    case TITLE -> "merge.told.title";
                    case DATE -> "merge.told.date";
                    case BEGIN -> "merge.told.begin";
                    case END -> "merge.told.end";
                    case LANGUAGE -> "merge.told.language";
                    case PRESENT -> "merge.told.present";
                    case FAMILIES -> "merge.told.families";
                    case INTERPRETERS -> "merge.told.interpreters";
                    case AT_TABLE -> "merge.told.atTable";
                    case HOST -> "merge.told.host";
                    case LEADER -> "merge.told.leader";
                    case PHASE -> "merge.told.phase";
                    case STEP -> "merge.told.step";
                    case MEMBERS -> "merge.told.members";
                    case FIRST_MEETING -> "merge.told.firstMeeting";
                    case KEEP_UNTIL -> "merge.told.keepUntil";
                    case ABOUT_ONE_CHILD -> "merge.told.aboutOneChild";
                    case PROMISE -> "merge.told.promise";
                    case DREAM_NOW -> "merge.told.dreamNow";
                    case DREAM_GOAL -> "merge.told.dreamGoal";
                    case DREAM_BY -> "merge.told.dreamBy";
                    case PROGRAMME -> "merge.told.programme";
                    case PROGRAMME_PART -> "merge.told.programmePart";
                    case DOTS_EACH -> "merge.told.dotsEach";
                    case DOTS_ON_ONE -> "merge.told.dotsOnOne";
                    case DOTS_SECRET -> "merge.told.dotsSecret";
                    case GREETING -> "merge.told.greeting";
                    case TEMPLATE -> "merge.told.template";
                },
                of);
    }

    String value(String told) {
        return switch (told) {
            case "true" -> texts.of("merge.yes");
            case "false" -> texts.of("merge.no");
            default -> told;
        };
    }

    String value(Part part, Item item) {
        return switch (item) {
            case Note note -> value(part, note);
            case Bundle bundle -> part == Part.CELL ? bundle.cell().code() : bundle.origin();
            case Ballot ballot -> voice(ballot.voice());
            case Certainty certainty -> voice(certainty.voice());
            case Statement statement -> statement.column();
            default -> "";
        };
    }

    private String value(Part part, Note note) {
        return switch (part) {
            case CELL -> note.cell().code();
            case KIND ->
                    template.hasKind(note.kind()) ? template.kind(note.kind()).name() : note.kind();
            case VOICE -> voice(note.voice());
            case TABLE -> Integer.toString(note.table());
            case ROUND -> Integer.toString(note.round());
            case LANGUAGE -> note.language();
            case TRANSLATION -> note.translation();
            case REMARK -> note.remark();
            case ORIGIN -> note.origin();
            case TITLE, COUNT, TARGET, COLUMN, ANSWER -> "";
        };
    }

    /** The name of what is asked. */
    String asked(Given given) {
        return template.ask(given.ask()).map(Ask::name).orElse(given.ask());
    }

    /** What it is answered with. */
    String answer(Given given) {
        return template.ask(given.ask())
                .map(ask -> ask.words(given.value(), template, words -> words))
                .orElse(given.value());
    }

    String voice(String id) {
        return template.hasVoice(id) ? template.voice(id).name() : id;
    }
}
