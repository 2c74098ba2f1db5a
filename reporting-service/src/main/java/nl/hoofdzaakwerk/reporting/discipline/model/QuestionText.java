package nl.hoofdzaakwerk.reporting.discipline.model;

/** A question in plain Dutch and English. It holds no numbers: others than the organisation read it too. */
public record QuestionText(String nl, String en) {
    public static final int LONGEST = 500;

    public QuestionText {
        if (nl.isBlank() || en.isBlank() || nl.length() > LONGEST || en.length() > LONGEST) {
            throw new IllegalArgumentException("a question has 1 to " + LONGEST + " characters");
        }
    }
}
