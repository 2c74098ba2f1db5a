package nl.hoofdzaakwerk.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;

/** X24: what is public, for callers who are nobody's: asked by the system, and of public publications alone. */
@ApplicationScoped
class OpenData {
    private static final String NAME = "open-data";

    private final Publications publications;
    private final Tenancy tenancy;

    OpenData(Publications publications, Tenancy tenancy) {
        this.publications = publications;
        this.tenancy = tenancy;
    }

    /** A publication with its file, compressed. */
    record Opened(Publication publication, OpenDataset dataset, byte[] file) {}

    Page<PublicationView> page(PageRequest request) {
        return tenancy.asSystem(NAME, () -> publications
                .publicPage(request)
                .map(publication -> PublicationView.of(publication, restatedBy(publication))));
    }

    Opened open(int number) {
        Optional<Opened> opened =
                tenancy.asSystem(NAME, () -> publications.publicOne(number).map(this::opened));
        return opened.orElseThrow(Problem::notFound);
    }

    private Opened opened(Publication publication) {
        PublicationFile file = publications.file(publication);
        return new Opened(
                publication, OpenDataset.of(publication, restatedBy(publication), file.definitions()), file.figures());
    }

    private Integer restatedBy(Publication publication) {
        return publications.restatementOf(publication).map(Publication::number).orElse(null);
    }
}
