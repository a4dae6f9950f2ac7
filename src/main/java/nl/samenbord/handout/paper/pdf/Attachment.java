package nl.samenbord.handout.paper.pdf;

/** A file that lies inside the document and from which the document was made. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /** The media type is as in {@code application/json}; the description is for people. */
    public Attachment(String name, String mediaType, String description, byte[] bytes) {
        if (name.isBlank() || !mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("a file inside has a name and a media type");
        }
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
