package nl.hoofdzaakwerk.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.publication.model.Comparison;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;

/** X24: what was published, as it was, and what a restatement changed. */
@ApplicationScoped
@Transactional
class PublicationReading {
    private final Publications publications;
    private final ReleasedFigures figures;

    PublicationReading(Publications publications, ReleasedFigures figures) {
        this.publications = publications;
        this.figures = figures;
    }

    Page<PublicationView> page(PageRequest request) {
        return publications.page(request).map(this::view);
    }

    Publication find(UUID id) {
        return publications.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    PublicationView view(Publication publication) {
        return PublicationView.of(
                publication,
                publications.restatementOf(publication).map(Publication::number).orElse(null));
    }

    byte[] file(Publication publication) {
        return publications.file(publication).figures();
    }

    /**
     * What a restatement changed.
     *
     * @param differences none for a publication that restates nothing
     */
    public record RestatementView(
            int number, Integer restates, String reason, int compared, List<DifferenceView> differences) {}

    RestatementView restatement(Publication publication) {
        Comparison comparison = publication
                .restates()
                .map(publications::numbered)
                .map(before -> Comparison.of(FigureFile.read(file(before)), FigureFile.read(file(publication))))
                .orElseGet(() -> new Comparison(0, List.of()));
        return new RestatementView(
                publication.number(),
                publication.restates().orElse(null),
                publication.reason().orElse(null),
                comparison.compared(),
                comparison.differences().stream().map(DifferenceView::of).toList());
    }

    /**
     * Whether a publication is still what it was.
     *
     * @param sha256 as it was published
     * @param intact whether the stored bytes still have it
     * @param reproducible whether the release still makes the same bytes; null when the release is no longer kept
     */
    public record VerificationView(String sha256, boolean intact, Boolean reproducible) {}

    VerificationView verify(Publication publication) {
        String hash = publication.fingerprint().sha256();
        Optional<Boolean> reproducible = figures.release(publication.release())
                .map(release -> FigureFile.freeze(figures.of(release).iterator()))
                .map(again -> again.fingerprint().sha256().equals(hash));
        return new VerificationView(hash, FigureFile.hash(file(publication)).equals(hash), reproducible.orElse(null));
    }
}
