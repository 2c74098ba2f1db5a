package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.trajectory.privacy.model.Erasure;

/** Shows erasures with the services' confirmations. */
@ApplicationScoped
class ErasureViews {
    private final Erasures erasures;

    ErasureViews(Erasures erasures) {
        this.erasures = erasures;
    }

    ErasureView one(Erasure erasure) {
        return list(List.of(erasure)).getFirst();
    }

    List<ErasureView> list(List<Erasure> found) {
        Map<UUID, List<Erasures.Share>> shares = erasures
                .shares(found.stream().map(Erasure::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Erasures.Share::erasureId));
        return found.stream()
                .map(erasure -> ErasureView.of(erasure, shares.getOrDefault(erasure.id(), List.of())))
                .toList();
    }
}
