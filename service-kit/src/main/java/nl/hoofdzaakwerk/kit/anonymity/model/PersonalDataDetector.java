package nl.hoofdzaakwerk.kit.anonymity.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds personal data in Dutch free text (C2, G5), so that it can be refused before it is stored. It goes by form, and
 * for names by those it is told; a text in which it finds nothing is not thereby anonymous, which stays the writer's
 * care.
 */
public final class PersonalDataDetector {
    private final List<Finder> finders;

    private PersonalDataDetector(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    /**
     * Finds dates of birth, citizen service numbers, telephone numbers, e-mail addresses and postal addresses.
     *
     * @param today to tell a date of birth from a recent date
     */
    public static PersonalDataDetector ofForms(LocalDate today) {
        return new PersonalDataDetector(List.of(
                new EmailFinder(),
                new TelephoneFinder(),
                new BsnFinder(),
                new BirthDateFinder(today),
                new AddressFinder()));
    }

    /** Finds names by their form too: after a title, initials with a family name, a common given name in its place. */
    public PersonalDataDetector andNames() {
        return with(new AddressedNameFinder()).with(new GivenNameFinder());
    }

    /** Finds this name too, in any spelling. */
    public PersonalDataDetector and(KnownName name) {
        return with(new KnownNameFinder(name));
    }

    private PersonalDataDetector with(Finder finder) {
        return new PersonalDataDetector(
                Stream.concat(finders.stream(), Stream.of(finder)).toList());
    }

    /** Everything found, in order of place; what lies within something else found is left out. */
    public List<Finding> findingsIn(String text) {
        ReadableText readable = ReadableText.of(text);
        List<Finding> widestFirst = finders.stream()
                .flatMap(finder -> finder.in(readable))
                .sorted(Comparator.comparingInt(Finding::length)
                        .reversed()
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::position))
                .toList();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : widestFirst) {
            if (kept.stream().noneMatch(other -> other.covers(finding))) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::position));
        return kept;
    }
}
