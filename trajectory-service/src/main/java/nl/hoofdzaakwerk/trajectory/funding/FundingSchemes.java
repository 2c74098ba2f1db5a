package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.funding.model.ClientKind;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.SchemeChoice;

/** All versions of all schemes; the same for everyone. */
@ApplicationScoped
class FundingSchemes implements PanacheRepositoryBase<FundingScheme, UUID> {

    /** By code, oldest version first. */
    List<FundingScheme> all() {
        return list("order by code, schemeVersion");
    }

    List<FundingScheme> versionsOf(String code) {
        return list("code = ?1 order by schemeVersion", code);
    }

    /** The version of a named scheme that holds on a day, or its last one; empty for an unknown code. */
    Optional<FundingScheme> named(String code, LocalDate day) {
        return SchemeChoice.named(versionsOf(code), code, day);
    }

    /** The scheme that pays for such a trajectory on a day. */
    Optional<FundingScheme> covering(ClientKind client, Method method, RegionCode region, LocalDate day) {
        List<FundingScheme> holding =
                list("validFrom <= :day and (validUntil is null or validUntil >= :day)", Map.of("day", day));
        return SchemeChoice.covering(holding, client, method, region, day);
    }
}
