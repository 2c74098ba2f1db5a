package nl.hoofdzaakwerk.portal.organisation;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an alias stands for, on pages and back from forms: {@code {organisation:name(referral.organisation)}}. Outside a
 * request nothing is known.
 */
@TemplateExtension(namespace = "organisation")
public final class OrganisationNames {
    private OrganisationNames() {}

    /** The name of an organisation; what is no alias of one stays as it is, and empty for null. */
    public static String name(String alias) {
        return alias == null ? "" : inRequest(known -> known.name(alias)).orElse(alias);
    }

    /** What stands for an organisation in a field to type in; null for null. */
    public static String typed(String alias) {
        return alias == null ? null : inRequest(known -> known.typed(alias)).orElse(alias);
    }

    /** What services are sent for an organisation that somebody typed. */
    public static String alias(String typed) {
        return inRequest(known -> known.alias(typed)).orElse(typed);
    }

    /** Names to type, of all organisations. */
    static List<String> all() {
        return ofKinds("");
    }

    /** The same of some kinds, with spaces between: {@code {organisation:ofKinds('MUNICIPALITY UWV')}}. */
    static List<String> ofKinds(String kinds) {
        return inRequest(known -> known.suggestions(Stream.of(kinds.split(" "))
                        .filter(kind -> !kind.isEmpty())
                        .toList()))
                .orElse(List.of());
    }

    private static <T> Optional<T> inRequest(Function<Organisations, T> question) {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? Optional.of(
                        question.apply(container.instance(Organisations.class).get()))
                : Optional.empty();
    }
}
