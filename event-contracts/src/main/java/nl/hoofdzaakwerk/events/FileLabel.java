package nl.hoofdzaakwerk.events;

/** What people read, in Dutch and in English. */
public record FileLabel(
        @Length(max = FileLabel.LONGEST) String nl,
        @Length(max = FileLabel.LONGEST) String en) {
    static final int LONGEST = 60;

    public FileLabel {
        Check.text("nl", nl, LONGEST);
        Check.text("en", en, LONGEST);
    }
}
