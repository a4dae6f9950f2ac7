package nl.samenbord.app;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.People;
import nl.samenbord.board.School;
import nl.samenbord.board.Table;
import nl.samenbord.board.Team;
import nl.samenbord.board.Template;
import nl.samenbord.board.When;
import nl.samenbord.board.Words;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.Next;
import nl.samenbord.board.dossier.RouteStep;
import nl.samenbord.desk.KeepUntil;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.FreeName;
import nl.samenbord.text.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session that begins in the folder of a dossier, with what the other sessions there already say.
 */
record NewInDossier(Path file, Meeting meeting, Template template) {
    private static final String SCAN = "team-scan";
    private static final int USUAL_TABLES = 6;

    /** For this, of this school, on this day. */
    static NewInDossier of(
            Next.What what,
            String school,
            Dossier dossier,
            Path folder,
            Templates templates,
            Texts texts,
            LocalDate today) {
        List<Filed> evenings = dossier.evenings().held();
        @Nullable Board last = evenings.isEmpty() ? null : evenings.getLast().board();
        boolean evening = what == Next.What.PREPARE_EVENING || what == Next.What.NEXT_EVENING;
        List<Template> known =
                templates.list().offers().stream().map(Templates.Offer::template).toList();
        Template usual = known.getFirst();
        Template template =
                evening
                        ? last == null ? usual : last.template()
                        : byId(known, what == Next.What.SCAN ? SCAN : RouteStep.TEMPLATE);
        String title =
                switch (what) {
                    case TALK_WITH_LEADERS -> texts.of("dossier.step.leaders");
                    case SCAN -> texts.of("dossier.step.scan");
                    default -> texts.of("form.title.usual");
                };
        // nobody has said yet when the evening will be
        @Nullable LocalDate day = evening ? null : today;
        Meeting meeting =
                meeting(
                        school(school, dossier),
                        title,
                        day,
                        template,
                        evening && last != null ? last.meeting() : null,
                        evening ? USUAL_TABLES : 1);
        String name =
                Stream.of(school, title, day == null ? "" : day.toString())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        return new NewInDossier(FreeName.in(folder, name), meeting, template);
    }

    private static Template byId(List<Template> known, String id) {
        return known.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** As the last session says it, with its place and kind. */
    private static School school(String name, Dossier dossier) {
        return dossier.sessions().reversed().stream()
                .map(one -> one.board().meeting().school())
                .filter(one -> Words.folded(one.name()).equals(Words.folded(name)))
                .findFirst()
                .orElseGet(() -> new School(name, "", ""));
    }

    /** As the evening before it was, if there is one. */
    private static Meeting meeting(
            School school,
            String title,
            @Nullable LocalDate day,
            Template template,
            @Nullable Meeting before,
            int tables) {
        return new Meeting(
                school,
                title,
                new When(day, "", ""),
                template.language(),
                before == null ? List.of() : before.languages(),
                People.NONE,
                Table.numbered(before == null ? tables : Math.max(1, before.tables().size())),
                before == null ? Method.NONE : Method.NONE.ruled(before.method().rules()),
                Team.NONE,
                day == null ? null : KeepUntil.proposed(day));
    }
}
