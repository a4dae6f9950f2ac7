package nl.samenbord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Executable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nothing asks the laptop for its language: numbers and words that a machine reads are in {@code
 * Locale.ROOT}, words for people in the language of their texts. A call is refused where the same
 * could be asked with a locale, and where it always takes the laptop's.
 */
final class LaptopLanguageTest {
    private static final ClassDesc LOCALE = Locale.class.describeConstable().orElseThrow();
    private static final String CONVERTERS = "javafx.util.converter.";

    /** Converters of JavaFX in which there is nothing of a language. */
    private static final Set<String> PLAIN =
            Set.of("DefaultStringConverter", "IntegerStringConverter", "LongStringConverter");

    /** These take the laptop's language, and no other call tells so. */
    private static final Set<String> ALWAYS =
            Set.of(
                    "java.lang.String.formatted",
                    "java.text.MessageFormat.format(String, Object[])",
                    "java.text.DecimalFormat.<init>()",
                    "java.text.DecimalFormat.<init>(String)",
                    "java.text.DecimalFormatSymbols.<init>()",
                    "java.text.SimpleDateFormat.<init>()",
                    "java.text.DateFormat.getInstance",
                    "java.time.format.DateTimeFormatter.ofLocalizedDate",
                    "java.time.format.DateTimeFormatter.ofLocalizedTime",
                    "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
                    "java.time.format.DecimalStyle.ofDefaultLocale",
                    "java.util.Locale.getDefault",
                    "java.util.Locale.setDefault",
                    "java.util.Scanner.<init>");

    /** Who may: it sets the program's language over the laptop's, or must know that it is set. */
    private static final Set<String> DOORS =
            Set.of("nl/samenbord/text/Language", "nl/samenbord/app/EveryForm");

    @Test
    void nobodyAsksTheLaptopForItsLanguage() throws Exception {
        List<String> asked = new ArrayList<>();
        for (Class<?> part : List.of(Asker.class, nl.samenbord.text.Language.class)) {
            for (Path file : classes(part)) {
                ClassModel one = ClassFile.of().parse(file);
                String name = one.thisClass().asInternalName();
                if (!DOORS.contains(name) && !name.endsWith("$Asker")) {
                    asked.addAll(asked(one));
                }
            }
        }
        assertEquals(List.of(), asked);
    }

    /** All classes of this program that were compiled with this one. */
    private static List<Path> classes(Class<?> one) throws IOException, URISyntaxException {
        Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(root.resolve("nl/samenbord"))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static List<String> asked(ClassModel one) {
        List<String> asked = new ArrayList<>();
        for (PoolEntry entry : one.constantPool()) {
            if (entry instanceof MemberRefEntry called
                    && called.type().stringValue().startsWith("(")) {
                Call call = Call.of(called);
                if (call.asksTheLaptop()) {
                    asked.add(one.thisClass().asInternalName() + " calls " + call);
                }
            }
        }
        return asked;
    }

    private record Call(String owner, String name, List<ClassDesc> takes) {
        static Call of(MemberRefEntry called) {
            MethodTypeDesc type = MethodTypeDesc.ofDescriptor(called.type().stringValue());
            return new Call(
                    called.owner().asInternalName().replace('/', '.'),
                    called.name().stringValue(),
                    type.parameterList());
        }

        boolean asksTheLaptop() {
            if (!owner.startsWith("java") || takes.contains(LOCALE)) {
                return false;
            }
            if (owner.startsWith(CONVERTERS) && name.equals("<init>")) {
                return !PLAIN.contains(owner.substring(CONVERTERS.length()));
            }
            return ALWAYS.contains(owner + "." + name)
                    || ALWAYS.contains(toString())
                    || couldBeAskedWithALocale();
        }

        private boolean couldBeAskedWithALocale() {
            return namesakes().map(LaptopLanguageTest::takes).anyMatch(this::isSameWithALocale);
        }

        private boolean isSameWithALocale(List<ClassDesc> other) {
            List<ClassDesc> rest = new ArrayList<>(other);
            return rest.remove(LOCALE) && rest.equals(takes);
        }

        private Stream<? extends Executable> namesakes() {
            try {
                Class<?> type =
                        Class.forName(owner, false, LaptopLanguageTest.class.getClassLoader());
                return name.equals("<init>")
                        ? Arrays.stream(type.getConstructors())
                        : Arrays.stream(type.getMethods())
                                .filter(method -> method.getName().equals(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            List<String> simple = takes.stream().map(ClassDesc::displayName).toList();
            return owner + "." + name + "(" + String.join(", ", simple) + ")";
        }
    }

    private static List<ClassDesc> takes(Executable one) {
        return Arrays.stream(one.getParameterTypes())
                .flatMap(type -> type.describeConstable().stream())
                .toList();
    }

    @Test
    void whoeverAsksIsFound() throws Exception {
        ClassModel asker = null;
        for (Path file : classes(Asker.class)) {
            if (file.endsWith("LaptopLanguageTest$Asker.class")) {
                asker = ClassFile.of().parse(file);
            }
        }
        List<String> asked = asker == null ? List.of() : asked(asker);
        assertEquals(Asker.CALLS, asked.size(), String.join("\n", asked));
    }

    /** Asks the laptop in every way that was ever tried; it is never run. */
    @SuppressWarnings({"StringCaseLocaleUsage", "UnusedMethod", "DefaultCharset"})
    private static final class Asker {
        static final int CALLS = 21;

        private Asker() {}

        static List<Object> ask(Number number, StringBuilder into) {
            Stream<String> words = Stream.of("a", "b").map(String::toLowerCase);
            System.out.printf("%d", 1);
            return List.of(
                    words,
                    "%d".formatted(1),
                    String.format("%d", 1),
                    "a".toUpperCase(),
                    new Formatter(into),
                    new PrintWriter(System.out).format("%d", 1),
                    new DecimalFormat("0"),
                    NumberFormat.getInstance().format(number),
                    NumberFormat.getPercentInstance().format(number),
                    Collator.getInstance(),
                    new MessageFormat("{0}"),
                    MessageFormat.format("{0}", number),
                    new SimpleDateFormat("yyyy"),
                    Calendar.getInstance(),
                    BreakIterator.getWordInstance(),
                    DateTimeFormatter.ofPattern("uuuu"),
                    new DateTimeFormatterBuilder().toFormatter(),
                    Locale.getDefault(),
                    Locale.ROOT.getDisplayLanguage(),
                    new Scanner("1"));
        }
    }
}
