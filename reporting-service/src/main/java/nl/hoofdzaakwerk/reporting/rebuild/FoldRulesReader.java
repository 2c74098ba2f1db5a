package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.reporting.figures.FactsIntake;
import nl.hoofdzaakwerk.reporting.figures.model.CountingKinds;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.Region;

@ApplicationScoped
class FoldRulesReader {
    private final Programme programme;
    private final FactsIntake intake;
    private final EntityManager entityManager;

    FoldRulesReader(Programme programme, FactsIntake intake, EntityManager entityManager) {
        this.programme = programme;
        this.intake = intake;
        this.entityManager = entityManager;
    }

    FoldRules read() {
        return new FoldRules(
                programme.regions().stream().map(Region::code).collect(Collectors.toUnmodifiableSet()),
                new CountingKinds(rows("select kind from counting_placement_kind").stream()
                        .map(kind -> PlacementKind.valueOf((String) kind))
                        .collect(Collectors.toSet())),
                new Erased(rows("select digest from erased_subject").stream()
                        .map(digest -> (byte[]) digest)
                        .toList()),
                intake::requirePossible);
    }

    private List<?> rows(String query) {
        return entityManager.createNativeQuery(query).getResultList();
    }
}
