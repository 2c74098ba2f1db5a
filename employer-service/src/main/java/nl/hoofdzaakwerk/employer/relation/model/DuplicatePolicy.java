package nl.hoofdzaakwerk.employer.relation.model;

import java.util.Objects;
import java.util.Optional;

/**
 * D3: whether two descriptions within a region may be one employer. KvK numbers decide when both are known. Otherwise
 * the likeness of the {@linkplain NormalisedName normalised names} counts for 85 % and the same municipality for 15 %.
 * From 65 on two are likely the same; from 90 on, which takes the same municipality, it is nearly certain. So the same
 * name in another municipality (85) is shown and not refused: shops of one chain are employers of their own.
 */
public final class DuplicatePolicy {
    /** Per cent from which two descriptions are shown to each other. */
    public static final int LIKELY = 65;

    /** Per cent from which it takes somebody's word that they are two. */
    public static final int NEARLY_CERTAIN = 90;

    private static final int NAME_WEIGHS = 85;
    private static final int SAME_MUNICIPALITY_WEIGHS = 15;
    private static final int CERTAIN = 100;

    private DuplicatePolicy() {}

    /** What tells an employer from another. */
    public record Description(String name, String municipality, Optional<KvkNumber> kvkNumber) {
        public Description {
            Objects.requireNonNull(name);
            Objects.requireNonNull(municipality);
            Objects.requireNonNull(kvkNumber);
        }
    }

    /** How likely two descriptions are one employer, 0 to 100; 0 when their KvK numbers differ, 100 when they agree. */
    public static int judge(Description one, Description other) {
        if (one.kvkNumber().isPresent() && other.kvkNumber().isPresent()) {
            return one.kvkNumber().equals(other.kvkNumber()) ? CERTAIN : 0;
        }
        var names = NormalisedName.of(one.name(), one.municipality())
                .likeness(NormalisedName.of(other.name(), other.municipality()));
        var place = one.municipality().equalsIgnoreCase(other.municipality()) ? SAME_MUNICIPALITY_WEIGHS : 0;
        return (int) Math.round(NAME_WEIGHS * names) + place;
    }
}
