package nl.samenbord.handout.paper.pdf;

import java.io.IOException;
import java.util.Locale;

/** The root of the tags, and the way back from what is on a page to its tags. */
final class TagTree {
    private static final int KEYS_PER_NODE = 400;

    private final ObjectWriter writer;
    private final int root;
    private final Tag document;
    private final StringBuilder nodes = new StringBuilder();
    private StringBuilder keys = new StringBuilder();
    private int firstKey;
    private int nextKey;

    TagTree(ObjectWriter writer) {
        this.writer = writer;
        root = writer.reserve();
        document = new Tag(writer, root, null, "Document");
        document.attach();
    }

    int root() {
        return root;
    }

    Tag document() {
        return document;
    }

    /** Keeps the list of tags of a page, or the tag of a link, and gives the key to it. */
    int keep(int tags) throws IOException {
        int key = nextKey++;
        keys.append(key).append(' ').append(Syntax.reference(tags)).append(' ');
        if (nextKey - firstKey == KEYS_PER_NODE) {
            closeNode();
        }
        return key;
    }

    void finish() throws IOException {
        closeNode();
        document.close();
        int parents = writer.write("<</Kids[" + nodes + "]>>");
        writer.write(
                root,
                String.format(
                        Locale.ROOT,
                        "<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>",
                        document.number(),
                        parents,
                        nextKey));
    }

    private void closeNode() throws IOException {
        if (nextKey == firstKey) {
            return;
        }
        int node =
                writer.write(
                        String.format(
                                Locale.ROOT,
                                "<</Limits[%d %d]/Nums[%s]>>",
                                firstKey,
                                nextKey - 1,
                                keys));
        nodes.append(Syntax.reference(node)).append(' ');
        keys = new StringBuilder();
        firstKey = nextKey;
    }
}
