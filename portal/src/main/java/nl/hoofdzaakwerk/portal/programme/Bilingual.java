package nl.hoofdzaakwerk.portal.programme;

/** A text of a service in both languages. */
public record Bilingual(String nl, String en) {

    /** The text in this language; Dutch for any other than English. */
    public String say(String language) {
        return "en".equals(language) ? en : nl;
    }
}
