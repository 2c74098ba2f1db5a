package nl.hoofdzaakwerk.reporting.page.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnowledgePageTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final PageContact LOKET =
            new PageContact("Aanmelden", "WSP", "Accountmanager", "+31715160160", "loket@wsp.example");

    @Test
    @DisplayName("F16 a page is looked at again today at the earliest, and within the months of the data")
    void shouldJudgeReviews() {
        ReviewPolicy policy = new ReviewPolicy(TODAY, 12);

        assertThat(policy.last()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(code(policy.judge(TODAY.minusDays(1)))).contains("F16.review-in-past");
        assertThat(policy.judge(TODAY)).isEmpty();
        assertThat(policy.judge(LocalDate.of(2025, 2, 28))).isEmpty();
        assertThat(code(policy.judge(LocalDate.of(2025, 3, 1)))).contains("F16.review-too-late");
    }

    @Test
    @DisplayName("F16 another text is another version; another owner, place or contact is none")
    void shouldNumberVersions() {
        KnowledgePage page = page();

        assertThat(page.change(content("Loket", "Bel het WSP", "uwv"), TODAY)).isFalse();
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.owner().organisation()).isEqualTo("uwv");

        assertThat(page.change(content("Loket", "Bel het UWV", "uwv"), TODAY)).isTrue();
        assertThat(page.change(content("Ander loket", "Bel het UWV", "uwv"), TODAY))
                .isTrue();
        assertThat(page.number()).isEqualTo(3);
    }

    @Test
    @DisplayName("F16 a version keeps the text of its time")
    void shouldKeepVersions() {
        KnowledgePage page = page();
        PageVersion first = new PageVersion(UUID.randomUUID(), page, Optional.of("begin"), Instant.EPOCH, "iemand");

        page.change(content("Ander loket", "Bel het UWV", "uwv"), TODAY);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.title()).isEqualTo("Loket");
        assertThat(first.body()).isEqualTo("Bel het WSP");
    }

    @Test
    @DisplayName("F16 P6 a page is overdue from the day after its review day on, until it is reviewed")
    void shouldBeOverdue() {
        KnowledgePage page = page();

        assertThat(page.isOverdue(TODAY)).isFalse();
        assertThat(page.isOverdue(TODAY.plusDays(1))).isTrue();
        page.review(TODAY.plusDays(1));
        assertThat(page.isOverdue(TODAY.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("F16 a withdrawn page is due no more, does not change, and tells nobody whom to call")
    void shouldWithdraw() {
        KnowledgePage page = page();
        assertThat(page.refuseWhenWithdrawn()).isEmpty();

        page.withdraw("bestaat niet meer");

        assertThat(page.stage()).isEqualTo(PageStage.WITHDRAWN);
        assertThat(page.content().contacts()).isEmpty();
        assertThat(page.content().body()).isEqualTo("Bel het WSP");
        assertThat(page.isOverdue(TODAY.plusYears(1))).isFalse();
        assertThat(code(page.refuseWhenWithdrawn())).contains("F16.page-withdrawn");
    }

    private static KnowledgePage page() {
        return new KnowledgePage(UUID.randomUUID(), Optional.empty(), content("Loket", "Bel het WSP", "wsp"), TODAY);
    }

    private static KnowledgePage.Content content(String title, String body, String organisation) {
        return new KnowledgePage.Content(
                PageKind.SOCIAL_MAP,
                title,
                body,
                List.of("Leiden"),
                List.of(LOKET),
                Owner.of("redactie", new OrganisationAlias(organisation)));
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }
}
