package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses, also with spaces around the signs or written out as {@code (at)} and {@code (punt)}. */
final class EmailFinder implements Finder {
    private static final String AT = " ?(?:@|[(\\[{] ?(?:at|apenstaartje) ?[)\\]}]) ?";
    private static final String POINT = "(?:\\.| \\. | ?[(\\[{] ?(?:punt|dot) ?[)\\]}] ?)";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'\\-]{0,63}" + AT + "(?:[\\p{L}\\p{N}\\-]{1,63}" + POINT
                    + "){1,5}\\p{L}{2,24}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> in(ReadableText text) {
        return ADDRESS.matcher(text.read())
                .results()
                .map(found -> text.finding(PersonalDataKind.EMAIL, found.start(), found.end()));
    }
}
