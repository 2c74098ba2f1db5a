package nl.hoofdzaakwerk.matching.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.board.model.ProposalPin;

/** The chair's pins the running transaction's tenant may see. */
@ApplicationScoped
class Pins implements PanacheRepositoryBase<ProposalPin, UUID> {

    Optional<ProposalPin> ofCard(UUID cardId) {
        return find("cardId", cardId).firstResultOptional();
    }

    /** Ids of the region's pins by pair, as card and vacancy. */
    Map<List<UUID>, UUID> byPair(RegionCode region) {
        return list("region", region.value()).stream()
                .collect(Collectors.toMap(pin -> List.of(pin.cardId(), pin.vacancyId()), ProposalPin::id));
    }

    void forgetCard(UUID cardId) {
        delete("cardId", cardId);
    }

    void forgetVacancy(UUID vacancyId) {
        delete("vacancyId", vacancyId);
    }
}
