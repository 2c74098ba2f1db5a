package nl.hoofdzaakwerk.events;

/** A column of a {@link FileSection}: a code for programs, a label for people. */
public record FileColumn(@Matches(Check.CODE) String key, FileLabel label) {
    public FileColumn {
        Check.code("key", key);
        Check.present("label", label);
    }
}
