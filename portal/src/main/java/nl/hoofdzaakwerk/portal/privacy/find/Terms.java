package nl.hoofdzaakwerk.portal.privacy.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The terms of the field, in two languages, as {@code docs/glossary.md} pairs them. A line of {@code help/terms} is the
 * term and what it means, with a bar between them.
 */
final class Terms {
    private static final String FILE = "help/terms";
    private static final String BAR = "|";

    private Terms() {}

    /**
     * One term.
     *
     * @param other the same in the other language
     */
    record Term(String name, String other, String meaning) {}

    /** All terms in a language, by name. */
    static List<Term> in(Locale language) {
        Locale other = Locale.forLanguageTag(language.getLanguage().equals("nl") ? "en" : "nl");
        ResourceBundle own = ResourceBundle.getBundle(FILE, language);
        ResourceBundle others = ResourceBundle.getBundle(FILE, other);
        List<Term> terms = new ArrayList<>();
        for (String key : Collections.list(own.getKeys())) {
            terms.add(new Term(name(own.getString(key)), name(others.getString(key)), meaning(own.getString(key))));
        }
        terms.sort(Comparator.comparing(term -> term.name().toLowerCase(Locale.ROOT)));
        return terms;
    }

    private static String name(String line) {
        return line.substring(0, bar(line)).strip();
    }

    private static String meaning(String line) {
        return line.substring(bar(line) + 1).strip();
    }

    private static int bar(String line) {
        int bar = line.indexOf(BAR);
        if (bar < 0) {
            throw new IllegalStateException("A term without a meaning: " + line);
        }
        return bar;
    }
}
