package nl.samenbord.desk;

import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.FreeName;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.TemplateFile;
import nl.samenbord.store.TemplateFormat;
import nl.samenbord.store.TemplateLibrary;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The templates that can be chosen: those that come with the program, and one's own, each in a file
 * among the program's own things. One's own is known by an id that its file is named after.
 */
public final class Templates {
    private static final String FILE_ENDS = ".json";

    private final List<Offer> builtIn;
    private final Path folder;

    /** Those of the program, and one's own among these things of the program. */
    public Templates(DataFolder data) {
        TemplateLibrary library = new TemplateLibrary();
        builtIn = library.ids().stream().map(id -> new Offer(library.template(id), false)).toList();
        folder = data.templates();
    }

    /** A template that can be chosen; one's own can be changed where it stands. */
    public record Offer(Template template, boolean own) {}

    /** What can be chosen, and what is wrong with the files that can't be read. */
    public record Listing(List<Offer> offers, List<Problem> problems) {
        public Listing {
            offers = List.copyOf(offers);
            problems = List.copyOf(problems);
        }
    }

    /** What there is now: the program's in their order, then one's own by title. */
    public Listing list() {
        List<Offer> own = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                String id = id(file);
                own.add(new Offer(new Sketch(TemplateFile.read(file)).under(id), true));
            } catch (StoreException e) {
                problems.add(problem(e, file));
            }
        }
        // both languages of the program sort as most others do
        Comparator<Object> byTitle = Collator.getInstance(Locale.ROOT);
        own.sort((one, other) -> byTitle.compare(one.template().title(), other.template().title()));
        List<Offer> all = new ArrayList<>(builtIn);
        all.addAll(own);
        return new Listing(all, problems);
    }

    /** This template as one of one's own, not yet kept: under an id that nothing has. */
    public Template copy(Template template) {
        Set<String> taken = new HashSet<>();
        builtIn.forEach(offer -> taken.add(offer.template().id()));
        files(folder).forEach(file -> taken.add(id(file)));
        files(removed()).forEach(file -> taken.add(id(file)));
        Template filed = new Sketch(template).filed(template.title(), taken);
        return FreeName.isDevice(filed.id())
                ? new Sketch(template).filed(filed.id() + "-1", taken)
                : filed;
    }

    /** Keeps one's own template, over the one with the same id. */
    public void keep(Template own) throws ProblemException {
        Path file = file(folder, own.id());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException(new Problem.CannotWrite(file));
        }
        write(file, own, true);
    }

    /** Writes a template to give away; a name without an ending gets the usual one. */
    public void write(Path chosen, Template template) throws ProblemException {
        boolean ends = chosen.getFileName().toString().endsWith(FILE_ENDS);
        Path named = chosen.resolveSibling(chosen.getFileName() + TemplateFormat.SUFFIX);
        // whoever chose the file was asked about that one, not about the one with the ending
        write(ends ? chosen : named, template, ends);
    }

    private static void write(Path file, Template template, boolean replace)
            throws ProblemException {
        try {
            TemplateFile.write(file, template, replace);
        } catch (StoreException e) {
            throw new ProblemException(problem(e, file));
        }
    }

    /** What a file of this template is called, if nobody says otherwise. */
    public String fileName(Template template) {
        return FreeName.stem(template.title()) + TemplateFormat.SUFFIX;
    }

    /** Takes in a template from a file, or the one of a session, and keeps it as one's own. */
    public Template take(Path file) throws ProblemException {
        Template taken;
        try {
            taken = TemplateFile.read(file);
        } catch (StoreException e) {
            throw new ProblemException(problem(e, file));
        }
        for (Offer offer : list().offers()) {
            Template known = offer.template();
            if (new Sketch(taken).under(known.id()).equals(known)) {
                return known;
            }
        }
        Template own = copy(taken);
        keep(own);
        return own;
    }

    /** Takes one's own template out of the list; it can be put back. */
    public void remove(Template own) throws ProblemException {
        move(file(folder, own.id()), file(removed(), own.id()));
    }

    /** Puts back what was taken out. */
    public void putBack(Template own) throws ProblemException {
        move(file(removed(), own.id()), file(folder, own.id()));
    }

    private static void move(Path from, Path to) throws ProblemException {
        try {
            Files.createDirectories(to.resolveSibling(""));
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.Missing(from));
        } catch (IOException e) {
            throw new ProblemException(new Problem.CannotWrite(from));
        }
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(folder, "*" + TemplateFormat.SUFFIX)) {
            found.forEach(files::add);
        } catch (IOException e) {
            // nothing was made here yet, or the folder can't be looked into
            return List.of();
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static Path file(Path folder, String id) {
        return folder.resolve(id + TemplateFormat.SUFFIX);
    }

    private Path removed() {
        return folder.resolve("removed");
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - TemplateFormat.SUFFIX.length());
    }

    private static Problem problem(StoreException e, Path file) {
        return switch (Problems.of(e, file)) {
            case Problem.Foreign _, Problem.SomethingElse _ -> new Problem.NoTemplate(file);
            case Problem other -> other;
        };
    }
}
