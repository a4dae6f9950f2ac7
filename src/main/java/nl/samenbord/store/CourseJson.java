package nl.samenbord.store;

import nl.samenbord.board.Countdown;
import nl.samenbord.board.Course;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Where an evening is, as it stands in the journal; durations in milliseconds. */
final class CourseJson {
    private CourseJson() {}

    static Json.Obj of(Course course) {
        Countdown clock = course.clock();
        ObjectOut out =
                new ObjectOut().text("scene", course.scene()).texts("queue", course.queue());
        if (course.part() != null) {
            out.id("part", course.part());
        }
        moment(out, "partSince", course.partSince());
        moment(out, "begun", course.begun());
        out.number("length", (int) clock.length().toMillis());
        out.number("left", (int) clock.left().toMillis());
        return moment(out, "since", clock.since()).done();
    }

    private static ObjectOut moment(ObjectOut out, String name, @Nullable Instant at) {
        return at == null ? out : out.moment(name, at.atOffset(ZoneOffset.UTC));
    }

    static Course read(ObjectIn in) {
        return new Course(
                in.text("scene"),
                in.texts("queue"),
                in.has("part") ? in.id("part") : null,
                moment(in, "partSince"),
                moment(in, "begun"),
                new Countdown(
                        Duration.ofMillis(in.number("length")),
                        Duration.ofMillis(in.number("left")),
                        moment(in, "since")));
    }

    private static @Nullable Instant moment(ObjectIn in, String name) {
        return in.has(name) ? in.needMoment(name).toInstant() : null;
    }
}
