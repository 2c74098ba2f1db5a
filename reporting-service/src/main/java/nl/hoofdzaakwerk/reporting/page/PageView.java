package nl.hoofdzaakwerk.reporting.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import nl.hoofdzaakwerk.reporting.page.PageBodies.PageContent;
import nl.hoofdzaakwerk.reporting.page.model.KnowledgePage;
import nl.hoofdzaakwerk.reporting.page.model.PageStage;
import nl.hoofdzaakwerk.reporting.page.model.PageVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page.
 *
 * @param region absent for the whole country
 * @param number of the version shown
 * @param reviewDate when it is looked at again
 * @param daysOverdue 0 while it is in time or withdrawn
 * @param withdrawal why it holds no more; absent while it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KnowledgePage")
record PageView(
        UUID id,
        RegionCode region,
        PageStage stage,
        int number,
        LocalDate reviewDate,
        long daysOverdue,
        PageContent content,
        String withdrawal) {

    static PageView of(KnowledgePage page, LocalDate today) {
        return new PageView(
                page.id(),
                page.region().orElse(null),
                page.stage(),
                page.number(),
                page.reviewOn(),
                page.isOverdue(today) ? DueDays.overdue(page.reviewOn(), today) : 0,
                PageContent.of(page.content()),
                page.withdrawal().orElse(null));
    }

    /** @param items those that fit best first, at most 100 */
    @Schema(name = "KnowledgePagesFound")
    record Found(List<PageView> items) {}

    /**
     * That something was written down. Not whom to call: answers to repeatable requests are kept for a while, and what
     * is taken out must be gone.
     */
    @Schema(name = "PageRecorded")
    record Recorded(UUID id, PageStage stage, int number, LocalDate reviewDate) {
        static Recorded of(KnowledgePage page) {
            return new Recorded(page.id(), page.stage(), page.number(), page.reviewOn());
        }
    }

    /** The text of a page as it once was. @param reason why it changed @param writtenBy id of the professional */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PageVersion")
    record Version(UUID id, int number, String title, String body, String reason, Instant writtenAt, String writtenBy) {
        static Version of(PageVersion version) {
            return new Version(
                    version.id(),
                    version.number(),
                    version.title(),
                    version.body(),
                    version.reason().orElse(null),
                    version.writtenAt(),
                    version.writtenBy());
        }
    }
}
