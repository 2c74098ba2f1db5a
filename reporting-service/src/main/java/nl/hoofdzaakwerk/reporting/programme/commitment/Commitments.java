package nl.hoofdzaakwerk.reporting.programme.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Commitment;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Party;
import nl.hoofdzaakwerk.reporting.programme.model.Region;

/** Commitments as the tenant of the transaction sees them. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    /** F2: of these regions, those of which a commitment of the centre municipality stands on a day. */
    public Set<RegionCode> centresCommitted(Collection<Region> regions, LocalDate day) {
        Map<RegionCode, List<Commitment>> standing = list("party", Party.MUNICIPALITY).stream()
                .filter(one -> one.standsOn(day))
                .collect(Collectors.groupingBy(Commitment::region));
        return regions.stream()
                .filter(region -> standing.getOrDefault(region.code(), List.of()).stream()
                        .anyMatch(one -> one.organisation().equalsIgnoreCase(region.centreMunicipality())))
                .map(Region::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Oldest first, withdrawn ones too. */
    List<Commitment> of(RegionCode region) {
        return list("region = ?1 order by id", region.value());
    }

    Optional<Commitment> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<Commitment> page(RegionCode region, PageRequest page) {
        var found = page.after() == null
                ? find("region = ?1 order by id desc", region.value())
                : find("region = ?1 and id < ?2 order by id desc", region.value(), page.after());
        return found.range(0, page.limitPlusOne() - 1).list();
    }
}
