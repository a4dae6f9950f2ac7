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
    private int place = -1;
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

    /** How far its children reach; what is added later can be put here. */
    public int reach() {
        return children.length();
    }

    /** A mark for a part of this one that comes before what was added since it reached so far. */
    public Tag childAt(int reach, String childType) {
        Tag child = child(childType);
        child.place = reach;
        return child;
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
            int at = place < 0 ? parent.children.length() : place;
            parent.children.insert(at, Syntax.reference(number) + " ");
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

    /** An annotation on a page belongs here. */
    void addObject(int onPage, int annotation) {
        attach();
        children.append("<</Type/OBJR/Pg ").append(Syntax.reference(onPage));
        children.append("/Obj ").append(Syntax.reference(annotation)).append(">>");
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
