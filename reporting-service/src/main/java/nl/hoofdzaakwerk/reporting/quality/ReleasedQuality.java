package nl.hoofdzaakwerk.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.indicator.QualityGrades;
import nl.hoofdzaakwerk.reporting.quality.model.QualityReport;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** X28: the grades of the newest release; offered to the catalogue of figures. */
@ApplicationScoped
class ReleasedQuality implements QualityGrades {
    private final Releases releases;

    ReleasedQuality(Releases releases) {
        this.releases = releases;
    }

    /** Empty before a release was made. */
    Optional<Release> release() {
        return releases.newest();
    }

    Optional<QualityReport> of(Release release) {
        return releases.part(release, QualityPart.NAME, QualityReport.class);
    }

    @Override
    public Map<String, String> byIndicator() {
        return release().flatMap(this::of).map(QualityReport::ofNation).orElse(Map.of());
    }
}
