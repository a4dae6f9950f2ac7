package nl.samenbord.handout.paper.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * An element of the structure that screen readers follow. It takes its place among its parent's
 * children when something is first painted under it, and is written when it is closed.
 */
public final class Tag implements Mark {
    private final ObjectWriter writer;
    private final @Nullable Tag parent;
    private final int root;
    private final String type;
    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder children = new StringBuilder();
    private int number;
    private int page;

    Tag(ObjectWriter writer, int root, @Nullable Tag parent, String type) {
        this.writer = writer;
        this.root = root;
        this.parent = parent;
        this.type = type;
    }

    @Override
    public Tag child(String childType) {
        return new Tag(writer, root, this, childType);
    }

    @Override
    public Tag with(String entry) {
        entries.append(entry);
        return this;
    }

    @Override
    public void attach() {
        if (number != 0) {
            return;
        }
        number = writer.reserve();
        if (parent != null) {
            parent.attach();
            parent.children.append(Syntax.reference(number)).append(' ');
        }
    }

    @Override
    public void close() throws IOException {
        if (number == 0) {
            return;
        }
        String above = Syntax.reference(parent == null ? root : parent.number);
        StringBuilder body = new StringBuilder("<</Type/StructElem/S/").append(type);
        body.append("/P ").append(above);
        if (page != 0) {
            body.append("/Pg ").append(Syntax.reference(page));
        }
        body.append(entries).append("/K[").append(children).append("]>>");
        writer.write(number, body);
    }

    int number() {
        attach();
        return number;
    }

    String type() {
        return type;
    }

    /** A piece of content of a page belongs here. */
    void add(int onPage, int content) {
        attach();
        if (page == 0) {
            page = onPage;
        }
        if (page == onPage) {
            children.append(content).append(' ');
        } else {
            children.append("<</Type/MCR/Pg ").append(onPage);
            children.append(" 0 R/MCID ").append(content).append(">>");
        }
    }
}
