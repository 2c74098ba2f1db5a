package nl.hoofdzaakwerk.trajectory.funding.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;

/** B1–B5: which scheme a request or a forecast is about: the first by priority of those that cover it on the day. */
public final class SchemeChoice {
    private static final Comparator<FundingScheme> FIRST = Comparator.comparing(
                    (FundingScheme scheme) -> scheme.title().priority())
            .thenComparing(FundingScheme::code);
    private static final Comparator<FundingScheme> NEWEST =
            Comparator.comparing((FundingScheme scheme) -> scheme.title().version());

    private SchemeChoice() {}

    /** The scheme that pays for such a trajectory on a day. */
    public static Optional<FundingScheme> covering(
            List<FundingScheme> schemes, ClientKind client, Method method, RegionCode region, LocalDate day) {
        return schemes.stream()
                .filter(scheme -> scheme.covers(client, method, region) && scheme.holdsOn(day))
                .filter(scheme -> isNewest(scheme, schemes, day))
                .min(FIRST);
    }

    /** The version of a code that holds on a day; where none does, the last one, which then says why not. */
    public static Optional<FundingScheme> named(List<FundingScheme> schemes, String code, LocalDate day) {
        List<FundingScheme> versions =
                schemes.stream().filter(scheme -> scheme.code().equals(code)).toList();
        return versions.stream()
                .filter(scheme -> scheme.holdsOn(day))
                .max(NEWEST)
                .or(() -> versions.stream().max(NEWEST));
    }

    private static boolean isNewest(FundingScheme scheme, List<FundingScheme> schemes, LocalDate day) {
        return named(schemes, scheme.code(), day).filter(scheme::equals).isPresent();
    }
}
